/**
 * Which cells are to be marked otherwise after some people were judged anew, without going through all findings once
 * more: what is marked in somebody's rows hangs on that person alone, unless others point there too.
 */
import { placeKey, type CellPlace } from "../core/positions";
import { MARKED_SEVERITIES, marksOf, type Marks } from "../rules/engine/marks";
import type { MarksChange } from "../workbook/changed-marks";
import type { CheckResult } from "./check-result";
import type { CheckedPerson } from "./people";

/** So many are compared one by one; where more are judged anew, all marks are put again. */
const FEW_PEOPLE = 100;

/** Cells to which somebody points from another row: a title above all, a merged cell beside several people. */
export function pointedToFromAfar({ sheet, people }: CheckResult): ReadonlySet<number> {
  const cells = new Set<number>();
  for (const person of people) for (const cell of afarFrom(person, sheet)) cells.add(placeKey(cell));
  return cells;
}

/**
 * @param afar {@link pointedToFromAfar} of the result before
 * @returns null where it cannot be told by these people
 */
export function marksChange(before: CheckResult, after: CheckResult, afar: ReadonlySet<number>): MarksChange | null {
  if (before.sheet !== after.sheet || before.people.length !== after.people.length) return null;
  const gone: CheckedPerson[] = [];
  const come: CheckedPerson[] = [];
  for (let i = 0; i < before.people.length; i++) {
    // Of most everything is the same: nothing is made for these.
    if (before.people[i] === after.people[i]) continue;
    const [old, now] = [before.people[i], after.people[i]];
    if (old === undefined || now === undefined) continue;
    if (old.row !== now.row || old.applicant.height !== now.applicant.height) return null;
    // In a row of tables side by side others may point to the same cells.
    if (after.people[i - 1]?.row === now.row || after.people[i + 1]?.row === now.row) return null;
    gone.push(old);
    come.push(now);
    if (gone.length > FEW_PEOPLE) return null;
  }
  const { sheet } = after;
  if (come.some((person) => afarFrom(person, sheet).some((cell) => !afar.has(placeKey(cell))))) return null;
  const [marked, toMark] = [marksOf({ sheet, people: gone }), marksOf({ sheet, people: come })];
  const change = { gone: without(marked, toMark), come: without(toMark, marked) };
  // To these others point as well.
  const isAfar = (cell: CellPlace): boolean => afar.has(placeKey(cell));
  return cellsOf(change.gone).some(isAfar) || cellsOf(change.come).some(isAfar) ? null : change;
}

const afarFrom = (
  { row, applicant: { height }, assessment: { findings } }: CheckedPerson,
  sheet: string,
): CellPlace[] =>
  findings
    .flatMap(({ cells }) => cells)
    .filter((cell) => cell.sheet === sheet && (cell.row < row - 1 || cell.row >= row - 1 + height));

const cellsOf = (marks: Marks): readonly CellPlace[] => MARKED_SEVERITIES.flatMap((severity) => marks[severity]);

function without(marks: Marks, others: Marks): Marks {
  const of = (severity: (typeof MARKED_SEVERITIES)[number]): readonly CellPlace[] => {
    const same = new Set(others[severity].map(placeKey));
    return marks[severity].filter((cell) => !same.has(placeKey(cell)));
  };
  return { violation: of("violation"), missing: of("missing"), caution: of("caution") };
}
