/** A sheet that this add-in makes, small, and in two requests: the second may fail, or come late. */
import type { SheetToMake } from "../../src/workbook/our-sheets";

export const REPORT: SheetToMake = {
  use: "report",
  name: "审核报告",
  first: "审核报告",
  fill: async (sheet, context) => {
    sheet.getRange("A1:B1").values = [["审核报告", "一"]];
    await context.sync();
    sheet.getRange("A2:B2").values = [["二", "三"]];
  },
};
