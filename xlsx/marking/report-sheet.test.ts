/** The list of what was found is as long as a sheet has room for, and its links as many as Excel takes. */
import { MOST_LINKS, MOST_ROWS, type NewCell } from "xlsx-package";
import { reportSheet, type ReportRow } from "./report-sheet";

const SUMMARY = ["审核结果：名.xlsx", "依据"];
const LINKED_LINES = MOST_LINKS / 2;
/** Below the summary, a line that says how far the list goes, and the headers. */
const ROOM = MOST_ROWS - SUMMARY.length - 2;

const ROW: Omit<ReportRow, "row"> = {
  sheet: "花名册",
  name: "王小明",
  verdict: "不符合",
  earliest: "",
  severity: "violation",
  severityLabel: "不符合",
  clause: "三（一）",
  addresses: "H5",
  first: { sheet: "花名册", row: 4, column: 7 },
  message: "=未满5年",
};

function* rows(count: number): Iterable<ReportRow> {
  for (let row = 1; row <= count; row++) yield { ...ROW, row };
}

function said(count: number): string {
  const { sheet } = reportSheet("审核结果", { summary: SUMMARY, count, rows: rows(count) });
  const lines: string[] = [];
  for (const { row, content } of sheet.cells) {
    if (row > SUMMARY.length || content === "工作表") break;
    lines.push(String(content));
  }
  return lines.slice(SUMMARY.length).join();
}

test.each([
  ["a list that fits, its links too", LINKED_LINES, LINKED_LINES, ""],
  ["one line more than there are links for", LINKED_LINES + 1, LINKED_LINES + 1, "只有前32765条可以点击"],
  ["as long as a sheet", ROOM, ROOM, "只有前32765条可以点击"],
  ["one line longer", ROOM + 1, ROOM, "共1048573条，一张工作表放不下，只列出前1048572条"],
])("%s", (_what, count, listed, words) => {
  expect(reportSheet("审核结果", { summary: SUMMARY, count, rows: [] }).listed).toBe(listed);
  expect(said(count)).toMatch(words === "" ? /^$/u : words);
});

test("links end where there is room for no more, and look like none", () => {
  const count = LINKED_LINES + 1;
  const { sheet } = reportSheet("审核结果", { summary: SUMMARY, count, rows: rows(count) });
  let links = 0;
  let last: NewCell[] = [];
  for (const cell of sheet.cells) {
    if (cell.link !== undefined) links++;
    if (cell.row !== last[0]?.row) last = [];
    last.push(cell);
  }
  expect(links).toBe(MOST_LINKS);
  expect(last.map(({ content }) => content).slice(0, 2)).toEqual(["花名册", count]);
  expect(last.some(({ look }) => look?.underline === true)).toBe(false);
});

test("a list ends where its sheet does", () => {
  const { sheet } = reportSheet("审核结果", { summary: SUMMARY, count: ROOM + 1, rows: rows(2) });
  expect(sheet.filter).toEqual({ top: 3, left: 0, bottom: MOST_ROWS - 1, right: 8 });
});
