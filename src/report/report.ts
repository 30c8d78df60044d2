/**
 * The report of a check, on one sheet: what was judged by what and what was not, how many stand how, every finding with
 * its cells a click away. The add-in writes it into the workbook, the command line into the copy of a file.
 */
import { LAST_ROW } from "../core/positions";
import { questionWords } from "../roster/words";
import { noteLines } from "../rules/engine/words";
import { SEVERITY_LABELS, VERDICT_LABELS } from "../rules/engine/labels";
import { RULE_NAMES } from "../rules/words/names";
import { figuresInForce, settingsChanged } from "./figures-in-force";
import {
  FINDING_COLUMNS,
  findingHeaders,
  findingLines,
  findingWidths,
  LINKS_OF_A_LINE,
  type Reviews,
} from "./findings-table";
import { COUNT, COUNT_HEAD, HEADING, LINE, TABLE_HEAD, TITLE } from "./looks";
import { MOST_LINKS, type PlannedCell, type PlannedChart, type SheetPlan } from "./sheet-plan";
import { commonDay, type JudgedTable, type ReportSource } from "./source";
import { talliesOf, type Tallies } from "./tallies";
import { inLines, PAGES, plainHeader, shortened } from "./texts";
import { countsWords, figureWords, REPORT, settingWords } from "./words";

export interface ReportOptions {
  readonly reviews?: Reviews | null;
  /** So many links there may be: Excel takes each by itself. */
  readonly mostLinks?: number;
}

export interface ReportPlan {
  readonly plan: SheetPlan;
  /** So many lines of the list there is room for. */
  readonly listed: number;
}

/** In half-width places: as wide as all columns together. */
const LINE_WIDTH = 140;
/** Names stand in the first columns, over which they run; numbers from this one on. */
const NUMBERS_FROM = 4;
const CHART_ROWS = 9;
const MOST_BARS = 12;

type Looked = Pick<PlannedCell, "content" | "look">;
type Row = readonly (Looked | undefined)[];

/**
 * @param name of the sheet
 * @param title of the report, before the name of the file
 */
export function reportPlan(
  name: string,
  title: string,
  source: ReportSource,
  { reviews = null, mostLinks = MOST_LINKS }: ReportOptions = {},
): ReportPlan {
  const linked = Math.floor(mostLinks / LINKS_OF_A_LINE);
  const tallies = talliesOf(source);
  const heading = [...headingRows(title, source, tallies, reviews)];
  const counts = countRows(tallies, heading.length);
  const above = [...heading, ...counts.rows];
  const bottom = Math.max(above.length, ...counts.charts.map(({ anchor }) => anchor.bottom + 1));
  const room = LAST_ROW - bottom - 2;
  const listed = Math.min(tallies.findings, room);
  const said = [
    ...(tallies.findings === 0 ? [REPORT.nothingFound] : []),
    ...(tallies.findings > room ? [REPORT.tooMany(tallies.findings, room)] : []),
    ...(tallies.findings > linked ? [REPORT.tooManyLinks(linked)] : []),
  ];
  const detailsHeading = said.length === 0 ? REPORT.details : `${REPORT.details}：${said.join("；")}`;
  const top = bottom + 2;
  const widths = findingWidths(reviews);
  const plan: SheetPlan = {
    name,
    title: titleOf(title, source),
    cells: cellsOf(above, detailsHeading, bottom + 1, findingHeaders(top, reviews)),
    list: { top: top + 1, lines: findingLines(source, { most: listed, linked, reviews }) },
    columns: widths.map((width, column) => ({ first: column, last: column, width })),
    ...(listed === 0 ? {} : { filter: { top, left: 0, bottom: top + listed, right: widths.length - 1 } }),
    print: {
      landscape: true,
      titleRows: { top, bottom: top },
      header: plainHeader(`${title}：${source.file}`),
      footer: PAGES,
    },
    charts: counts.charts,
  };
  return { plan, listed };
}

function* cellsOf(
  above: readonly Row[],
  heading: string,
  headingRow: number,
  headers: Iterable<PlannedCell>,
): Iterable<PlannedCell> {
  for (const [row, cells] of above.entries())
    for (const [column, cell] of cells.entries()) if (cell !== undefined) yield { row, column, ...cell };
  for (let row = above.length; row < headingRow; row++) yield { row, column: 0, content: "", look: LINE };
  yield { row: headingRow, column: 0, content: heading, look: HEADING };
  yield* headers;
}

const titleOf = (title: string, { file }: ReportSource): string => shortened(`${title}：${file}`, 200);

const said = (content: string, look = LINE): Row => [{ content, look }];
const BLANK = said("");

function* headingRows(title: string, source: ReportSource, tallies: Tallies, reviews: Reviews | null): Iterable<Row> {
  yield said(titleOf(title, source), TITLE);
  const lines = function* (words: string): Iterable<Row> {
    for (const line of inLines(words, LINE_WIDTH)) yield said(line);
  };
  yield* lines(REPORT.basis(source.today));
  for (const { roster, people } of source.tables)
    yield* lines(`${REPORT.source(roster.sheet, roster.table, people.length)}，${REPORT.until(commonDay(people))}`);
  yield* lines(REPORT.result(countsWords(tallies)));
  for (const words of reviews?.summary ?? []) yield* lines(words);
  const isOne = new Set(source.tables.map(({ roster }) => roster.sheet)).size === 1;
  for (const words of distinct(source.tables.flatMap((table) => toldOf(table, isOne)))) yield* lines(words);
  for (const words of distinct(source.tables.flatMap(judgedBy))) yield* lines(words);
  yield BLANK;
}

