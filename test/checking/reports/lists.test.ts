/** Lists put into a workbook: all of them or none, over nothing that is there. */
import { rect } from "office-host";
import { closeWorkbooks } from "office-host/testing";
import { makeComparison, makeNotice, makePersonPage, makeUnitSheets } from "../../../src/checking/reports/make-report";
import { judgedSheet, otherSheets } from "../../../src/checking/reports/other-version";
import { reportSource } from "../../../src/checking/reports/source";
import type { CheckResult } from "../../../src/checking/check";
import type { ReportSource } from "../../../src/report/source";
import { openSession, SHEET, type Pane } from "../../support/session";

afterEach(() => closeWorkbooks());

const [TITLE, HEADERS, FIRST, SECOND, THIRD] = SHEET.values;
const of = (...rows: readonly (readonly string[] | undefined)[]): (readonly string[])[] =>
  [TITLE, HEADERS, ...rows].map((row) => row ?? []);
const TWO_UNITS = { ...SHEET, name: "现在", values: of(FIRST, SECOND, ["张小强", "=小学", ...(THIRD ?? []).slice(2)]) };
const EARLIER = {
  ...SHEET,
  name: "较早",
  values: of(FIRST, ["李小红", ...(SECOND ?? []).slice(1, 4), "2012.11", ...(SECOND ?? []).slice(5)]),
};

async function checked(): Promise<Pane> {
  const pane = await openSession([TWO_UNITS, EARLIER]);
  await pane.session.check();
  return pane;
}

const resultOf = (pane: Pane): CheckResult => {
  const { result } = pane.session.current();
  if (result === null) throw new Error("not checked");
  return result;
};

async function sourceOf(result: CheckResult): Promise<ReportSource> {
  const source = await reportSource([result]);
  if (!source.ok) throw new Error(source.trouble.kind);
  return source.value;
}

const names = ({ workbook }: Pane): readonly string[] => workbook.sheets().map(({ name }) => name);
const idOf = ({ workbook }: Pane, name: string): string => workbook.sheets().find((one) => one.name === name)?.id ?? "";
const rowsOn = (pane: Pane, name: string, rows = 8, columns = 9): unknown[][] =>
  pane.workbook.readValues(idOf(pane, name), rect(0, 0, rows, columns));

test("a sheet for each unit, whatever a unit is called", async () => {
  const pane = await checked();
  expect(await makeUnitSheets(await sourceOf(resultOf(pane)))).toEqual({
    ok: true,
    value: { kind: "made", names: ["某镇中学", "=小学"], without: [] },
  });
  expect(names(pane)).toEqual(["现在", "较早", "某镇中学", "=小学"]);
  expect(rowsOn(pane, "=小学")[4]?.slice(0, 4)).toEqual(["现在", 5, "张小强", "待核"]);
  expect(pane.workbook.frozen(idOf(pane, "=小学"))).toEqual({ rows: 4, columns: 0 });
});

test("a unit of which nobody has anything to correct gets no sheet, and is named", async () => {
  const fine = ["王小明", "某镇中学", "乡镇", "一级教师", "2012.11", "基层一级教师", "是"];
  const pane = await openSession([
    { ...SHEET, name: "现在", values: of(fine, ["李小红", "某镇小学", ...(SECOND ?? []).slice(2)]) },
  ]);
  await pane.session.check();
  expect(await makeUnitSheets(await sourceOf(resultOf(pane)))).toEqual({
    ok: true,
    value: { kind: "made", names: ["某镇小学"], without: ["某镇中学"] },
  });
  expect(names(pane)).toEqual(["现在", "某镇小学"]);
});

test("all of them or none, whichever request fails; a second try makes each once", async () => {
  for (let k = 1; ; k++) {
    const pane = await checked();
    const source = await sourceOf(resultOf(pane));
    pane.host.faults.failRequest(k, "GeneralException");
    const first = await makeUnitSheets(source);
    if (!first.ok) expect(await makeUnitSheets(source)).toMatchObject({ ok: true });
    expect(names(pane)).toEqual(["现在", "较早", "某镇中学", "=小学"]);
    closeWorkbooks();
    if (first.ok) break;
    expect(k).toBeLessThan(40);
  }
});

test("the public notice", async () => {
  const pane = await checked();
  const made = await makeNotice(await sourceOf(resultOf(pane)), { verdict: "ineligible", ids: "left-out" });
  expect(made).toMatchObject({ ok: true, value: { name: "公示名单" } });
  expect(
    rowsOn(pane, "公示名单")
      .slice(3, 5)
      .map((row) => row.slice(0, 3)),
  ).toEqual([
    [1, "王小明", "某镇中学"],
    [2, "李小红", "某镇中学"],
  ]);
});

test("the page of a person fits on one page, with every condition", async () => {
  const pane = await checked();
  const [person] = resultOf(pane).people;
  if (person === undefined) throw new Error("nobody");
  expect(await makePersonPage(resultOf(pane), person)).toMatchObject({ ok: true, value: { name: "个人说明：王小明" } });
  const told = rowsOn(pane, "个人说明：王小明", 60, 6).map(([first]) => first);
  expect(told).toEqual(expect.arrayContaining(["需要处理的", "逐项条件", "满足", "不满足", "表中的信息"]));
  const { page } = pane.workbook.extras.extras(idOf(pane, "个人说明：王小明"));
  expect([page.pagesWide, page.pagesHigh]).toEqual([1, 1]);
});

test("beside an earlier sheet: what changed, both sheets a click away", async () => {
  const pane = await checked();
  expect(await otherSheets(pane.heads, "现在")).toEqual(["较早"]);
  const earlier = await judgedSheet(pane.heads, "较早", null);
  if (!earlier.ok || earlier.value === null) throw new Error("not judged");
  const linked = { before: true, after: true };
  const made = await makeComparison(await sourceOf(earlier.value), await sourceOf(resultOf(pane)), {
    ...{ before: "较早", after: "现在", linked },
  });
  expect(made).toMatchObject({ ok: true, value: { name: "比较结果" } });
  const rows = rowsOn(pane, "比较结果");
  expect(rows[2]?.[0]).toBe("新增 1人，减少 0人，有变化 1人，没有变化 1人");
  expect(rows[5]?.[7]).toMatch(/^取得时间 2012-11 → 2018-11/u);
  const { links } = pane.workbook.extras.extras(idOf(pane, "比较结果"));
  expect(links.map(({ reference }) => reference)).toEqual(["'较早'!A4", "'现在'!A4", "'现在'!A5"]);
});

test("a sheet without a roster is no version of one", async () => {
  const pane = await openSession([TWO_UNITS, { ...SHEET, name: "说明", values: [["填表说明"]] }]);
  await pane.session.check();
  expect(await judgedSheet(pane.heads, "说明", null)).toEqual({ ok: true, value: null });
});
