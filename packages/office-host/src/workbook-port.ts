/**
 * The thin port through which the host sees a workbook. Whatever has cells can implement it; createMemoryWorkbook
 * does, for tests. Rows and columns count from 0. Everything about cells is in bulk: one call for a rectangle.
 */
import type { Rect } from "./rect";

/** An error in a cell, by the name it is shown with: `#N/A`, `#VALUE!` … */
export interface CellError {
  readonly error: string;
  /** What a custom function says about it; Excel shows it at the cell. */
  readonly message?: string;
}

/** What a cell holds; null is blank. Dates are serial numbers. */
export type CellValue = string | number | boolean | null | CellError;

/** What can be put into a cell. The text of a formula begins with `=`. */
export type CellInput = CellValue | { readonly formula: string };

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
}

/** Formats of cells by name; null means "as the sheet's default". */
export interface CellStyle {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly fontName: string | null;
  readonly fontSize: number | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: string | null;
  readonly strikethrough: boolean | null;
  readonly wrapText: boolean | null;
  readonly horizontalAlignment: string | null;
  readonly verticalAlignment: string | null;
  /** A line on this side. */
  readonly borderTop: boolean | null;
  readonly borderRight: boolean | null;
  readonly borderBottom: boolean | null;
  readonly borderLeft: boolean | null;
}
export type StyleName = keyof CellStyle;

/** A conditional format; `type` is Excel's name for its kind. Formula and colours only belong to kind `Custom`. */
export interface ConditionalFormatInfo {
  readonly id: string;
  readonly type: string;
  readonly ranges: readonly Rect[];
  readonly formula: string;
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly stopIfTrue: boolean;
}

export interface TableInfo {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  readonly rect: Rect;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

/** A place of this workbook to which a click on a cell leads. */
export interface LinkInfo {
  readonly row: number;
  readonly column: number;
  /** `'花名册'!A5`; of an address outside of the workbook what is looked for there, or "". */
  readonly reference: string;
  readonly tip: string;
  /** A page, a mail address, another file; left out for a place of the workbook. */
  readonly address?: string;
}

/** A chart of one series. */
export interface ChartInfo {
  readonly id: string;
  readonly name: string;
  /** As Excel names it: BarClustered. */
  readonly type: string;
  readonly title: string;
  readonly values: Rect;
  readonly categories: Rect | null;
  /** The cells that it covers; null until it was placed. */
  readonly anchor: Rect | null;
  readonly hasLegend: boolean;
  readonly hasLabels: boolean;
  /** The first category on top. */
  readonly isReversed: boolean;
  readonly hasValueAxis: boolean;
}

/** What may be chosen in the cells of an area. */
export interface ListInfo {
  readonly area: Rect;
  /** 男,女 */
  readonly source: string;
  /** What becomes of something else that is typed. */
  readonly style: "Stop" | "Warning" | "Information";
}

export interface PageSetup {
  readonly landscape: boolean;
  readonly paper: string | null;
  /** Null: not made to fit. */
  readonly pagesWide: number | null;
  readonly pagesHigh: number | null;
  readonly titleRows: Rect | null;
  /** Of the middle, in Excel's codes. */
  readonly header: string;
  readonly footer: string;
  readonly gridlines: boolean;
}

export interface SheetExtras {
  readonly links: readonly LinkInfo[];
  readonly charts: readonly ChartInfo[];
  readonly page: PageSetup;
  readonly filter: Rect | null;
  readonly lists: readonly ListInfo[];
}

/** {@link SheetExtrasStore} does all of it. */
export interface ExtrasMembers {
  extras(sheetId: string): SheetExtras;
  linkAt(sheetId: string, row: number, column: number): LinkInfo | undefined;
  setLink(sheetId: string, link: LinkInfo): void;
  removeLinks(sheetId: string, area: Rect): void;
  addChart(sheetId: string, chart: Omit<ChartInfo, "id">): string;
  updateChart(sheetId: string, id: string, change: Partial<Omit<ChartInfo, "id">>): void;
  deleteChart(sheetId: string, id: string): void;
  setPage(sheetId: string, change: Partial<PageSetup>): void;
  setFilter(sheetId: string, filter: Rect | null): void;
  listAt(sheetId: string, row: number, column: number): ListInfo | undefined;
  /** In the place of one for the same area. */
  setList(sheetId: string, list: ListInfo): void;
  removeLists(sheetId: string, area: Rect): void;
}

export interface SortField {
  /** Column counted from the left of the sorted rectangle. */
  readonly key: number;
  readonly ascending: boolean;
}

export type Shift = "down" | "right" | "up" | "left";

/** What the workbook tells of: edits by the user and by the host alike, and that formulas were calculated. */
export type WorkbookNotice =
  | {
      readonly kind: "cells";
      readonly sheetId: string;
      readonly rect: Rect;
      /** Given for a single cell only. */
      readonly single?: { readonly before: CellValue; readonly after: CellValue };
    }
  | { readonly kind: "inserted" | "deleted"; readonly sheetId: string; readonly rect: Rect; readonly shift: Shift }
  /** Formulas have come to results; the edit that made them stale was told before. */
  | { readonly kind: "calculated"; readonly sheetId: string; readonly rect: Rect }
  | { readonly kind: "sorted"; readonly sheetId: string; readonly rect: Rect }
  | { readonly kind: "rows-hidden"; readonly sheetId: string; readonly rect: Rect; readonly hidden: boolean }
  /** Conditional formats came or went without the add-in's doing: an undo. */
  | { readonly kind: "formats"; readonly sheetId: string }
  | { readonly kind: "selection"; readonly sheetId: string; readonly areas: readonly Rect[] }
  | { readonly kind: "activated"; readonly sheetId: string; readonly previous: string | undefined }
  | { readonly kind: "sheet-added" | "sheet-deleted"; readonly sheetId: string }
  | { readonly kind: "protection"; readonly sheetId: string; readonly isProtected: boolean };

export interface WorkbookPort {
  readonly name: string;

