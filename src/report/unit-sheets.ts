/** 按单位拆分: for each unit a sheet with its people and what each has to correct, to be sent back. */
import { cellAddress } from "../core/positions";
import { unitName } from "../core/unit-name";
import { plainText } from "../core/plain-text";
import { nameOrRow } from "../roster/name-or-row";
import { gravestFirst } from "../rules/engine/gravest";
import { SEVERITY_LABELS, VERDICT_LABELS } from "../rules/engine/labels";
import type { Finding } from "../rules/finding";
import { addressesOn } from "../rules/words/place";
import { sentenceOf } from "../rules/words/sentences";
import { CELL, HEADER, LINE, LINK, NUMBER, SEVERITY_LOOKS, TITLE } from "./looks";
import { heightFor } from "./row-height";
import type { PlannedCell, PlannedLink, PlannedLook, SheetPlan } from "./sheet-plan";
import { everybody, unitOf, type JudgedPerson, type JudgedTable, type ReportSource } from "./source";
import { talliesOf } from "./tallies";
import { asSheetName, PAGES, plainHeader, shortened } from "./texts";
import { countsWords, earliestWords, REPORT } from "./words";

export interface UnitSheet {
  /** Empty for people without one. */
  readonly unit: string;
  readonly people: number;
  /** How many of them have something to correct. */
  readonly toCorrect: number;
  /** Null where nobody has: there is nothing to be sent back. */
  readonly plan: SheetPlan | null;
}

export interface UnitOptions {
  /** Whether the roster is in the same workbook, and cells can be clicked. */
  readonly isLinked: boolean;
}

const WIDTHS = [14, 7, 10, 8, 11, 7, 13, 11, 52, 24];
const HEADERS = [
  ...["工作表", "行", "姓名", "结论", "最早可报", "类别", "条款", "单元格", "需要更正"],
  REPORT.corrected,
];
const HEADER_ROW = 3;

/** In the order of the rosters. Of several spellings of one unit the first is its name. */
export function unitSheets(source: ReportSource, options: UnitOptions): readonly UnitSheet[] {
  const units = new Map<string, { readonly unit: string; readonly tables: Map<JudgedTable, JudgedPerson[]> }>();
  for (const { table, person } of everybody(source)) {
    const unit = unitOf(person);
    const name = unitName(unit);
    let own = units.get(name);
    if (own === undefined) units.set(name, (own = { unit, tables: new Map<JudgedTable, JudgedPerson[]>() }));
    const people = own.tables.get(table);
    if (people === undefined) own.tables.set(table, [person]);
    else people.push(person);
  }
  return [...units.values()].map(({ unit, tables: ofUnit }) => {
    const own = { ...source, tables: [...ofUnit].map(([table, people]) => ({ ...table, people })) };
    const people = [...everybody(own)];
    const toCorrect = people.filter(({ person }) => wrongOf(person).length > 0).length;
    return { unit, people: people.length, toCorrect, plan: toCorrect === 0 ? null : planOf(unit, own, options) };
  });
}

const wrongOf = ({ assessment }: JudgedPerson): readonly Finding[] =>
  gravestFirst(assessment.findings).filter(({ severity }) => severity !== "benefit");

function planOf(unit: string, source: ReportSource, options: UnitOptions): SheetPlan {
  const name = unit === "" ? REPORT.unitSheet : unit;
  const title = shortened(REPORT.unitTitle(name), 200);
  return {
    name: asSheetName(name) || REPORT.unitSheet,
    title,
    cells: cellsOf(title, source, options),
    columns: WIDTHS.map((width, column) => ({ first: column, last: column, width })),
    frozenRows: HEADER_ROW + 1,
    print: {
      landscape: true,
      titleRows: { top: HEADER_ROW, bottom: HEADER_ROW },
      header: plainHeader(title),
      footer: PAGES,
    },
  };
}

function* cellsOf(title: string, source: ReportSource, options: UnitOptions): Iterable<PlannedCell> {
  yield { row: 0, column: 0, content: title, look: TITLE };
  yield { row: 1, column: 0, content: REPORT.unitBasis(source.today), look: LINE };
  yield { row: 2, column: 0, content: REPORT.result(countsWords(talliesOf(source))), look: LINE };
  for (const [column, content] of HEADERS.entries()) yield { row: HEADER_ROW, column, content, look: HEADER };
  let row = HEADER_ROW;
  for (const { table, person } of everybody(source)) {
    const wrong = wrongOf(person);
    for (const finding of wrong.length === 0 ? [null] : wrong)
      yield* lineCells(++row, lineOf(table, person, finding, options));
  }
}

interface Line {
  readonly contents: readonly (string | number)[];
  readonly severity: PlannedLook;
  readonly toRow: PlannedLink | undefined;
  readonly toCell: PlannedLink | undefined;
}

function lineOf(
  { roster }: JudgedTable,
  person: JudgedPerson,
  finding: Finding | null,
  { isLinked }: UnitOptions,
): Line {
  const { applicant, assessment } = person;
  const [first] = finding?.cells ?? [];
  return {
    contents: [
      shortened(roster.sheet, 31),
      applicant.row,
      shortened(nameOrRow(applicant), 200),
      VERDICT_LABELS[assessment.verdict],
      earliestWords(assessment),
      finding === null ? "" : SEVERITY_LABELS[finding.severity],
      finding === null ? "" : finding.clause,
      finding === null ? "" : addressesOn(roster.sheet, finding.cells),
      finding === null ? REPORT.nothingToCorrect : plainText(sentenceOf(finding, roster)),
      "",
    ],
    severity: finding === null ? CELL : SEVERITY_LOOKS[finding.severity],
    toRow: isLinked ? { sheet: roster.sheet, address: `A${applicant.row}`, tip: REPORT.toRow } : undefined,
    toCell:
      isLinked && first !== undefined
        ? { sheet: first.sheet, address: cellAddress(first), tip: REPORT.toCell }
        : undefined,
  };
}

const [ROW, SEVERITY, ADDRESS] = [1, 5, 7];

function* lineCells(row: number, { contents, severity, toRow, toCell }: Line): Iterable<PlannedCell> {
  for (const [column, content] of contents.entries()) {
    const link = column === ROW ? toRow : column === ADDRESS ? toCell : undefined;
    const plain = column === ROW ? NUMBER : column === SEVERITY ? severity : CELL;
    yield {
      ...{ row, column, content },
      ...(column === 0 ? { height: heightFor(contents, WIDTHS) } : {}),
      ...(link === undefined ? { look: plain } : { look: LINK, link }),
    };
  }
}
