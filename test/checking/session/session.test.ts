/**
 * Check, mark and clear through the real office.js: what is marked, what is left alone, what a failing request leaves.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkFile } from "../../../cli/check-file";
import { parseOptions } from "../../../cli/options";
import { Session } from "../../../src/checking/session";
import { answersGiven } from "../../../src/checking/session/declined";
import { readWorkbook } from "../../../xlsx/read-workbook";
import { rect, type ConditionalFormatInfo } from "office-host";
import { closeWorkbooks } from "office-host/testing";
import { openSession, SHEET, WITHOUT_LEVEL, type Pane } from "../../support/session";

afterEach(() => closeWorkbooks());

const SCHOOLS = join(__dirname, "..", "..", "fixtures", "rosters", "schools-2020.xlsx");

async function schools(): Promise<Pane> {
  const workbook = await readWorkbook(readFileSync(SCHOOLS));
  if (!workbook.ok) throw new Error(workbook.trouble.code);
  return openSession(workbook.sheets);
}

/** A format of the user's own, over the whole table. */
function userFormat({ workbook, sheetId }: Pane): void {
  const range = { row: 0, column: 0, rows: 20, columns: 10 };
  workbook.addConditionalFormat(sheetId, {
    type: "Custom",
    ranges: [range],
    formula: "=$A1=1",
    fill: "#00FF00",
    fontColor: null,
    stopIfTrue: false,
  });
  workbook.addConditionalFormat(sheetId, {
    type: "ColorScale",
    ranges: [range],
    formula: "",
    fill: null,
    fontColor: null,
    stopIfTrue: false,
  });
}

const cellsOf = ({ ranges }: ConditionalFormatInfo): readonly string[] =>
  ranges.flatMap(({ row, column, rows, columns }) =>
    Array.from(
      { length: rows * columns },
      (_, i) => `${String.fromCharCode(65 + column + (i % columns))}${row + 1 + Math.floor(i / columns)}`,
    ),
  );

test("what was understood is there before anything is pressed, and nothing is written", async () => {
  const pane = await schools();
  const [roster] = pane.session.current().understood ?? [];
  expect([roster?.table, roster?.people, pane.session.current().sheet]).toEqual(["A3:AC51", 48, "申报人员"]);
  expect(pane.formats()).toEqual([]);
});

test("a check counts as the command line does", async () => {
  const pane = await schools();
  await pane.session.check();
  const { result } = pane.session.current();
  const parsed = parseOptions([SCHOOLS]);
  if (!parsed.ok || result === null) throw new Error("nothing was checked");
  const { rosters } = await checkFile(SCHOOLS, parsed.options, result.timing);
  expect(result.people.map(({ row, assessment }) => [row, assessment])).toEqual(
    rosters.flatMap(({ roster, assessments }) => roster.applicants.map(({ row }, i) => [row, assessments[i]])),
  );
  expect(result.people).toHaveLength(48);
});

test("exactly the cells at fault are marked, by severity, on a sheet whose name needs quotes", async () => {
  const pane = await openSession([SHEET]);
  await pane.session.check();
  await pane.session.mark();
  const marks = pane.formats().map((format) => [format.formula, ...cellsOf(format)]);
  expect(marks).toEqual([
    ['=N("JC:violation")=0', "E3", "E4"],
    ['=N("JC:missing")=0', "G4"],
  ]);
  expect(pane.session.current().marked).toBe(3);
});

test("marking again replaces our marks, and clearing removes exactly ours", async () => {
  const pane = await openSession([SHEET]);
  userFormat(pane);
  const before = JSON.stringify(pane.formats());
  await pane.session.check();
  await pane.session.mark();
  await pane.session.mark();
  expect(pane.formats()).toHaveLength(4);
  await pane.session.clear();
  expect(JSON.stringify(pane.formats())).toBe(before);
});

test("marks of an earlier session are removed too", async () => {
  const pane = await openSession([SHEET]);
  await pane.session.check();
  await pane.session.mark();
  const later = new Session(pane.heads);
  await later.look();
  await later.clear();
  expect(pane.formats()).toEqual([]);
});

