/** 个人说明: one page for one person: what is to be done, each condition with what became of it, what was read. */
import { isoOf } from "../core/calendar";
import { columnIndex } from "../core/positions";
import { ABSENT, type Reading } from "../core/reading";
import { plainText } from "../core/plain-text";
import { isRead, labelOf, labelOfYear, type FactId, type FieldId } from "../fields";
import type { ColumnUse, RosterHead } from "../roster/roster-head";
import { nameOrRow } from "../roster/name-or-row";
import type { Condition } from "../rules/engine/explain";
import { gravestFirst } from "../rules/engine/gravest";
import { SEVERITY_LABELS, VERDICT_LABELS } from "../rules/engine/labels";
import { conditionWords, valuesWords } from "../rules/engine/words";
import type { RouteId } from "../rules/ids";
import { addressesOn } from "../rules/words/place";
import { normalWords, whatOf, whenMet, wordsOf } from "../rules/words/sentences";
import { readingWords } from "../rules/words/values";
import type { Day } from "../core/calendar";
import { CELL, HEADER, HEADING, LINE, SEVERITY_LOOKS, TITLE } from "./looks";
import { heightFor } from "./row-height";
import type { PlannedCell, PlannedLook, SheetPlan } from "./sheet-plan";
import { unitOf, type JudgedPerson } from "./source";
import { asSheetName, PAGES, shortened } from "./texts";
import { earliestWords, outcomeLabel, REPORT } from "./words";

export interface PersonSource {
  readonly today: Day;
  readonly table: { readonly roster: RosterHead };
  readonly person: JudgedPerson;
  /** Every condition, met ones too. */
  readonly conditions: readonly Condition[];
  /** What a route is called for the person. */
  readonly routeName: (route: RouteId) => string;
}

const WIDTHS = [10, 44, 15, 14, 16, 36];

interface Line {
  readonly contents: readonly string[];
  /** Of the first cell, and of the others. */
  readonly looks: readonly [PlannedLook, PlannedLook];
}

export function personPlan(source: PersonSource): SheetPlan {
  const name = nameOrRow(source.person.applicant);
  const title = shortened(REPORT.personTitle(name), 100);
  return {
    name: asSheetName(title) || REPORT.unitSheet,
    title,
    cells: cellsOf([...linesOf(title, source)]),
    columns: WIDTHS.map((width, column) => ({ first: column, last: column, width })),
    print: { landscape: false, onePage: true, footer: PAGES },
  };
}

function* cellsOf(lines: readonly Line[]): Iterable<PlannedCell> {
  for (const [row, { contents, looks }] of lines.entries()) {
    const height = looks[1] === LINE ? {} : { height: heightFor(contents, WIDTHS) };
    for (const [column, content] of contents.entries())
      yield { row, column, content, look: looks[column === 0 ? 0 : 1], ...(column === 0 ? height : {}) };
  }
}

const line = (content: string, look: PlannedLook = LINE): Line => ({ contents: [content], looks: [look, LINE] });
const headers = (contents: readonly string[]): Line => ({ contents, looks: [HEADER, HEADER] });
const cells = (contents: readonly string[], first: PlannedLook = CELL): Line => ({
  contents: contents.map(plainText),
  looks: [first, CELL],
});

function* linesOf(title: string, { today, table, person, conditions, routeName }: PersonSource): Iterable<Line> {
  const { roster } = table;
  const { applicant, assessment } = person;
  yield line(title, TITLE);
  yield line(REPORT.personBasis(today));
  yield line(shortened([unitOf(person), REPORT.place(roster.sheet, applicant.row)].filter(Boolean).join("，"), 200));
  const { route } = assessment;
  yield line(
    [
      `${REPORT.verdict}：${VERDICT_LABELS[assessment.verdict]}`,
      ...(route === null ? [] : [`${REPORT.route}：${routeName(route)}`]),
      ...(earliestWords(assessment) === "" ? [] : [`${REPORT.earliest}：${earliestWords(assessment)}`]),
      `${REPORT.asOf} ${isoOf(assessment.asOf)}`,
    ].join("，"),
    HEADING,
  );
  yield line("");
  yield line(assessment.findings.length === 0 ? REPORT.nothingToDo : REPORT.toDo, HEADING);
  if (assessment.findings.length > 0) yield headers(REPORT.toDoHeaders);
  for (const finding of gravestFirst(assessment.findings)) {
    const what = [whatOf(finding, roster), normalWords(finding)].filter((part) => part !== null).join("；");
    yield cells(
      [
        SEVERITY_LABELS[finding.severity],
        what,
        finding.clause,
        addressesOn(roster.sheet, finding.cells),
        whenMet(finding) ?? "",
        wordsOf(finding, roster).todo ?? "",
      ],
      SEVERITY_LOOKS[finding.severity],
    );
  }
  yield line("");
  yield line(REPORT.conditions, HEADING);
  yield headers(REPORT.conditionHeaders);
  for (const condition of conditions)
    yield cells([
      outcomeLabel(condition),
      conditionWords(condition, roster),
      condition.clause,
      addressesOn(roster.sheet, condition.cells),
      valuesWords(condition),
    ]);
  yield line("");
  yield line(REPORT.facts, HEADING);
  yield headers(REPORT.factHeaders);
  for (const use of roster.columns) {
    const said = readAs(person, use);
    if (said !== "") yield cells([use.column, `${labelled(use)} ${said}`]);
  }
}

const labelled = ({ field, year }: ColumnUse): string => (year === null ? labelOf(field) : labelOfYear(field, year));

function readAs({ applicant }: JudgedPerson, { field, column }: ColumnUse): string {
  if (!isRead(field)) return "";
  const family = (): readonly { readonly column: number; readonly reading: Reading<unknown> }[] =>
    applicant[field as Exclude<FieldId, FactId>];
  const reading =
    field in applicant.facts
      ? applicant.facts[field as FactId]
      : (family().find((one) => one.column === columnIndex(column))?.reading ?? ABSENT);
  return readingWords(field, reading);
}
