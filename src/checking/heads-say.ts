/**
 * What the top of a sheet says, as far as rows below it are judged by it.
 */
import { isEmpty, type SheetCells } from "../core/cells";
import type { RosterHead } from "../roster/roster-head";
import type { WorkbookFacts } from "./workbook-facts";

/** Everything by which rows below these heads are judged, to be compared. */
export function whatIsSaid(
  heads: readonly RosterHead[],
  { values, merges }: SheetCells,
  { state }: WorkbookFacts,
): readonly unknown[] {
  // Formulas put away have no part in how a sheet is read, nor has how often anything was; merged areas stand apart.
  const kept = { ...state, frozen: null, revision: null, merges: null };
  // Where the last table ends, and which rows its columns were understood by, changes with people and not for them.
  const understood = heads.map(({ header: { top, bottom, headers, columns, matched, linesTop, repeats }, facts }) => [
    [top, bottom, headers, columns, matched, linesTop, repeats],
    facts,
  ]);
  const mergedDown = merges.flatMap(({ top, bottom, left }) => (bottom > top ? [values[top]?.[left]] : []));
  return [understood, mergedDown, merges, kept];
}

/**
 * Headers, what stands above them, and rows by which columns were understood; cells merged down over several people are
 * read from here too.
 */
export function lastRowThatMatters(heads: readonly RosterHead[], { merges, values }: SheetCells): number {
  const headers = heads.map(({ header }) => header.lookedTo);
  const mergedDown = merges.filter(({ top, bottom }) => bottom > top).map(({ top }) => top);
  const last = heads.at(-1);
  // A header with nobody below waits for the first person, in whatever row that one comes.
  const isWaiting = last === undefined || values.slice(last.header.bottom + 1).every((row) => row.every(isEmpty));
  return isWaiting ? Infinity : Math.max(...headers, ...mergedDown);
}
