/** What is to be changed on a sheet: plain data. Rows and columns count from 0. */
import type { Area } from "../reading/addresses";
import type { FilterColumn } from "../reading/filter-columns";
import type { Visibility } from "../reading/workbook-part";

export type CellResult = null | number | string | boolean | { readonly error: string };

/** Null is blank. */
export type CellContent =
  | NewContent
  /** A text with the looks of its letters, as the cell at this place of the sheet held it before any change. */
  | { readonly like: Place; readonly text: string };

export type NewContent =
  | CellResult
  /** A day number of the 1900 system, whatever system the workbook is of. */
  | { readonly day: number }
  /**
   * Without `=`; without a result it is calculated when the workbook is opened. One that comes to several cells has
   * their area, and stands in its upper left one.
   */
  | { readonly formula: string; readonly result?: CellResult; readonly area?: Area }
  /** What the formula that stands there comes to now; the formula stays. */
  | { readonly result: CellResult };

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Sizes in points, colours as `#rrggbb`. */
export interface NewLook {
  /** `0.00`, `yyyy-mm-dd`; `@` for text. */
  readonly format?: string;
  /** Null: none. */
  readonly fill?: string | null;
  /** Null: the usual one. */
  readonly fontColor?: string | null;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly wrapText?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  /** A thin line all around. */
  readonly border?: boolean;
}

export interface CellChange extends Place {
  /** Left out: what stands there stays. */
  readonly content?: CellContent;
  /**
   * What it looks like: as another cell of the sheet did before any change, or as said here, or as it was with a few
   * things said here. Left out: as it was, or as its row or column is where there was no cell.
   */
  readonly look?: { readonly like: Place } | { readonly set: NewLook };
}

/** What a conditional format changes. */
export interface FormatLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

/** A conditional format by formula, as from the upper left cell of its first area. */
export interface NewFormat {
  readonly areas: readonly Area[];
  /** Without `=`. */
  readonly formula: string;
  readonly look: FormatLook;
}

/** A conditional format as it stands in the sheet. */
export interface StandingFormat {
  readonly type: string;
  readonly formulas: readonly string[];
}

export interface FormatChanges {
  readonly remove?: (format: StandingFormat) => boolean;
  /** Put before those that stand there; the first one first. */
  readonly add?: readonly NewFormat[];
}

export interface ColumnWidth {
  readonly first: number;
  readonly last: number;
  /** In characters. */
  readonly width: number;
}

/** What is not said stays as it is. */
export interface ColumnChange extends Omit<ColumnWidth, "width"> {
  /** What cells look like there that are not yet: as before, but for what is said here; null: as usual. */
  readonly look?: NewLook | null;
  /** Null: the usual one. */
  readonly width?: number | null;
  readonly isHidden?: boolean;
}

/** What is not said stays as it is. */
export interface RowChange {
  readonly row: number;
  /** In points; null: as high as its texts need. */
  readonly height?: number | null;
  readonly isHidden?: boolean;
  /** What cells look like there that are not yet: as before, but for what is said here; null: as usual. */
  readonly look?: NewLook | null;
}

/** Which rows are hidden by it is said of the rows. */
export interface SheetFilter {
  readonly area: Area;
  readonly columns: readonly FilterColumn[];
}

/** Rows above and columns left that stay in sight. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
  /** The first of them, where the window was scrolled when they were frozen; what comes before them is not seen. */
  readonly from?: Place;
}

/** Whole rows or columns that come in or go; one after the other, each as the one before has left the sheet. */
export interface Shift {
  readonly axis: "rows" | "columns";
  /** The first that comes or goes. */
  readonly at: number;
  readonly insert?: number;
  readonly remove?: number;
}

/** Rows of an area that have changed places among themselves, or its columns. */
export interface Sort {
  readonly sorted: Area;
  /** For each row of the area from the top, or column from the left, which of them has come there. */
  readonly order: readonly number[];
  /** Left out: rows. */
  readonly along?: "columns";
}

/** Cells that were cut and put in elsewhere on the sheet: what hung on those that they came upon is gone. */
export interface Carry {
  readonly carried: Area;
  /** Where the upper left one is now. */
  readonly to: Place;
}

/** What has become of the places of a sheet. */
export type SheetStep = Shift | Sort | Carry;

export interface TableChange {
  readonly name: string;
  /** It may grow, and lose rows and columns at its end; its upper left corner stays. Left out: as it is. */
  readonly area?: Area;
  /** By what its filter shows rows; null takes the filter out. Which rows that hides is said of the rows. */
  readonly filter?: readonly FilterColumn[] | null;
}

export interface SheetChange {
  readonly sheet: string;
  /**
   * Rows and columns that come in or go: all else, `like` apart, is said of the sheet as it is then. Formulas of the
   * sheet go along; those of other sheets that name it are the caller's to change. With cells that are sorted or
   * carried go links and comments, as in Excel; what they hold and look like is said in `cells`.
   */
  readonly shifts?: readonly SheetStep[];
  readonly cells?: readonly CellChange[];
  readonly formats?: FormatChanges;
  readonly columns?: readonly ColumnChange[];
  readonly rows?: readonly RowChange[];
  /** All merges of the sheet: those that stand there and are not among them go. What a merge covers stays. */
  readonly merges?: readonly Area[];
  readonly frozen?: Frozen;
  readonly visibility?: Visibility;
  /** Null takes it out. */
  readonly filter?: SheetFilter | null;
  /** The headers of new columns are among `cells`, else they get a name and their cells with it. */
  readonly tables?: readonly TableChange[];
}
