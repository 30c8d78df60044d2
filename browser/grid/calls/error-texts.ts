/** What functions said about the errors they returned, by cell: the grid itself keeps no more than the error. */
import { contains, rect, type Rect, type Shift, shiftRect } from "office-host";

export class ErrorTexts {
  /** By the cell of the formula; each with the texts of the cells it fills. */
  private readonly sheets = new Map<string, Map<string, { cell: Rect; texts: readonly (readonly string[])[] }>>();

  /** Sets the texts of all cells a formula fills; empty ones for cells without an error. */
  set(sheetId: string, row: number, column: number, texts: readonly (readonly string[])[]): void {
    const key = `${row} ${column}`;
    const sheet = this.sheets.get(sheetId) ?? new Map<string, never>();
    this.sheets.set(sheetId, sheet);
    if (texts.every((line) => line.every((text) => text === ""))) sheet.delete(key);
    else sheet.set(key, { cell: rect(row, column, 1, 1), texts });
  }

  /** The text for a cell, "" when there is none. */
  at(sheetId: string, row: number, column: number): string {
    const sheet = this.sheets.get(sheetId);
    const own = sheet?.get(`${row} ${column}`);
    if (own !== undefined) return own.texts[0]?.[0] ?? "";
    for (const { cell, texts } of sheet?.values() ?? []) {
      const filled = rect(cell.row, cell.column, texts.length, texts[0]?.length ?? 0);
      if (contains(filled, rect(row, column, 1, 1))) return texts[row - cell.row]?.[column - cell.column] ?? "";
    }
    return "";
  }

  shift(sheetId: string, change: Rect, shift: Shift): void {
    const before = [...(this.sheets.get(sheetId)?.values() ?? [])];
    this.sheets.delete(sheetId);
    for (const { cell, texts } of before) {
      const moved = shiftRect(cell, change, shift);
      if (moved !== undefined) this.set(sheetId, moved.row, moved.column, texts);
    }
  }

  clear(): void {
    this.sheets.clear();
  }
}
