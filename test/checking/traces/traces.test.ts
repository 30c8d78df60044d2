/** Leaving without a trace: what is ours is listed with its place, and taken out as if it had never been there. */
import { isDeepStrictEqual } from "node:util";
import { rect } from "office-host";
import { closeWorkbooks } from "office-host/testing";
import { PROFILES, type Profile } from "office-host";
import { fillColumn } from "../../../src/checking/fill-column";
import { writeResults } from "../../../src/checking/reports/result-columns";
import type { Trace } from "../../../src/checking/traces/trace";
import { earliest } from "../../../src/functions/earliest/definition";
import { eligible } from "../../../src/functions/eligible/definition";
import type { RowsFunction } from "../../../src/functions/shared/definition";
import { filledFormula } from "../../../src/functions/shared/example";
import { RECORD_HEADERS } from "../../../src/roster/review-record";
import { traceWords } from "../../../src/taskpane/settings/ours-words";
import { FUNCTIONS_TAB } from "../../../src/taskpane/functions/words";
import { mark } from "../../../src/workbook/marks";
import { makeSheet } from "../../../src/workbook/our-sheets";
import { HEADERS, SHEET, startSession, type Pane } from "../../support/session";
import { openAddin } from "../../support/addin";

afterEach(() => closeWorkbooks());

const HOSTILE = ["=1+1", "<b>粗</b>", "+86", "@甲", "-5", "😀", "\u202E反", "\ud800", "长".repeat(2_000)];
/** Beside the rosters stand things of the user's, below them lines that say anything. */
const ROSTER = { ...SHEET, values: [...SHEET.values, [], ...HOSTILE.map((text) => [`'${text}`])] };
const OTHER = { ...SHEET, name: "乙 & <乙>", values: SHEET.values };

/** `toEqual` tells well what differs, and takes long to find that nothing does. */
function expectSame(now: unknown, before: unknown): void {
  if (!isDeepStrictEqual(now, before)) expect(now).toEqual(before);
}

/** Everything of a workbook that a user can see or a file holds. */
function allOf({ workbook, host }: Pane): unknown {
  const area = rect(0, 0, 40, 30);
  const columns = Array.from({ length: 30 }, (_, column) => rect(0, column, 1, 1));
  return {
    sheets: workbook.sheets().map(({ id, name, visibility }) => ({
      ...{ name, visibility },
      values: workbook.readValues(id, area),
      formulas: workbook.readFormulas(id, area),
      formats: workbook.readNumberFormats(id, area),
      widths: columns.map((one) => [workbook.columnWidth(id, one), workbook.isStandardWidth(id, one)]),
      // Lists that are changed in place.
      marks: [...workbook.conditionalFormats(id)],
      merges: [...workbook.merges(id)],
    })),
    tables: [...workbook.tables()],
    names: [...host.document.names.values()].map(({ name }) => name),
    parts: [...host.document.xmlParts.values()].map(({ xml }) => xml),
  };
}

async function fill(
  { heads, host }: Pane,
  one: RowsFunction,
  where: "beside" | "first-free" = "beside",
): Promise<void> {
  const filled = await fillColumn(
    heads,
    SHEET.name,
    {
      title: one.title,
      formulaFor: (rows, all, header) => filledFormula(one, rows, all, header),
      isForEachRow: one.comparedWith === undefined,
      numberFormat: one.numberFormat ?? null,
    },
    where,
  );
  if (!filled.ok) throw new Error(filled.trouble.kind);
  await host.idle();
}

async function opened(profile: Profile): Promise<Pane> {
  const addin = await openAddin([ROSTER, OTHER], { profile, calculates: true });
  addin.workbook.setColumnWidth(addin.sheetId, rect(0, HEADERS.length, 1, 1), 90);
  addin.host.document.xmlParts.set("other", { id: "other", xml: '<other xmlns="urn:somebody:else"/>' } as never);
  return startSession(addin, false);
}

/** What the add-in can leave in a workbook. */
async function everything(pane: Pane): Promise<void> {
  const { session } = pane;
  await session.answers.answer("applyType", "基层");
  await session.bureau.change((before) => ({ ...before, cutOff: { month: 6, day: 30 } }));
  await session.answers.correct(session.current().understood?.[0]?.header.headers ?? [], "G", null);
  await session.check();
  await session.mark();
  await fill(pane, eligible);
  await fill(pane, earliest);
  const { result } = session.current();
  if (result === null) throw new Error("nothing was checked");
  await writeResults(result);
  await makeSheet({
    use: "report",
    name: "审核报告",
    first: "报告",
    fill: (sheet) => void (sheet.getRange("A1").values = [["报告"]]),
  });
  await session.look();
}

