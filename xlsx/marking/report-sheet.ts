/** What was found, as a sheet: a line for each finding, its cells a click away. */
import type { NewCell, NewLook, NewSheet } from "xlsx-package";
import { cellAddress, type Position } from "../../src/core/positions";
import { MARK_COLORS } from "../../src/rules/engine/marks";
import type { Severity } from "../../src/rules/ids";

export interface ReportRow {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly name: string;
  readonly verdict: string;
  readonly earliest: string;
  readonly severity: Severity;
  readonly severityLabel: string;
  readonly clause: string;
  /** As they are named on the sheet of the row. */
  readonly addresses: string;
  /** Where a click on them leads; null without any. */
  readonly first: Position | null;
  readonly message: string;
}

interface Column {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  cell(row: ReportRow): Pick<NewCell, "content" | "link">;
}

const TO_CELL = "点击转到这一格";

const COLUMNS: readonly Column[] = [
  { header: "工作表", width: 14, cell: ({ sheet }) => ({ content: sheet }) },
  {
    header: "行",
    width: 7,
    cell: ({ sheet, row }) => ({ content: row, link: { sheet, address: `A${row}`, tip: "点击转到这一行" } }),
  },
  { header: "姓名", width: 11, cell: ({ name }) => ({ content: name }) },
  { header: "结论", width: 9, cell: ({ verdict }) => ({ content: verdict }) },
  { header: "最早可报", width: 12, cell: ({ earliest }) => ({ content: earliest }) },
  { header: "类别", width: 8, cell: ({ severityLabel }) => ({ content: severityLabel }) },
  { header: "条款", width: 16, cell: ({ clause }) => ({ content: clause }) },
  {
    header: "单元格",
    width: 12,
    cell: ({ addresses, first }) => ({
      content: addresses,
      ...(first === null ? {} : { link: { sheet: first.sheet, address: cellAddress(first), tip: TO_CELL } }),
    }),
  },
  { header: "说明", width: 80, cell: ({ message }) => ({ content: message }) },
];

/** Texts, whatever they begin with, and as long as they are. */
const PLAIN: NewLook = { format: "@", wrapText: true, vertical: "top", border: true };
const LINK: NewLook = { ...PLAIN, fontColor: "#0563c1", underline: true };
const HEADER: NewLook = {
  format: "@",
  bold: true,
  border: true,
  fill: "#f2f2f2",
  horizontal: "center",
  vertical: "center",
};
const TITLE: NewLook = { format: "@", bold: true, fontSize: 14 };
const LINE: NewLook = { format: "@" };
const SEVERITY = COLUMNS.findIndex(({ header }) => header === "类别");

/** The kind of finding has the colour of its mark. */
const COLORED: Readonly<Record<Severity, NewLook>> = {
  violation: { ...PLAIN, fill: MARK_COLORS.violation },
  missing: { ...PLAIN, fill: MARK_COLORS.missing },
  caution: { ...PLAIN, fill: MARK_COLORS.caution },
  benefit: PLAIN,
};

/** @param summary the title first, then lines that say what was judged */
export function reportSheet(name: string, rows: readonly ReportRow[], summary: readonly string[]): NewSheet {
  const top = summary.length;
  const above = summary.map((line, row): NewCell => ({
    row,
    column: 0,
    content: line,
    look: row === 0 ? TITLE : LINE,
  }));
  const headers = COLUMNS.map(({ header }, column): NewCell => ({ row: top, column, content: header, look: HEADER }));
  const list = rows.flatMap((row, i) =>
    COLUMNS.map(({ cell }, column): NewCell => {
      const written = cell(row);
      const look = written.link === undefined ? PLAIN : LINK;
      return { row: top + 1 + i, column, ...written, look: column === SEVERITY ? COLORED[row.severity] : look };
    }),
  );
  const area = { top, left: 0, bottom: top + rows.length, right: COLUMNS.length - 1 };
  return {
    name,
    cells: [...above, ...headers, ...list],
    columns: COLUMNS.map(({ width }, column) => ({ first: column, last: column, width })),
    frozen: { rows: top + 1, columns: 0 },
    ...(rows.length === 0 ? {} : { filter: area }),
    print: { paper: "A4", landscape: true, fitToWidth: true, headerRows: top + 1, footer: "&C第 &P 页，共 &N 页" },
  };
}
