/** A table takes in what is written beside it, as Excel does by itself: a column on its right, rows below it. */
import { intersection, rect, type Rect } from "./rect";
import type { TableInfo, WorkbookPort } from "./workbook-port";

const end = (r: Rect): { readonly row: number; readonly column: number } => ({
  row: r.row + r.rows,
  column: r.column + r.columns,
});

/** The table with the cells written beside it; undefined where they are not beside it. */
function grown({ rect: table, showTotals }: TableInfo, written: Rect): Rect | undefined {
  const right = written.column === end(table).column && written.row >= table.row && end(written).row <= end(table).row;
  if (right) return { ...table, columns: table.columns + written.columns };
  const below =
    !showTotals &&
    written.row === end(table).row &&
    written.column >= table.column &&
    end(written).column <= end(table).column;
  return below ? { ...table, rows: table.rows + written.rows } : undefined;
}

/** To be told of every edit of cells, by whomever. */
export function growTables(workbook: WorkbookPort, sheetId: string, written: Rect): void {
  const isBlank = workbook.readValues(sheetId, written).every((row) => row.every((value) => value === null));
  if (isBlank) return;
  const onSheet = workbook.tables().filter((table) => table.sheetId === sheetId);
  for (const table of onSheet) {
    const all = grown(table, written);
    const others = onSheet.filter((other) => other !== table);
    if (all === undefined || others.some((other) => intersection(other.rect, all) !== undefined)) continue;
    workbook.updateTable(table.id, { rect: all });
    nameColumns(workbook, { ...table, rect: all });
  }
}

/** A column of a table has a name: Excel makes one up. */
function nameColumns(workbook: WorkbookPort, { sheetId, rect: table, showHeaders }: TableInfo): void {
  if (!showHeaders) return;
  const [names = []] = workbook.readValues(sheetId, { ...table, rows: 1 });
  const taken = new Set(names);
  names.forEach((name, i) => {
    if (name !== null) return;
    let number = 1;
    while (taken.has(`列${number}`)) number += 1;
    taken.add(`列${number}`);
    workbook.writeCells(sheetId, rect(table.row, table.column + i, 1, 1), [[`列${number}`]]);
  });
}
