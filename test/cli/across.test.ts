/** A file is one workbook: the people of every sheet count, those of the sheet asked for are shown. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addressOn } from "../../src/core/positions";
import { day } from "../../src/core/calendar";
import { checkFile } from "../../cli/check-file";
import { parseOptions } from "../../cli/options";
import { noteWords } from "../../src/rules/engine/words";
import { workbookBytes } from "../support/workbooks";

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "jc-across-"))));
afterAll(() => rmSync(folder, { recursive: true }));

const HEADERS = ["姓名", "身份证号", "单位", "单位性质", "现职称", "取得时间", "申报职称", "申报类型"];
const person = (type: string): string[] => [
  "王小明",
  "371500198905020339",
  "某镇中学",
  "乡镇",
  "二级教师",
  "2012.11",
  "一级教师",
  type,
];

async function found(...args: readonly string[]): Promise<readonly string[]> {
  const file = join(folder, "两表.xlsx");
  writeFileSync(
    file,
    await workbookBytes({
      基层: [["2020年度职称申报花名册"], HEADERS, person("基层")],
      全省: [["2020年度职称申报花名册"], HEADERS, person("全省统一")],
      去年: [HEADERS, person("全省统一")],
    }),
  );
  const parsed = parseOptions([file, ...args]);
  if (!parsed.ok) throw new Error(parsed.misuse.kind);
  const { rosters } = await checkFile(file, parsed.options, { asOf: null, today: day(2020, 12, 1) });
  return rosters.flatMap(({ roster, assessments }) =>
    assessments.flatMap(({ findings, verdict, rowVerdict }) => [
      `${roster.sheet} ${verdict === rowVerdict ? "same" : "changed"}`,
      ...findings
        .filter(({ rule }) => rule === "one-type-per-year" || rule === "duplicate-row")
        .map(
          ({ severity, rule, cells }) =>
            `${severity} ${rule} ${cells.map((cell) => addressOn(roster.sheet, cell)).join()}`,
        ),
    ]),
  );
}

const GRASSROOTS = ["基层 changed", "violation one-type-per-year H3,全省!H3"];

test("every sheet counts; a year that was taken for granted is to be verified", async () => {
  const all = await found();
  expect(all.slice(0, 2)).toEqual(GRASSROOTS);
  expect(all).toContain("caution duplicate-row B2,全省!H3");
  expect(all).toContain("missing one-type-per-year H2,基层!H3");
});

test("the sheet asked for is shown, the others still count", async () => {
  expect(await found("--sheet", "基层")).toEqual(GRASSROOTS);
});

test("an explanation lists the rules across rows too", async () => {
  const parsed = parseOptions([join(folder, "两表.xlsx")]);
  if (!parsed.ok) throw new Error(parsed.misuse.kind);
  const { rosters } = await checkFile(join(folder, "两表.xlsx"), parsed.options, {
    asOf: null,
    today: day(2020, 12, 1),
  });
  const [first] = rosters;
  const [applicant] = first?.roster.applicants ?? [];
  if (first === undefined || applicant === undefined) throw new Error("no person read");
  expect(first.across.explain(applicant).map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual([
    "one-type-per-year not-met",
    "post-quota not-judged",
    "duplicate-row met",
  ]);
});

/** The year of a sheet whose title names none, and what is said beside its verdicts. */
async function yearOf(sheets: Record<string, readonly (readonly unknown[])[]>, sheet: string): Promise<string> {
  const file = join(folder, "年度.xlsx");
  writeFileSync(file, await workbookBytes(sheets as Parameters<typeof workbookBytes>[0]));
  const parsed = parseOptions([file, "--sheet", sheet]);
  if (!parsed.ok) throw new Error(parsed.misuse.kind);
  const { rosters } = await checkFile(file, parsed.options, { asOf: null, today: day(2026, 12, 1) });
  return rosters
    .map(({ roster: { facts, questions, context }, notes }) => {
      const fact = facts.find(({ field }) => field === "applyYear");
      const asks = questions.some(({ kind }) => kind === "no-year");
      const note = notes.find(({ kind }) => kind === "year-taken-over");
      return [
        context.assumedYear === null ? JSON.stringify(fact?.reading) : "open",
        fact?.from,
        asks ? "asks" : "does not ask",
        note === undefined ? "" : noteWords(note),
      ].join("; ");
    })
    .join();
}

const titled = (title: string, type: string): readonly (readonly string[])[] => [[title], HEADERS, person(type)];
const UNDATED = titled("职称申报花名册", "全省统一");
const OPEN = "open; default; asks; ";
const YEAR_COLUMN = [["职称申报花名册"], [...HEADERS, "申报年度"], [...person("基层"), "2020"]];

test.each<[string, Record<string, readonly (readonly unknown[])[]>, string]>([
  [
    "the other sheet names a year",
    { 基层: titled("2020年度职称申报花名册", "基层"), 全省: UNDATED },
    '{"state":"known","value":2020}; workbook; does not ask; 本表没有写明申报年度，按同一工作簿“基层”表的2020年度看待；不是的，在本表标题中写明年度',
  ],
  [
    "two others agree",
    {
      甲: titled("2020年度职称申报花名册", "基层"),
      全省: UNDATED,
      乙: [["职称申报花名册"], ["填报时间：2020年6月1日"], HEADERS, person("基层")],
    },
    '{"state":"known","value":2020}; workbook; does not ask; 本表没有写明申报年度，按同一工作簿“甲”表的2020年度看待；不是的，在本表标题中写明年度',
  ],
  [
    "two others differ",
    {
      甲: titled("2020年度职称申报花名册", "基层"),
      全省: UNDATED,
      乙: titled("2021年度职称申报花名册", "基层"),
    },
    OPEN,
  ],
  ["the other names none either", { 基层: titled("职称申报花名册", "基层"), 全省: UNDATED }, OPEN],
  ["the other has the year in a column", { 基层: YEAR_COLUMN, 全省: UNDATED }, OPEN],
  [
    "the other holds no applications",
    { 在聘: [["2020年度在聘人员名册"], ["姓名", "单位", "现职称"], ["王小明", "某镇中学", "二级教师"]], 全省: UNDATED },
    OPEN,
  ],
  [
    "the sheet names its own year",
    { 基层: titled("2020年度职称申报花名册", "基层"), 全省: titled("2021年度职称申报花名册", "全省统一") },
    '{"state":"known","value":2021}; title; does not ask; ',
  ],
])("the year of a sheet without one: %s", async (_, sheets, expected) => {
  expect(await yearOf(sheets, "全省")).toBe(expected);
});

test("a sheet of last year takes over nothing", async () => {
  expect(await yearOf({ 基层: titled("2020年度职称申报花名册", "基层"), 去年: UNDATED }, "去年")).toBe(OPEN);
});
