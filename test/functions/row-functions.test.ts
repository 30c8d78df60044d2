/** The row functions through the real custom-function runtime. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { day } from "../../src/rules/calendar";
import { VERDICT_LABELS } from "../../src/messages/labels";
import { columnName } from "../../src/roster/cells";
import { checkFile } from "../../cli/check-file";
import { parseOptions } from "../../cli/options";
import { readWorkbook } from "../../xlsx/read-workbook";
import { closeWorkbooks } from "../host/support/open-workbook";
import { answerOf, openAddin, type Addin } from "../support/addin";

afterEach(() => closeWorkbooks());

const ROSTERS = join(__dirname, "..", "fixtures", "rosters");

describe.each(["schools-2020", "hospitals-2021", "agriculture-2022"])("%s", (name) => {
  test("every row answers as the command line does, one by one and spilled", async () => {
    const file = join(ROSTERS, `${name}.xlsx`);
    const workbook = await readWorkbook(readFileSync(file));
    if (!workbook.ok) throw new Error(workbook.trouble.code);
    const addin = await openAddin(workbook.sheets);
    const parsed = parseOptions([file]);
    if (!parsed.ok) throw new Error(parsed.misuse.kind);
    const { rosters } = await checkFile(file, parsed.options, { asOf: null, today: day(2026, 1, 15) });
    for (const { roster, assessments } of rosters) {
      const last = columnName(Math.max(...roster.header.headers.map(({ index }) => index)));
      const rows = roster.applicants.map(({ row }) => row);
      const [first = 0] = rows;
      const expected = assessments.map(({ rowVerdict }) => VERDICT_LABELS[rowVerdict]);
      const spilled = await addin.call("VERDICT", roster.sheet, `A${first}:${last}${rows.at(-1)}`);
      expect(rows.map((row) => answerOf(spilled, row - first))).toEqual(expected);
      const single = await Promise.all(rows.map((row) => addin.call("VERDICT", roster.sheet, `A${row}:${last}${row}`)));
      expect(single.map((one) => answerOf(one))).toEqual(expected);
      const eligible = await Promise.all(
        rows.map((row) => addin.call("ELIGIBLE", roster.sheet, `A${row}:${last}${row}`)),
      );
      eligible.forEach((one, i) => {
        const verdict = assessments[i]?.rowVerdict;
        if (verdict === "eligible") expect(answerOf(one)).toBe(true);
        else if (verdict === "ineligible") expect(answerOf(one)).toBe(false);
        else expect(answerOf(one)).toMatch(/^#N\/A .*(?:[A-Z]\d+|本表没有)/u);
      });
    }
  });
});

const HEADERS = [
  "序号",
  "姓名",
  "单位",
  "单位性质",
  "现职称",
  "取得时间",
  "申报职称",
  "是否签订承诺书",
  "乡镇工作年限",
  "申报方式",
  "学历",
];
const PERSON = [1, "王小明", "某镇中学", "乡镇", "一级教师", "2012.11", "基层高级教师", "是", 3, "", "本科"];
const BLANK_PLEDGE = [2, "李小红", "某镇中学", "乡镇", "一级教师", "2012.11", "基层高级教师", "", 25, "", "本科"];
const LOCKED = [3, "张小强", "某镇中学", "乡镇", "一级教师", "2018.11", "基层一级教师", "是", "", "", "本科"];

const opened = (...rows: readonly (readonly unknown[])[]): Promise<Addin> =>
  openAddin([{ name: "花名册", merges: [], values: [["某县2020年度教师职称申报花名册"], HEADERS, ...rows] }]);

test.each([
  ["ELIGIBLE", "A3:K3", true],
  ["ELIGIBLE", "A5:K5", false],
  ["VERDICT", "A3:K3", "符合"],
  ["VERDICT", "A4:K4", "待核"],
  ["WHY", "A3:K3", ""],
  ["WHY", "A4:K4", "四（四）：“是否签订承诺书”未填（H4）"],
  ["DIRECTAPPOINT", "A3:K3", false],
])("JC.%s of %s", async (id, address, answer) => {
  const { call } = await opened(PERSON, BLANK_PLEDGE, LOCKED);
  expect(answerOf(await call(id, "花名册", address))).toEqual(answer);
});

test("what cannot be told is #N/A and names the cell", async () => {
  const { call } = await opened(PERSON, BLANK_PLEDGE);
  expect(answerOf(await call("ELIGIBLE", "花名册", "A4:K4"))).toBe("#N/A 四（四）：“是否签订承诺书”未填（H4）");
});

test("facts of a direct route that is not judged yet are #N/A and name the cells", async () => {
  const { call } = await opened(PERSON, BLANK_PLEDGE);
  expect(answerOf(await call("DIRECTAPPOINT", "花名册", "A4:K4"))).toMatch(/^#N\/A .*直评.*I4/u);
});

test("the header may be given, and part of the columns", async () => {
  const { call } = await opened(PERSON);
  const whole = await call("VERDICT", "花名册", "A3:K3", [HEADERS]);
  expect(answerOf(whole)).toBe("符合");
  const part = await call("WHY", "花名册", "B3:K3", [HEADERS.slice(1)]);
  expect(answerOf(part)).toBe("");
});

test("a date of judgement may be given, as a serial or as text", async () => {
  const { call } = await opened(LOCKED);
  const on = async (asOf: string | number): Promise<unknown> =>
    answerOf(await call("VERDICT", "花名册", "A3:K3", null, asOf));
  expect([await on("2023-10-31"), await on("2023-11-01"), await on(45_231)]).toEqual(["不符合", "符合", "符合"]);
  expect(await on("某天")).toMatch(/^#VALUE! 计算截止日/u);
  expect(await on("2023-11")).toMatch(/^#VALUE! 计算截止日/u);
});

test.each([
  ["no header above", "A1:K1", /^#VALUE! .*表头/u],
  ["a row of nobody", "A9:K9", /^#N\/A .*哪个人/u],
])("%s", async (_what, address, answer) => {
  const { call } = await opened(PERSON);
  expect(answerOf(await call("VERDICT", "花名册", address))).toMatch(answer);
});

test("blank rows and footers among several rows answer with nothing", async () => {
  const { call } = await opened(PERSON, [], LOCKED, ["合计", "2人"]);
  const result = await call("VERDICT", "花名册", "A3:K6");
  expect([0, 1, 2, 3].map((row) => answerOf(result, row))).toEqual(["符合", "", "不符合", ""]);
});

test("a changed header is read anew, a changed row needs nothing", async () => {
  const addin = await opened(PERSON);
  expect(answerOf(await addin.call("VERDICT", "花名册", "A3:K3"))).toBe("符合");
  expect(addin.heads.changed(addin.sheetId, { top: 2, left: 0, bottom: 2, right: 0 })).toEqual({
    sheet: "花名册",
    forgotten: false,
  });
  addin.workbook.writeCells(addin.sheetId, { row: 1, column: 7, rows: 1, columns: 1 }, [["毫不相干"]]);
  addin.workbook.writeCells(addin.sheetId, { row: 2, column: 7, rows: 1, columns: 1 }, [["否"]]);
  expect(addin.heads.changed(addin.sheetId, { top: 1, left: 7, bottom: 1, right: 7 }).forgotten).toBe(true);
  expect(answerOf(await addin.call("VERDICT", "花名册", "A3:K3"))).toBe("符合");
});

test("many calls read the sheet once", async () => {
  const addin = await opened(PERSON, LOCKED);
  await addin.call("VERDICT", "花名册", "A3:K3");
  const before = addin.host.requestCount();
  await Promise.all(Array.from({ length: 50 }, () => addin.call("VERDICT", "花名册", "A4:K4")));
  // What is sent are results, gathered by the runtime; nothing is read.
  expect(addin.host.requestCount() - before).toBeLessThan(5);
});
