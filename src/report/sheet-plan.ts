/**
 * A sheet as it is to be: plain data. Two writers take it, one for Excel (workbook/), one for files (xlsx/); neither
 * knows what is told on it.
 */
import type { Rect, RowSpan } from "../core/positions";

/** Sizes in points, colours as `#rrggbb`. */
export interface PlannedLook {
  /** Text, whatever it begins with. */
  readonly format?: "@";
  readonly bold?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly underline?: boolean;
  readonly wrapText?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly border?: boolean;
}

/** A cell of the same workbook that a click leads to. */
export interface PlannedLink {
  readonly sheet: string;
  readonly address: string;
  readonly tip?: string;
}

/** What stands in a cell, wherever that is. */
export interface PlannedContent {
  readonly content: string | number;
  readonly look?: PlannedLook | undefined;
  readonly link?: PlannedLink | undefined;
}

/** 0-based. */
export interface PlannedCell extends PlannedContent {
  readonly row: number;
  readonly column: number;
  /** How high the row is, in points, said by its first cell; left out: one line. */
  readonly height?: number | undefined;
}

/** A row of a list, from the first column on. Lines may share what they tell. */
export interface PlannedLine {
  readonly cells: readonly PlannedContent[];
  /** In points. */
  readonly height: number;
}

/** One line below the other. */
export interface PlannedList {
  readonly top: number;
  readonly lines: Iterable<PlannedLine>;
}

/** Large letters, as they stand in Excel's own rows. */
const ROOM_FOR_LETTERS = 1.5;
const PLAIN_SIZE = 11;

/** The height that a cell asks of its row: what it says itself, or what its letters need; undefined for plain ones. */
export function heightOf({ column, height, look }: PlannedCell): number | undefined {
  const size = look?.fontSize ?? PLAIN_SIZE;
  return height ?? (column === 0 && size > PLAIN_SIZE ? size * ROOM_FOR_LETTERS : undefined);
}

/** Bars, one for each category from the top. */
export interface PlannedChart {
  readonly title: string;
  readonly categories: Rect;
  readonly values: Rect;
  /** The cells that it covers. */
  readonly anchor: Rect;
}

/** A4. */
export interface PlannedPrint {
  readonly landscape: boolean;
  /** All of it on one page; else as many pages high as it takes. */
  readonly onePage?: boolean;
  /** Repeated on each page. */
  readonly titleRows?: RowSpan;
  /** Of the middle, in Excel's codes; `plainHeader` makes them of a text. */
  readonly header?: string;
  readonly footer?: string;
}

export interface PlannedWidth {
  readonly first: number;
  readonly last: number;
  /** In characters. */
  readonly width: number;
}

export interface SheetPlan {
  readonly name: string;
  /** What the first cell says: by it a sheet of ours is known whose name was changed. */
  readonly title: string;
  /** Row by row, each row from the left; made while they are written. */
  readonly cells: Iterable<PlannedCell>;
  /** Below all of them: of a large roster a million cells, of which a line at a time is there. */
  readonly list?: PlannedList | undefined;
  readonly columns: readonly PlannedWidth[];
  readonly merges?: readonly Rect[];
  readonly frozenRows?: number;
  readonly filter?: Rect;
  readonly print: PlannedPrint;
  readonly charts?: readonly PlannedChart[];
}

/** So many links Excel takes on a sheet. */
export const MOST_LINKS = 65_530;

/** Those of its list too, each in its place. */
export function* allCells({ cells, list }: Pick<SheetPlan, "cells" | "list">): Iterable<PlannedCell> {
  yield* cells;
  if (list === undefined) return;
  let row = list.top;
  for (const { cells: told, height } of list.lines) {
    for (const [column, one] of told.entries()) yield { ...one, row, column, ...(column === 0 ? { height } : {}) };
    row++;
  }
}
