/** 公示名单: names, units and titles of those of one verdict. ID numbers are left out, or hidden but for the end. */
import { masked } from "../core/hidden-ids";
import { valueOf } from "../core/reading";
import { nameOrRow } from "../roster/name-or-row";
import { VERDICT_LABELS } from "../rules/engine/labels";
import type { Verdict } from "../rules/ids";
import { LEVEL_LABELS } from "../rules/standards/labels";
import { CELL, HEADER, LINE, NUMBER, TITLE } from "./looks";
import { heightFor } from "./row-height";
import type { PlannedCell, SheetPlan } from "./sheet-plan";
import { everybody, unitOf, type JudgedPerson, type ReportSource } from "./source";
import { PAGES, shortened } from "./texts";
import { REPORT } from "./words";

export interface NoticeOptions {
  readonly verdict: Verdict;
  readonly ids: "left-out" | "masked";
}

const HEADER_ROW = 2;
const WIDTHS = [6, 12, 30, 18, 20, 12];
const ID_WIDTH = 22;

export function noticePlan(source: ReportSource, { verdict, ids }: NoticeOptions): SheetPlan {
  const people = [...everybody(source)].map(({ person }) => person).filter((one) => one.assessment.verdict === verdict);
  const isMasked = ids === "masked";
  const headers = isMasked ? [...REPORT.noticeHeaders, REPORT.idNumber] : REPORT.noticeHeaders;
  const widths = isMasked ? [...WIDTHS, ID_WIDTH] : WIDTHS;
  return {
    name: REPORT.noticeTitle,
    title: REPORT.noticeTitle,
    cells: cellsOf(headers, widths, people, REPORT.noticeBasis(source.today, VERDICT_LABELS[verdict], people.length)),
    columns: widths.map((width, column) => ({ first: column, last: column, width })),
    frozenRows: HEADER_ROW + 1,
    print: { landscape: false, titleRows: { top: HEADER_ROW, bottom: HEADER_ROW }, footer: PAGES },
  };
}

function* cellsOf(
  headers: readonly string[],
  widths: readonly number[],
  people: readonly JudgedPerson[],
  basis: string,
): Iterable<PlannedCell> {
  yield { row: 0, column: 0, content: REPORT.noticeTitle, look: TITLE };
  yield { row: 1, column: 0, content: basis, look: LINE };
  for (const [column, content] of headers.entries()) yield { row: HEADER_ROW, column, content, look: HEADER };
  for (const [i, person] of people.entries()) {
    const contents = [i + 1, ...textsOf(person)].slice(0, headers.length);
    for (const [column, content] of contents.entries())
      yield {
        ...{ row: HEADER_ROW + 1 + i, column, content, look: column === 0 ? NUMBER : CELL },
        ...(column === 0 ? { height: heightFor(contents, widths) } : {}),
      };
  }
}

function textsOf(person: JudgedPerson): readonly string[] {
  const { facts } = person.applicant;
  const level = valueOf(facts.applyLevel);
  const id = valueOf(facts.idNumber)?.text ?? "";
  return [
    ...[
      nameOrRow(person.applicant),
      unitOf(person),
      valueOf(facts.heldTitle) ?? "",
      valueOf(facts.applyTitle) ?? "",
      level === null ? "" : LEVEL_LABELS[level],
    ].map((text) => shortened(text, 200)),
    masked(id),
  ];
}
