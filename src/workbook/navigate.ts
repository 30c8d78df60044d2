/**
 * To and from the grid: which sheet and cell the user is at, and taking the user to a cell.
 */
import { parseAddress } from "./addresses";
import { withExcel, type Outcome } from "./excel";

/** The name of the sheet in front. */
export function activeSheet(): Promise<Outcome<string>> {
  return withExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });
}

/** Selects a cell. @param address `H5`, or `岗位设置!C4` for another sheet */
export function selectCell(sheet: string, address: string): Promise<Outcome<void>> {
  return withExcel(async (context) => {
    const split = address.lastIndexOf("!");
    const name = split < 0 ? sheet : address.slice(0, split);
    const worksheet = context.workbook.worksheets.getItem(name);
    if (name !== sheet) worksheet.activate();
    worksheet.getRange(address.slice(split + 1)).select();
    await context.sync();
  });
}

/** Tells the sheet and row (1-based) of each new selection. */
export function watchSelection(onRow: (sheet: string, row: number) => void): Promise<Outcome<void>> {
  return withExcel(async (context) => {
    context.workbook.onSelectionChanged.add(async () => {
      await withExcel(async (inner) => {
        const range = inner.workbook.getSelectedRanges().areas.getItemAt(0).load("address");
        await inner.sync();
        const at = parseAddress(range.address);
        if (at !== null) onRow(at.sheet, at.rect.top + 1);
      });
    });
    await context.sync();
  });
}