/** What was not judged, and what waits for an answer. */
function toldOf({ roster, notes }: JudgedTable, isOne: boolean): readonly string[] {
  const lines = [
    ...noteLines(notes),
    ...roster.questions.map((question) => REPORT.open(questionWords(question).message)),
  ];
  return isOne ? lines : lines.map((line) => REPORT.ofSheet(roster.sheet, line));
}

function judgedBy({ roster: { context }, people }: JudgedTable): readonly string[] {
  const on = people[0]?.assessment.asOf;
  if (on === undefined) return [];
  const { settings } = context;
  const bySource = new Map<string, string[]>();
  for (const one of figuresInForce(settings, on)) {
    const before = bySource.get(one.source);
    if (before === undefined) bySource.set(one.source, [figureWords(one)]);
    else before.push(figureWords(one));
  }
  const others = settingsChanged(settings);
  return [
    ...[...bySource].map(([source, words]) => `${REPORT.figures}（${source}）：${words.join("；")}`),
    ...(others.length === 0 ? [] : [REPORT.otherwise(others.map(settingWords))]),
  ];
}

const distinct = (lines: readonly string[]): readonly string[] => [...new Set(lines)];

interface CountRows {
  readonly rows: readonly Row[];
  readonly charts: readonly PlannedChart[];
}

/** Three tables below each other, the bars of the first two beside them. */
function countRows({ byVerdict, rules, units }: Tallies, top: number): CountRows {
  const rows: Row[] = [];
  const charts: PlannedChart[] = [];
  const chart = (title: string, first: number, count: number, from: number, height: number): void => {
    if (count === 0) return;
    const span = { top: first, bottom: first + Math.min(count, MOST_BARS) - 1 };
    charts.push({
      title,
      categories: { ...span, left: 0, right: 0 },
      values: { ...span, left: NUMBERS_FROM, right: NUMBERS_FROM },
      anchor: { top: from, bottom: from + height - 1, left: FINDING_COLUMNS - 1, right: FINDING_COLUMNS - 1 },
    });
  };
  const table = (
    heading: string,
    head: readonly string[],
    lines: readonly (readonly [string, ...number[]])[],
  ): number => {
    rows.push(
      said(heading, HEADING),
      tableRow(
        head.map((content, i) => ({ content, look: i === 0 ? TABLE_HEAD : COUNT_HEAD })),
        TABLE_HEAD,
      ),
    );
    const first = top + rows.length;
    for (const [name, ...numbers] of lines)
      rows.push(tableRow([{ content: name, look: LINE }, ...numbers.map((content) => ({ content, look: COUNT }))]));
    rows.push(BLANK);
    return first;
  };
  const verdicts = VERDICT_ROWS.map((verdict) => [VERDICT_LABELS[verdict], byVerdict[verdict]] as const);
  const firstVerdict = table(REPORT.byVerdict, [REPORT.verdict, REPORT.people], verdicts);
  chart(REPORT.chartOfVerdicts, firstVerdict, verdicts.length, top, CHART_ROWS);
  const firstRule = table(
    REPORT.byRule,
    [REPORT.rule, REPORT.people, ...SEVERITY_ROWS.map((severity) => SEVERITY_LABELS[severity])],
    rules.map(({ rule, people, bySeverity }) => [
      RULE_NAMES[rule],
      people,
      ...SEVERITY_ROWS.map((severity) => bySeverity[severity]),
    ]),
  );
  const bars = Math.min(rules.length, MOST_BARS);
  chart(
    REPORT.chartOfRules(rules.length > MOST_BARS ? MOST_BARS : null),
    firstRule,
    rules.length,
    top + CHART_ROWS,
    3 + Math.max(2, bars),
  );
  table(
    REPORT.byUnit,
    [REPORT.unit, REPORT.people, ...VERDICT_ROWS.map((verdict) => VERDICT_LABELS[verdict])],
    units.map(({ unit, people, byVerdict: own }) => [
      unit === "" ? REPORT.noUnit : shortened(unit, 200),
      people,
      ...VERDICT_ROWS.map((verdict) => own[verdict]),
    ]),
  );
  return { rows, charts };
}

const VERDICT_ROWS = ["eligible", "ineligible", "undetermined", "not-applying"] as const;
const SEVERITY_ROWS = ["violation", "missing", "caution", "benefit"] as const;

/** The name runs over the columns before the numbers. */
function tableRow([name, ...numbers]: readonly Looked[], between?: Looked["look"]): Row {
  const gap = Array.from({ length: NUMBERS_FROM - 1 }, () =>
    between === undefined ? undefined : { content: "", look: between },
  );
  return [name, ...gap, ...numbers];
}
