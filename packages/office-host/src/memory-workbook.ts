/**
 * A workbook in memory, for Node. By itself it calculates nothing: a formula keeps its text and its last value. What
 * calculates the formulas of an add-in is memory/calculation.ts.
 */
import { displayText } from "./memory/display-text";
import { MemorySheet } from "./memory/memory-sheet";
import { contains, rect, type Rect } from "./rect";
import { SheetExtrasStore } from "./sheet-extras";
import { shiftRect } from "./shift";
import type { CellInput, CellValue, Shift, TableInfo, WorkbookNotice, WorkbookPort } from "./workbook-port";

/** Points of a column and a row nobody has sized. */
const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;

const GENERAL = "General";

export interface MemoryWorkbook extends WorkbookPort {
  /** Sets the value a formula has come to, or any other value, without telling anyone. */
  setCalculated(sheetId: string, row: number, column: number, value: CellValue): void;
  /** Says that the formula in the top left cell of the rectangle fills all of it, and nothing else from now on. */
  setSpill(sheetId: string, rect: Rect): void;
  /** Rectangles that formulas in their top left cells fill. */
  spills(sheetId: string): readonly Rect[];
  /** Every cell that has a formula. */
  formulas(sheetId: string): readonly { readonly row: number; readonly column: number; readonly value: string }[];
  /** Another text of the same formula, without telling anyone: its references moved. */
  setFormula(sheetId: string, row: number, column: number, text: string): void;
  /** Tells the listeners, as an edit does. */
  tell(notice: WorkbookNotice): void;
}

/**
 * Makes a workbook with the named sheets; the first one is active, with A1 selected.
 * @param options date1904: days are counted from 1904-01-01, which nothing but the text of dates betrays
 */
