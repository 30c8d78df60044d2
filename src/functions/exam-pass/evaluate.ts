/**
 * JC.EXAMPASS — is every subject within the margin below its pass mark (five points, included, unless given)?
 *
 * Named subjects meet the pass mark of their name, others the one that stands in the same place; a single pass mark
 * without a name holds for all. One subject that falls short decides; else a mark that is missing is `#N/A`.
 */
import { figure } from "../../rules/figures/figures";
import type { Reading } from "../../core/reading";
import { isEmpty } from "../../core/cells";
import { readMarks, type Mark } from "../../fields/readers/marks";
import { notAvailable, wrongUse, type Cell } from "../shared/answer";
import { plainCell, plainRange, today } from "../shared/arguments";
import { COMMON } from "../shared/words";
import { ASKED, SAYS } from "./words";

type MarkReading = Reading<readonly Mark[]>;

export function evaluate(scores: unknown, marks: unknown, margin: unknown): Cell {
  const allowed = marginOf(plainCell(margin));
  const got = plainRange(scores).flat().map(readMarks);
  const needed = plainRange(marks).flat().map(readMarks);
  const given = needed.flatMap((reading) => (reading.state === "known" ? reading.value : []));
  const single = needed.length === 1 && given.length === 1 && given[0]?.subject === null ? given[0] : undefined;
  let open: string | null = null;
  for (const [i, reading] of got.entries()) {
    if (reading.state !== "known") {
      // A column for a subject that is not examined has neither a mark nor a pass mark.
      if (reading.state === "blank" && got.length > 1 && needed[i]?.state === "blank") continue;
      open ??= wanting(reading, ASKED.scores);
      continue;
    }
    for (const { subject, points } of reading.value) {
      const named = given.find((mark) => mark.subject !== null && mark.subject === subject);
      const own = named ?? single ?? unnamedAt(needed[i], reading);
      if (own === undefined) open ??= wanting(needed[i], ASKED.marks);
      else if (points < own.points - allowed) return false;
    }
  }
  if (open !== null) throw notAvailable(open);
  if (got.length === 0) throw notAvailable(COMMON.blank(ASKED.scores));
  return true;
}

/** The pass mark in the same place, where neither has a name to go by. */
function unnamedAt(needed: MarkReading | undefined, got: MarkReading): Mark | undefined {
  if (needed?.state !== "known" || got.state !== "known" || needed.value.length !== 1) return undefined;
  const [only] = needed.value;
  return only?.subject === null ? only : undefined;
}

/** Why a mark cannot be compared, in words. */
const wanting = (reading: MarkReading | undefined, asked: string): string =>
  reading?.state === "unreadable" ? COMMON.unreadable(asked, reading.raw) : COMMON.blank(asked);

function marginOf(value: unknown): number {
  if (isEmpty(value)) return figure("exam-margin", today(), {});
  const points = Number(value);
  if (!Number.isFinite(points) || points < 0) throw wrongUse(SAYS.margin);
  return points;
}
