/** Sheets that are not in the file, as far as a new sheet can be told. */
import type { NewCell, NewSheet, NewLook } from "xlsx-package";
import type { CellLook } from "../looks";
import { newContent, type ContentContext } from "./cell-contents";
import { newColumns } from "./line-looks";
import type { EditedSheet } from "./edited-workbook";
import { newLook } from "./look-changes";

export function newSheet(sheet: EditedSheet, looks: readonly CellLook[], context: ContentContext): NewSheet {
  const written = new Map<number, NewLook>();
  const lookOf = (look: number): NewLook => {
    const known = written.get(look) ?? newLook(looks[look] ?? {});
    written.set(look, known);
    return known;
  };
  const { extras } = sheet;
  const heights = new Map(sheet.rowHeights);
  const links = new Map(extras?.links.map(({ row, column, link }) => [`${row} ${column}`, link]));
  const cells = sheet.rows.flatMap((line, row) => {
    const height = heights.get(row);
    let isFirst = true;
    return (line ?? []).flatMap((cell, column): NewCell | [] => {
      if (cell === undefined) return [];
      const look = cell.look === undefined ? {} : { look: lookOf(cell.look) };
      const link = links.get(`${row} ${column}`);
      const ofRow = isFirst && height !== undefined ? { height } : {};
      isFirst = false;
      const linked = link === undefined ? {} : { link };
      return { row, column, content: newContent(cell, context), ...look, ...linked, ...ofRow };
    });
  });
  return {
    name: sheet.name,
    cells,
    columns: newColumns(sheet, looks),
    merges: sheet.merges,
    frozen: sheet.frozen,
    ...(extras === undefined ? {} : { charts: extras.charts, lists: extras.lists, print: extras.print }),
    ...(extras === undefined || extras.filter === null ? {} : { filter: extras.filter }),
  };
}
