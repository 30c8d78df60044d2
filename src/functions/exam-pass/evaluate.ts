/**
 * JC.EXAMPASS — is every subject within the margin below its pass mark (five points, included, unless given)?
 *
 * Named subjects meet the pass mark of their name, others the one that stands in the same place; a single pass mark
 * without a name holds for all. One subject that falls short decides; else what is missing is `#N/A` with its cell.
 */
import { figure } from "../../rules/figures/figures";
import type { Reading } from "../../core/reading";
import { isEmpty } from "../../core/cells";
import { cellAddress } from "../../core/positions";
import { readMarks, type Mark } from "../../fields/readers/marks";
import { notAvailable, wrongUse } from "../shared/answer";
import { plainCell, plainRange, today } from "../shared/arguments";
import { isZero, type Blanks } from "../shared/blanks";
import type { FunctionOfThree } from "../shared/definition";
import { placeOf, type Place } from "../shared/place";
import { COMMON } from "../shared/words";
import { ASKED, SAYS, at } from "./words";

type MarkReading = Reading<readonly Mark[]>;

/** What one cell of scores or pass marks says. */
interface MarkCell {
  readonly reading: MarkReading;
  /** Where it stands; null where that is not known. */
  readonly cell: string | null;
}

export const evaluate =
  (blanks: Blanks): FunctionOfThree =>
  async (scores, marks, margin, invocation) => {
    const [scored, needed, allowed] = await Promise.all([
      cellsOf(scores, placeOf(invocation, 0), blanks),
      cellsOf(marks, placeOf(invocation, 1), blanks),
      marginOf(margin, placeOf(invocation, 2), blanks),
    ]);
    return [[allPass(scored, needed, allowed)]];
  };

async function cellsOf(given: unknown, place: Place, blanks: Blanks): Promise<readonly MarkCell[]> {
  const values = await blanks.toldApart(plainRange(given), place);
  return values.flatMap((row, r) =>
    row.map((value, c) => ({
      reading: readMarks(value),
      cell: place.on === null ? null : cellAddress({ row: place.on.rect.top + r, column: place.on.rect.left + c }),
    })),
  );
}

function allPass(got: readonly MarkCell[], needed: readonly MarkCell[], allowed: number): boolean {
  const given = needed.flatMap(({ reading }) => (reading.state === "known" ? reading.value : []));
  const single = needed.length === 1 && given.length === 1 && given[0]?.subject === null ? given[0] : undefined;
  const met = new Set<Mark>();
  let open: string | null = null;
  for (const [i, one] of got.entries()) {
    const { reading } = one;
    if (reading.state !== "known") {
      // A column for a subject that is not examined has neither a mark nor a pass mark.
      if (reading.state === "blank" && got.length > 1 && needed[i]?.reading.state === "blank") continue;
      open ??= wanting(one, ASKED.scores);
      if (needed[i]?.reading.state === "known") needed[i].reading.value.forEach((mark) => met.add(mark));
      continue;
    }
    for (const score of reading.value) {
      const named = given.find((mark) => mark.subject !== null && mark.subject === score.subject);
      const own = named ?? single ?? unnamedAt(needed[i]?.reading, reading);
      if (own === undefined) open ??= withoutMark(score, one.cell, needed[i]);
      else if (score.points < own.points - allowed) return false;
      else met.add(own);
    }
  }
  open ??= unanswered(needed, met);
  if (open === null && met.size === 0) open = wanting(got[0], ASKED.scores);
  if (open !== null) throw notAvailable(open);
  return true;
}

/** Why a score has nothing to be compared with: where its pass mark would stand is a blank, or something of no use. */
const withoutMark = (score: Mark, cell: string | null, inItsPlace: MarkCell | undefined): string =>
  inItsPlace === undefined || inItsPlace.reading.state === "known"
    ? SAYS.noMark(score, cell)
    : wanting(inItsPlace, ASKED.marks);

/** A pass mark for which there is no score, in words; null where all have one. */
function unanswered(needed: readonly MarkCell[], met: ReadonlySet<Mark>): string | null {
  for (const { reading, cell } of needed) {
    if (reading.state === "unreadable") return wanting({ reading, cell }, ASKED.marks);
    const without = reading.state === "known" ? reading.value.find((mark) => !met.has(mark)) : undefined;
    if (without !== undefined) return SAYS.noScore(without, cell);
  }
  return null;
}

/** The pass mark in the same place, where neither has a name to go by. */
function unnamedAt(needed: MarkReading | undefined, got: MarkReading): Mark | undefined {
  if (needed?.state !== "known" || got.state !== "known" || needed.value.length !== 1) return undefined;
  const [only] = needed.value;
  return only?.subject === null ? only : undefined;
}

/** Why a mark cannot be compared, in words. */
const wanting = (one: MarkCell | undefined, asked: string): string =>
  one?.reading.state === "unreadable"
    ? COMMON.unreadable(asked, one.reading.raw)
    : `${COMMON.blank(asked)}${at(one?.cell ?? null)}`;

/** A 0 that is written in the formula is meant; one that stands in a cell may be a blank. */
async function marginOf(given: unknown, place: Place, blanks: Blanks): Promise<number> {
  const value = plainCell(given);
  const isWritten = place.on === null && place.elsewhere === null;
  const [[said] = []] = isZero(value) && !isWritten ? await blanks.toldApart([[value]], place) : [[value]];
  if (isEmpty(said)) return figure("exam-margin", today(), {});
  const points = Number(said);
  if (!Number.isFinite(points) || points < 0) throw wrongUse(SAYS.margin);
  return points;
}
