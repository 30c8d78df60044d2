/** What a new sheet is made of: plain data. */
import type { Area } from "../reading/addresses";
import type { ColumnWidth, Frozen, NewContent, NewLook, Place } from "./sheet-changes";

/** So many links Excel takes on a sheet: it calls one with more damaged. */
export const MOST_LINKS = 65_530;

/** A cell of this workbook that a click leads to. */
export interface CellLink {
  readonly sheet: string;
  readonly address: string;
  readonly tip?: string;
}

/** What stands in a cell, wherever that is. */
export interface CellTold {
  readonly content: NewContent;
  readonly look?: NewLook | undefined;
  readonly link?: CellLink | undefined;
}

export interface NewCell extends Place, CellTold {
  /** How high its row is, in points, said by the first cell of it; left out: as high as its texts, or as one line. */
  readonly height?: number | undefined;
}

/** A row from the first column on. What is told may be told by other lines too. */
export interface NewLine {
  readonly cells: readonly CellTold[];
  readonly height?: number | undefined;
}

/** A list below all other cells, one line below the other. */
export interface NewLines {
  readonly top: number;
  readonly lines: Iterable<NewLine>;
}

/** Bars, one for each category from the top, with their values beside them. */
export interface NewChart {
  readonly title: string;
  /** Cells of the sheet that name the bars, and those that say how long they are. */
  readonly categories: Area;
  readonly values: Area;
  /** The cells that it covers. */
  readonly anchor: Area;
}

export interface NewColumns extends ColumnWidth {
  /** Of cells that are not yet. */
  readonly look?: NewLook;
}

export interface NewSheet {
  readonly name: string;
  /** A list in any order; what makes them one by one makes them row by row, each row from the left. */
  readonly cells: Iterable<NewCell>;
  readonly list?: NewLines | undefined;
  readonly columns?: readonly NewColumns[];
  readonly merges?: readonly Area[];
  readonly frozen?: Frozen;
  /** The area that can be filtered. */
  readonly filter?: Area;
  readonly lists?: readonly NewList[];
  readonly print?: PrintSetup;
  readonly charts?: readonly NewChart[];
}

/** What may be chosen in the cells of an area; no item has a comma in it. */
export interface NewList {
  readonly area: Area;
  readonly of: readonly string[];
  /** What becomes of something else that is typed; refused unless said. */
  readonly style?: "Stop" | "Warning" | "Information";
}

export interface PrintSetup {
  readonly paper?: "A4" | "A3";
  readonly landscape?: boolean;
  /** As many pages high as it takes. */
  readonly fitToWidth?: boolean;
  /** All of it on one page. */
  readonly onePage?: boolean;
  /** The lines between cells are printed too. */
  readonly gridlines?: boolean;
  /** Rows from the top that are repeated on each page. */
  readonly headerRows?: number;
  /** The same of rows further down: on each page behind the one on which they stand. */
  readonly titleRows?: { readonly top: number; readonly bottom: number };
  /** In the codes of the format: `&C第 &P 页，共 &N 页`. */
  readonly header?: string;
  readonly footer?: string;
}
