/** The list of what was found: a line for each finding, its row and its cell a click away. */
import { withoutIds } from "../core/hidden-ids";
import { plainText } from "../core/plain-text";
import { cellAddress } from "../core/positions";
import { nameOrRow } from "../roster/name-or-row";
import type { Finding } from "../rules/finding";
import { gravestFirst } from "../rules/engine/gravest";
import { SEVERITY_LABELS, VERDICT_LABELS } from "../rules/engine/labels";
import { addressesOn } from "../rules/words/place";
import { sentenceOf, type SentenceOf } from "../rules/words/sentences";
import { CELL, HEADER, LINK, NUMBER, SEVERITY_LOOKS } from "./looks";
import { heightFor } from "./row-height";
import type { PlannedCell, PlannedContent, PlannedLine, PlannedLink, PlannedLook } from "./sheet-plan";
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

interface PersonOf {
  readonly table: JudgedTable;
  readonly person: JudgedPerson;
}

interface FindingOf extends PersonOf {
  readonly finding: Finding;
  readonly says: SentenceOf;
}

interface Column<Of> {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  content(of: Of): string | number;
  look?(of: Of): PlannedLook;
  /** Where a click leads; undefined for nowhere. */
  link?(of: Of): PlannedLink | undefined;
}

/** Names and units of a sensible length; a whole novel in the cell of a name is not repeated in every line. */
const MOST_NAMED = 200;

/** The first columns: the same in each line of a person. */
const OF_PERSON: readonly Column<PersonOf>[] = [
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
];

const OF_FINDING: readonly Column<FindingOf>[] = [
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
  { header: "说明", width: 58, content: ({ table, finding, says }) => says(finding, table.roster) },
];

export const FINDING_COLUMNS = OF_PERSON.length + OF_FINDING.length;

/** A line links to its row and to its cell. */
export const LINKS_OF_A_LINE = 2;

function ofFindingWith(reviews: Reviews | null): readonly Column<FindingOf>[] {
  if (reviews === null) return OF_FINDING;
  const reviewed: Column<FindingOf> = {
    header: "复核",
    width: 18,
    content: ({ table, person, finding }) => reviews.of(table, person, finding),
  };
  return [...OF_FINDING, reviewed];
}

const widthsOf = (columns: readonly Column<never>[]): readonly number[] => columns.map(({ width }) => width);

export const findingWidths = (reviews: Reviews | null): readonly number[] => [
  ...widthsOf(OF_PERSON),
  ...widthsOf(ofFindingWith(reviews)),
];

export interface FindingsAsked {
  /** So many lines there is room for. */
  readonly most: number;
  /** So many of them may be clicked. */
  readonly linked: number;
  readonly reviews: Reviews | null;
}

/** What a person or a finding puts into its columns, and how high a row has to be for it. */
class Stretch<Of> {
  private readonly widths: readonly number[];

  constructor(private readonly columns: readonly Column<Of>[]) {
    this.widths = widthsOf(columns);
  }

  told(of: Of, isLinked: boolean): PlannedLine {
    const cells = this.columns.map((column): PlannedContent => {
      const content = column.content(of);
      // Where there may be no more links, a cell leads nowhere.
      const link = isLinked ? column.link?.(of) : undefined;
      return {
        content: typeof content === "string" ? plainText(content) : content,
        look: link === undefined ? (column.look?.(of) ?? CELL) : LINK,
        link,
      };
    });
    const texts = cells.map(({ content }) => content);
    return { cells, height: heightFor(texts, this.widths) };
  }
}

export function* findingHeaders(row: number, reviews: Reviews | null): Iterable<PlannedCell> {
  for (const [column, { header }] of [...OF_PERSON, ...ofFindingWith(reviews)].entries())
    yield { row, column, content: header, look: HEADER };
}

/** A large roster has a million cells in these: what is the same in each line of a person is made once. */
export function* findingLines(source: ReportSource, { most, linked, reviews }: FindingsAsked): Iterable<PlannedLine> {
  const people = new Stretch(OF_PERSON);
  const findings = new Stretch(ofFindingWith(reviews));
  const { says = sentenceOf } = source;
  let line = 0;
  for (const { table, person } of everybody(source)) {
    let own: PlannedLine | null = null;
    for (const finding of gravestFirst(person.assessment.findings)) {
      if (++line > most) return;
      const isLinked = line <= linked;
      // The last links may end amid a person.
      if (own === null || line === linked + 1) own = people.told({ table, person }, isLinked);
      const more = findings.told({ table, person, finding, says }, isLinked);
      yield { cells: [...own.cells, ...more.cells], height: Math.max(own.height, more.height) };
    }
  }
}
