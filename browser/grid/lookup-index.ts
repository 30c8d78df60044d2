/**
 * The formula engine keeps an index of columns that lookups search. It also enters every result of a formula, searching
 * all entries for the row each time: thousands of different results in a column nobody looks up would take seconds.
 */
import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/preset-sheets-core";

/** Enters results only for columns that a lookup has asked for; others are indexed when one does. */
export function indexOnlyWhereLookedUp(): void {
  const index = CELL_INVERTED_INDEX_CACHE;
  const enter = index.set.bind(index);
  index.set = (unitId, sheetId, column, value, row, isForced) => {
    if (isForced === true && index.getCellValuePositions(unitId, sheetId, column) === undefined) return;
    enter(unitId, sheetId, column, value, row, isForced);
  };
}
