/** What a formula says where it is given some columns of a roster, or a header over others. */
import { closeWorkbooks } from "office-host/testing";
import { answerOf, openAddin, type Addin } from "../support/addin";

afterAll(() => closeWorkbooks());

const SHEET = "花名册";
const ROWS = [
  ["2020年度教师职称申报花名册"],
  ["序号", "姓名", "单位", "单位性质", "现职称", "取得时间", "申报职称", "是否签订承诺书", "学历", "违法违纪"],
  [1, "王小明", "某镇中学", "乡镇", "一级教师", "2012.11", "基层高级教师", "是", "本科", "有"],
  [],
];

let addin: Addin;
beforeAll(async () => {
  addin = await openAddin([{ name: SHEET, merges: [], values: ROWS }]);
});

const call = async (id: string, rows: string, headers: string | null = null): Promise<unknown> => {
  const { host, valuesAt } = addin;
  const given = [`${SHEET}!${rows}`, ...(headers === null ? [] : [`${SHEET}!${headers}`])];
  const parameterAddresses = given;
  const place = { address: `${SHEET}!ZZ1`, parameterAddresses };
  return answerOf(await host.invokeFunction(id, given.map(valuesAt), place));
};

describe("columns that are left out", () => {
  test.each<[what: string, rows: string, verdict: string]>([
    ["all of them are there: a sanction", "A3:J3", "不符合"],
    ["the sanction is left out: nobody knows", "A3:I3", "待核"],
    ["the number in the row does not matter", "B3:J3", "不符合"],
  ])("%s", async (_what, rows, verdict) => expect(await call("VERDICT", rows)).toBe(verdict));

  test.each<[what: string, rows: string, says: RegExp]>([
    ["what is left out is said so, with its cell", "A3:I3", /“违法违纪”未选中（J3）/u],
    ["not that it is blank", "A3:G3", /“是否签订承诺书”未选中（H3）/u],
    ["the name too", "C3:J3", /“姓名”未选中（B3）/u],
  ])("%s", async (_what, rows, says) => {
    const why = await call("WHY", rows);
    expect(why).toMatch(says);
    expect(why).not.toMatch(/未填/u);
  });

  test("a blank row stays nobody's", async () =>
    expect(await call("VERDICT", "C4:J4")).toMatch(/^#N\/A 这一行看不出是哪个人/u));
});

describe("a header that is given", () => {
  test.each<[what: string, rows: string, headers: string, answer: string | RegExp]>([
    ["over the same columns", "A3:J3", "A2:J2", "不符合"],
    [
      "one column further to the right",
      "A3:I3",
      "B2:J2",
      "#VALUE! 表头B2:J2和人员行A3:I3不是同样的列：第二个参数改为A2:I2",
    ],
    ["over fewer columns", "A3:J3", "A2:I2", /^#VALUE! 表头是9列，人员行是10列/u],
    ["one that is a row of people", "A3:J3", "A3:J3", /^#VALUE! 第二个参数看不出是表头/u],
  ])("%s", async (_what, rows, headers, answer) =>
    expect(await call("VERDICT", rows, headers)).toEqual(
      answer instanceof RegExp ? expect.stringMatching(answer) : answer,
    ),
  );
});
