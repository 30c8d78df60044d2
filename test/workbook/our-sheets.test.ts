/** Sheets that this add-in makes, through the real office.js: never half, found again, taken out. */
import { makeSheet, ourSheets, removeSheet } from "../../src/workbook/our-sheets";
import { EMPTY_STATE, xmlOf } from "../../src/roster/workbook-state";
import { closeWorkbooks } from "office-host/testing";
import { PROFILE_NAMES } from "office-host";
import { REPORT } from "../support/report-to-make";
import { openAddin, reopenAddin, type Addin } from "../support/addin";
import { between } from "../support/two-authors";

afterEach(() => closeWorkbooks());

const opened = (): Promise<Addin> => openAddin([{ name: "花名册", merges: [], values: [["姓名"], ["王小明"]] }]);

const names = ({ workbook }: Addin): readonly string[] => workbook.sheets().map(({ name }) => name);
const cells = ({ workbook }: Addin, index: number): unknown =>
  workbook.readValues(workbook.sheets()[index]?.id ?? "", { row: 0, column: 0, rows: 2, columns: 2 });
const remembered = async (): Promise<readonly unknown[]> => {
  const found = await ourSheets();
  return found.ok ? found.value.map(({ use, name, isBegun }) => (isBegun ? [use, name, "half"] : [use, name])) : [];
};
const WHOLE = [
  ["审核报告", "一"],
  ["二", "三"],
];

test.each(PROFILE_NAMES)("is made behind the others, and remembered, in %s", async (profile) => {
  const addin = await openAddin([{ name: "花名册", merges: [], values: [["姓名"]] }], { profile });
  expect(await makeSheet(REPORT)).toMatchObject({ ok: true, value: { kind: "made", name: "审核报告" } });
  expect(names(addin)).toEqual(["花名册", "审核报告"]);
  expect(cells(addin, 1)).toEqual(WHOLE);
  expect(await remembered()).toEqual([["report", "审核报告"]]);
});

test("a second one has a number, whoever made the first", async () => {
  const addin = await opened();
  addin.workbook.addSheet("审核报告");
  await makeSheet(REPORT);
  await makeSheet(REPORT);
  expect(names(addin)).toEqual(["花名册", "审核报告", "审核报告 2", "审核报告 3"]);
  expect(await remembered()).toEqual([
    ["report", "审核报告 2"],
    ["report", "审核报告 3"],
  ]);
});

describe("whichever request fails", () => {
  const ENOUGH = 20;

  test.each([
    ["it alone", 1],
    ["and all after it", 60],
  ])("%s: nothing is left half, or the next try makes it whole", async (_what, more) => {
    const failed: number[] = [];
    for (let k = 1; k <= ENOUGH; k++) {
      const addin = await opened();
      for (let i = 0; i < more; i++) addin.host.faults.failRequest(k + i);
      const made = await makeSheet(REPORT);
      addin.host.faults.failNone();
      if (!made.ok) failed.push(k);
      // What the client asks of its own, between our requests, may fail without anybody noticing.
      if (made.ok || more === 1) expect([k, names(addin).slice(1)]).toEqual([k, made.ok ? ["审核报告"] : []]);
      if (!made.ok) expect([k, (await makeSheet(REPORT)).ok, names(addin)]).toEqual([k, true, ["花名册", "审核报告"]]);
      expect([k, cells(addin, 1)]).toEqual([k, WHOLE]);
      expect([k, await remembered()]).toEqual([k, [["report", "审核报告"]]]);
      closeWorkbooks();
    }
    expect(failed.length).toBeGreaterThan(7);
    expect(failed.length).toBeLessThan(ENOUGH);
  });
});

test("it is found again after a new name, saving and opening, and not in a copy or another's sheet", async () => {
  let addin = await opened();
  await makeSheet(REPORT);
  const [, report] = addin.workbook.sheets();
  addin.workbook.renameSheet(report?.id ?? "", "给领导");
  addin = await reopenAddin(addin, "reopened");
  addin.workbook.addSheet("给领导 (2)");
  expect(await remembered()).toEqual([["report", "给领导"]]);
  addin.workbook.deleteSheet(report?.id ?? "");
  addin.workbook.addSheet("审核报告");
  expect(await remembered()).toEqual([]);
});

test("taken out it is gone and forgotten; twice is once", async () => {
  const addin = await opened();
  await makeSheet(REPORT);
  const found = await ourSheets();
  const [sheet] = found.ok ? found.value : [];
  if (sheet === undefined) throw new Error("nothing was made");
  expect(await removeSheet(sheet)).toMatchObject({ ok: true });
  expect(await removeSheet(sheet)).toMatchObject({ ok: true });
  expect([names(addin), await remembered()]).toEqual([["花名册"], []]);
});

test("beside what a newer version keeps nothing is made", async () => {
  const addin = await opened();
  await addin.run(async (context) => {
    context.workbook.customXmlParts.add(xmlOf({ ...EMPTY_STATE, schemaVersion: 2 as never }));
    await context.sync();
  });
  expect(await makeSheet(REPORT)).toEqual({ ok: true, value: { kind: "newer-state" } });
  expect(names(addin)).toEqual(["花名册"]);
});

test("a sheet that the user makes meanwhile stays, and ours has a number", async () => {
  const taken: number[] = [];
  for (let k = 1; ; k++) {
    const addin = await opened();
    let user = "";
    const { value, wasBetween } = await between(
      addin,
      k,
      () => makeSheet(REPORT),
      async () => {
        if (!names(addin).includes("审核报告")) user = addin.workbook.addSheet("审核报告");
      },
    );
    expect([k, value]).toMatchObject([k, { ok: true, value: { name: user === "" ? "审核报告" : "审核报告 2" } }]);
    if (user !== "") taken.push(k);
    expect(await remembered()).toEqual([["report", user === "" ? "审核报告" : "审核报告 2"]]);
    expect(cells(addin, user === "" ? 1 : 2)).toEqual(WHOLE);
    closeWorkbooks();
    if (!wasBetween) break;
  }
  expect(taken.length).toBeGreaterThan(2);
});

test("a workbook that nobody may change keeps its sheets, and says so", async () => {
  const addin = await opened();
  addin.host.faults.readOnly(true);
  expect(await makeSheet(REPORT)).toEqual({ ok: false, trouble: { kind: "locked" } });
  expect(names(addin)).toEqual(["花名册"]);
});
