/**
 * Rows judged by themselves: their values as a formula hands them over, their header from the sheet or from the formula.
 */
import { assess, type Assessment } from "../rules/assess";
import type { Applicant } from "../rules/applicant";
import type { Timing } from "../rules/dates";
import { planFor, type Plan } from "../rules/plan";
import type { Rect, SheetCells } from "../roster/cells";
import { isEmpty } from "../roster/cells";
import { headerOfRows } from "../roster/header-block";
import { readHead, type ReadOptions, type RosterHead } from "../roster/read-roster";
import type { PlannedHead } from "./sheet-heads";

export interface JudgedRow {
  readonly applicant: Applicant;
  readonly assessment: Assessment;
  readonly head: RosterHead;
  readonly plan: Plan;
  readonly timing: Timing;
}

/** The head that a row belongs to: the last one above it. */
export const headAbove = (heads: readonly PlannedHead[], row: number): PlannedHead | null =>
  heads.filter(({ head }) => head.header.bottom < row).at(-1) ?? null;

/**
 * Judges rows of a sheet.
 *
 * @param values the rows as given, any part of the columns
 * @param at where they stand on the sheet
 * @returns one for each row; null for a row that is no person (blank, a footer, a further line of somebody)
 */
export function judgeRows(
  { head, plan, cells }: PlannedHead,
  values: readonly (readonly unknown[])[],
  at: Pick<Rect, "top" | "left">,
  timing: Timing,
): readonly (JudgedRow | null)[] {
  const rows: unknown[][] = [];
  for (const { top, bottom } of cells.merges) if (bottom > top) rows[top] = [...(cells.values[top] ?? [])];
  const before = new Array<unknown>(at.left).fill(null);
  values.forEach((row, i) => (rows[at.top + i] = [...before, ...row]));
  const numbers = values.map((_, i) => at.top + i).filter((row) => row > head.header.bottom);
  const judged = new Map(
    head.read({ ...cells, values: rows }, numbers).map((applicant) => {
      const assessment = assess(applicant, plan, timing);
      return [applicant.row - 1, { applicant, assessment, head, plan, timing }];
    }),
  );
  return values.map((_, i) => judged.get(at.top + i) ?? null);
}

/**
 * A head made of the header block that a formula gives (1 to 3 rows over the same columns as the row).
 *
 * @returns null when nothing in it is recognised
 */
export function headOfGiven(
  headers: readonly (readonly unknown[])[],
  sheet: string,
  left: number,
  options: ReadOptions,
): PlannedHead | null {
  const before = new Array<unknown>(left).fill(null);
  const values = headers.map((row) => [...before, ...row]);
  const cells: SheetCells = { name: sheet, values, merges: groupsIn(values) };
  // It stands above every row, wherever that is: rows are counted from where they are on the sheet.
  const header = { ...headerOfRows(cells, 0, values.length - 1), bottom: -1 };
  const head = readHead(cells, header, options);
  if (header.matched.length === 0) return null;
  return { head, plan: planFor(head.context), cells: { ...cells, merges: [] } };
}

/** A formula hands over values without merges: a group's name stands over its first column, blanks over the others. */
function groupsIn(values: readonly (readonly unknown[])[]): readonly Rect[] {
  return values.slice(0, -1).flatMap((row, top) => {
    const merges: Rect[] = [];
    row.forEach((value, left) => {
      let right = left;
      while (
        !isEmpty(value) &&
        right + 1 < row.length &&
        isEmpty(row[right + 1]) &&
        !isEmpty(values[top + 1]?.[right + 1])
      )
        right++;
      if (right > left) merges.push({ top, bottom: top, left, right });
    });
    return merges;
  });
}
