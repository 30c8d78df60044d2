/** 写入结果列: beside the roster, never over data, found again and taken back. */
import { rect } from "office-host";
import { closeWorkbooks } from "office-host/testing";
import { removeResults, resultSheets, writeResults } from "../../../src/checking/reports/result-columns";
import { openSession, SHEET, type Pane } from "../../support/session";

afterEach(() => closeWorkbooks());

/** Right of the seven columns of the roster. */
const LEFT = 7;

async function checked(): Promise<Pane> {
  const pane = await openSession([SHEET]);
  await pane.session.check();
  return pane;
}

async function written(pane: Pane): ReturnType<typeof writeResults> {
  const { result } = pane.session.current();
  if (result === null) throw new Error("not checked");
  return writeResults(result);
}

const beside = ({ workbook, sheetId }: Pane, column = LEFT, rows = 5): unknown[][] =>
  workbook.readValues(sheetId, rect(0, column, rows, 3));
const everything = ({ workbook, sheetId }: Pane): string =>
  JSON.stringify([
    workbook.readValues(sheetId, rect(0, 0, 12, 16)),
    workbook.readNumberFormats(sheetId, rect(0, 0, 12, 16)),
  ]);

test("titles beside the header, a line for each person, nothing above", async () => {
  const pane = await checked();
  expect(await written(pane)).toEqual({ ok: true, value: { kind: "written", people: 3, columns: ["H2:J2"], left: 0 } });
  const [above, titles, first] = beside(pane);
  expect([above, titles]).toEqual([
    [null, null, null],
    ["结论", "最早可报", "问题"],
  ]);
  expect(first).toEqual(["不符合", "2023-11-01", expect.stringMatching(/^违规〔三（一）〕.*/u)]);
  const kept = await resultSheets();
  expect(kept.ok && kept.value).toEqual({ [SHEET.name]: ["H2:J2"] });
});

test("they are no columns of the roster: what was said of its columns holds, and it is judged as before", async () => {
  const pane = await checked();
  const before = pane.session.current().result;
  await written(pane);
  await pane.session.check();
  const after = pane.session.current().result;
  const fingerprints = [before, after].map((result) => result?.rosters.map(({ fingerprint }) => fingerprint));
  expect(fingerprints[1]).toEqual(fingerprints[0]);
  expect(after?.counts).toEqual(before?.counts);
  expect(after?.rosters[0]?.unmatched).toEqual(before?.rosters[0]?.unmatched);
});

test("written again after a change they are refreshed where they stand, inserted columns or not", async () => {
  const pane = await checked();
  await written(pane);
  pane.workbook.insert(pane.sheetId, rect(0, 3, 1_048_576, 1), "right");
  pane.workbook.writeCells(pane.sheetId, rect(2, 5, 1, 1), [["2012.11"]]);
  await pane.session.check();
  expect(await written(pane)).toMatchObject({ ok: true, value: { columns: ["I2:K2"] } });
  expect(beside(pane, LEFT + 1)[2]?.[0]).not.toBe("不符合");
});

test("nothing is written over: columns in which something stands are passed over, notes in ours stay", async () => {
  const pane = await checked();
  pane.workbook.writeCells(pane.sheetId, rect(4, LEFT + 1, 1, 1), [["备注"]]);
  expect(await written(pane)).toMatchObject({ ok: true, value: { columns: ["J2:L2"] } });
  pane.workbook.writeCells(pane.sheetId, rect(2, LEFT + 4, 1, 1), [["已电话核实"]]);
  expect(await written(pane)).toMatchObject({ ok: true, value: { columns: ["J2:L2"], left: 1 } });
  expect(beside(pane, LEFT + 2)[2]).toEqual(["不符合", "2023-11-01", "已电话核实"]);
  const removed = await removeResults(SHEET.name);
  expect(removed).toMatchObject({ ok: true, value: { columns: ["J2"], left: 1 } });
  expect(beside(pane, LEFT + 2)[2]).toEqual([null, null, "已电话核实"]);
});

test("a table of Excel's does not take them in", async () => {
  const pane = await checked();
  pane.workbook.addTable(pane.sheetId, rect(1, 0, 4, 7), "名单");
  expect(await written(pane)).toMatchObject({ ok: true, value: { columns: ["I2:K2"] } });
  expect(pane.workbook.tables()[0]?.rect).toEqual(rect(1, 0, 4, 7));
});

test("taken back the sheet is as it was, sorted or not", async () => {
  const pane = await checked();
  const before = everything(pane);
  await written(pane);
  expect(everything(pane)).not.toBe(before);
  pane.workbook.sort(pane.sheetId, rect(2, 0, 3, 10), [{ key: 0, ascending: false }]);
  pane.workbook.sort(pane.sheetId, rect(2, 0, 3, 10), [{ key: 4, ascending: true }]);
  const removed = await removeResults(SHEET.name);
  expect(removed).toMatchObject({ ok: true, value: { columns: ["H2"], left: 0 } });
  const blank = pane.workbook.readValues(pane.sheetId, rect(0, LEFT, 9, 3)).flat();
  expect(blank.every((cell) => cell === null)).toBe(true);
  const kept = await resultSheets();
  expect(kept.ok && kept.value).toEqual({});
  expect(await removeResults(SHEET.name)).toMatchObject({ ok: true, value: { columns: [], left: 0 } });
});

test.each(["write", "remove"] as const)("%s: whichever request fails, a second try completes it", async (which) => {
  for (let k = 1; ; k++) {
    const pane = await checked();
    if (which === "remove") await written(pane);
    const act = (): Promise<{ readonly ok: boolean }> =>
      which === "write" ? written(pane) : removeResults(SHEET.name);
    pane.host.faults.failRequest(k, "GeneralException");
    const { ok } = await act();
    if (!ok) expect(await act()).toMatchObject({ ok: true });
    const [, titles, , , last] = beside(pane);
    expect([titles?.[0], last?.[0]]).toEqual(which === "write" ? ["结论", "待核"] : [null, null]);
    closeWorkbooks();
    if (ok) break;
    expect(k).toBeLessThan(30);
  }
});
