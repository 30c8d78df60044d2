/** Work on a workbook as plain data, in the place of a grid: what a user does, and what the grid then says of it. */
import { movedArea, sheetMap, type SheetMap, type Shift } from "xlsx-package";
import { readShown, type ShownCell } from "../../xlsx/read-shown";
import type { EditedSheet, EditedWorkbook } from "../../xlsx/saving/edited-workbook";

type Row = readonly (ShownCell | undefined)[] | undefined;

export class PlainEditor {
  private constructor(public workbook: EditedWorkbook) {}

  static async open(bytes: Uint8Array, fileName?: string): Promise<PlainEditor> {
    const opened = await readShown(bytes, fileName === undefined ? {} : { fileName });
    if (!opened.ok) throw new Error(opened.trouble.code);
    const sheets = opened.workbook.sheets.map((sheet, origin): EditedSheet => ({
      ...sheet,
      origin,
      shifts: [],
      others: [],
    }));
    return new PlainEditor({ ...opened.workbook, sheets, newNames: [] });
  }

  sheet(name: string): EditedSheet {
    const found = this.workbook.sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  }

  change(name: string, change: (sheet: EditedSheet) => Partial<EditedSheet>): void {
    const sheets = this.workbook.sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...change(sheet) } : sheet));
    this.workbook = { ...this.workbook, sheets };
  }

  /** The cell keeps its look where none is said. */
  set(name: string, row: number, column: number, cell: Partial<ShownCell>): void {
    this.change(name, ({ rows }) => {
      const line = [...(rows[row] ?? [])];
      const look = line[column]?.look;
      line[column] = { value: null, ...(look === undefined ? {} : { look }), ...cell };
      return { rows: replaced(rows, row, line) };
    });
  }

  /** Formulas stay as they are: those that name moved cells are the test's to write. */
  insertRow(name: string, at: number): void {
    this.shift(name, { axis: "rows", at, insert: 1 }, (rows) => [
      ...padded(rows, at).slice(0, at),
      undefined,
      ...rows.slice(at),
    ]);
  }

  removeRow(name: string, at: number): void {
    this.shift(name, { axis: "rows", at, remove: 1 }, (rows) => rows.filter((_, row) => row !== at));
  }

  insertColumn(name: string, at: number): void {
    this.shift(name, { axis: "columns", at, insert: 1 }, (rows) =>
      rows.map((row) => row && [...padded(row, at).slice(0, at), undefined, ...row.slice(at)]),
    );
  }

  /** Sizes and merges go along, as the grid has them do. */
  private shift(name: string, shift: Shift, moved: (rows: readonly Row[]) => readonly Row[]): void {
    const map = sheetMap([shift]);
    const sizes = (axis: SheetMap["rows"], list: EditedSheet["rowHeights"]): EditedSheet["rowHeights"] =>
      list.flatMap(([place, size]) => {
        const now = axis.at(place);
        return now === null ? [] : [[now, size] as const];
      });
    const places = (axis: SheetMap["rows"], list: readonly number[]): readonly number[] =>
      list.flatMap((place) => axis.at(place) ?? []);
    this.change(name, (sheet) => ({
      rows: moved(sheet.rows),
      rowHeights: sizes(map.rows, sheet.rowHeights),
      columnWidths: sizes(map.columns, sheet.columnWidths),
      hiddenRows: places(map.rows, sheet.hiddenRows),
      hiddenColumns: places(map.columns, sheet.hiddenColumns),
      merges: sheet.merges.flatMap((merge) => movedArea(map, merge) ?? []),
      shifts: [...sheet.shifts, shift],
    }));
  }

  /** @param order for each place from `top` on, which of the rows from there comes there */
  sort(name: string, top: number, order: readonly number[]): void {
    const sorted = { top, bottom: top + order.length - 1, left: 0, right: WIDEST };
    this.change(name, ({ rows, shifts }) => ({
      rows: order.reduce<readonly Row[]>((now, from, to) => replaced(now, top + to, rows[top + from]), rows),
      shifts: [...shifts, { sorted, order }],
    }));
  }
}

/** No sheet of a test is wider. */
const WIDEST = 99;

/** As long as it has to be; holes are blanks. */
function padded<T>(list: readonly (T | undefined)[], length: number): readonly (T | undefined)[] {
  return Array.from({ length: Math.max(list.length, length) }, (_, i) => list[i]);
}

const replaced = (rows: readonly Row[], at: number, row: Row): readonly Row[] =>
  padded(rows, at + 1).map((line, i) => (i === at ? row : line));