/** Formats are dealt with one by one where Excel refuses them together: one request that fails keeps from nothing. */
describe.each([
  ["check", "alone", 3],
  ["check", "with all that follow", 3],
  ["mark", "alone", 0],
  ["mark", "with all that follow", 3],
  ["clear", "alone", 1],
  ["clear", "with all that follow", 3],
] as const)("a request that fails during %s, %s,", (step, how, atLeast) => {
  test("leaves the sheet as before or complete, whichever request it is", async () => {
    const pane = await openSession([SHEET]);
    userFormat(pane);
    const { session, host } = pane;
    await session.check();
    const shown = (): string => JSON.stringify(pane.formats().map(({ formula, ranges }) => [formula, ranges]));
    const unmarked = shown();
    await session.mark();
    const marked = shown();
    const before = step === "clear" ? marked : unmarked;
    const complete = step === "mark" ? marked : step === "clear" ? unmarked : before;
    let failures = 0;
    for (let k = 1, reached = true; reached; k++) {
      await (step === "clear" ? session.mark() : session.clear());
      const answered = host.requestCount();
      for (let more = 0; more <= (how === "alone" ? 0 : 60); more++)
        host.faults.failRequest(k + more, "GeneralException");
      await session[step]();
      host.faults.failNone();
      reached = host.requestCount() - answered >= k;
      // The client lets go of ranges by requests of its own and repeats those: such a failure is no trouble.
      const { trouble, stuckFormats } = session.current();
      if (trouble !== null || stuckFormats !== null) failures++;
      // A format that could not be read may have been ours or not: it is said, and the others are dealt with.
      const after = trouble === null ? [complete, ...(stuckFormats === null ? [] : [before])] : [before];
      expect(after).toContain(shown());
      expect(["failed", undefined]).toContain(trouble?.kind);
      session.dismissTrouble();
      session.marks.dismissStuck();
    }
    expect(failures).toBeGreaterThanOrEqual(atLeast);
  });
});

test.each([
  ["a protected sheet", (pane: Pane) => pane.workbook.setProtected(pane.sheetId, true), "locked"],
  ["a read-only workbook", (pane: Pane) => pane.host.faults.readOnly(true), "locked"],
])("%s is said calmly, and nothing is marked", async (_what, prepare, kind) => {
  const pane = await openSession([SHEET]);
  await pane.session.check();
  prepare(pane);
  await pane.session.mark();
  expect([pane.session.current().trouble?.kind, pane.formats().length]).toEqual([kind, 0]);
});

test("while a cell is being edited a check waits, and goes on afterwards", async () => {
  const pane = await openSession([SHEET]);
  pane.host.faults.cellEdit(true);
  const checking = pane.session.check();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(pane.session.current().result).toBeNull();
  pane.host.faults.cellEdit(false);
  await checking;
  expect(pane.session.current().result?.people).toHaveLength(3);
});

test("a cancelled check keeps what was there before", async () => {
  const pane = await openSession([SHEET]);
  const checking = pane.session.check();
  pane.session.cancel();
  await checking;
  expect(pane.session.current()).toMatchObject({ result: null, trouble: null, phase: { kind: "ready" } });
});

test("what is found appears while the check runs, and grows to the whole", async () => {
  const pane = await openSession([
    { ...SHEET, values: [...SHEET.values, ...Array.from({ length: 20_000 }, () => SHEET.values[2] ?? [])] },
  ]);
  const seen: number[] = [];
  const stop = pane.session.subscribe(() => {
    const { phase, result } = pane.session.current();
    if (phase.kind === "checking" && result !== null) seen.push(result.people.length);
  });
  await pane.session.check();
  stop();
  expect(seen.length).toBeGreaterThan(0);
  expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  expect(pane.session.current().result?.people).toHaveLength(20_003);
});

