/** What was found, as a sheet: a line for each finding, its cells a click away. */
import { MOST_LINKS, MOST_ROWS, type CellLink, type NewCell, type NewLook, type NewSheet } from "xlsx-package";
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
  content(row: ReportRow): string | number;
  /** Where a click leads; undefined for nowhere. */
  link?(row: ReportRow): CellLink | undefined;
}

const COLUMNS: readonly Column[] = [
  { header: "工作表", width: 14, content: ({ sheet }) => sheet },
  {
    header: "行",
    width: 7,
    content: ({ row }) => row,
    link: ({ sheet, row }) => ({ sheet, address: `A${row}`, tip: "点击转到这一行" }),
  },
  { header: "姓名", width: 11, content: ({ name }) => name },
  { header: "结论", width: 9, content: ({ verdict }) => verdict },
  { header: "最早可报", width: 12, content: ({ earliest }) => earliest },
  { header: "类别", width: 8, content: ({ severityLabel }) => severityLabel },
  { header: "条款", width: 16, content: ({ clause }) => clause },
  {
    header: "单元格",
    width: 12,
    content: ({ addresses }) => addresses,
    link: ({ first }) =>
      first === null ? undefined : { sheet: first.sheet, address: cellAddress(first), tip: "点击转到这一格" },
  },
  { header: "说明", width: 80, content: ({ message }) => message },
];

const PLACED = COLUMNS.map((one, column) => ({ ...one, column }));

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

/** What was found, each line made as it is written: of many thousands one at a time is there. */
export interface Report {
  /** The title first, then lines that say what was judged. */
  readonly summary: readonly string[];
  readonly count: number;
  readonly rows: Iterable<ReportRow>;
}

export interface ReportSheet {
  readonly sheet: NewSheet;
  /** So many lines of the list there is room for. */
  readonly listed: number;
}

/** A line links to its row and to its cell. */
const LINKED_LINES = Math.floor(MOST_LINKS / 2);

export function reportSheet(name: string, { summary, count, rows }: Report): ReportSheet {
  const room = MOST_ROWS - summary.length - 2;
  const listed = Math.min(count, room);
  const words = [
    ...(count > room ? [`共${count}条，一张工作表放不下，只列出前${room}条`] : []),
    ...(count > LINKED_LINES ? [`条目太多，只有前${LINKED_LINES}条可以点击，其余请按行号、单元格查找`] : []),
  ];
  const above = words.length === 0 ? summary : [...summary, words.join("；")];
  const top = above.length;
  const area = { top, left: 0, bottom: top + listed, right: COLUMNS.length - 1 };
  const sheet: NewSheet = {
    name,
    cells: cellsOf(above, rows, listed),
    columns: COLUMNS.map(({ width }, column) => ({ first: column, last: column, width })),
    frozen: { rows: top + 1, columns: 0 },
    ...(count === 0 ? {} : { filter: area }),
    print: { paper: "A4", landscape: true, fitToWidth: true, headerRows: top + 1, footer: "&C第 &P 页，共 &N 页" },
  };
  return { sheet, listed };
}

function* cellsOf(above: readonly string[], rows: Iterable<ReportRow>, listed: number): Iterable<NewCell> {
  for (const [row, line] of above.entries()) yield { row, column: 0, content: line, look: row === 0 ? TITLE : LINE };
  const top = above.length;
  for (const [column, { header }] of COLUMNS.entries()) yield { row: top, column, content: header, look: HEADER };
  let line = 0;
  for (const row of rows) {
    if (++line > listed) return;
    for (const { column, content, link } of PLACED) {
      const to = line > LINKED_LINES ? undefined : link?.(row);
      const plain = column === SEVERITY ? COLORED[row.severity] : PLAIN;
      if (to === undefined) yield { row: top + line, column, content: content(row), look: plain };
      else yield { row: top + line, column, content: content(row), look: LINK, link: to };
    }
  }
}
