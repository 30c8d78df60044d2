/** The examples of the tab 函数, made of the sheet in front as the pane understood it. */
import { Session } from "../../src/checking/session";
import { exampleOf } from "../../src/functions/shared/example";
import { FUNCTIONS } from "../../src/functions/index";
import { closeWorkbooks } from "office-host/testing";
import { openAddin } from "../support/addin";

afterEach(() => closeWorkbooks());

type Examples = Readonly<Record<string, string>>;

async function examplesOn(values: readonly (readonly string[])[]): Promise<Examples> {
  const { heads } = await openAddin([{ name: "花名册", merges: [], values }]);
  const session = new Session(heads);
  await session.look();
  const roster = session.current().understood?.[0] ?? null;
  return Object.fromEntries(FUNCTIONS.map((one) => [one.id, exampleOf(one, roster)]));
}

const PEOPLE = [
  ["2020年度教师职称申报花名册"],
  ["序号", "姓名", "单位", "身份证号", "现职称", "取得时间", "申报职称", "备注"],
  ["1", "王小明", "某镇中学", "371500196904100514", "二级教师", "2012.11", "一级教师", ""],
  ["2", "李小红", "某镇中学", "371500196904100100", "二级教师", "2012.11", "一级教师", ""],
];

test("functions of rows take the first person over the columns understood; one that compares takes all at once", async () => {
  expect(await examplesOn(PEOPLE)).toMatchObject({
    ELIGIBLE: "=JC.ELIGIBLE(A3:H3)",
    FINDINGS: "=JC.FINDINGS(A3:H3)",
    CONFLICT: "=JC.CONFLICT(A3:H4, $A$3:$H$4)",
  });
});

test("functions of values take the first person's cells, and values of their own where the sheet lacks a column", async () => {
  expect(await examplesOn(PEOPLE)).toMatchObject({
    IDCHECK: "=JC.IDCHECK(D3)",
    TITLELEVEL: "=JC.TITLELEVEL(E3)",
    FULLYEARS: "=JC.FULLYEARS(F3, TODAY())",
    RETIREON: '=JC.RETIREON("1968.05", "男")',
    EXAMPASS: '=JC.EXAMPASS("基础58、实践61", 60)',
    CLAUSE: '=JC.CLAUSE("三（四）第2段")',
  });
});

test("without a roster in sight there is an example all the same", async () => {
  const examples = await examplesOn([["随便写点什么"]]);
  expect(examples).toMatchObject({ VERDICT: "=JC.VERDICT(A5:Z5)", IDSEX: '=JC.IDSEX("371500196904100100")' });
  expect(Object.values(examples).filter((one) => !/^=JC\.[A-Z]+\(.+\)$/u.test(one))).toEqual([]);
});

test("no example and no help sends whole columns, and where today counts the help says how it is kept up", () => {
  for (const one of FUNCTIONS) {
    const texts = one.parameters.map(({ description }) => `${description["zh-CN"]} ${description["en-US"]}`);
    for (const said of [exampleOf(one, null), ...texts]) expect(said).not.toMatch(/\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?!\d)/u);
    for (const said of texts) if (/今天|今年/u.test(said)) expect(said).toContain("TODAY()");
  }
});
