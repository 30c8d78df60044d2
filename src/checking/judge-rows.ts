/**
 * Rows judged by themselves: their values as a formula hands them over, their header from the sheet or from the
 * formula.
 */
import { assess } from "../rules/engine/assess";
import type { Timing } from "../rules/engine/dates";
import { isoOf } from "../core/calendar";
import { NOT_SELECTED } from "../core/cell-text";
import type { SheetCells } from "../core/cells";
import { ALL_COLUMNS, columnsMeet, type ColumnSpan, type Rect } from "../core/positions";
import { isEmpty } from "../core/cells";
import { headerOfRows, type PlacedHeader } from "../roster/header-block";
import { readHead } from "../roster/roster-head";
import type { ReadOptions } from "../roster/read-options";
import { headed } from "../roster/side-by-side";
import { peopleAmong, type PersonRows } from "../roster/table";
import type { JudgedRow } from "./judged-row";
import { PlannedHead } from "./planned-head";

/** The heads over some columns: all of them, but where tables stand side by side. */
export const headsOver = (heads: readonly PlannedHead[], columns: ColumnSpan): readonly PlannedHead[] =>
  heads.filter(({ head: { header } }) => columnsMeet(spanOf(header), columns));

const spanOf = (header: PlacedHeader): ColumnSpan => (header.columns === ALL_COLUMNS ? ALL_COLUMNS : headed(header));

/** The heads over each of the tables that stand side by side, those above and below all of them with each. */
export function apart(heads: readonly PlannedHead[]): readonly (readonly PlannedHead[])[] {
  const columns = heads.map(({ head }) => head.header.columns).filter((own) => own !== ALL_COLUMNS);
  const tables = columns.filter((own, i) => columns.findIndex((other) => columnsMeet(other, own)) === i);
  if (tables.length < 2) return [heads];
  return tables.map((own) => heads.filter(({ head }) => columnsMeet(head.header.columns, own)));
}

/** The heads that a row is below: the last one above it, and what stands beside that. */
function headsAbove(heads: readonly PlannedHead[], row: number): readonly PlannedHead[] {
  const above = heads.filter(({ head }) => head.header.bottom < row);
  return above.filter(
    ({ head: { header } }, i) =>
      !above.slice(i + 1).some(({ head }) => columnsMeet(head.header.columns, header.columns)),
  );
}

/** The head that a row belongs to: the last one above it. */
export const headAbove = (heads: readonly PlannedHead[], row: number): PlannedHead | null =>
  headsAbove(heads, row).at(-1) ?? null;

/**
 * What a line of a range is besides a person's row: a header's first line, another line of a header, a line above all
 * headers, nobody's (blank, a footer, a further line of somebody), or several people's, of tables side by side.
 */
export type OtherLine = "header" | "header-line" | "no-header" | "nobody" | "side-by-side";

/**
 * Judges a range of a sheet that may hold headers, titles and several rosters.
 *
 * @param values the rows as given, any part of the columns
 * @param at where they stand on the sheet
 */
export function judgeRange(
  all: readonly PlannedHead[],
  values: readonly (readonly unknown[])[],
  at: Pick<Rect, "top" | "left">,
  timing: Timing,
): readonly (JudgedRow | OtherLine)[] {
  const heads = headsOver(all, columnsOf(values, at.left));
  const lines: (JudgedRow | OtherLine)[] = [];
  while (lines.length < values.length) {
    const row = at.top + lines.length;
    const header = headerLineAt(heads, row);
    const [planned = null, ...others] = header === null ? headsAbove(heads, row) : [];
    if (planned === null || others.length > 0) {
      lines.push(planned === null ? (header ?? "no-header") : "side-by-side");
      continue;
    }
    const next = heads.map(({ head }) => head.header.top).find((top) => top > row) ?? Infinity;
    const part = values.slice(lines.length, next - at.top);
    const judged = judgeRows(planned, part, { top: row, left: at.left }, timing);
    judged.forEach((one, i) => lines.push(one ?? headerLineAt([planned], row + i) ?? "nobody"));
  }
  return lines;
}

/** The columns that values stand in. */
export const columnsOf = (values: readonly (readonly unknown[])[], left: number): ColumnSpan => ({
  left,
  right: left + Math.max(1, values[0]?.length ?? 0) - 1,
});

function headerLineAt(heads: readonly PlannedHead[], row: number): "header" | "header-line" | "nobody" | null {
  for (const { head } of heads)
    for (const { top, bottom, partOf } of [head.header, ...head.header.repeats]) {
      if (row < top || bottom < row) continue;
      if (partOf !== null) return "nobody";
      return row === top ? "header" : "header-line";
    }
  return null;
}

/**
 * Judges rows of a sheet below one head.
 *
 * @param values the rows as given, any part of the columns
 * @param at where they stand on the sheet
 * @returns one for each row; null for a row that is no person (blank, a footer, a further line of somebody)
 */
