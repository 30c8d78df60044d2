/**
 * Blank cells as a desktop hands them over, as 0 (office-js issues 4702, 5262, 1951): every function answers as if the
 * blank had come as one, and a 0 that stands in a cell is one.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { day, type Day } from "../../src/core/calendar";
import type { ColumnField } from "../../src/fields";
import { VERDICT_LABELS } from "../../src/rules/engine/labels";
import { columnName } from "../../src/core/positions";
import { judgeSheets } from "../../cli/check-file";
import { DEFAULT_SETTINGS } from "../../src/rules/settings/settings";
import { EMPTY_STATE } from "../../src/roster/workbook-state";
import { parseOptions, type Options } from "../../cli/options";
import { readWorkbook, type WorkbookSheet } from "../../xlsx/read-workbook";
import type { CellValue, FunctionResult } from "office-host";
import { closeWorkbooks } from "office-host/testing";
import { answerOf, openAddin, type Addin } from "../support/addin";

afterEach(() => closeWorkbooks());

const ROSTERS = join(__dirname, "..", "fixtures", "rosters");
const TODAY: Day = day(2026, 1, 15);

const options = (): Options => {
  const parsed = parseOptions(["x.xlsx"]);
  if (!parsed.ok) throw new Error(parsed.misuse.kind);
  return parsed.options;
};

const asOnDesktop = (values: readonly (readonly CellValue[])[]): CellValue[][] =>
  values.map((row) => row.map((value) => value ?? 0));

/** Calls JC.id over ranges (by address) and values, blanks as 0; null is left out. */
const called = (
  { host, valuesAt }: Addin,
  id: string,
  sheet: string,
  ...given: readonly (string | number | null | { readonly values: readonly (readonly CellValue[])[] })[]
): Promise<FunctionResult> =>
  host.invokeFunction(
    id,
    given.map((one) => {
      if (typeof one === "string") return asOnDesktop(valuesAt(`${sheet}!${one}`));
      if (one === null) return undefined;
      return typeof one === "object" ? asOnDesktop(one.values) : one;
    }),
    {
      address: `${sheet}!ZZ1`,
      parameterAddresses: given.map((one) => (typeof one === "string" ? `${sheet}!${one}` : "")),
    },
  );

/** Columns of which one is emptied, or holds 0. */
const FIELDS: readonly ColumnField[] = [
  "trainingHours",
  "pledge",
  "heldDate",
  "appointedDate",
  "birthDate",
  "workStart",
  "examScores",
  "passMarks",
  "townshipYears",
  "appraisals",
];

describe.each(["schools-2020", "hospitals-2021", "agriculture-2022"])("%s", (name) => {
  async function compared(sheets: readonly WorkbookSheet[]): Promise<number> {
    const addin = await openAddin(sheets);
    let rows = 0;
    for (const { roster, assessments } of judgeSheets(
      sheets,
      options(),
      { asOf: null, today: TODAY },
      EMPTY_STATE,
      DEFAULT_SETTINGS,
    )) {
      const last = columnName(Math.max(...roster.header.headers.map(({ index }) => index)));
      const numbers = roster.applicants.map(({ row }) => row);
      const [first = 0] = numbers;
      const expected = assessments.map(({ rowVerdict }) => VERDICT_LABELS[rowVerdict]);
      const spilled = await called(addin, "VERDICT", roster.sheet, `A${first}:${last}${numbers.at(-1)}`);
      expect(numbers.map((row) => answerOf(spilled, row - first))).toEqual(expected);
      const single = await Promise.all(
        numbers.map((row) => called(addin, "VERDICT", roster.sheet, `A${row}:${last}${row}`)),
      );
      expect(single.map((one) => answerOf(one))).toEqual(expected);
      rows += numbers.length;
    }
    return rows;
  }

  async function opened(): Promise<readonly WorkbookSheet[]> {
    const workbook = await readWorkbook(readFileSync(join(ROSTERS, `${name}.xlsx`)));
    if (!workbook.ok) throw new Error(workbook.trouble.code);
    return workbook.sheets;
  }

  /** The sheets with this in one column of every person: the next one's for the next person. */
  function changed(sheets: readonly WorkbookSheet[], turn: number, value: null | 0): readonly WorkbookSheet[] {
    const rosters = judgeSheets(sheets, options(), { asOf: null, today: TODAY }, EMPTY_STATE, DEFAULT_SETTINGS);
    return sheets.map((sheet) => {
      const columns = new Map<number, ReadonlySet<number>>();
      for (const { roster } of rosters.filter((one) => one.roster.sheet === sheet.name)) {
        const { matched } = roster.header;
        const there = FIELDS.filter((field) => matched.some(({ match }) => match.field === field));
        for (const [i, { row }] of roster.applicants.entries()) {
          const own = matched.filter(({ match }) => match.field === there[(i + turn) % there.length]);
          columns.set(row - 1, new Set(own.map(({ index }) => index)));
        }
      }
      return {
        ...sheet,
        values: sheet.values.map((row, r) => row.map((cell, c) => (columns.get(r)?.has(c) === true ? value : cell))),
      };
    });
  }

  test("every row answers as the command line does", async () =>
    expect(await compared(await opened())).toBeGreaterThan(0));

  test.each([0, 1, 2].flatMap((turn) => [["empty", turn, null] as const, ["0", turn, 0] as const]))(
    "a column is %s for each person, turn %i: as the command line does",
    async (_what, turn, value) => expect(await compared(changed(await opened(), turn, value))).toBeGreaterThan(0),
  );
});

