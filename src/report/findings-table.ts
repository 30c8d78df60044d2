/** The list of what was found: a line for each finding, its row and its cell a click away. */
import { withoutIds } from "../core/hidden-ids";
import { plainText } from "../core/plain-text";
import { cellAddress } from "../core/positions";
import { nameOrRow } from "../roster/words";
import type { Finding } from "../rules/finding";
import { SEVERITY_LABELS, VERDICT_LABELS } from "../rules/engine/labels";
import { addressesOn } from "../rules/words/place";
import { sentenceOf } from "../rules/words/sentences";
import { CELL, HEADER, LINK, NUMBER, SEVERITY_LOOKS } from "./looks";
import { heightFor } from "./row-height";
import type { PlannedCell, PlannedLink, PlannedLook } from "./sheet-plan";
import { everybody, unitOf, type JudgedPerson, type JudgedTable, type ReportSource } from "./source";
import { shortened } from "./texts";
import { earliestWords, REPORT } from "./words";

/** What reviewers have decided, where there are reviews. */
export interface Reviews {
  /** Of the whole: 已复核 3 / 48 人 … */
  readonly summary: readonly string[];
  /** Of a finding; empty where nobody has looked at it. */
  readonly of: (table: JudgedTable, person: JudgedPerson, finding: Finding) => string;
}

export interface FindingLine {
  readonly table: JudgedTable;
  readonly person: JudgedPerson;
  readonly finding: Finding;
}

interface Column {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  content(line: FindingLine): string | number;
  look?(line: FindingLine): PlannedLook;
  /** Where a click leads; undefined for nowhere. */
  link?(line: FindingLine): PlannedLink | undefined;
}

/** Names and units of a sensible length; a whole novel in the cell of a name is not repeated in every line. */
const MOST_NAMED = 200;

const COLUMNS: readonly Column[] = [
  { header: "工作表", width: 12, content: ({ table }) => withoutIds(table.roster.sheet) },
  {
    header: "行",
    width: 7,
    content: ({ person }) => person.applicant.row,
    look: () => NUMBER,
    link: ({ table, person }) => ({
      sheet: table.roster.sheet,
      address: `A${person.applicant.row}`,
      tip: REPORT.toRow,
    }),
  },
  { header: "姓名", width: 10, content: ({ person }) => shortened(nameOrRow(person.applicant), MOST_NAMED) },
  { header: "单位", width: 18, content: ({ person }) => shortened(unitOf(person), MOST_NAMED) },
  { header: "结论", width: 8, content: ({ person }) => VERDICT_LABELS[person.assessment.verdict] },
  { header: "最早可报", width: 11, content: ({ person }) => earliestWords(person.assessment) },
  {
    header: "类别",
    width: 7,
    content: ({ finding }) => SEVERITY_LABELS[finding.severity],
    look: ({ finding }) => SEVERITY_LOOKS[finding.severity],
  },
  { header: "条款", width: 13, content: ({ finding }) => finding.clause },
  {
    header: "单元格",
    width: 11,
    content: ({ table, finding }) => addressesOn(table.roster.sheet, finding.cells),
    link({ finding: { cells } }) {
      const [first] = cells;
      return first === undefined ? undefined : { sheet: first.sheet, address: cellAddress(first), tip: REPORT.toCell };
    },
  },
  { header: "说明", width: 58, content: ({ table, finding }) => sentenceOf(finding, table.roster) },
];

export const FINDING_COLUMNS = COLUMNS.length;

/** A line links to its row and to its cell. */
export const LINKS_OF_A_LINE = 2;

function columnsWith(reviews: Reviews | null): readonly Column[] {
  if (reviews === null) return COLUMNS;
  const reviewed: Column = {
    header: "复核",
    width: 18,
    content: ({ table, person, finding }) => reviews.of(table, person, finding),
  };
  return [...COLUMNS, reviewed];
}

export const findingWidths = (reviews: Reviews | null): readonly number[] =>
  columnsWith(reviews).map(({ width }) => width);

export function* findingLines(source: ReportSource): Iterable<FindingLine> {
  for (const { table, person } of everybody(source))
    for (const finding of person.assessment.findings) yield { table, person, finding };
}

export interface FindingsAsked {
  readonly top: number;
  /** So many lines there is room for. */
  readonly most: number;
  /** So many of them may be clicked. */
  readonly linked: number;
  readonly reviews: Reviews | null;
}

export function* findingCells(
  source: ReportSource,
  { top, most, linked, reviews }: FindingsAsked,
): Iterable<PlannedCell> {
  const columns = columnsWith(reviews);
  for (const [column, { header }] of columns.entries()) yield { row: top, column, content: header, look: HEADER };
  const widths = columns.map(({ width }) => width);
  let line = 0;
  for (const each of findingLines(source)) {
    if (++line > most) return;
    const said = columns.map(({ content }) => content(each));
    const texts = said.map((one) => (typeof one === "string" ? plainText(one) : one));
    for (const [column, { look, link }] of columns.entries()) {
      const to = line > linked ? undefined : link?.(each);
      const height = column === 0 ? { height: heightFor(texts, widths) } : {};
      const cell = { row: top + line, column, content: texts[column] ?? "", ...height };
      if (to === undefined) yield { ...cell, look: look?.(each) ?? CELL };
      else yield { ...cell, look: LINK, link: to };
    }
  }
}
