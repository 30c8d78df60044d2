/**
 * Has Excel calculate our formulas anew, and tells whether it has finished.
 */
import { packedAddresses } from "./placed-marks";
import { withExcel, type Attempt } from "./excel";
import { ourCellsOn } from "./formulas";
import { sheetExtents } from "./read-sheet";

export type Recalculated =
  /** Who has switched to calculating by hand is left alone: F9 is theirs to press, and calculates ours too. */
  | { readonly kind: "by-hand" }
  /** The sheets that hold formulas of ours. */
  | { readonly kind: "asked"; readonly sheets: readonly string[] };

/** Every formula of ours, and no other: a calculation of everything takes large workbooks a long time. */
export function recalculateOurs(): Promise<Attempt<Recalculated>> {
  return withExcel(async (context) => {
    const { application } = context.workbook;
    application.load("calculationMode");
    const extents = await sheetExtents(context);
    const sheets: string[] = [];
    for (const extent of extents) {
      const cells = await ourCellsOn(context, extent);
      if (cells.length === 0) continue;
      sheets.push(extent.name);
      const worksheet = context.workbook.worksheets.getItem(extent.name);
      for (const address of packedAddresses(cells)) worksheet.getRanges(address).setDirty();
    }
    const isByHand = application.calculationMode === Excel.CalculationMode.manual;
    if (sheets.length > 0 && !isByHand) application.calculate(Excel.CalculationType.recalculate);
    await context.sync();
    return isByHand ? { kind: "by-hand" } : { kind: "asked", sheets };
  });
}

/** Has Excel calculated everything that changed? */
export function isCalculated(): Promise<Attempt<boolean>> {
  return withExcel(async (context) => {
    const { application } = context.workbook;
    application.load("calculationState");
    await context.sync();
    return application.calculationState === Excel.CalculationState.done;
  });
}