test("what was copied here from another workbook is listed, and goes alone or with all", async () => {
  const record = { name: "审核记录", merges: [], values: [Object.values(RECORD_HEADERS), ["王小明", "某镇中学"]] };
  const report = {
    name: "旧报告",
    merges: [],
    values: [["审核报告：去年.xlsx"], ["由基层职称助手生成，2025-11-27 检查"]],
  };
  const quoting = { name: "说明", merges: [], values: [["报告由基层职称助手生成"], ["审核记录见另一张表"]] };
  const sheets = [ROSTER, record, report, quoting];
  const addin = await openAddin(sheets);
  const pane = await startSession(addin, false);
  const traces = await list(pane);
  expect(told(traces)).toEqual([
    ["copy", "审核记录", []],
    ["copy", "旧报告", []],
  ]);
  expect(traces.map(traceWords)[0]).toBe("工作表“审核记录”（本工具生成，从别处复制来的）");
  const names = (): readonly string[] => addin.workbook.sheets().map(({ name }) => name);
  const [first] = traces;
  if (first === undefined) throw new Error("nothing is listed");
  expect(await pane.session.traces.remove(first, { results: "gone", isAll: false })).toEqual({ kind: "removed" });
  expect(names()).toEqual([ROSTER.name, "旧报告", "说明"]);
  expect(await pane.session.traces.removeAll(FUNCTIONS_TAB.open, "gone")).toEqual({ stopped: null, left: [] });
  expect(names()).toEqual([ROSTER.name, "说明"]);
});

const ALL = { stopped: null, left: [] };
const NO_MARKS = { violation: [], missing: [], caution: [] };

const list = async ({ session }: Pane): Promise<readonly Trace[]> =>
  (await session.traces.list(FUNCTIONS_TAB.open)) ?? [];
const told = (traces: readonly Trace[]): unknown => traces.map(({ kind, sheet, places }) => [kind, sheet, places]);

test.each(Object.keys(PROFILES) as Profile[])(
  "%s: all of it goes, and the workbook is what it was",
  async (profile) => {
    const pane = await opened(profile);
    const before = allOf(pane);
    await everything(pane);
    expect(allOf(pane)).not.toEqual(before);
    expect(told(await list(pane))).toEqual([
      ["formulas", SHEET.name, expect.arrayContaining([expect.stringMatching(/^H3/u)])],
      ["results", SHEET.name, [expect.stringMatching(/^[A-Z]+2:[A-Z]+2$/u)]],
      ["marks", SHEET.name, []],
      ["sheet", "审核报告", []],
      [
        "state",
        null,
        expect.arrayContaining(["answers", "settings", "mappings", "ourColumns", "ourSheets", "results"]),
      ],
    ]);
    // Of formats that Excel does not let be read nobody can tell whose they are: that is told.
    const left = profile === "troubled" ? expect.arrayContaining([expect.objectContaining({ kind: "marks" })]) : [];
    expect(await pane.session.traces.removeAll(FUNCTIONS_TAB.open, "gone")).toEqual({ stopped: null, left });
    expect(pane.session.current().trouble).toBeNull();
    expect(allOf(pane)).toEqual(before);
    expect(await list(pane)).toEqual([]);
    // Nothing comes back by itself.
    await pane.session.look();
    await pane.session.check();
    expect(allOf(pane)).toEqual(before);
  },
);

test("results may stay: what formulas came to is the user's from then on, titles and widths with it", async () => {
  const pane = await opened("desktop");
  await fill(pane, eligible);
  const shown = (): unknown => pane.workbook.readValues(pane.sheetId, rect(1, HEADERS.length, 4, 1));
  const before = shown();
  expect(before).toMatchObject([[eligible.title], [false], [false], [{ error: "#N/A" }]]);
  expect(await pane.session.traces.removeAll(FUNCTIONS_TAB.open, "kept")).toEqual(ALL);
  expect(shown()).toEqual([[eligible.title], [false], [false], ["待核"]]);
  expect(pane.workbook.readFormulas(pane.sheetId, rect(1, HEADERS.length, 4, 1)).flat()).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(await list(pane)).toEqual([]);
});

test("a formula that the user wrote goes, what stands beside it does not; one thing can go alone", async () => {
  const pane = await opened("desktop");
  const { workbook, sheetId, session } = pane;
  workbook.writeCells(sheetId, rect(2, 9, 1, 2), [['=JC.IDSEX("371500198001010024")', "旁注"]]);
  await session.answers.answer("unitLevel", "乡镇");
  const [formulas, state, ...others] = await list(pane);
  expect([formulas?.kind, formulas?.places, state?.kind, others]).toEqual(["formulas", ["J3"], "state", []]);
  await session.traces.remove(formulas as Trace, { results: "gone", isAll: false });
  expect(workbook.readValues(sheetId, rect(2, 9, 1, 2))).toEqual([[null, "旁注"]]);
  expect(told(await list(pane))).toEqual([["state", null, ["answers"]]]);
});

