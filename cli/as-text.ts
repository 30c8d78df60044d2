/**
 * The outcome for people: per sheet what was understood, a table of everybody with something to look at, the counts.
 */
import { withoutIds } from "../src/core/hidden-ids";
import { labelOf } from "../src/fields";
import type { Verdict } from "../src/rules/ids";
import { explain, type Condition } from "../src/rules/engine/explain";
import { gravestFirst } from "../src/rules/engine/gravest";
import type { Timing } from "../src/rules/engine/dates";
import type { Roster } from "../src/roster/read-roster";
import type { Question } from "../src/roster/roster-head";
import { sentenceOf, type SentenceOf } from "../src/rules/words/sentences";
import { addressesOn } from "../src/rules/words/place";
import { RULE_NAMES } from "../src/rules/words/names";
import { SEVERITY_LABELS, VERDICT_LABELS } from "../src/rules/engine/labels";
import { nameOrRow } from "../src/roster/name-or-row";
import { SKIP_LABELS } from "../src/roster/words";
import { routeNameOf } from "../src/rules/words/route-name";
import { conditionWords, noteLines, valuesWords } from "../src/rules/engine/words";
import { factValue } from "../src/rules/words/values";
import { earliestWords, outcomeLabel } from "../src/report/words";
import { questionWords, worthWords } from "../src/roster/words";
import { remarkWords, type ReadingRemark } from "../xlsx/remarks";
import { commonDay } from "./as-json";
import { drawTable, wrapped, type TableCell } from "./draw-table";
import type { FileResult, JudgedRoster } from "./check-file";

/** Columns of the terminal that the narrow columns of the table and its lines take. */
const NAME_WIDTH = 10;
const PADDING = 2;
const NARROW = 6 + NAME_WIDTH + 10 + 12;
const LINES = 6;
const DEFAULT_WIDTH = 120;
const LEAST_WORDS = 40;

export interface TextOptions {
  readonly explain: number | null;
  readonly timing: Timing;
  /** Columns of the terminal; 0 when the output is no terminal. */
  readonly width: number;
  readonly says?: SentenceOf;
}

/** The text for one file; empty when it could not be read (that is said on stderr). */
export function resultAsText({ file, rosters, remarks }: FileResult, options: TextOptions): string {
  const sheets = rosters.map((judged) => `${withoutIds(file)}\n${sheetAsText(judged, remarks, options)}`);
  const rostersOn = new Set(rosters.map(({ roster }) => roster.sheet));
  // Rows that are hidden on a sheet without people concern nobody.
  const elsewhere = remarks.filter(({ sheet, code }) => !rostersOn.has(sheet) && code !== "hidden-rows");
  return [...sheets, ...elsewhere.map((remark) => `${withoutIds(file)}：${remarkLine(remark)}\n`)].join("\n");
}

/** With the sheet's name: where no roster stands, nothing else says which one it is. */
export const remarkLine = (remark: ReadingRemark): string =>
  `工作表“${withoutIds(remark.sheet)}”注意：${remarkWords(remark)}`;

function sheetAsText(judged: JudgedRoster, remarks: readonly ReadingRemark[], options: TextOptions): string {
  const { roster, notes } = judged;
  const above = [
    `工作表“${withoutIds(roster.sheet)}” ${roster.table}，表头第${roster.headerRows.join("、")}行，${roster.applicants.length}人`,
    `整表信息：${factsLine(judged, options)}`,
    ...(roster.unmatched.length === 0
      ? []
      : [
          `未用到的列：${roster.unmatched.map(({ column, header }) => `${column} ${withoutIds(oneLine(header))}`).join("、")}`,
        ]),
    ...skippedLine(judged),
    ...remarks.flatMap((remark) => (remark.sheet === roster.sheet ? `注意：${remarkWords(remark)}` : [])),
    ...noteLines(notes).map((line) => `注意：${line}`),
    ...roster.questions.map(questionLine),
    "",
  ];
  const below = [countsLine(judged), ...explainedLines(judged, options)];
  // Not joined with the others: the table may be most of the memory, and would be there twice.
  return `${above.join("\n")}\n${peopleTable(judged, options)}\n${below.join("\n")}\n`;
}

function questionLine(question: Question): string {
  const worth = worthWords(question);
  return `待确认${worth === null ? "" : `（${worth}）`}：${questionWords(question).message}${howToAnswer(question)}`;
}

/** On the command line a question is answered by an option. */
function howToAnswer({ kind }: Question): string {
  switch (kind) {
    case "no-year":
      return "（加上 --assume applyYear=年份）";
    case "apply-date":
      return "（加上 --assume applyDate=2020-09-20 的样子）";
    case "all-township":
      return "（是的话加上 --assume unitLevel=乡镇）";
    case "blank-other-title":
      return "（都没有的话加上 --assume otherTitle=无）";
    case "two-columns":
    case "unclear-column":
    case "unclear-answer":
    case "unreadable-year":
    case "stale-mapping":
      return "";
  }
}

const oneLine = (text: string): string => text.replace(/\s+/gu, "");

