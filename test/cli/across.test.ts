/** A file is one workbook: the people of every sheet count, those of the sheet asked for are shown. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addressOn } from "../../src/core/positions";
import { day } from "../../src/core/calendar";
import { checkFile } from "../../cli/check-file";
import { parseOptions } from "../../cli/options";
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
