/** A workbook as it is after somebody has worked in it, in the words in which it was shown: plain data. */
import type { Shift } from "xlsx-package";
import type { ShownSheet, ShownWorkbook } from "../read-shown";

export interface EditedSheet extends Omit<ShownSheet, "rowHeights"> {
  /** The place in the file of the sheet that it was; null for one that has come since. */
  readonly origin: number | null;
  /** Whole rows and columns that have come in or gone since, one after the other. */
  readonly shifts: readonly Shift[];
}

export interface EditedWorkbook extends Pick<ShownWorkbook, "customXml"> {
  /** In the order of the tabs. */
  readonly sheets: readonly EditedSheet[];
  /** Those of the file in their places, then those that have come since. */
  readonly looks: ShownWorkbook["looks"];
}
