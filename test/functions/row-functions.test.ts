/** What all functions of rows share, through the real custom-function runtime. What each answers: its cases. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { day } from "../../src/core/calendar";
import { Recalculation } from "../../src/checking/recalculation";
import { Session } from "../../src/checking/session";
import { VERDICT_LABELS } from "../../src/rules/engine/labels";
import { columnName } from "../../src/core/positions";
import { checkFile } from "../../cli/check-file";
import { parseOptions } from "../../cli/options";
import { readWorkbook } from "../../xlsx/read-workbook";
import { closeWorkbooks } from "office-host/testing";
import { answerOf, openAddin, type Addin } from "../support/addin";

afterEach(() => closeWorkbooks());

const ROSTERS = join(__dirname, "..", "fixtures", "rosters");

describe.each(["schools-2020", "hospitals-2021", "agriculture-2022"])("%s", (name) => {
  test("every row answers as the command line and the pane do, one by one and spilled", async () => {
    const file = join(ROSTERS, `${name}.xlsx`);
    const workbook = await readWorkbook(readFileSync(file));
    if (!workbook.ok) throw new Error(workbook.trouble.code);
    const addin = await openAddin(workbook.sheets);
    const parsed = parseOptions([file]);
    if (!parsed.ok) throw new Error(parsed.misuse.kind);
    const session = new Session(addin.heads);
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
      addin.workbook.activateSheet(addin.workbook.sheets().find((one) => one.name === roster.sheet)?.id ?? "");
      await session.look();
      await session.check();
      const checked =
        session.current().result?.people.filter((one) => one.judging.head.header.top === roster.header.top) ?? [];
      expect(checked.map(({ assessment }) => VERDICT_LABELS[assessment.rowVerdict])).toEqual(expected);
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
const LOCKED = [3, "张小强", "某镇中学", "乡镇", "一级教师", "2018.11", "基层一级教师", "是", "", "", "本科"];

const opened = (...rows: readonly (readonly unknown[])[]): Promise<Addin> =>
  openAddin([{ name: "花名册", merges: [], values: [["某县2020年度教师职称申报花名册"], HEADERS, ...rows] }]);

test("the header may be given, and part of the columns", async () => {
  const { call } = await opened(PERSON);
  const whole = await call("VERDICT", "花名册", "A3:K3", [HEADERS]);
  expect(answerOf(whole)).toBe("符合");
  const part = await call("WHY", "花名册", "B3:K3", [HEADERS.slice(1)]);
  expect(answerOf(part)).toBe("");
});

test.each([
  ["no header above", "A1:K1", /^#VALUE! .*表头/u],
  ["a row of nobody", "A9:K9", /^#N\/A .*哪个人/u],
])("%s", async (_what, address, answer) => {
  const { call } = await opened(PERSON);
  expect(answerOf(await call("VERDICT", "花名册", address))).toMatch(answer);
});

test.each<[string, (string | number)[][], RegExp]>([
  ["a date", [["2020-12-31"]], /^#VALUE! 第二个参数是表头，不是日期/u],
  ["a date as a number", [[44_196]], /^#VALUE! 第二个参数是表头，不是日期/u],
  ["a header of fewer columns", [HEADERS.slice(1)], /^#VALUE! 表头是10列，人员行是11列/u],
  ["a row of people", [[...PERSON]], /^#VALUE! 第二个参数看不出是表头：请选列名所在的1至3行/u],
  ["a row that is no header", [HEADERS.map(() => "甲")], /^#VALUE! 第二个参数看不出是表头/u],
])("in the place of the header stands %s", async (_what, given, answer) => {
  const { call } = await opened(PERSON);
  expect(answerOf(await call("VERDICT", "花名册", "A3:K3", given))).toMatch(answer);
});

test("blank rows and footers among several rows answer with nothing", async () => {
  const { call } = await opened(PERSON, [], LOCKED, ["合计", "2人"]);
  const result = await call("VERDICT", "花名册", "A3:K6");
  expect([0, 1, 2, 3].map((row) => answerOf(result, row))).toEqual(["符合", "", "不符合", ""]);
});

test("a changed header is read anew, a changed row below those that tell a column's meaning needs nothing", async () => {
  const addin = await opened(...Array.from({ length: 80 }, () => PERSON));
  expect(answerOf(await addin.call("VERDICT", "花名册", "A3:K3"))).toBe("符合");
  expect(addin.heads.changed(addin.sheetId, { top: 75, left: 0, bottom: 75, right: 0 })).toEqual({
    sheet: "花名册",
    forgotten: false,
    isShared: false,
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

describe("a range that holds more than people", () => {
  const TWO_ROSTERS = [
    ["某县2020年度教师职称申报花名册"],
    HEADERS,
    PERSON,
    [],
    ["某县2021年度教师职称申报花名册"],
    HEADERS,
    LOCKED,
    ["合计", "2人"],
  ];
  const answersOf = async (address: string, ...rest: unknown[][][]): Promise<unknown[]> => {
    const { call } = await openAddin([{ name: "花名册", merges: [], values: TWO_ROSTERS }]);
    const result = await call("VERDICT", "花名册", address, ...(rest as never[]));
    if (!result.ok) return [`${result.error} ${result.message}`];
    return Array.isArray(result.value) ? result.value.map((_, row) => answerOf(result, row)) : [result.value];
  };
  test.each([
    ["header and people", "A2:K3", ["结论", "符合"]],
    ["titles, two headers, footer", "A1:K8", ["", "结论", "符合", "", "", "结论", "不符合", ""]],
    ["a header alone", "A2:K2", ["结论"]],
  ])("%s", async (_what, address, answers) => expect(await answersOf(address)).toEqual(answers));
  test("with its header given too", async () => {
    expect(await answersOf("A2:K3", [HEADERS])).toEqual(["结论", "符合"]);
  });
});

test("whole columns end with the last row that holds something", async () => {
  const { call, host } = await opened(PERSON, LOCKED);
  const values = [["某县2020年度教师职称申报花名册"], HEADERS, PERSON, LOCKED];
  const wide = values.map((row) => Array.from({ length: 11 }, (_, i) => row[i] ?? ""));
  const blank = Array.from({ length: 5_000 }, () => new Array<string>(11).fill(""));
  await call("VERDICT", "花名册", "A3:K3");
  const result = await host.invokeFunction("VERDICT", [[...wide, ...blank]], {
    address: "花名册!M1",
    parameterAddresses: ["花名册!A:K"],
  });
  expect(result.ok && result.value).toEqual([[""], ["结论"], ["符合"], ["不符合"]]);
});

test("cells merged down over the row count, whether the header is given or not", async () => {
  const second = PERSON.map((value, i) => (i === 2 || i === 3 ? "" : value));
  const addin = await openAddin([
    {
      name: "花名册",
      merges: [
        { top: 2, bottom: 3, left: 2, right: 2 },
        { top: 2, bottom: 3, left: 3, right: 3 },
      ],
      values: [["某县2020年度教师职称申报花名册"], HEADERS, PERSON, second],
    },
  ]);
  // A function does not ask for them: that would cost the user what could be undone. A check does.
  expect(answerOf(await addin.call("VERDICT", "花名册", "A4:K4"))).not.toBe("符合");
  await addin.heads.readMerges();
  expect(answerOf(await addin.call("VERDICT", "花名册", "A4:K4"))).toBe("符合");
  expect(answerOf(await addin.call("VERDICT", "花名册", "A4:K4", [HEADERS]))).toBe("符合");
});

test("without a place on a sheet the header has to be given", async () => {
  const { host } = await opened(PERSON);
  const calls = [{}, { parameterAddresses: ["没有这张表!A3:K3"] }].map((place) =>
    host.invokeFunction("VERDICT", [[PERSON]], place),
  );
  for (const result of await Promise.all(calls)) expect(answerOf(result)).toMatch(/^#VALUE! .*第二个参数/u);
  const given = await host.invokeFunction("VERDICT", [[PERSON], [HEADERS]], {});
  expect(answerOf(given)).not.toMatch(/^#/u);
});

test("formulas are told to be out of date when the header says something else, and only then", async () => {
  const addin = await opened(PERSON, LOCKED);
  await addin.call("VERDICT", "花名册", "A3:K3");
  expect(await addin.heads.answersAreOutdated()).toBe(false);
  addin.heads.forget();
  expect(await addin.heads.answersAreOutdated()).toBe(false);
  // A row inserted among the people, a sheet changed that holds no header: looked at, and found the same.
  addin.heads.changed(addin.sheetId, null);
  expect(await addin.heads.answersAreOutdated()).toBe(false);
  addin.workbook.writeCells(addin.sheetId, { row: 1, column: 5, rows: 1, columns: 1 }, [["毫不相干"]]);
  addin.heads.changed(addin.sheetId, { top: 1, left: 5, bottom: 1, right: 5 });
  expect(await addin.heads.answersAreOutdated()).toBe(true);
  // They have been told once: whoever asked has them calculated anew.
  expect(await addin.heads.answersAreOutdated()).toBe(false);
});

test("a change asks for one calculation, however many changes follow each other", async () => {
  const addin = await opened(PERSON);
  const recalculation = new Recalculation(addin.heads, () => true);
  addin.heads.onForgotten = recalculation.request;
  addin.workbook.writeCells(addin.sheetId, { row: 2, column: 12, rows: 1, columns: 1 }, [
    [{ formula: "=JC.VERDICT(A3:K3)" }],
  ]);
  await addin.call("VERDICT", "花名册", "A3:K3");
  for (const header of ["甲", "乙", "丙"]) {
    addin.workbook.writeCells(addin.sheetId, { row: 1, column: 5, rows: 1, columns: 1 }, [[header]]);
    addin.heads.changed(addin.sheetId, { top: 1, left: 5, bottom: 1, right: 5 });
  }
  await recalculation.idle();
  expect(addin.calculated).toEqual(["花名册!M3"]);
  addin.heads.changed(addin.sheetId, null);
  await recalculation.idle();
  expect(addin.calculated).toEqual(["花名册!M3"]);
  expect(addin.calculations()).toBe(0);
});