  /** In the order of the tabs. */
  sheets(): readonly SheetInfo[];
  /** Adds an empty sheet at the end and returns its id. */
  addSheet(name: string): string;
  deleteSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  moveSheet(sheetId: string, position: number): void;
  setVisibility(sheetId: string, visibility: SheetVisibility): void;
  activeSheet(): string;
  activateSheet(sheetId: string): void;
  selection(): { readonly sheetId: string; readonly areas: readonly Rect[] };
  select(sheetId: string, areas: readonly Rect[]): void;

  readValues(sheetId: string, rect: Rect): CellValue[][];
  /** The formula text of each cell, null where there is none. */
  readFormulas(sheetId: string, rect: Rect): (string | null)[][];
  readNumberFormats(sheetId: string, rect: Rect): string[][];
  readText(sheetId: string, rect: Rect): string[][];
  /** Writes a rectangle; an undefined element leaves its cell alone. Rows beyond `inputs` are left alone too. */
  writeCells(sheetId: string, rect: Rect, inputs: readonly (readonly (CellInput | undefined)[])[]): void;
  /** One string formats the whole rectangle. */
  writeNumberFormats(sheetId: string, rect: Rect, formats: string | readonly (readonly (string | undefined)[])[]): void;
  /** Around values and formulas, or around everything that is formatted too; undefined when the sheet is empty. */
  usedRange(sheetId: string, valuesOnly: boolean): Rect | undefined;

  /** The spilled array a cell belongs to: the cell that holds the formula, and all cells it fills. */
  spillAt(sheetId: string, row: number, column: number): { readonly anchor: Rect; readonly rect: Rect } | undefined;

  readStyle<K extends StyleName>(sheetId: string, rect: Rect, name: K): CellStyle[K][][];
  writeStyle<K extends StyleName>(sheetId: string, rect: Rect, name: K, value: CellStyle[K]): void;

  /** In points; null when the columns differ. */
  columnWidth(sheetId: string, rect: Rect): number | null;
  /** Have the columns no width of their own? */
  isStandardWidth(sheetId: string, rect: Rect): boolean;
  /** @param points null: the columns have none of their own any more */
  setColumnWidth(sheetId: string, rect: Rect, points: number | null): void;
  rowHeight(sheetId: string, rect: Rect): number | null;
  setRowHeight(sheetId: string, rect: Rect, points: number): void;
  autofit(sheetId: string, rect: Rect, what: "rows" | "columns"): void;

  merges(sheetId: string): readonly Rect[];
  merge(sheetId: string, rect: Rect): void;
  unmerge(sheetId: string, rect: Rect): void;
  /** For each row of the rectangle, whether it is hidden (by the user or by a filter). */
  hiddenRows(sheetId: string, rect: Rect): boolean[];
  hiddenColumns(sheetId: string, rect: Rect): boolean[];
  setRowsHidden(sheetId: string, rect: Rect, hidden: boolean): void;
  setColumnsHidden(sheetId: string, rect: Rect, hidden: boolean): void;

  /** By priority, the first one first. */
  conditionalFormats(sheetId: string): readonly ConditionalFormatInfo[];
  /** Adds one before all others and returns its id. */
  addConditionalFormat(sheetId: string, format: Omit<ConditionalFormatInfo, "id">): string;
  updateConditionalFormat(sheetId: string, id: string, change: Partial<Omit<ConditionalFormatInfo, "id">>): void;
  moveConditionalFormat(sheetId: string, id: string, priority: number): void;
  deleteConditionalFormat(sheetId: string, id: string): void;

  tables(): readonly TableInfo[];
  addTable(sheetId: string, rect: Rect, name: string): string;
  updateTable(id: string, change: Partial<Omit<TableInfo, "id" | "sheetId">>): void;
  deleteTable(id: string): void;

  isProtected(sheetId: string): boolean;
  setProtected(sheetId: string, isProtected: boolean): void;

  insert(sheetId: string, rect: Rect, shift: "down" | "right"): void;
  remove(sheetId: string, rect: Rect, shift: "up" | "left"): void;
  sort(sheetId: string, rect: Rect, fields: readonly SortField[]): void;

  /** Frozen rows and columns, counted from the top left. */
  frozen(sheetId: string): { readonly rows: number; readonly columns: number };
  setFrozen(sheetId: string, rows: number, columns: number): void;

  /** What a sheet has besides its cells and is only kept: links, charts, how it is printed. */
  readonly extras: ExtrasMembers;

  /** Calls back synchronously on every change; the returned function ends that. */
  subscribe(listener: (notice: WorkbookNotice) => void): () => void;
}
