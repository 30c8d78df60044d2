/** The comparison of two versions as a sheet. */
import { cellAddress } from "../core/positions";
import { plainText } from "../core/plain-text";
import { nameOrRow } from "../roster/name-or-row";
import { VERDICT_LABELS } from "../rules/engine/labels";
import { RULE_NAMES } from "../rules/words/names";
import type { Comparison, ComparedPerson, Pair } from "./comparison";
import { CELL, HEADER, LINE, LINK, TITLE } from "./looks";
import { heightFor } from "./row-height";
import type { PlannedCell, PlannedLink, SheetPlan } from "./sheet-plan";
import { unitOf, type ReportSource } from "./source";
import { PAGES, plainHeader, shortened } from "./texts";
import { REPORT } from "./words";

const WIDTHS = [10, 12, 22, 18, 18, 10, 10, 60];
const HEADER_ROW = 4;

export interface ComparisonNames {
  /** What the two versions are called. */
  readonly before: string;
  readonly after: string;
  /** Which of them is in the workbook of the sheet, so that its cells can be clicked. */
  readonly linked: { readonly before: boolean; readonly after: boolean };
}

export function comparisonPlan(
  comparison: Comparison,
  { today }: Pick<ReportSource, "today">,
  names: ComparisonNames,
): SheetPlan {
  const title = shortened(REPORT.comparisonTitle(names.before, names.after), 200);
  return {
    name: REPORT.comparisonSheet,
    title,
    cells: cellsOf(title, comparison, today, names),
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

interface Line {
  readonly contents: readonly string[];
  readonly links: ReadonlyMap<number, PlannedLink>;
}

const [BEFORE, AFTER] = [3, 4];

function* cellsOf(
  title: string,
  comparison: Comparison,
  today: ReportSource["today"],
  names: ComparisonNames,
): Iterable<PlannedCell> {
  yield { row: 0, column: 0, content: title, look: TITLE };
  yield { row: 1, column: 0, content: REPORT.comparisonBasis(today), look: LINE };
  yield { row: 2, column: 0, content: REPORT.comparisonCounts(comparison), look: LINE };
  yield { row: 3, column: 0, content: REPORT.comparisonTurned(turnedIn(comparison)), look: LINE };
  for (const [column, content] of REPORT.comparisonHeaders.entries())
    yield { row: HEADER_ROW, column, content, look: HEADER };
  let row = HEADER_ROW;
  for (const { contents, links } of linesOf(comparison, names)) {
    row++;
    for (const [column, content] of contents.entries()) {
      const link = links.get(column);
      yield {
        ...{ row, column, content },
        ...(column === 0 ? { height: heightFor(contents, WIDTHS) } : {}),
        ...(link === undefined ? { look: CELL } : { look: LINK, link }),
      };
    }
  }
}

/** The same as lines to read. */
export const comparisonLines = (
  comparison: Comparison,
  { today }: Pick<ReportSource, "today">,
  names: ComparisonNames,
): readonly string[] => [
  REPORT.comparisonTitle(names.before, names.after),
  REPORT.comparisonBasis(today),
  REPORT.comparisonCounts(comparison),
  REPORT.comparisonTurned(turnedIn(comparison)),
  ...[...linesOf(comparison, names)].map(({ contents: [what, name, unit, before, after, was, is, changes] }) =>
    [
      `${what ?? ""}  ${name ?? ""}`,
      unit,
      [before, after].filter((one) => one !== "").join(" → "),
      [was, is].filter((one) => one !== "").join(" → "),
      changes,
    ]
      .filter((part) => part !== undefined && part !== "")
      .join("  "),
  ),
];

/** 不符合 → 符合 2人 */
function turnedIn({ changed }: Comparison): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { verdicts } of changed)
    if (verdicts[0] !== verdicts[1]) counts.set(turn(verdicts), (counts.get(turn(verdicts)) ?? 0) + 1);
  return [...counts];
}

const turn = ([before, after]: Pair["verdicts"]): string => `${VERDICT_LABELS[before]} → ${VERDICT_LABELS[after]}`;

function* linesOf({ joined, left, changed }: Comparison, names: ComparisonNames): Iterable<Line> {
  for (const pair of changed) {
    const { before, after, verdicts } = pair;
    const what = verdicts[0] === verdicts[1] ? REPORT.changed : REPORT.turned;
    yield lineOf([what, before, after, changesOf(pair)], names);
  }
  for (const one of joined) yield lineOf([REPORT.joined, null, one, ""], names);
  for (const one of left) yield lineOf([REPORT.left, one, null, ""], names);
}

function lineOf(
  [what, before, after, changes]: readonly [string, ComparedPerson | null, ComparedPerson | null, string],
  { linked }: ComparisonNames,
): Line {
  const links = new Map<number, PlannedLink>();
  const place = (one: ComparedPerson | null, column: number, isLinked: boolean): string => {
    if (one === null) return "";
    const { sheet } = one.table.roster;
    const address = cellAddress({ row: one.person.applicant.row - 1, column: 0 });
    if (isLinked) links.set(column, { sheet, address, tip: REPORT.toRow });
    return shortened(`${sheet} ${REPORT.row(one.person.applicant.row)}`, 60);
  };
  const known = after ?? before;
  const verdict = (one: ComparedPerson | null): string =>
    one === null ? "" : VERDICT_LABELS[one.person.assessment.verdict];
  return {
    contents: [
      what,
      known === null ? "" : shortened(nameOrRow(known.person.applicant), 200),
      known === null ? "" : shortened(unitOf(known.person), 200),
      place(before, BEFORE, linked.before),
      place(after, AFTER, linked.after),
      verdict(before),
      verdict(after),
      plainText(changes),
    ],
    links,
  };
}

const changesOf = ({ facts, solved, arisen }: Pair): string =>
  [
    ...facts.map(({ label, before, after }) => REPORT.factChanged(label, before, after)),
    ...(solved.length === 0 ? [] : [REPORT.solved(solved.map((rule) => RULE_NAMES[rule]))]),
    ...(arisen.length === 0 ? [] : [REPORT.arisen(arisen.map((rule) => RULE_NAMES[rule]))]),
  ].join("；");