test("while sheets or columns of ours stay, what is remembered of them stays too", async () => {
  const pane = await opened("desktop");
  await pane.session.answers.answer("unitLevel", "乡镇");
  await makeSheet({ use: "report", name: "审核报告", first: "报告", fill: () => undefined });
  await fill(pane, eligible);
  const state = (await list(pane)).find(({ kind }) => kind === "state");
  await pane.session.traces.remove(state as Trace, { results: "gone", isAll: false });
  expect(told(await list(pane))).toEqual([
    ["formulas", SHEET.name, ["H3"]],
    ["sheet", "审核报告", []],
    ["state", null, ["ourSheets", "ourColumns"]],
  ]);
});

test("what nobody can read can go; what a newer version keeps is named and stays", async () => {
  const pane = await opened("desktop");
  const add = (xml: string): Promise<void> =>
    pane.run(async (context) => {
      context.workbook.customXmlParts.add(xml);
      await context.sync();
    });
  const before = allOf(pane);
  await add('<jc xmlns="urn:jc:workbook:1">{</jc>');
  const [unread] = await list(pane);
  expect(unread).toMatchObject({ kind: "unread", count: 1 });
  await pane.session.traces.remove(unread as Trace, { results: "gone", isAll: false });
  expect(allOf(pane)).toEqual(before);
  await add('<jc xmlns="urn:jc:workbook:1">{"schemaVersion":8}</jc>');
  const newer = allOf(pane);
  expect(await list(pane)).toMatchObject([{ kind: "newer", remove: null }]);
  expect(await pane.session.traces.removeAll(FUNCTIONS_TAB.open, "gone")).toEqual(ALL);
  expect(allOf(pane)).toEqual(newer);
});

test("names that Excel makes of our functions go, those of the user stay", async () => {
  const pane = await opened("desktop");
  await pane.run(async (context) => {
    for (const name of ["_xldudf_JC_VERDICT", "_xlfn.JC_WHY", "JC人员", "_xlfn.IFS"])
      context.workbook.names.add(name, "=1");
    await context.sync();
  });
  expect(told(await list(pane))).toEqual([
    ["name", null, ["_xldudf_JC_VERDICT"]],
    ["name", null, ["_xlfn.JC_WHY"]],
  ]);
  await pane.session.traces.removeAll(FUNCTIONS_TAB.open, "gone");
  expect([...pane.host.document.names.values()].map(({ name }) => name)).toEqual(["JC人员", "_xlfn.IFS"]);
});

test.each(["gone", "kept"] as const)(
  "whichever request fails, what is left is still known, and a second try completes (results %s)",
  async (results) => {
    const pane = await startSession(await openAddin([SHEET]), false);
    const { host, session, workbook, sheetId } = pane;
    const column = rect(0, HEADERS.length, 5, 1);
    const before = allOf(pane);
    let failures = 0;
    for (let k = 1, isOver = false; !isOver; k++) {
      await mark(SHEET.name, { ...NO_MARKS, violation: [{ row: 2, column: 0 }] });
      await fill(pane, eligible);
      // Nothing calculates here: of this one nothing could be kept.
      if (results === "gone") workbook.writeCells(sheetId, rect(3, 9, 1, 1), [["=JC.IDSEX(A1)"]]);
      await makeSheet({ use: "report", name: "审核报告", first: "报告", fill: () => undefined });
      const sent = host.requestCount();
      host.faults.failRequest(k);
      const first = await session.traces.removeAll(FUNCTIONS_TAB.open, results);
      isOver = host.requestCount() - sent < k;
      host.faults.failNone();
      if (JSON.stringify(first) !== JSON.stringify(ALL)) {
        failures++;
        expect(session.current().trouble === null).toBe(first !== null);
        await (first === null ? session.retry() : session.traces.removeAll(FUNCTIONS_TAB.open, results));
      }
      expect(
        workbook
          .readFormulas(sheetId, rect(0, 0, 9, 12))
          .flat()
          .filter((formula) => formula !== null),
      ).toEqual([]);
      // Results that are kept are the user's: the user clears them.
      if (results === "kept") workbook.writeCells(sheetId, column, [[null], [null], [null], [null], [null]]);
      expectSame(allOf(pane), before);
    }
    expect(failures).toBeGreaterThan(10);
  },
  60_000,
);
