/**
 * JC.RETIREON — the statutory retirement date under the law in force at `asOf`.
 *
 * 解读: without a post the person is taken as a professional; without a level as below 副高. Women holding 副高 or above
 * serve to the men's age. What is blank or unreadable is #N/A only where it decides.
 */
import type { PostKind, Sex } from "../../rules/applicant";
import { day, serialOf, type PartialDate } from "../../core/calendar";
import { known, possibilities, type Reading } from "../../core/reading";
import { levelsAbove, type Level } from "../../rules/standards/levels";
import { retirementDate, type RetirementGroup } from "../../rules/standards/retirement";
import { readPostKind, readSex } from "../../fields/readers/standing";
import type { Asked } from "../../messages/function-troubles";
import { cannotTell, type Cell } from "../shared/answer";
import { datesIn, dayOr, plainCell, today } from "../shared/arguments";
import { levelIn } from "../shared/level-argument";

const SEXES: readonly Sex[] = ["male", "female"];
const POSTS: readonly PostKind[] = ["professional", "management", "worker"];
/** One below 副高 and one not: no other difference counts. */
const LEVELS: readonly Level[] = ["intermediate", "associate-senior"];

export function retireOn(birth: unknown, sex: unknown, post: unknown, level: unknown, asOf: unknown): Cell {
  const on = dayOr(asOf, today());
  const sexes = readSex(plainCell(sex));
  const posts = givenOr("professional", readPostKind(plainCell(post)));
  const levels = givenOr("intermediate", levelIn(plainCell(level)));
  const dates = new Set<number>();
  for (const date of datesIn(birth, "birth"))
    for (const one of possibilities(sexes, SEXES))
      for (const kind of possibilities(posts, POSTS))
        for (const held of possibilities(levels, LEVELS))
          dates.add(serialOfRetirement(retirementDate(groupOf(one, kind, held), toTheMonth(date), on)));
  const [only] = dates;
  if (dates.size === 1 && only !== undefined) return only;
  throw cannotTell({
    kind: "retirement-open",
    asked: [
      ...open("birth", datesIn(birth, "birth").length > 1),
      ...open("sex", sexes.state !== "known"),
      ...open("post", posts.state !== "known"),
      ...open("level", levels.state !== "known"),
    ],
  });
}

const open = (asked: Asked, isOpen: boolean): readonly Asked[] => (isOpen ? [asked] : []);

const givenOr = <T>(otherwise: T, reading: Reading<T>): Reading<T> =>
  reading.state === "blank" ? known(otherwise) : reading;

function groupOf(sex: Sex, post: PostKind, held: Level): RetirementGroup {
  if (sex === "male") return "men";
  if (post === "worker") return "women-workers";
  return levelsAbove(held, "associate-senior") >= 0 ? "men" : "women-professional";
}

function toTheMonth(date: PartialDate): PartialDate & { readonly month: number } {
  const { month } = date;
  if (month === null) throw cannotTell({ kind: "month-missing", asked: "birth", date });
  return { ...date, month };
}

/** Born in a month without a day, retired in one: its first day stands for it. */
const serialOfRetirement = ({ year, month, day: dayOfMonth }: PartialDate): number =>
  serialOf(day(year, month ?? 1, dayOfMonth ?? 1));
