/**
 * 检查全部工作表, through the real office.js: each sheet has the result that a check of it alone gives, and that the
 * command line gives for the file.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { judgeSheets } from "../../../cli/check-file";
import { parseOptions } from "../../../cli/options";
import { EMPTY_STATE } from "../../../src/roster/workbook-state";
import { DEFAULT_SETTINGS } from "../../../src/rules/settings/settings";
import { readWorkbook } from "../../../xlsx/read-workbook";
import { rect } from "office-host";
import { closeWorkbooks } from "office-host/testing";
import { openSession, told, type Pane } from "../../support/session";

afterEach(() => closeWorkbooks());

const HEADERS = ["姓名", "身份证号", "单位", "单位性质", "现职称", "取得时间", "申报职称", "申报类型", "申报年度"];
const NOTHING_HIDDEN = { merges: [], hidden: false, hiddenRows: [], hiddenColumns: [] };
const sheetOf = (name: string, ...values: readonly (readonly (string | number)[])[]) => ({
  ...NOTHING_HIDDEN,
  name,
  values,
});
const person = (name: string, id: string, type: string): readonly string[] => [
  name,
  id,
  "某镇中学",
  "乡镇",
  "二级教师",
  "2012.11",
  "一级教师",
  type,
  "2020",
];
const [A, B] = ["371500198905020339", "37150019920827037X"];
const SHEETS = [
  sheetOf("说明", ["填表说明"], ["一、姓名按身份证填写"]),
  sheetOf("基层", HEADERS, person("甲", A, "基层"), person("乙", B, "基层")),
  sheetOf("全省", HEADERS, person("甲", A, "全省统一")),
  sheetOf("岗位设置", ["单位", "级别", "空岗数"], ["某镇中学", "中级", 0]),
  sheetOf("空"),
];

/** Everything that each sheet's result tells, by the name of the sheet. */
const found = ({ session }: Pane): Readonly<Record<string, unknown>> => {
  const { workbook } = session.current();
  if (workbook?.kind !== "checked") throw new Error("the workbook was not checked");
  return Object.fromEntries(
    workbook.sheets.map((sheet) => {
      const result = session.stateOf(sheet)?.result;
      return [sheet, result === null || result === undefined ? null : told(result)];
    }),
  );
};

async function checkedOneByOne(names: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const pane = await openSession(SHEETS);
  const results: Record<string, unknown> = {};
  for (const name of names) {
    await pane.session.workbook.open(name);
    await pane.session.check();
    const { result } = pane.session.current();
    results[name] = result === null ? null : told(result);
  }
  return results;
}

const timingOf = ({ session }: Pane, sheet: string) => {
  const result = session.stateOf(sheet)?.result;
  if (result === null || result === undefined) throw new Error(`${sheet} was not checked`);
  return result.timing;
};

test("every roster has its result, as a check of its sheet alone gives it; other sheets are passed over", async () => {
  const pane = await openSession(SHEETS);
  await pane.session.workbook.check();
  expect(pane.session.current()).toMatchObject({
    trouble: null,
    sheet: "说明",
    result: null,
    phase: { kind: "ready" },
    workbook: { sheets: ["基层", "全省"], passedOver: ["说明", "岗位设置", "空"], hidden: [] },
  });
  const all = found(pane);
  closeWorkbooks();
  expect(all).toEqual(await checkedOneByOne(["基层", "全省"]));
});

test("the command line says the same of everybody, across sheets too", async () => {
  const pane = await openSession(SHEETS);
  await pane.session.workbook.check();
  const parsed = parseOptions(["a.xlsx"]);
  if (!parsed.ok) throw new Error("the options are wrong");
  const judged = judgeSheets(SHEETS, parsed.options, timingOf(pane, "基层"), EMPTY_STATE, DEFAULT_SETTINGS);
  const people = ["基层", "全省"].flatMap((sheet) => pane.session.stateOf(sheet)?.result?.people ?? []);
  const byPane = people.map(({ row, judging, assessment }) => [judging.head.sheet, row, assessment]);
  expect(byPane).toEqual(
    judged.flatMap(({ roster, assessments }) =>
      roster.applicants.map(({ row }, i) => [roster.sheet, row, assessments[i]]),
    ),
  );
  const rules = people.map(({ assessment }) => assessment.findings.map(({ rule }) => rule));
  expect(rules).toEqual([
    expect.arrayContaining(["one-type-per-year", "post-quota"]),
    expect.arrayContaining(["post-quota"]),
    expect.arrayContaining(["one-type-per-year"]),
  ]);
});

