/** Plain sheets as a workbook that can be saved. */
import type { PlainSheet } from "../../src/roster/plain-sheet";
import type { CellLook } from "../../xlsx/looks";
import type { ShownCell } from "../../xlsx/read-shown";
import type { EditedSheet, EditedWorkbook, NewSheetExtras } from "../../xlsx/saving/edited-workbook";

const LINES: CellLook = { borders: "top right bottom left", wrapText: true, vertical: "middle" };
const LOOKS: readonly CellLook[] = [
  { bold: true, fontSize: 16, vertical: "middle" },
  { ...LINES, bold: true, fill: "#f2f2f2", horizontal: "center" },
  // As texts ID numbers keep their last digits.
  { ...LINES, format: "@" },
  { ...LINES, fontColor: "#616161", fontSize: 9, format: "@" },
];
const [TITLE, HEADER, CELL, EXPLAINED] = [0, 1, 2, 3];

export const plainWorkbook = (sheets: readonly PlainSheet[]): EditedWorkbook => ({
  looks: LOOKS,
  customXml: [],
  newNames: [],
  sheets: sheets.map(editedSheet),
});

const NO_EXTRAS = {
  links: [],
  charts: [],
  filter: null,
  print: { paper: "A4", landscape: true },
} as const;

/** Something else may still be written: it is asked about. */
const listsOf = ({ values, header, explained, blankRows, choices }: PlainSheet): NewSheetExtras["lists"] =>
  choices.map(({ column, of }) => ({
    area: { top: header + explained + 1, bottom: values.length + blankRows - 1, left: column, right: column },
    of,
    style: "Warning",
  }));

function editedSheet(sheet: PlainSheet): EditedSheet {
  const { name, values, header, explained, blankRows, widths, frozenColumns } = sheet;
  const lookOf = (row: number): number | undefined => {
    if (row < header) return row === 0 ? TITLE : undefined;
    if (row === header) return HEADER;
    return row <= header + explained ? EXPLAINED : CELL;
  };
  const line = (row: number): readonly ShownCell[] => {
    const look = lookOf(row);
    const cells = row < header ? (values[row] ?? []) : widths.map((_, column) => values[row]?.[column] ?? null);
    return cells.map((value) => (look === undefined ? { value } : { value, look }));
  };
  return {
    name,
    ...{ visibility: "Visible", isProtected: false, origin: null, shifts: [], others: [], filter: null },
    ...{ rowHeights: [], hiddenRows: [], hiddenColumns: [], tables: [], formats: [], merges: [] },
    rows: Array.from({ length: values.length + blankRows }, (_, row) => line(row)),
    columnWidths: widths.map((width, column) => [column, width]),
    frozen: { rows: header + 1, columns: frozenColumns },
    extras: { ...NO_EXTRAS, lists: listsOf(sheet) },
  };
}
