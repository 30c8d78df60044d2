/**
 * Tables of a sheet (those of Insert → Table), and a column more for one of them.
 */
import type { Rect } from "../core/positions";
import { parseAddress, rangeAddress } from "./addresses";
import { withExcel, type Attempt } from "./excel";

export interface TableOnSheet {
  readonly name: string;
  readonly rect: Rect;
  /** The names of its columns, from the left; none where it has no header row. */
  readonly columns: readonly string[];
  readonly hasTotals: boolean;
}

export function tablesOn(sheet: string): Promise<Attempt<readonly TableOnSheet[]>> {
  return withExcel(async (context) => {
    const tables = context.workbook.worksheets.getItem(sheet).tables;
    tables.load("items/name,items/showHeaders,items/showTotals");
    await context.sync();
    const parts = tables.items.map((table) => ({
      table,
      range: table.getRange().load("address"),
      header: table.showHeaders ? table.getHeaderRowRange().load("values") : null,
    }));
    if (parts.length > 0) await context.sync();
    return parts.flatMap(({ table, range, header }) => {
      const rect = parseAddress(range.address)?.rect;
      if (rect === undefined) return [];
      const columns = (header?.values[0] ?? []).map((name: unknown) => String(name));
      return [{ name: table.name, rect, columns, hasTotals: table.showTotals }];
    });
  });
}

/**
 * A table gets one column more, in the blank cells beside it.
 *
 * @param formula for each of its rows, as it stands in all of them
 */
export function addTableColumn(
  sheet: string,
  { name, rect, hasTotals }: TableOnSheet,
  title: string,
  formula: string,
  numberFormat: string | null,
): Promise<Attempt<void>> {
  return withExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const right = rect.right + 1;
    const at = (top: number, bottom: number): Excel.Range =>
      worksheet.getRange(rangeAddress({ top, bottom, left: right, right }));
    context.workbook.tables.getItem(name).resize(rangeAddress({ ...rect, right }));
    at(rect.top, rect.top).values = [[title]];
    const bottom = hasTotals ? rect.bottom - 1 : rect.bottom;
    const body = at(rect.top + 1, bottom);
    const rows = Array.from({ length: bottom - rect.top }, () => 0);
    if (numberFormat !== null) body.numberFormat = rows.map(() => [numberFormat]);
    body.formulas = rows.map(() => [formula]);
    await context.sync();
  });
}

/** Takes a column of a table away, with what stands in it. @param column 0-based, on the sheet */
export function removeTableColumn(sheet: string, name: string, column: number): Promise<Attempt<void>> {
  return withExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const table = context.workbook.tables.getItem(name);
    const range = table.getRange().load("address");
    await context.sync();
    const rect = parseAddress(range.address)?.rect;
    if (rect === undefined || rect.right !== column) return;
    worksheet.getRange(rangeAddress({ ...rect, left: column })).clear("Contents");
    table.resize(rangeAddress({ ...rect, right: column - 1 }));
    await context.sync();
  });
}