export function judgeRows(
  planned: PlannedHead,
  values: readonly (readonly unknown[])[],
  at: Pick<Rect, "top" | "left">,
  timing: Timing,
): readonly (JudgedRow | null)[] {
  const { head, plan, cells, lately } = planned;
  const merges = planned.mergesOver(at.top, at.top + values.length - 1);
  const rows: (readonly unknown[])[] = [];
  for (const { top } of merges) rows[top] = cells.values[top] ?? [];
  const before = new Array<unknown>(at.left).fill(null);
  // A reference to whole rows reaches far beyond the last header.
  const width = Math.max(0, widthOf(planned) - at.left);
  values.forEach((row, i) => {
    const own = row.length > width ? row.slice(0, width) : row;
    rows[at.top + i] = at.left === 0 ? own : [...before, ...own];
  });
  const numbers = values.map((_, i) => at.top + i).filter((row) => row > head.header.bottom);
  const out = leftOut(planned, columnsOf(values, at.left));
  for (const row of numbers) rows[row] = withNames(rows[row] ?? [], out.names);
  const sheet = { ...cells, values: rows, merges };
  const { people } = peopleAmong(sheet, head.header, numbers);
  for (const { row } of people) rows[row] = withMarks(rows[row] ?? [], out.all);
  const keyStart = `${timing.asOf === null ? "" : isoOf(timing.asOf)} ${isoOf(timing.today)}`;
  const judged = new Map<number, JudgedRow>();
  const unknown: { readonly person: PersonRows; readonly key: string }[] = [];
  for (const person of people) {
    const shown = [person.row, ...person.more, ...anchorsOf(merges, person.row)].map((row) => rows[row]);
    const key = `${keyStart} ${person.row} ${JSON.stringify(shown)}`;
    const known = lately.get(key);
    if (known === undefined) unknown.push({ person, key });
    else judged.set(person.row, known);
  }
  const applicants =
    unknown.length === 0
      ? []
      : head.readPeople(
          sheet,
          unknown.map(({ person }) => person),
        );
  for (const [i, applicant] of applicants.entries()) {
    const row = { applicant, assessment: assess(applicant, plan, timing), head, plan, timing };
    judged.set(applicant.row - 1, row);
    lately.set(unknown[i]?.key ?? "", row);
  }
  return values.map((_, i) => judged.get(at.top + i) ?? null);
}

/** Columns of a roster that a formula did not hand over: what stands there is not known. */
function leftOut(
  { head }: PlannedHead,
  given: ColumnSpan,
): { readonly names: readonly number[]; readonly all: readonly number[] } {
  const out = head.header.matched.filter(({ index }) => index < given.left || index > given.right);
  const indexes = (columns: typeof out): readonly number[] => columns.map(({ index }) => index);
  return { names: indexes(out.filter(({ match }) => match.field === "name")), all: indexes(out) };
}

/** A row with something in it is somebody's, whose name may stand in the columns left out. */
const withNames = (row: readonly unknown[], names: readonly number[]): readonly unknown[] =>
  names.length === 0 || row.every((value) => isEmpty(value)) ? row : withMarks(row, names);

function withMarks(row: readonly unknown[], columns: readonly number[]): readonly unknown[] {
  if (columns.length === 0) return row;
  const marked = [...row];
  for (const column of columns) marked[column] = NOT_SELECTED;
  return marked;
}

const widthOf = ({ head }: PlannedHead): number => (head.header.matched.at(-1)?.index ?? -1) + 1;

/** The rows that hold what a row shows through cells merged down over it. */
const anchorsOf = (merges: readonly Rect[], row: number): readonly number[] => [
  ...new Set(merges.filter(({ top, bottom }) => top < row && row <= bottom).map(({ top }) => top)),
];

/**
 * A head made of the header block that a formula gives (1 to 3 rows over the same columns as the row).
 *
 * @param over the sheet the rows stand on, where it could be read: cells merged down are looked up there
 * @returns null when nothing in it is recognised
 */
export function headOfGiven(
  headers: readonly (readonly unknown[])[],
  sheet: string,
  left: number,
  options: ReadOptions,
  over: SheetCells | null,
): PlannedHead | null {
  const before = new Array<unknown>(left).fill(null);
  const values = headers.map((row) => [...before, ...row]);
  const cells: SheetCells = { name: sheet, values, merges: groupsIn(values) };
  // It stands above every row, wherever that is: rows are counted from where they are on the sheet.
  const header = { ...headerOfRows(cells, 0, values.length - 1, options.mappings), bottom: -1 };
  const head = readHead(cells, header, options);
  if (header.matched.length === 0) return null;
  return new PlannedHead(head, over ?? { ...cells, merges: [] });
}

/** A formula hands over values without merges: a group's name stands over its first column, blanks over the others. */
export function groupsIn(values: readonly (readonly unknown[])[]): readonly Rect[] {
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