test("blocks too large for the host are halved until they pass", async () => {
  const long = "很长的备注".repeat(400);
  const values = [
    ...SHEET.values.slice(0, 2),
    ...Array.from({ length: 3_000 }, () => [...(SHEET.values[2] ?? []), long]),
  ];
  const pane = await openSession([{ ...SHEET, values }]);
  pane.host.faults.payloadLimit(true);
  await pane.session.check();
  expect(pane.session.current()).toMatchObject({ trouble: null });
  expect(pane.session.current().result?.people).toHaveLength(3_000);
});

test("an answer is kept in the workbook, and another session finds it", async () => {
  const pane = await openSession([WITHOUT_LEVEL]);
  expect(pane.session.current().understood?.[0]?.questions.map(({ about }) => about)).toEqual(["unitLevel"]);
  await pane.session.answers.answer("unitLevel", "乡镇");
  expect(pane.session.current().understood?.[0]?.questions).toEqual([]);
  pane.heads.forget();
  const later = new Session(pane.heads);
  await later.look();
  expect(later.current().understood?.[0]?.facts).toContainEqual(
    expect.objectContaining({ field: "unitLevel", from: "user" }),
  );
});

test("an answer can be taken back, and so can a no", async () => {
  const { session } = await openSession([WITHOUT_LEVEL]);
  const asked = (): unknown => session.current().understood?.[0]?.questions.map(({ about }) => about);
  await session.answers.answer("unitLevel", "乡镇");
  const [given] = answersGiven(session.current().answers);
  expect(given).toEqual({ key: "unitLevel", field: "unitLevel", text: "乡镇" });
  await session.answers.withdraw(given?.key ?? "");
  expect([asked(), session.current().answers]).toEqual([["unitLevel"], {}]);
  await session.answers.decline("unitLevel");
  expect(session.current().declined).toEqual(["unitLevel"]);
  await session.answers.withdraw(answersGiven(session.current().answers)[0]?.key ?? "");
  expect(session.current().declined).toEqual([]);
});

test("what was said of a column is taken back: it is found by its header again", async () => {
  const { session } = await openSession([SHEET]);
  const fields = (): unknown => session.current().understood?.[0]?.columns.map(({ field }) => field);
  const before = fields();
  const headers = session.current().understood?.[0]?.header.headers ?? [];
  await session.answers.correct(headers, "E", null);
  expect(fields()).not.toEqual(before);
  await session.answers.uncorrect(headers, "E");
  expect(fields()).toEqual(before);
});

test("what was said of other columns and on other sheets stays when one is taken back", async () => {
  const { session, workbook, ...pane } = await openSession([SHEET, { ...SHEET, name: "乙" }]);
  const headers = session.current().understood?.[0]?.header.headers ?? [];
  await session.answers.correct(headers, "G", null, "乙");
  await session.answers.correct(headers, "E", null);
  await session.answers.correct(headers, "G", null);
  const fieldsLeft = (): unknown => session.current().understood?.[0]?.columns.map(({ column }) => column);
  expect(fieldsLeft()).toEqual(["A", "B", "C", "D", "F"]);
  await session.answers.uncorrect(headers, "E");
  expect(fieldsLeft()).toEqual(["A", "B", "C", "D", "E", "F"]);
  workbook.activateSheet(workbook.sheets()[1]?.id ?? "");
  await session.look();
  expect(fieldsLeft()).toEqual(["A", "B", "C", "D", "E", "F"]);
  await pane.settled();
});

test("which of two columns is meant is kept in the workbook", async () => {
  const [title = [], headers = [], ...people] = SHEET.values;
  const pane = await openSession([
    {
      ...SHEET,
      values: [title, [...headers, "资格取得时间"], ...people.map((row) => [...row, "2012.11"])],
    },
  ]);
  const [roster] = pane.session.current().understood ?? [];
  const asked = roster?.questions.find(({ kind }) => kind === "two-columns");
  if (roster === undefined || asked?.kind !== "two-columns") throw new Error("nothing is asked");
  expect(asked.columns).toEqual(["E", "H"]);
  await pane.session.answers.correct(roster.header.headers, "H", asked.about);
  const [again] = pane.session.current().understood ?? [];
  expect(again?.questions).toEqual([]);
  expect(again?.columns.filter(({ field }) => field === asked.about)).toMatchObject([{ column: "H", by: "user" }]);
});

