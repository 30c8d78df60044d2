/** The row functions through the real custom-function runtime. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { day } from "../../src/core/calendar";
import { Recalculation } from "../../src/checking/recalculation";
import { Session } from "../../src/checking/session";
import { VERDICT_LABELS } from "../../src/rules/engine/words";
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

test("a direct route that cannot be told is #N/A and names the cells", async () => {
  const { call } = await opened(PERSON, BLANK_PLEDGE);
  expect(answerOf(await call("DIRECTAPPOINT", "花名册", "A4:K4"))).toMatch(/^#N\/A .*直评.*H4/u);
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

test.each([
  ["ROUTE", "A4:K4", ""],
  ["EARLIEST", "A3:K3", 44_196],
  ["EARLIEST", "A5:K5", 45_231],
  ["EARLIEST", "A4:K4", "#N/A 四（四）：“是否签订承诺书”未填（H4）"],
  ["EXCHANGE", "A3:K3", false],
  ["MERITS", "A3:K3", ""],
])("JC.%s of %s", async (id, address, answer) => {
  const { call } = await opened(PERSON, BLANK_PLEDGE, LOCKED);
  expect(answerOf(await call(id, "花名册", address))).toEqual(answer);
});

test("JC.ROUTE names the routes that hold", async () => {
  const { call } = await opened([
    4,
    "赵小林",
    "某镇中学",
    "乡镇",
    "一级教师",
    "2012.11",
    "高级教师",
    "是",
    25,
    "",
    "本科",
  ]);
  expect(answerOf(await call("ROUTE", "花名册", "A3:K3"))).toBe("直评（10/20/30年）");
  expect(answerOf(await call("DIRECTAPPOINT", "花名册", "A3:K3"))).toBe(true);
});

test("JC.FINDINGS is a table for one person", async () => {
  const { call } = await opened(PERSON, BLANK_PLEDGE, LOCKED);
  const table = async (address: string): Promise<unknown> => {
    const result = await call("FINDINGS", "花名册", address);
    return result.ok ? result.value : `${result.error} ${result.message}`;
  };
  const [headers, first] = (await table("A5:K5")) as unknown[][];
  expect(headers).toEqual(["级别", "规则", "条款", "单元格", "说明"]);
  expect(first?.slice(0, 3)).toEqual(["违规", "five-year-lock", "三（一）第2段"]);
  expect(first?.[3]).toMatch(/F5/u);
  expect(await table("A2:K3")).toHaveLength(((await table("A3:K3")) as unknown[]).length);
  expect(await table("A3:K4")).toMatch(/^#VALUE! .*一次只看一个人/u);
  expect(await table("A9:K9")).toMatch(/^#N\/A .*哪个人/u);
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

test("an error in the row is an unreadable fact, not a failed call", async () => {
  const { host } = await opened(PERSON);
  const row = PERSON.map((value, i) => (i === 7 ? { error: "#REF!" } : value));
  const result = await host.invokeFunction("WHY", [[row]], { parameterAddresses: ["花名册!A3:K3"] });
  expect(answerOf(result)).toMatch(/^四（四）：.*#REF!.*（H3）/u);
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
  const recalculation = new Recalculation(addin.heads);
  addin.heads.onForgotten = recalculation.request;
  await addin.call("VERDICT", "花名册", "A3:K3");
  for (const header of ["甲", "乙", "丙"]) {
    addin.workbook.writeCells(addin.sheetId, { row: 1, column: 5, rows: 1, columns: 1 }, [[header]]);
    addin.heads.changed(addin.sheetId, { top: 1, left: 5, bottom: 1, right: 5 });
  }
  await recalculation.idle();
  expect(addin.calculations()).toBe(1);
  addin.heads.changed(addin.sheetId, null);
  await recalculation.idle();
  expect(addin.calculations()).toBe(1);
});

describe("JC.CONFLICT", () => {
  const COLUMNS = ["姓名", "身份证号", "出生年月", "单位", "现职称", "申报职称", "申报类型"];
  const applying = (name: string, id: string, birth: string, title: string, type: string): readonly string[] => [
    name,
    id,
    birth,
    "某镇中学",
    "二级教师",
    title,
    type,
  ];
  const WANG = "371500198503040019";
  const LI = "371500198607120024";
  const SHEETS = [
    {
      name: "基层",
      merges: [],
      values: [
        ["2020年度职称申报花名册"],
        COLUMNS,
        applying("王小明", WANG, "1985.03", "一级教师", "基层"),
        applying("李小红", LI, "1986.07", "一级教师", "基层"),
        applying("张小强", "", "1980.01", "一级教师", "基层"),
        applying("赵小林", "", "", "一级教师", "基层"),
        applying("王小明", WANG, "1985.03", "一级教师", "基层"),
      ],
    },
    {
      name: "全省",
      merges: [],
      values: [
        ["2020年度职称申报花名册"],
        COLUMNS,
        applying("王小明", WANG, "1985.03", "一级教师", "全省统一"),
        applying("张小强", "371500198001010015", "1980.01", "一级教师", "全省统一"),
      ],
    },
    {
      name: "去年",
      merges: [],
      values: [["2019年度职称申报花名册"], COLUMNS, applying("李小红", LI, "1986.07", "一级教师", "全省统一")],
    },
  ];
  const CASES: readonly (readonly [string, string, string, unknown])[] = [
    ["the other type on another sheet", "基层!A3:G3", "全省!A3:G4", true],
    ["a roster with its header", "基层!A3:G3", "全省!A2:G4", true],
    ["nobody else", "基层!A4:G4", "全省!A3:G4", false],
    ["the row itself and the same type twice", "基层!A3:G3", "基层!A3:G7", false],
    ["another year", "基层!A4:G4", "去年!A3:G3", false],
    ["told by name and birth date only", "基层!A5:G5", "全省!A3:G4", expect.stringMatching(/^#N\/A .*三（一）/u)],
    ["a person who cannot be told", "基层!A6:G6", "全省!A3:G4", "#N/A 身份证号是空的"],
  ];
  test.each(CASES)("%s", async (_what, row, roster, expected) => {
    const { host, valuesAt } = await openAddin(SHEETS);
    const result = await host.invokeFunction("CONFLICT", [valuesAt(row), valuesAt(roster)], {
      parameterAddresses: [row, roster],
    });
    expect(answerOf(result)).toEqual(expected);
  });
  test("several rows spill, the header's with its own text", async () => {
    const { host, valuesAt } = await openAddin(SHEETS);
    const result = await host.invokeFunction("CONFLICT", [valuesAt("基层!A2:G4"), valuesAt("全省!A2:G4")], {
      parameterAddresses: ["基层!A2:G4", "全省!A2:G4"],
    });
    expect([0, 1, 2].map((row) => answerOf(result, row))).toEqual(["同年度另报", true, false]);
  });
});
