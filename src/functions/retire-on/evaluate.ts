/**
 * JC.RETIREON — the statutory retirement date under the law in force at `asOf`.
 *
 * 解读: without a post the person is taken as a professional; without a level as below 副高. Women holding 副高 or above
 * serve to the men's age. What is blank or unreadable is #N/A only where it decides.
 */
import { day, serialOf, type PartialDate } from "../../core/calendar";
import { known, possibilities, type Reading } from "../../core/reading";
import { levelsAbove, type Level } from "../../rules/standards/levels";
import { retirementDate, type RetirementGroup } from "../../rules/standards/retirement";
import { readPostKind, readSex, type PostKind, type Sex } from "../../fields/readers/standing";
import { notAvailable, type Cell } from "../shared/answer";
import { datesIn, dayOr, plainCell, today } from "../shared/arguments";
import { levelIn } from "../shared/level-argument";
import { COMMON } from "../shared/words";
import { ASKED, SAYS } from "./words";

const SEXES: readonly Sex[] = ["male", "female"];
const POSTS: readonly PostKind[] = ["professional", "management", "worker"];
/** One below 副高 and one not: no other difference counts. */
const LEVELS: readonly Level[] = ["intermediate", "associate-senior"];

export function evaluate(birth: unknown, sex: unknown, post: unknown, level: unknown, asOf: unknown): Cell {
  const on = dayOr(asOf, today());
  const sexes = readSex(plainCell(sex));
  const posts = givenOr("professional", readPostKind(plainCell(post)));
  const levels = givenOr("intermediate", levelIn(plainCell(level)));
  const dates = new Set<number>();
  for (const date of datesIn(birth, ASKED.birth))
    for (const one of possibilities(sexes, SEXES))
      for (const kind of possibilities(posts, POSTS))
        for (const held of possibilities(levels, LEVELS))
          dates.add(serialOfRetirement(retirementDate(groupOf(one, kind, held), toTheMonth(date), on)));
  const [only] = dates;
  if (dates.size === 1 && only !== undefined) return only;
  throw notAvailable(
    SAYS.open([
      ...open(ASKED.birth, datesIn(birth, ASKED.birth).length > 1),
      ...open(sexes.state === "unreadable" ? SAYS.sex(sexes.raw) : ASKED.sex, sexes.state !== "known"),
      ...open(ASKED.post, posts.state !== "known"),
      ...open(ASKED.level, levels.state !== "known"),
    ]),
  );
}

const open = (asked: string, isOpen: boolean): readonly string[] => (isOpen ? [asked] : []);

const givenOr = <T>(otherwise: T, reading: Reading<T>): Reading<T> =>
  reading.state === "blank" ? known(otherwise) : reading;

function groupOf(sex: Sex, post: PostKind, held: Level): RetirementGroup {
  if (sex === "male") return "men";
  if (post === "worker") return "women-workers";
  return levelsAbove(held, "associate-senior") >= 0 ? "men" : "women-professional";
}

function toTheMonth(date: PartialDate): PartialDate & { readonly month: number } {
  const { month } = date;
  if (month === null) throw notAvailable(COMMON.monthMissing(ASKED.birth, date));
  return { ...date, month };
}

/** Born in a month without a day, retired in one: its first day stands for it. */
const serialOfRetirement = ({ year, month, day: dayOfMonth }: PartialDate): number =>
  serialOf(day(year, month ?? 1, dayOfMonth ?? 1));