function factsLine({ roster, assessments }: JudgedRoster, { timing }: TextOptions): string {
  // What stands in a column comes first: what is said of all is for its blank cells.
  const forBlanks = new Set(roster.columns.map(({ field }) => field));
  const facts = roster.facts.map(({ field, reading, from }) => {
    if (from === "default") return `${labelOf(field)} 未写明`;
    const said = `${labelOf(field)} ${factValue(field, reading) ?? "看不懂"}`;
    return from !== "column" && forBlanks.has(field) ? `${said}（表中有这一列，只用于未填的）` : said;
  });
  const kept = timing.asOf === null ? roster.context.asOf : null;
  const isOpen = timing.asOf === null && kept === null && roster.facts.some(({ from }) => from === "default");
  const until = isOpen
    ? "各年度分别计算"
    : `算到 ${commonDay(assessments) ?? "各行申报年度末"}${kept === null ? "" : "（工作簿中指定）"}`;
  return [...facts, until].join("，");
}

function skippedLine({ roster }: JudgedRoster): readonly string[] {
  const skipped = roster.skipped.filter(({ why }) => why !== "blank");
  if (skipped.length === 0) return [];
  const spans = spansOf(skipped);
  const named = spans.slice(0, MOST_SPANS).map(({ first, last, why }) => {
    const rows = first === last ? `第${first}行` : `第${first}至${last}行`;
    return `${rows}（${SKIP_LABELS[why]}）`;
  });
  const more = spans.length > MOST_SPANS ? `等${skipped.length}行（全部行号见 --json）` : "";
  return [`未作为人员的行：${named.join("、")}${more}`];
}

const MOST_SPANS = 20;

interface Span {
  readonly first: number;
  last: number;
  readonly why: keyof typeof SKIP_LABELS;
}

/** Rows one below the other that were passed over for the same reason. */
function spansOf(skipped: Roster["skipped"]): readonly Span[] {
  const spans: Span[] = [];
  for (const { row, why } of skipped) {
    const before = spans.at(-1);
    if (before !== undefined && before.why === why && before.last === row - 1) before.last = row;
    else spans.push({ first: row, last: row, why });
  }
  return spans;
}

function peopleTable(judged: JudgedRoster, { width, timing, says = sentenceOf }: TextOptions): string {
  const wide = Math.max(LEAST_WORDS, (width || DEFAULT_WIDTH) - NARROW - LINES);
  const head = ["行", "姓名", "结论", "最早可报", "说明"];
  return drawTable(head, peopleRows(judged, { timing, says }, wide - PADDING), [6, NAME_WIDTH, 10, 12, wide]);
}

function* peopleRows(
  { roster, plan, assessments }: JudgedRoster,
  { timing, says }: { readonly timing: Timing; readonly says: SentenceOf },
  columns: number,
): Iterable<readonly TableCell[]> {
  for (const [i, applicant] of roster.applicants.entries()) {
    const assessment = assessments[i];
    if (assessment === undefined) continue;
    const words = gravestFirst(assessment.findings).map(
      (finding) => `${SEVERITY_LABELS[finding.severity]}〔${finding.clause}〕${says(finding, roster)}`,
    );
    const { route } = assessment;
    const claimed =
      route === null || route === "normal" ? [] : [`途径：${routeNameOf(route, applicant, plan, timing)}`];
    yield [
      applicant.row,
      wrapped(nameOrRow(applicant), NAME_WIDTH - PADDING),
      VERDICT_LABELS[assessment.verdict],
      earliestWords(assessment),
      [...claimed, ...new Set(words)].flatMap((line) => wrapped(line, columns)),
    ];
  }
}

export const VERDICTS: readonly Verdict[] = ["eligible", "ineligible", "undetermined", "not-applying"];

function countsLine({ assessments }: JudgedRoster): string {
  const counts = VERDICTS.map(
    (verdict) => [verdict, assessments.filter((one) => one.verdict === verdict).length] as const,
  );
  return counts
    .filter(([, n]) => n > 0)
    .map(([verdict, n]) => `${VERDICT_LABELS[verdict]} ${n}人`)
    .join("　");
}

const WIDE_BLANK = "\u3000";
const LONGEST_LABEL = 4;

function explainedLines(
  { roster, plan, across, assessments }: JudgedRoster,
  { explain: row, timing }: TextOptions,
): readonly string[] {
  const i = roster.applicants.findIndex((one) => one.row === row);
  const [applicant, assessment] = [roster.applicants[i], assessments[i]];
  if (applicant === undefined || assessment === undefined) return [];
  const conditions = [...explain(applicant, plan, timing, assessment.findings), ...across.explain(applicant)];
  return [
    "",
    `第${applicant.row}行逐项说明：`,
    ...conditions.map((condition) => {
      const where = condition.cells.length === 0 ? "" : ` [${addressesOn(roster.sheet, condition.cells)}]`;
      return `${outcomeLabel(condition).padEnd(LONGEST_LABEL, WIDE_BLANK)}${WIDE_BLANK}${RULE_NAMES[condition.rule]}（${condition.clause}）${where} ${conditionWords(condition, roster)}${restsOn(condition)}`;
    }),
  ];
}

/** What a condition that is met was judged by: of a column for each year those years that the roster shows. */
function restsOn(condition: Condition): string {
  const values = condition.outcome === "met" && condition.findings.length === 0 ? valuesWords(condition) : "";
  return values === "" ? "" : `；表中认读为：${values}`;
}