const HEADERS = ["姓名", "单位", "单位性质", "现职称", "取得时间", "申报职称", "是否签订承诺书", "学历", "2019年学时"];
const PERSON = ["王小明", "某镇中学", "乡镇", "一级教师", "2012.11", "基层高级教师", "是", "本科"];
const TITLE = ["某县2020年度教师职称申报花名册"];

const withHours = (...hours: readonly (number | null)[]): Promise<Addin> =>
  openAddin([{ name: "花名册", merges: [], values: [TITLE, HEADERS, ...hours.map((one) => [...PERSON, one])] }]);

describe("hours of a year: blank or 0", () => {
  test("a blank is to be filled, a 0 is too few", async () => {
    const addin = await withHours(null, 0, 90);
    expect(answerOf(await called(addin, "ELIGIBLE", "花名册", "A3:I3"))).toMatch(/^#N\/A .*I3/u);
    expect(answerOf(await called(addin, "ELIGIBLE", "花名册", "A4:I4"))).toBe(false);
    expect(answerOf(await called(addin, "ELIGIBLE", "花名册", "A5:I5"))).toBe(true);
  });

  test("without an address a 0 counts as blank", async () => {
    const addin = await withHours(0);
    const answer = await called(addin, "VERDICT", "花名册", { values: [[...PERSON, 0]] }, { values: [HEADERS] });
    expect(answerOf(answer)).toBe("待核");
  });

  test("in another workbook a header is asked for; with one, a 0 counts as blank and cells are named", async () => {
    const { host } = await withHours(0);
    const elsewhere = { address: "花名册!Z1", parameterAddresses: ["[另一本.xlsx]花名册!A9:I9", "花名册!A2:I2"] };
    const without = await host.invokeFunction("WHY", [[[...PERSON, 0]]], elsewhere);
    expect(answerOf(without)).toMatch(/^#VALUE! 人员行在另一个工作簿里.*第二个参数/u);
    expect(answerOf(await host.invokeFunction("WHY", [[[...PERSON, 0]], [HEADERS]], elsewhere))).toMatch(/I9/u);
  });

  test("calls that wait together look once, whatever they are about", async () => {
    const addin = await withHours(...Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? null : 0)));
    await called(addin, "VERDICT", "花名册", "A3:I3");
    const before = addin.host.requestCount();
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, i) => called(addin, "VERDICT", "花名册", `A${i + 3}:I${i + 3}`)),
    );
    expect(answers.map((one) => answerOf(one))).toEqual(answers.map((_, i) => (i % 2 === 0 ? "待核" : "不符合")));
    // One look at the cells; the others bring results, gathered by the runtime.
    expect(addin.host.requestCount() - before).toBeLessThan(6);
  });

  test("rows without a 0 are answered without a look", async () => {
    const addin = await withHours(90);
    await called(addin, "VERDICT", "花名册", "A3:I3");
    const before = addin.host.requestCount();
    expect(answerOf(await called(addin, "VERDICT", "花名册", "A3:I3"))).toBe("符合");
    // What brings the result.
    expect(addin.host.requestCount() - before).toBe(1);
  });
});

test("a header of two rows over groups is understood where it is handed over with its blanks as 0", async () => {
  const values = [
    TITLE,
    ["姓名", "单位", "单位性质", "现任职称", null, "申报职称", "是否签订承诺书", "学历"],
    [null, null, null, "名称", "取得时间", null, null, null],
    PERSON,
  ];
  const addin = await openAddin([{ name: "花名册", merges: [], values }]);
  expect(answerOf(await called(addin, "VERDICT", "花名册", "A4:H4", "A2:H3"))).toBe("符合");
});