test("a selected row shows its person, a row of nobody does not", async () => {
  const pane = await openSession([SHEET]);
  await pane.session.check();
  pane.session.events.selected(pane.sheetId, 3, 0);
  expect(pane.session.current().shownRow).toBe(4);
  pane.session.events.selected(pane.sheetId, 0, 0);
  expect(pane.session.current().shownRow).toBe(4);
});

test("an empty sheet and one without a roster have nothing to check", async () => {
  const pane = await openSession([{ name: "空", values: [], merges: [] }]);
  expect(pane.session.current()).toMatchObject({ understood: [], trouble: null });
});

test("the first people below a header that had none are seen as they come", async () => {
  const { session, edit, settled } = await openSession([{ ...SHEET, values: SHEET.values.slice(0, 2) }], true);
  expect(session.current()).toMatchObject({ understood: [], emptyHeader: [2] });
  edit(2, 0, SHEET.values.slice(2));
  await settled();
  expect(session.current().understood?.map(({ table }) => table)).toEqual(["A2:G5"]);
});

describe("before a check the people are counted as they are", () => {
  const counted = ({ session }: Pane): unknown =>
    session.current().understood?.map(({ table, people }) => [table, people]);

  test.each<[string, (pane: Pane) => void, unknown]>([
    ["somebody's cells are cleared", (pane) => pane.edit(4, 0, [["", "", "", "", "", "", ""]]), [["A2:G4", 2]]],
    [
      "a row is deleted",
      ({ workbook, sheetId }) => workbook.remove(sheetId, rect(3, 0, 1, 16_384), "up"),
      [["A2:G4", 2]],
    ],
    ["somebody is added below", (pane) => pane.edit(5, 0, SHEET.values.slice(2, 3)), [["A2:G6", 4]]],
  ])("%s", async (_what, act, expected) => {
    const pane = await openSession([SHEET], true);
    expect(counted(pane)).toEqual([["A2:G5", 3]]);
    act(pane);
    await pane.settled();
    expect(counted(pane)).toEqual(expected);
  });

  test("a sheet that was renamed goes by its new name once the user comes back to the pane", async () => {
    const pane = await openSession([SHEET], true);
    pane.workbook.renameSheet(pane.sheetId, "新表");
    await pane.settled();
    pane.session.events.cameBack();
    await pane.settled();
    expect(pane.session.current()).toMatchObject({ sheet: "新表", trouble: null });
    expect(counted(pane)).toEqual([["A2:G5", 3]]);
    await pane.session.check();
    expect(pane.session.current().result?.people).toHaveLength(3);
  });

  test("an edit on a sheet renamed since is no trouble", async () => {
    const pane = await openSession([SHEET], true);
    pane.workbook.renameSheet(pane.sheetId, "新表");
    pane.edit(4, 0, [["", "", "", "", "", "", ""]]);
    await pane.settled();
    expect(pane.session.current()).toMatchObject({ sheet: "新表", trouble: null });
  });
});

test("follows the user from sheet to sheet, and keeps what was found on each", async () => {
  const later = SHEET.values.map((row, i) => (i === 0 ? ["2021年度教师职称申报花名册"] : row));
  const pane = await openSession([SHEET, { ...SHEET, name: "乙", values: later }]);
  const year = (): unknown => pane.session.current().understood?.[0]?.facts.find(({ field }) => field === "applyYear");
  await pane.session.check();
  const [first, second] = pane.workbook.sheets();
  pane.workbook.activateSheet(second?.id ?? "");
  await pane.session.look();
  expect([pane.session.current().sheet, pane.session.current().result]).toEqual(["乙", null]);
  expect(year()).toMatchObject({ reading: { value: 2021 } });
  pane.workbook.activateSheet(first?.id ?? "");
  await pane.session.look();
  expect(pane.session.current().result?.people).toHaveLength(3);
  expect(year()).toMatchObject({ reading: { value: 2020 } });
});
