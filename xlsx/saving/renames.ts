/** Sheets that have another name than in the file, or stand elsewhere among the others. */
import { formulaRenamed, type SheetRename, type SheetRenames } from "xlsx-package";
import type { ShownSheet, ShownWorkbook } from "../read-shown";
import type { EditedWorkbook } from "./edited-workbook";

export { formulaRenamed, type SheetRenames };

export function renamesOf(opened: ShownWorkbook, edited: EditedWorkbook): readonly SheetRename[] {
  return edited.sheets.flatMap(({ name, origin }) => {
    const before = origin === null ? undefined : opened.sheets[origin];
    return before === undefined || before.name === name ? [] : { sheet: before.name, name };
  });
}

/** The file as it is once its sheets have their new names: formulas name them by these. */
export function withRenames(opened: ShownWorkbook, renames: readonly SheetRename[]): ShownWorkbook {
  if (renames.length === 0) return opened;
  const names: SheetRenames = new Map(renames.map(({ sheet, name }) => [sheet.toLowerCase(), name]));
  const sheets = opened.sheets.map((sheet) => ({
    ...sheet,
    name: names.get(sheet.name.toLowerCase()) ?? sheet.name,
    rows: sheet.rows.map((row) => row && rowRenamed(row, names)),
  }));
  return { ...opened, sheets };
}

type Row = NonNullable<ShownSheet["rows"][number]>;

const rowRenamed = (row: Row, names: SheetRenames): Row =>
  row.map((cell) => (cell?.formula === undefined ? cell : { ...cell, formula: formulaRenamed(cell.formula, names) }));

/** By their names now; undefined where those of the file stand as they did, and those that came since behind them. */
export function orderOf({ sheets }: EditedWorkbook): readonly string[] | undefined {
  const places = sheets.map(({ origin }) => origin ?? Infinity);
  const isAsWas = places.every((place, i) => i === 0 || (places[i - 1] ?? 0) <= place);
  return isAsWas ? undefined : sheets.map(({ name }) => name);
}