test("whole columns end with the last row that holds something, though blanks are 0", async () => {
  const { host, valuesAt } = await withHours(90, 90);
  const blank = Array.from({ length: 3_000 }, () => new Array<number>(9).fill(0));
  const result = await host.invokeFunction("VERDICT", [[...asOnDesktop(valuesAt("花名册!A1:I4")), ...blank]], {
    address: "花名册!M1",
    parameterAddresses: ["花名册!A:I"],
  });
  expect(result.ok && result.value).toEqual([[""], ["结论"], ["符合"], ["符合"]]);
});

describe("JC.VACANCIES", () => {
  const POSTS = [
    ["岗位设置表", null, null, null, null],
    ["单位", "中级", null, "副高级", null],
    [null, "核准数", "现聘数", "核准数", "现聘数"],
    ["某镇中学", 10, 7, 5, 5],
    ["某乡卫生院", 3, null, 2, 0],
  ];
  const opened = (): Promise<Addin> => openAddin([{ name: "岗位", merges: [], values: POSTS }]);
  test.each<[string, string, string, unknown]>([
    ["three free", "某镇中学", "中级", 3],
    ["none free", "某镇中学", "副高级", 0],
    ["how many are filled is not said", "某乡卫生院", "中级", "#N/A “某乡卫生院”的中级空岗数没有填，或者看不懂"],
    ["nobody is in a post", "某乡卫生院", "副高级", 2],
  ])("under two header rows: %s", async (_what, unit, level, answer) => {
    const given = [{ values: [[unit]] }, { values: [[level]] }, "A1:E5"] as const;
    expect(answerOf(await called(await opened(), "VACANCIES", "岗位", ...given))).toEqual(answer);
  });

  test("several units down and levels across: one result for each", async () => {
    const given = [{ values: [["某镇中学"], ["某乡卫生院"]] }, { values: [["中级", "副高级"]] }, "A1:E5"] as const;
    const result = await called(await opened(), "VACANCIES", "岗位", ...given);
    expect(result.ok && result.value).toMatchObject([
      [3, 0],
      [{ error: "#N/A" }, 2],
    ]);
  });
});

describe("JC.EXAMPASS", () => {
  const ROWS = [
    [58, 61, null, 60, 60, 60],
    [null, null, null, 60, 60, 60],
    [null, null, null, null, null, null],
    [0, 61, 70, 60, 60, 60],
    [58, 61, 70, 60, null, 60],
    [60, 60, 60, 60, 60, 60],
  ];
  test.each<[string, number, unknown]>([
    ["a subject without a score", 1, "#N/A 考试成绩是空的（C1）"],
    ["no score at all", 2, "#N/A 考试成绩是空的（A2）"],
    ["nothing at all", 3, "#N/A 考试成绩是空的（A3）"],
    ["a score of 0", 4, false],
    ["a pass mark is missing", 5, "#N/A 合格标准是空的（E5）"],
    ["all there", 6, true],
  ])("%s", async (_what, row, answer) => {
    const addin = await openAddin([{ name: "成绩", merges: [], values: ROWS }]);
    expect(answerOf(await called(addin, "EXAMPASS", "成绩", `A${row}:C${row}`, `D${row}:F${row}`))).toEqual(answer);
  });

  test.each<[string, string | number | null, boolean]>([
    ["left out", null, true],
    ["a blank cell", "D1", true],
    ["a cell that holds 0", "C1", false],
    ["0 in the formula", 0, false],
  ])("two points short, the margin is %s", async (_what, margin, answer) => {
    const addin = await openAddin([{ name: "成绩", merges: [], values: [[58, 60, 0, null]] }]);
    expect(answerOf(await called(addin, "EXAMPASS", "成绩", "A1:A1", "B1:B1", margin))).toBe(answer);
  });
});

test("JC.RETIREON: blank options are left out", async () => {
  const { host } = await openAddin([{ name: "表", merges: [], values: [["x"]] }]);
  const given = [
    ["1970-01-15", "女", 0, 0, "2026-01-01"],
    ["1970-01-15", "女", null, null, "2026-01-01"],
  ] as const;
  const [blank, omitted] = await Promise.all(given.map((one) => host.invokeFunction("RETIREON", one)));
  expect(blank).toEqual(omitted);
  expect(blank).toMatchObject({ ok: true });
  const withoutDay = await host.invokeFunction("RETIREON", ["1970-01-15", "女", 0, 0, 0]);
  expect(withoutDay).toEqual(await host.invokeFunction("RETIREON", ["1970-01-15", "女"]));
});

test.each(["IDCHECK", "IDBIRTH", "IDSEX", "TITLELEVEL", "CLAUSE", "FULLYEARS"])(
  "JC.%s of a blank cell is #N/A",
  async (id) => {
    const { host } = await openAddin([{ name: "表", merges: [], values: [["x"]] }]);
    expect(answerOf(await host.invokeFunction(id, [0]))).toMatch(/^#N\/A .*是空的$/u);
  },
);
