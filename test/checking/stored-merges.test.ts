/**
 * Cells merged down over several people in a workbook that was opened again: functions know them without reading them
 * (which would clear what could be undone, office-js issue 5918), as long as they are still there.
 */
import { fillColumn } from "../../src/checking/fill-column";
import { PlannedHead } from "../../src/checking/planned-head";
import { Recalculation } from "../../src/checking/recalculation";
import { mergesThatHold, mergesToStore } from "../../src/checking/stored-merges";
import type { SheetCells } from "../../src/core/cells";
import { restsOnHeads } from "../../src/functions";
import { filledFormula } from "../../src/functions/shared/example";
import { verdict } from "../../src/functions/verdict/definition";
import { headsOf } from "../../src/roster/heads";
import { VERDICT_LABELS } from "../../src/rules/engine/labels";
import { DEFAULT_SETTINGS } from "../../src/rules/settings/settings";
import { readStoredState } from "../../src/workbook/stored-state";
import { PROFILE_NAMES, rect as cells, type Profile } from "office-host";
import { closeWorkbooks } from "office-host/testing";
import { openAddin, reopenAddin, type Addin } from "../support/addin";
import { rect, sheet } from "../support/sheet";
import { startSession, type Pane } from "../support/session";

afterEach(() => closeWorkbooks());

describe("a merged area that is kept", () => {
  const ROSTER = sheet(
    `
    姓名   | 单位     | 现职称   | 申报职称
    王小明 | 甲镇小学 | 二级教师 | 一级教师
    李小红 |          | 二级教师 | 一级教师
    张小强 | 乙镇小学 | 二级教师 | 一级教师
    赵小刚 |          | 二级教师 | 一级教师
    钱小林 |          | 二级教师 | 一级教师
    `,
  );
  const { values } = ROSTER;
  const areas = ["B2:B3", "B4:B6"];
  const options = { assumed: [], directory: null, settings: DEFAULT_SETTINGS, defaultYear: 2020 };
  const heads = headsOf(ROSTER, options).map((head) => new PlannedHead(head, ROSTER));
  const stored = mergesToStore(areas.map(rect), heads);

  type Rows = SheetCells["values"];
  const without = (row: number): Rows => values.filter((_, i) => i !== row);
  const inserted = (at: number, row = ["", ""]): Rows => [...values.slice(0, at), row, ...values.slice(at)];
  const changed = (row: number, column: number, value: string): Rows =>
    values.map((cellsOfRow, i) => (i === row ? cellsOfRow.map((one, c) => (c === column ? value : one)) : cellsOfRow));

  test.each<[string, Rows, readonly string[]]>([
    ["holds where nothing has changed", values, areas],
    ["holds where other cells of its people have", changed(2, 3, "高级教师"), areas],
    ["holds where people were added below", [...values, ["孙小海", "丙镇小学"]], areas],
    ["is gone where a row came above it", inserted(1), []],
    ["is gone where a row came within it", inserted(4), ["B2:B3"]],
    ["is gone where a row of it went: the next one's blank is not part of it", without(4), ["B2:B3"]],
    ["is gone where somebody else stands in it", changed(2, 0, "周小河"), ["B4:B6"]],
    ["is gone where its first cell says something else", changed(1, 1, "丙镇小学"), ["B4:B6"]],
    ["is gone where another of its cells says something", changed(2, 1, "甲镇小学"), ["B4:B6"]],
    ["is gone where the sheet was emptied", [], []],
  ])("%s", (_what, now, hold) => expect(mergesThatHold(stored, now)).toEqual(hold.map(rect)));

  test.each(["", "B2:B3", "B2:B3 A x", "B2:B3 x y z", "nowhere A x"])("what makes no sense is none: %p", (one) =>
    expect(mergesThatHold([one], values)).toEqual([]),
  );

  test.each([
    ["the first row of two areas", "2:2", ["B2:B3", "D2:D4"]],
    ["the last row of one, within the other", "3:3", ["B2:B3", "D2:D4"]],
    ["where one ends and another begins", "4:4", ["D2:D4", "B4:B6"]],
    ["below the one, within the other", "5:5", ["B4:B6"]],
    ["several rows", "3:4", ["B2:B3", "D2:D4", "B4:B6"]],
    ["a row of which cells are merged across only", "7:7", []],
  ])("over %s lies what is merged down there", (_what, lines, expected) => {
    const [top = 0, bottom = 0] = lines.split(":").map((line) => Number(line) - 1);
    const merges = ["B2:B3", "D2:D4", "B4:B6", "A7:D7"].map(rect);
    const [head] = headsOf(ROSTER, options).map((one) => new PlannedHead(one, { ...ROSTER, merges }));
    expect(head?.mergesOver(top, bottom)).toEqual(expected.map(rect));
  });

  test("further down than the sheet was read none is kept, nor where there is no roster", () => {
    expect(mergesToStore([rect("A9:A12")], heads)).toEqual([]);
    expect(mergesToStore([rect("A2:A3")], [])).toEqual([]);
  });
});

