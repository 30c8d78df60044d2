/** What is to be changed in a workbook, and what is to be said of it: plain data. Sheets go by their names. */
import type { Area } from "../reading/addresses";
import type { NewSheet } from "./new-sheets";
import type { SheetChange } from "./sheet-changes";

/** The custom XML part of a namespace; null takes it out. */
export interface CustomXmlChange {
  readonly namespace: string;
  readonly xml: string | null;
  /** Parts of that namespace, by their texts, that stay as they are. */
  readonly keep?: readonly string[];
}

/** A name of the workbook; null takes it out. */
export interface NameChange {
  readonly name: string;
  readonly refersTo: string | null;
}

export interface SheetRename {
  readonly sheet: string;
  readonly name: string;
}

export interface WorkbookChanges {
  /** Sheets that go, as they are called before anything else is changed. */
  readonly removeSheets?: readonly string[];
  /**
   * Sheets that get another name, as they are called before; all at once. Whatever of the workbook names them follows.
   * All else here says the new names.
   */
  readonly renames?: readonly SheetRename[];
  readonly sheets?: readonly SheetChange[];
  /** Put behind all others. */
  readonly newSheets?: readonly NewSheet[];
  readonly customXml?: readonly CustomXmlChange[];
  readonly names?: readonly NameChange[];
  /** Sheets in the order in which they are to stand; those that are not named stay behind the one before them. */
  readonly order?: readonly string[];
}

/** What is to be said of a patch that went well. */
export type PatchRemark =
  /** A formula over several cells of which one was changed: it is gone, its cells keep their values. */
  | { readonly code: "formula-ended"; readonly sheet: string; readonly area: Area }
  /** Rows or columns came in or went, and these stayed where they were: their part cannot be read. */
  | {
      readonly code: "not-moved";
      readonly sheet: string;
      readonly what: "comments" | "drawing" | "chart" | "control" | "pivot-table";
    }
  /** Sheets got other names, and these may still have the old ones: their part cannot be read. */
  | { readonly code: "not-renamed"; readonly what: "drawing" | "chart" | "control" | "table" | "pivot-table" };
