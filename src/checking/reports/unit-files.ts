/** 按单位拆分 into files beside the workbook: only a page that may hand files over does it, and Excel's may not. */
import type { ReportSource } from "../../report/source";
import type { Unwritten } from "../../report/unit-file";

export interface UnitsGiven {
  /** What the download, or the folder, is called. */
  readonly place: string;
  readonly files: number;
  /** Units of which nobody has anything to correct: they get no file. Empty for people without a unit. */
  readonly without: readonly string[];
  /** Why a unit's file is not there. */
  readonly unwritten: readonly Unwritten[];
}

export type FolderForUnits =
  | { readonly kind: "folder"; readonly give: (source: ReportSource) => Promise<UnitsGiven> }
  | { readonly kind: "cancelled" }
  | { readonly kind: "refused" };

export interface UnitFiles {
  /** One download that holds a workbook for each unit. */
  readonly download: (source: ReportSource) => Promise<UnitsGiven>;
  /** Asks for a folder, at once: the browser asks only for whoever has just pressed. Null where it has no folders. */
  readonly askFolder: (() => Promise<FolderForUnits>) | null;
}
