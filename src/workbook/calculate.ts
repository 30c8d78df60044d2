/**
 * Has Excel calculate every formula anew.
 */
import { withExcel, type Attempt } from "./excel";

/** Who has switched to calculating by hand is left alone: F9 is theirs to press. */
export function calculateAll(): Promise<Attempt<void>> {
  return withExcel(async (context) => {
    const { application } = context.workbook;
    application.load("calculationMode");
    await context.sync();
    if (application.calculationMode === Excel.CalculationMode.manual) return;
    application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
}
