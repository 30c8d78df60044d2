/** The report in a workbook: what it holds, that it is whole or not there, that it writes over nothing. */
import { rect, type SheetExtras } from "office-host";
import { closeWorkbooks } from "office-host/testing";
import { makeReport } from "../../../src/checking/reports/make-report";
import { reportSource } from "../../../src/checking/reports/source";
import { ourSheets } from "../../../src/workbook/our-sheets";
import { openSession, SHEET, type Pane } from "../../support/session";

afterEach(() => closeWorkbooks());

const HOSTILE = {
  ...SHEET,
  values: [
    ...SHEET.values,
    ["=李小明", "@SUM(1)", "乡镇", "一级教师", "2018.11", "基层一级教师", "是"],
    ["'引号", "<b>\u202e\n👍\ud83d", "乡镇", "一级教师", "2018.11", "基层一级教师", "是"],
  ],
};

async function checked(sheet = SHEET): Promise<Pane> {
  const pane = await openSession([sheet]);
  await pane.session.check();
  return pane;
}

async function made(pane: Pane): ReturnType<typeof makeReport> {
  const { result } = pane.session.current();
  if (result === null) throw new Error("not checked");
  const source = await reportSource([result]);
  return source.ok ? makeReport(source.value) : source;
}

const names = ({ workbook }: Pane): readonly string[] => workbook.sheets().map(({ name }) => name);
const idOf = ({ workbook }: Pane, name: string): string =>
  workbook.sheets().find((sheet) => sheet.name === name)?.id ?? "";

function valuesOf(pane: Pane, name = "审核报告"): unknown[][] {
  const id = idOf(pane, name);
  const used = pane.workbook.usedRange(id, true) ?? rect(0, 0, 1, 1);
  return pane.workbook.readValues(id, used);
}
const extrasOf = (pane: Pane): SheetExtras => pane.workbook.extras.extras(idOf(pane, "审核报告"));

test("the tables of the report have lines around their cells, its heading has none", async () => {
  const pane = await checked();
  await made(pane);
  const rows = valuesOf(pane);
  const header = rows.findIndex((row) => row.includes("姓名"));
  const lined = (row: number, columns: number): readonly unknown[] =>
    (["borderTop", "borderRight", "borderBottom", "borderLeft"] as const).map((side) =>
      pane.workbook
        .readStyle(idOf(pane, "审核报告"), rect(row, 0, 1, columns), side)
        .flat()
        .every(Boolean),
    );
  expect(header).toBeGreaterThan(3);
  const width = rows[header]?.filter((cell) => cell !== "" && cell !== null).length ?? 0;
  expect([header, header + 1, rows.length - 1].map((row) => lined(row, width))).toEqual(
    Array.from({ length: 3 }, () => [true, true, true, true]),
  );
  expect(lined(0, 1)).toEqual([false, false, false, false]);
});

test("a sheet of its own behind the others, with links, bars and how it is printed; the roster is as it was", async () => {
  const pane = await checked();
  const before = JSON.stringify(pane.workbook.readValues(pane.sheetId, rect(0, 0, 9, 9)));
  expect(await made(pane)).toMatchObject({ ok: true, value: { kind: "made", name: "审核报告" } });
  expect(names(pane)).toEqual([SHEET.name, "审核报告"]);
  expect(pane.workbook.activeSheet()).toBe(pane.sheetId);
  const values = valuesOf(pane);
  expect(values[0]?.[0]).toBe("审核报告：book.xlsx");
  expect(values.at(-1)?.slice(0, 4)).toEqual([SHEET.name, 5, "张小强", "某镇中学"]);
  const { links, charts, page, filter } = extrasOf(pane);
  expect(links.map(({ reference }) => reference)).toContain("'it''s 花名册'!A3");
  expect(charts).toHaveLength(2);
  expect(page).toMatchObject({
    landscape: true,
    paper: "A4",
    pagesWide: 1,
    pagesHigh: null,
    footer: "第 &P 页，共 &N 页",
  });
  const head = values.findIndex(([first]) => first === "工作表");
  expect([page.titleRows?.row, filter?.row]).toEqual([head, head]);
  expect(JSON.stringify(pane.workbook.readValues(pane.sheetId, rect(0, 0, 9, 9)))).toBe(before);
});

test("another report has another name, and each is known as ours", async () => {
  const pane = await checked();
  await made(pane);
  await made(pane);
  expect(names(pane)).toEqual([SHEET.name, "审核报告", "审核报告 2"]);
  const ours = await ourSheets();
  expect(ours.ok && ours.value.map(({ use, name }) => [use, name])).toEqual([
    ["report", "审核报告"],
    ["report", "审核报告 2"],
  ]);
});

test("nobody takes it for a roster: the workbook is checked as before", async () => {
  const pane = await checked();
  await made(pane);
  await pane.session.workbook.check();
  const { workbook } = pane.session.current();
  expect(workbook?.kind === "checked" && workbook.sheets).toEqual([SHEET.name]);
});

test("whatever stands in cells stands there as text", async () => {
  const pane = await checked(HOSTILE);
  expect(await made(pane)).toMatchObject({ ok: true });
  const id = idOf(pane, "审核报告");
  const used = pane.workbook.usedRange(id, true) ?? rect(0, 0, 1, 1);
  expect(
    pane.workbook
      .readFormulas(id, used)
      .flat()
      .filter((formula) => formula !== null),
  ).toEqual([]);
  const told = valuesOf(pane).flat();
  expect(told).toEqual(expect.arrayContaining(["=李小明", "@SUM(1)", "'引号"]));
  expect(told.some((cell) => String(cell).includes("<b>") && String(cell).includes("👍\uFFFD"))).toBe(true);
});

test("whichever request fails, the sheet is whole or not there, and a second try makes it", async () => {
  for (let k = 1; ; k++) {
    const pane = await checked();
    pane.host.faults.failRequest(k, "GeneralException");
    const first = await made(pane);
    if (first.ok) expect(names(pane)).toEqual([SHEET.name, "审核报告"]);
    else {
      expect(names(pane).length === 1 || valuesOf(pane).length < 2 || isWhole(pane)).toBe(true);
      const again = await made(pane);
      expect(again).toMatchObject({ ok: true });
      const { name = "" } = again.ok && again.value.kind === "made" ? again.value : {};
      expect(valuesOf(pane, name).at(-1)?.[2]).toBe("张小强");
      expect(names(pane).filter((one) => one !== SHEET.name && !isWhole(pane, one))).toEqual([]);
    }
    closeWorkbooks();
    if (first.ok) break;
    expect(k).toBeLessThan(30);
  }
});

const isWhole = (pane: Pane, name = "审核报告"): boolean => valuesOf(pane, name).at(-1)?.[2] === "张小强";