test("so it does of a file", async () => {
  const file = join(__dirname, "..", "..", "fixtures", "rosters", "schools-2020.xlsx");
  const workbook = await readWorkbook(readFileSync(file));
  const parsed = parseOptions([file]);
  if (!workbook.ok || !parsed.ok) throw new Error("the file was not read");
  const copy = workbook.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name}（二）` }));
  const sheets = [...workbook.sheets, ...copy];
  const pane = await openSession(sheets);
  await pane.session.workbook.check();
  const [first = ""] = sheets.map(({ name }) => name);
  const judged = judgeSheets(sheets, parsed.options, timingOf(pane, first), EMPTY_STATE, DEFAULT_SETTINGS);
  expect(
    sheets.flatMap(({ name }) => (pane.session.stateOf(name)?.result?.people ?? []).map((one) => one.assessment)),
  ).toEqual(judged.flatMap(({ assessments }) => assessments));
});

test("progress counts the rows of all sheets, and what was found so far shows", async () => {
  const pane = await openSession(SHEETS);
  const seen: number[] = [];
  const names = new Set<string>();
  const stop = pane.session.subscribe(() => {
    const { phase, workbook } = pane.session.current();
    if (phase.kind === "checking") seen.push(phase.progress.rows);
    if (workbook?.kind === "checking") names.add(workbook.found.sheets.map(({ sheet }) => sheet).join());
  });
  await pane.session.workbook.check();
  stop();
  expect([seen.at(-1), [...seen].sort((a, b) => a - b)]).toEqual([9, seen]);
  expect([...names]).toEqual(["", "基层", "基层,全省"]);
});

test("cancelled, what was found before stands", async () => {
  const pane = await openSession(SHEETS);
  await pane.session.workbook.open("基层");
  await pane.session.check();
  const before = pane.session.current().result;
  const stop = pane.session.subscribe(() => {
    if (pane.session.current().workbook !== null) pane.session.cancel();
  });
  await pane.session.workbook.check();
  stop();
  expect(pane.session.current()).toMatchObject({ workbook: null, phase: { kind: "ready" }, outdated: false });
  expect(pane.session.current().result).toBe(before);
});

test("a failure is said, what was found before stands, and a retry checks all", async () => {
  const pane = await openSession(SHEETS);
  pane.host.faults.failRequest(3, "GeneralException");
  await pane.session.workbook.check();
  expect(pane.session.current()).toMatchObject({ failedStep: "check", workbook: null, phase: { kind: "ready" } });
  await pane.session.retry();
  expect(pane.session.current()).toMatchObject({ trouble: null, workbook: { kind: "checked" } });
});

test("a sheet is opened with its list, and a person with the cell at fault", async () => {
  const pane = await openSession(SHEETS, true);
  await pane.session.workbook.check();
  await pane.session.workbook.open("全省");
  await pane.settled();
  expect(pane.session.current()).toMatchObject({ sheet: "全省", shownRow: null });
  const [first] = pane.session.stateOf("基层")?.result?.people ?? [];
  await pane.session.workbook.open("基层", first ?? null);
  await pane.settled();
  expect(pane.session.current()).toMatchObject({ sheet: "基层", shownRow: first?.place, outdated: false });
  const { sheetId, areas } = pane.workbook.selection();
  const name = pane.workbook.sheets().find(({ id }) => id === sheetId)?.name;
  expect([name, areas[0]?.row]).toEqual(["基层", 1]);
});

const idOf = ({ workbook }: Pane, sheet: string): string =>
  workbook.sheets().find(({ name }) => name === sheet)?.id ?? "";

test("the sheet shown is judged while the user types; who stands beside it on other sheets is out of date", async () => {
  const pane = await openSession(SHEETS, true);
  await pane.session.workbook.check();
  await pane.session.workbook.open("全省");
  pane.session.setLive(true);
  await pane.settled();
  pane.workbook.writeCells(idOf(pane, "全省"), rect(1, 7, 1, 1), [["基层"]]);
  await pane.settled();
  const rules = (pane.session.current().result?.people ?? []).flatMap(({ assessment }) =>
    assessment.findings.map(({ rule }) => rule),
  );
  expect(rules).not.toContain("one-type-per-year");
  expect([pane.session.stateOf("全省")?.outdated, pane.session.stateOf("基层")?.outdated]).toEqual([false, true]);
  await pane.session.workbook.check();
  expect(pane.session.stateOf("基层")?.outdated).toBe(false);
});

test("a hidden sheet is checked like the others, and known to be hidden", async () => {
  const pane = await openSession(SHEETS);
  pane.workbook.setVisibility(idOf(pane, "全省"), "Hidden");
  await pane.session.workbook.check();
  expect(pane.session.current().workbook).toMatchObject({ sheets: ["基层", "全省"], hidden: ["全省"] });
});

test("marks that this session has put are of the new result; on the other sheets they are out of date", async () => {
  const pane = await openSession(SHEETS);
  for (const sheet of ["全省", "基层"]) {
    await pane.session.workbook.open(sheet);
    await pane.session.check();
    await pane.session.mark();
  }
  await pane.session.workbook.check();
  expect([pane.session.stateOf("基层"), pane.session.stateOf("全省")]).toMatchObject([
    { marksOutdated: false },
    { marksOutdated: true },
  ]);
});

test("one sheet after another is read once", async () => {
  const pane = await openSession(SHEETS);
  const before = pane.host.counts.requests;
  await pane.session.workbook.check();
  // The stored state, extents and tops, merged areas, what tells 1904, three sheets with cells and one of posts.
  expect(pane.host.counts.requests - before).toBeLessThanOrEqual(16);
});
