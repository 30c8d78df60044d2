/** A workbook as it is after somebody has worked in it, in the words in which it was shown: plain data. */
import type { CellLink, NewChart, NewList, NewSheet, PrintSetup, SheetStep } from "xlsx-package";
import type { ShownSheet, ShownWorkbook } from "../read-shown";

/** What a sheet that has come since has besides cells. */
export interface NewSheetExtras {
  readonly links: readonly { readonly row: number; readonly column: number; readonly link: CellLink }[];
  readonly charts: readonly NewChart[];
  readonly lists: readonly NewList[];
  readonly filter: NonNullable<NewSheet["filter"]> | null;
  readonly print: PrintSetup;
}

export type Other = "tab-color" | "gridlines" | "color-filter" | "range-protection" | "protection";

/** Links of the file stay in it as they are; where cells change places they go along. */
export interface EditedSheet extends Omit<ShownSheet, "links"> {
  /** The place in the file of the sheet that it was; null for one that has come since. */
  readonly origin: number | null;
  /** Whole rows and columns that have come in or gone since, cells that were sorted or put elsewhere, in turn. */
  readonly shifts: readonly SheetStep[];
  /** What else was changed by means that no file is written of. */
  readonly others: readonly Other[];
  /** Of one that has come since; left out where there is nothing to tell. */
  readonly extras?: NewSheetExtras;
}

export interface EditedWorkbook extends Pick<ShownWorkbook, "customXml"> {
  /** In the order of the tabs. */
  readonly sheets: readonly EditedSheet[];
  /** Those of the file in their places, then those that have come since. */
  readonly looks: ShownWorkbook["looks"];
  /** Names that somebody gave to cells. */
  readonly newNames: readonly string[];
}
