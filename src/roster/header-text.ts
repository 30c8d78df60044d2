/**
 * The headers of a block of rows: each column's own text with the groups above it, merged or, as in pasted tables, only
 * written over the first of their columns.
 */
import { withoutResults } from "./result-titles";
import { isEmpty, textOf, type SheetCells } from "../core/cells";
import type { Rect } from "../core/positions";
import { bareYear, groupOf, matchHeader, type Header } from "./columns";
import { squeeze } from "./fold";

/** A sub header is a word or a year, not a sentence. */
const LONGEST_SUB_HEADER = 24;

export function headersOf(sheet: SheetCells, top: number, bottom: number): readonly Header[] {
  const width = Math.max(...sheet.values.slice(top, bottom + 1).map((row) => row.length), 0);
  const spans = [
    ...sheet.merges.filter((merge) => merge.top <= bottom && merge.bottom >= top),
    ...unmergedGroups(sheet, top, bottom),
  ];
  const headers: Header[] = [];
  for (let column = 0; column < width; column++) {
    const path: string[] = [];
    for (let row = top; row <= bottom; row++) {
      const text = headerText(sheet, spans, row, column);
      if (text !== "" && path[path.length - 1] !== text) path.push(text);
    }
    const text = path.pop();
    if (text !== undefined) headers.push({ index: column, text, group: nearestGroup(path), year: yearAbove(path) });
  }
  return withoutResults(headers);
}

/** Of the headers above one, from the nearest up: the first that heads a group we know, else the nearest. */
function nearestGroup(above: readonly string[]): string | null {
  const nearestFirst = [...above].reverse();
  return nearestFirst.find((text) => groupOf(text) !== null) ?? nearestFirst[0] ?? null;
}

/** The year above a header: a header of its own (2019年), or in that of a group (2019年学时). */
function yearAbove(above: readonly string[]): number | null {
  for (const text of [...above].reverse()) {
    const year = bareYear(text) ?? matchHeader({ text, group: null })?.year ?? null;
    if (year !== null) return year;
  }
  return null;
}

/** The text over a column in a header row: its own, or that of the cell that spans it. */
function headerText(sheet: SheetCells, spans: readonly Rect[], row: number, column: number): string {
  const own = sheet.values[row]?.[column];
  if (!isEmpty(own)) return textOf(own).trim();
  const span = spans.find((m) => m.top <= row && row <= m.bottom && m.left <= column && column <= m.right);
  return span === undefined ? "" : textOf(sheet.values[span.top]?.[span.left]).trim();
}

/** Groups as they arrive without merges: a text, blanks to its right, and sub headers below all of them. */
function unmergedGroups(sheet: SheetCells, top: number, bottom: number): readonly Rect[] {
  const groups: Rect[] = [];
  for (let row = top; row < bottom; row++) {
    const [cells, below] = [sheet.values[row] ?? [], sheet.values[row + 1] ?? []];
    cells.forEach((value, left) => {
      if (isEmpty(value) || isEmpty(below[left]) || isMerged(sheet, row, left)) return;
      let right = left;
      while (isEmpty(cells[right + 1]) && !isEmpty(below[right + 1]) && !isMerged(sheet, row, right + 1)) right++;
      if (right > left) groups.push({ top: row, bottom: row, left, right });
    });
  }
  return groups;
}

const isMerged = ({ merges }: SheetCells, row: number, column: number): boolean =>
  merges.some((m) => m.top <= row && row <= m.bottom && m.left <= column && column <= m.right);

/** Does this row still belong to the header? Sub headers stand under groups, and say no more than headers do. */
export function continuesHeader(sheet: SheetCells, top: number, row: number): boolean {
  const cells = sheet.values[row] ?? [];
  const filled = cells.flatMap((value, column) => (isEmpty(value) ? [] : [column]));
  const mergedDown = sheet.merges.some((merge) => merge.top >= top && merge.top < row && merge.bottom >= row);
  if (filled.length === 0) return mergedDown;
  if (filled.some((column) => startsPerson(cells[column]))) return false;
  if (mergedDown) return true;
  const groups = groupedColumns(sheet, row - 1);
  return (groups.size > 0 && filled.every((column) => groups.has(column))) || isSubHeader(sheet, row, filled);
}

/** Numbers of many digits and sequence numbers are data, not headers. */
const startsPerson = (value: unknown): boolean => typeof value === "number" && (value < 1900 || value > 2100);

/** Columns under a header merged across several. */
function groupedColumns(sheet: SheetCells, row: number): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const merge of sheet.merges)
    if (merge.bottom === row && merge.right > merge.left)
      for (let c = merge.left; c <= merge.right; c++) columns.add(c);
  return columns;
}

/**
 * Nothing merged: every cell repeats the header above it or stands in a group, and at least two are headers we know by
 * their group. What is written to the right of all headers, such as the title of a column filled in, is no part of it.
 */
function isSubHeader(sheet: SheetCells, row: number, filled: readonly number[]): boolean {
  const [above, cells] = [sheet.values[row - 1] ?? [], sheet.values[row] ?? []];
  const groups = unmergedGroups(sheet, row - 1, row);
  const last = Math.max(-1, ...above.flatMap((value, column) => (isEmpty(value) ? [] : [column])));
  let known = 0;
  for (const column of filled) {
    const text = textOf(cells[column]).trim();
    const own = textOf(above[column]).trim();
    const group = groups.find(({ left, right }) => left <= column && column <= right);
    const heading = group === undefined ? own : textOf(above[group.left]).trim();
    if (text.length > LONGEST_SUB_HEADER) return false;
    if (squeeze(text) === squeeze(own)) continue;
    const inGroup = groupOf(heading) !== null || bareYear(heading) !== null;
    if (group === undefined && own === "" && column > last) continue;
    if (group === undefined && !inGroup) return false;
    const match = matchHeader({ text, group: heading });
    // Right below a header that stands for itself only what that header gives a meaning is a sub header.
    if (group === undefined && (match === null || match.by === "header")) return false;
    if (match !== null) known++;
  }
  return known >= 2;
}
