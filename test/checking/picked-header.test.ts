/**
 * Columns corrected below a header that was picked by hand: every way to read the sheet knows of both. The headers here
 * say nothing to us, so that whoever forgets the corrections finds nobody.
 */
import { fillColumn } from "../../src/checking/fill-column";
import { filledFormula } from "../../src/functions/shared/example";
import { verdict } from "../../src/functions/verdict/definition";
import { headsOf } from "../../src/roster/heads";
import { readOptions } from "../../src/roster/known-of-workbook";
import { readRosters } from "../../src/roster/read-roster";
import { EMPTY_STATE, type WorkbookState } from "../../src/roster/workbook-state";
import { DEFAULT_SETTINGS } from "../../src/rules/settings/settings";
import { changeStoredState } from "../../src/workbook/stored-state";
import { rect } from "office-host";
import { closeWorkbooks } from "office-host/testing";
import { answerOf } from "../support/addin";
import { openSession, type Pane } from "../support/session";

afterEach(() => closeWorkbooks());

const NAME = "报上来的";
const HEADERS = ["谁", "号", "在哪", "性质", "现在", "何时", "想要", "想要的类", "哪年"];
const ID = "371500198905020339";
const PICKED = {
  name: NAME,
  merges: [],
  values: [
    ["各单位报来的情况"],
    HEADERS,
    ["王小明", ID, "某镇中学", "乡镇", "二级教师", "2012.11", "一级教师", "全省统一", "2020"],
    ["李小红", "37150019920827037X", "某镇中学", "乡镇", "二级教师", "2012.11", "一级教师", "全省统一", "2020"],
  ],
};
const FIELDS = [
  "name",
  "idNumber",
  "unit",
  "unitLevel",
  "heldTitle",
  "heldDate",
  "applyTitle",
  "applyType",
  "applyYear",
] as const;
const STATE: WorkbookState = {
  ...EMPTY_STATE,
  answers: { [NAME]: { headerRows: "2:2" } },
  mappings: { [NAME]: [{ fingerprint: HEADERS.join("|"), fields: Object.fromEntries(FIELDS.entries()) }] },
};

async function opened(...others: readonly (typeof PICKED)[]): Promise<Pane> {
  const pane = await openSession([...others, PICKED], true);
  const written = await changeStoredState(() => STATE);
  if (!written.ok || !written.value) throw new Error("the workbook keeps nothing");
  pane.heads.forget();
  await pane.session.look();
  return pane;
}

const namesIn = ({ session }: Pane): readonly string[] =>
  (session.current().result?.people ?? []).map(({ name, verdict }) => `${name} ${verdict}`);

test("without the picked header, and without the corrections, nobody is found", () => {
  const known = { directory: null, settings: DEFAULT_SETTINGS, years: [] };
  const peopleBy = (state: WorkbookState): number | undefined =>
    readRosters(PICKED, readOptions({ ...known, state }, NAME, 2026))[0]?.people;
  expect([peopleBy({ ...STATE, answers: {} }), peopleBy({ ...STATE, mappings: {} }), peopleBy(STATE)]).toEqual([
    undefined,
    undefined,
    2,
  ]);
});

test("the heads that functions are answered by, and a whole reading, as on the command line", () => {
  const options = readOptions({ directory: null, settings: DEFAULT_SETTINGS, state: STATE, years: [] }, NAME, 2026);
  expect(headsOf(PICKED, options).map(({ columns }) => columns.map(({ field }) => field))).toEqual([[...FIELDS]]);
  const [roster] = readRosters(PICKED, options);
  expect([roster?.table, roster?.columns.map(({ field }) => field)]).toEqual(["A2:I4", [...FIELDS]]);
});

test("rows picked beyond the end of the sheet head nobody", () => {
  const state = { ...STATE, answers: { [NAME]: { headerRows: "9:9" } } };
  const options = readOptions({ directory: null, settings: DEFAULT_SETTINGS, state, years: [] }, NAME, 2026);
  expect([headsOf(PICKED, options), readRosters(PICKED, options)]).toEqual([[], []]);
});

test("the first look and the check", async () => {
  const pane = await opened();
  const [roster] = pane.session.current().understood ?? [];
  expect([roster?.people, roster?.questions.map(({ kind }) => kind)]).toEqual([2, []]);
  await pane.session.check();
  expect(pane.session.current().result?.people.map(({ row, name }) => [row, name])).toEqual([
    [3, "王小明"],
    [4, "李小红"],
  ]);
});

test("填到表右侧 covers the corrected columns", async () => {
  const pane = await opened();
  const filled = await fillColumn(
    pane.heads,
    NAME,
    {
      title: "结论",
      formulaFor: (rows, roster, header) => filledFormula(verdict, rows, roster, header),
      isForEachRow: true,
      numberFormat: null,
    },
    "beside",
  );
  expect(filled).toMatchObject({ ok: true, value: { kind: "filled", cell: "J3", rows: 2 } });
  const [[formula] = []] = pane.workbook.readFormulas(pane.sheetId, rect(2, 9, 1, 1));
  expect(formula).toBe("=JC.VERDICT(A3:I4, $A$2:$I$2)");
});

test("实时检查 reads an edited row below them", async () => {
  const pane = await opened();
  await pane.session.check();
  const before = namesIn(pane);
  pane.session.setLive(true);
  pane.edit(2, 0, [["王小亮"]]);
  await pane.settled();
  expect(namesIn(pane)).toEqual([before[0]?.replace("王小明", "王小亮"), before[1]]);
});

test("the people of such a sheet count where another is checked", async () => {
  const others = {
    name: "另一表",
    merges: [],
    values: [
      ["姓名", "身份证号", "单位", "单位性质", "现职称", "取得时间", "申报职称", "申报类型", "申报年度"],
      ["王小明", ID, "某镇中学", "乡镇", "二级教师", "2012.11", "一级教师", "基层", "2020"],
    ],
  };
  const pane = await opened(others);
  await pane.session.check();
  const { result } = pane.session.current();
  expect([result?.sheet, result?.people[0]?.assessment.findings.map(({ rule }) => rule)]).toEqual([
    "另一表",
    expect.arrayContaining(["one-type-per-year"]),
  ]);
});

test("JC functions answer alike, whether the header is theirs to find or given to them", async () => {
  const pane = await opened();
  await pane.session.check();
  const [first] = pane.session.current().result?.people ?? [];
  expect(first?.verdict).toBe("undetermined");
  const found = answerOf(await pane.call("WHY", NAME, "A3:I3"));
  expect(found).toMatch(/没有“学历”/u);
  expect(answerOf(await pane.call("WHY", NAME, "A3:I3", [HEADERS]))).toBe(found);
});