/** 乡镇 is written once, over three people; without it the second and the third are 待核. */
const ROSTER = sheet(
  `
  某县2020年度教师职称申报花名册
  姓名   | 单位     | 单位性质 | 现职称   | 取得时间 | 申报职称     | 是否签订承诺书 | 学历
  王小明 | 某镇中学 | 乡镇     | 一级教师 | 2012.11  | 基层高级教师 | 是             | 本科
  李小红 | 某镇中学 |          | 一级教师 | 2012.11  | 基层高级教师 | 是             | 本科
  张小强 | 某镇中学 |          | 一级教师 | 2012.11  | 基层高级教师 | 否             | 本科
  `,
  ["C3:C5"],
);
const EXPECTED = ["符合", "符合", "不符合"];

const fill = (addin: Addin) =>
  fillColumn(
    addin.heads,
    ROSTER.name,
    {
      title: "结论",
      formulaFor: (rows, all, header) => filledFormula(verdict, rows, all, header),
      isForEachRow: true,
      numberFormat: null,
    },
    "beside",
  );

const shown = (addin: Addin): readonly unknown[] => addin.valuesAt(`${ROSTER.name}!I3:I5`).flat();

async function saved(): Promise<Addin> {
  const addin = await openAddin([ROSTER], { calculates: true });
  await fill(addin);
  await addin.formulas?.settled();
  expect(shown(addin)).toEqual(EXPECTED);
  return addin;
}

interface Reopened extends Pane {
  readonly retitle: (year: number) => Promise<void>;
}

/** Opened again; nobody asks for a check, and the year in the title changes. */
async function reopened(before: Addin, profile: Profile = "reopened"): Promise<Reopened> {
  const addin = await reopenAddin(before, profile);
  const recalculation = new Recalculation(addin.heads, restsOnHeads);
  addin.heads.onForgotten = recalculation.request;
  const pane = await startSession(addin);
  await pane.formulas?.settled();
  return {
    ...pane,
    async retitle(year) {
      pane.edit(0, 0, [[`某县${year}年度教师职称申报花名册`]]);
      for (let quiet = 0; quiet < 2; quiet++) {
        await pane.settled();
        await recalculation.idle();
        await pane.formulas?.settled();
      }
    },
  };
}

test.each(PROFILE_NAMES.filter((name) => name !== "foreign"))(
  "opened again in Excel as %s is: old formulas come to what they came to, and nothing that could be undone is lost",
  async (profile) => {
    const pane = await reopened(await saved(), profile);
    await pane.retitle(2021);
    expect(shown(pane)).toEqual(EXPECTED);
    await pane.retitle(2016);
    expect(shown(pane)).toEqual(["不符合", "不符合", "不符合"]);
    expect(pane.host.counts.undoClearing).toBe(0);
    await pane.session.check();
    const found = pane.session.current().result?.people.map(({ assessment }) => VERDICT_LABELS[assessment.rowVerdict]);
    expect(shown(pane)).toEqual(found);
  },
);

test("a row that came where the add-in was absent: what is not known to be merged is 待核, until a check", async () => {
  const before = await saved();
  before.workbook.insert(before.sheetId, cells(2, 0, 1, 16_384), "down");
  const pane = await reopened(before);
  await pane.retitle(2021);
  const now = (): readonly unknown[] => pane.valuesAt(`${ROSTER.name}!I4:I6`).flat();
  expect(now()).toEqual(["符合", "待核", "不符合"]);
  expect(pane.host.counts.undoClearing).toBe(0);
  await pane.session.check();
  await pane.retitle(2020);
  expect(now()).toEqual(EXPECTED);
});

const storedMerges = async (): Promise<unknown> => {
  const stored = await readStoredState();
  return stored.ok && stored.value.kind === "state" ? stored.value.state.merges : null;
};

test("a check keeps them where there are functions, and writes nothing where there are none", async () => {
  const addin = await openAddin([ROSTER]);
  const { session } = await startSession(addin);
  await session.check();
  expect(addin.host.counts.writes).toBe(0);
  await addin.call("VERDICT", ROSTER.name, "A4:H4");
  await session.check();
  expect(await storedMerges()).toEqual({ [ROSTER.name]: [expect.stringMatching(/^C3:C5 A /u)] });
  const { writes } = addin.host.counts;
  await session.check();
  expect(addin.host.counts.writes).toBe(writes);
});

test("cells that are merged no more are kept no more", async () => {
  const addin = await saved();
  const { session } = await startSession(addin);
  addin.workbook.unmerge(addin.sheetId, cells(2, 2, 3, 1));
  await session.check();
  expect(await storedMerges()).toEqual({ [ROSTER.name]: [] });
});