export function createMemoryWorkbook(
  sheetNames: readonly string[] = ["Sheet1"],
  name = "book.xlsx",
  { date1904 = false } = {},
): MemoryWorkbook {
  let lastId = 0;
  const newId = (kind: string): string => `{${kind}-${++lastId}}`;
  let sheets = sheetNames.map((sheetName) => new MemorySheet(newId("sheet"), sheetName));
  let tables: TableInfo[] = [];
  let active = sheets[0]?.id ?? "";
  const selections = new Map<string, readonly Rect[]>();
  const extras = new SheetExtrasStore();
  const listeners = new Set<(notice: WorkbookNotice) => void>();

  const tell = (notice: WorkbookNotice): void => listeners.forEach((listener) => listener(notice));

  const sheet = (id: string): MemorySheet => {
    const found = sheets.find((one) => one.id === id);
    if (found === undefined) throw new Error(`no sheet ${id}`);
    return found;
  };

  const cell = (of: MemorySheet, r: Rect): CellValue => of.values.at(r.row, r.column) ?? null;

  const shift = (sheetId: string, r: Rect, way: Shift): void => {
    sheet(sheetId).shift(r, way);
    extras.shift(sheetId, r, way);
    tables = tables.flatMap((table) => {
      const moved = table.sheetId === sheetId ? shiftRect(table.rect, r, way) : table.rect;
      return moved === undefined ? [] : [{ ...table, rect: moved }];
    });
    tell({ kind: way === "down" || way === "right" ? "inserted" : "deleted", sheetId, rect: r, shift: way });
  };

  const activate = (sheetId: string): void => {
    if (active === sheetId) return;
    const previous = sheets.some(({ id }) => id === active) ? active : undefined;
    active = sheetId;
    tell({ kind: "activated", sheetId, previous });
  };

  const common = (numbers: readonly number[]): number | null =>
    numbers.every((number) => number === numbers[0]) ? (numbers[0] ?? null) : null;

  return {
    name,
    extras,
    setCalculated: (sheetId, row, column, value) => sheet(sheetId).values.set(row, column, value ?? undefined),
    setSpill(sheetId, r) {
      const of = sheet(sheetId);
      of.spills = of.spills.filter(({ row, column }) => row !== r.row || column !== r.column);
      if (r.rows > 1 || r.columns > 1) of.spills.push(r);
    },
    spills: (sheetId) => sheet(sheetId).spills,
    formulas: (sheetId) => sheet(sheetId).formulas.cells(),
    setFormula: (sheetId, row, column, text) => sheet(sheetId).formulas.set(row, column, text),
    tell,

    sheets: () => sheets,
    addSheet(sheetName) {
      const added = new MemorySheet(newId("sheet"), sheetName);
      sheets = [...sheets, added];
      tell({ kind: "sheet-added", sheetId: added.id });
      return added.id;
    },
    deleteSheet(sheetId) {
      const at = sheets.findIndex(({ id }) => id === sheetId);
      sheets = sheets.filter(({ id }) => id !== sheetId);
      tables = tables.filter((table) => table.sheetId !== sheetId);
      extras.deleteSheet(sheetId);
      tell({ kind: "sheet-deleted", sheetId });
      const next = sheets[Math.min(at, sheets.length - 1)];
      if (active === sheetId && next !== undefined) activate(next.id);
    },
    renameSheet(sheetId, sheetName) {
      sheet(sheetId).name = sheetName;
    },
    moveSheet(sheetId, position) {
      const moved = sheet(sheetId);
      sheets = sheets.filter((one) => one !== moved);
      sheets = [...sheets.slice(0, position), moved, ...sheets.slice(position)];
    },
    setVisibility(sheetId, visibility) {
      sheet(sheetId).visibility = visibility;
    },
    activeSheet: () => active,
    activateSheet: activate,
    selection: () => ({ sheetId: active, areas: selections.get(active) ?? [rect(0, 0, 1, 1)] }),
    select(sheetId, areas) {
      activate(sheetId);
      selections.set(sheetId, areas);
      tell({ kind: "selection", sheetId, areas });
    },

    readValues: (sheetId, r) => sheet(sheetId).values.read(r, null),
    readFormulas: (sheetId, r) => sheet(sheetId).formulas.read(r, null),
    readNumberFormats: (sheetId, r) => sheet(sheetId).numberFormats.read(r, GENERAL),
    readText(sheetId, r) {
      const { numberFormats } = sheet(sheetId);
      return this.readValues(sheetId, r).map((row, i) =>
        row.map((value, j) => displayText(value, numberFormats.at(r.row + i, r.column + j) ?? GENERAL, date1904)),
      );
    },
    writeCells(sheetId, r, inputs: readonly (readonly (CellInput | undefined)[])[]) {
      const written = sheet(sheetId);
      const before = cell(written, r);
      written.write(r, inputs);
      const isSingle = r.rows === 1 && r.columns === 1;
      const after = cell(written, r);
      tell({ kind: "cells", sheetId, rect: r, ...(isSingle ? { single: { before, after } } : {}) });
    },
    writeNumberFormats(sheetId, r, formats) {
      const { numberFormats } = sheet(sheetId);
      const stored = (format: string): string | undefined => (format === GENERAL ? undefined : format);
      if (typeof formats === "string") {
        numberFormats.fill(r, stored(formats));
        return;
      }
      formats.forEach((row, i) =>
        row.forEach((format, j) => {
          if (format !== undefined) numberFormats.set(r.row + i, r.column + j, stored(format));
        }),
      );
    },
    usedRange: (sheetId, valuesOnly) => sheet(sheetId).usedRange(valuesOnly),

    spillAt(sheetId, row, column) {
      const spill = sheet(sheetId).spills.find((r) => contains(r, rect(row, column, 1, 1)));
      return spill && { anchor: { ...spill, rows: 1, columns: 1 }, rect: spill };
    },

    readStyle: (sheetId, r, style) => sheet(sheetId).styles[style].read(r, null),
    writeStyle: (sheetId, r, style, value) => sheet(sheetId).styles[style].fill(r, value ?? undefined),
    columnWidth: (sheetId, r) =>
      common(sheet(sheetId).columnWidths.read({ ...r, row: 0, rows: 1 }, STANDARD_WIDTH)[0] ?? []),
    isStandardWidth: (sheetId, r) =>
      (sheet(sheetId).columnWidths.read({ ...r, row: 0, rows: 1 }, null)[0] ?? []).every((width) => width === null),
    setColumnWidth: (sheetId, r, points) =>
      sheet(sheetId).columnWidths.fill({ ...r, row: 0, rows: 1 }, points ?? undefined),
    rowHeight: (sheetId, r) => common(sheet(sheetId).rowHeights.read(rowLine(r), STANDARD_HEIGHT).flat()),
    setRowHeight: (sheetId, r, points) => sheet(sheetId).rowHeights.fill(rowLine(r), points),
    // Nothing is drawn: there is no content to fit a size to.
    autofit: () => undefined,

    merges: (sheetId) => sheet(sheetId).merges,
    merge: (sheetId, r) => sheet(sheetId).merge(r),
    unmerge: (sheetId, r) => sheet(sheetId).unmerge(r),
    hiddenRows: (sheetId, r) =>
      sheet(sheetId)
        .hiddenRows.read(rowLine(r), false)
        .map(([hidden]) => hidden ?? false),
    hiddenColumns: (sheetId, r) => sheet(sheetId).hiddenColumns.read({ ...r, row: 0, rows: 1 }, false)[0] ?? [],
    setRowsHidden(sheetId, r, hidden) {
      sheet(sheetId).hiddenRows.fill(rowLine(r), hidden || undefined);
      tell({ kind: "rows-hidden", sheetId, rect: r, hidden });
    },
    setColumnsHidden: (sheetId, r, hidden) =>
      sheet(sheetId).hiddenColumns.fill({ ...r, row: 0, rows: 1 }, hidden || undefined),

    conditionalFormats: (sheetId) => sheet(sheetId).conditionalFormats,
    addConditionalFormat(sheetId, format) {
      const id = newId("format");
      sheet(sheetId).conditionalFormats.unshift({ ...format, id });
      return id;
    },
    updateConditionalFormat(sheetId, id, change) {
      const of = sheet(sheetId);
      of.conditionalFormats = of.conditionalFormats.map((one) => (one.id === id ? { ...one, ...change } : one));
    },
    moveConditionalFormat(sheetId, id, priority) {
      const of = sheet(sheetId);
      const others = of.conditionalFormats.filter((one) => one.id !== id);
      const moved = of.conditionalFormats.filter((one) => one.id === id);
      of.conditionalFormats = [...others.slice(0, priority), ...moved, ...others.slice(priority)];
    },
    deleteConditionalFormat(sheetId, id) {
      const of = sheet(sheetId);
      of.conditionalFormats = of.conditionalFormats.filter((one) => one.id !== id);
    },

    tables: () => tables,
    addTable(sheetId, r, tableName) {
      const id = newId("table");
      tables = [...tables, { id, sheetId, name: tableName, rect: r, showHeaders: true, showTotals: false }];
      return id;
    },
    updateTable(id, change) {
      tables = tables.map((table) => (table.id === id ? { ...table, ...change } : table));
    },
    deleteTable(id) {
      tables = tables.filter((table) => table.id !== id);
    },

    isProtected: (sheetId) => sheet(sheetId).isProtected,
    setProtected(sheetId, isProtected) {
      sheet(sheetId).isProtected = isProtected;
      tell({ kind: "protection", sheetId, isProtected });
    },
    insert: (sheetId, r, way) => shift(sheetId, r, way),
    remove: (sheetId, r, way) => shift(sheetId, r, way),
    sort(sheetId, r, fields) {
      extras.sort(sheetId, r, sheet(sheetId).sort(r, fields));
      tell({ kind: "sorted", sheetId, rect: r });
    },
    frozen: (sheetId) => sheet(sheetId).frozen,
    setFrozen(sheetId, rows, columns) {
      sheet(sheetId).frozen = { rows, columns };
    },

    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Attributes of rows are kept in the first column of their layer. */
const rowLine = (r: Rect): Rect => rect(r.row, 0, r.rows, 1);
