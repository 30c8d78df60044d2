/**
 * The year and the day that a sheet is judged by, set in the pane: everything follows, the sheet stays as it is, and
 * the command line judges the same file alike.
 */
import { judgeSheets } from "../../../cli/check-file";
import { parseOptions } from "../../../cli/options";
import { isoOf } from "../../../src/core/calendar";
import { settingsOf, stateOf } from "../../../src/roster/workbook-state";
import { readStoredState } from "../../../src/workbook/stored-state";
import { closeWorkbooks } from "office-host/testing";
import { answerOf } from "../../support/addin";
import { openSession, SHEET, type Pane } from "../../support/session";

afterEach(() => closeWorkbooks());

const PLEDGE = 6;
const NOTHING_HIDDEN = { hidden: false, hiddenRows: [], hiddenColumns: [] };

/** 王小明 ineligible 2020-12-31 */
const judged = ({ session }: Pane): readonly string[] =>
  (session.current().result?.people ?? []).map(
    ({ name, verdict, assessment }) => `${name} ${verdict} ${isoOf(assessment.asOf)}`,
  );

/** The same by the command line, over what the workbook holds and keeps. */
async function byCommandLine({ session, valuesAt }: Pane, ...args: readonly string[]): Promise<readonly string[]> {
  const { result } = session.current();
  const parsed = parseOptions(["a.xlsx", ...args]);
  const stored = await readStoredState();
  if (!parsed.ok || !stored.ok || result === null) throw new Error("nothing was checked");
  const state = stateOf(stored.value);
  const { settings } = settingsOf(state);
  const sheet = { ...SHEET, ...NOTHING_HIDDEN, values: valuesAt(`${SHEET.name}!A1:G5`) };
  const timing = { ...result.timing, asOf: parsed.options.asOf };
  return judgeSheets([sheet], parsed.options, timing, state, settings).flatMap(({ roster, assessments }) =>
    roster.applicants.map(
      ({ facts: { name } }, i) =>
        `${name.state === "known" ? name.value : ""} ${assessments[i]?.verdict ?? ""} ${isoOf(assessments[i]?.asOf ?? result.timing.today)}`,
    ),
  );
}

const cells = ({ valuesAt }: Pane): string => JSON.stringify(valuesAt(`${SHEET.name}!A1:J9`));

const marked = (pane: Pane): readonly string[] =>
  pane.formats().flatMap(({ ranges }) => ranges.map(({ row, column, rows }) => `${column},${row + 1}+${rows}`));

const AS_OF_2020 = ["王小明 ineligible 2020-12-31", "李小红 ineligible 2020-12-31", "张小强 undetermined 2020-12-31"];
const AS_OF_2023 = ["王小明 eligible 2023-11-30", "李小红 undetermined 2023-11-30", "张小强 undetermined 2023-11-30"];

async function checked(): Promise<Pane> {
  const pane = await openSession([SHEET], true);
  await pane.session.check();
  return pane;
}

test("the day is set: verdicts and marks follow at once, no cell is touched", async () => {
  const pane = await checked();
  await pane.session.mark();
  const [before, marks] = [cells(pane), marked(pane)];
  expect(judged(pane)).toEqual(AS_OF_2020);
  await pane.session.answers.judgeBy({ asOf: "2023-11-30" });
  await pane.settled();
  expect(judged(pane)).toEqual(AS_OF_2023);
  expect(pane.session.current()).toMatchObject({ outdated: false, marksOutdated: false, trouble: null });
  expect(marked(pane)).not.toEqual(marks);
  expect(cells(pane)).toBe(before);
  expect(await byCommandLine(pane)).toEqual(AS_OF_2023);
});

test("taken back, all is as it was", async () => {
  const pane = await checked();
  await pane.session.mark();
  const marks = marked(pane);
  await pane.session.answers.judgeBy({ asOf: "2023-11-30" });
  await pane.session.answers.withdraw("asOf");
  await pane.settled();
  expect([judged(pane), marked(pane), pane.session.current().answers]).toEqual([AS_OF_2020, marks, {}]);
});

test("on the day before it, the five years are not over", async () => {
  const pane = await checked();
  await pane.session.answers.judgeBy({ asOf: "2023-11-01" });
  const later = judged(pane);
  await pane.session.answers.judgeBy({ asOf: "2023-10-31" });
  expect([later[0], judged(pane)[0]]).toEqual(["王小明 eligible 2023-11-01", "王小明 ineligible 2023-10-31"]);
});

test("what is edited afterwards is judged by the same day while 实时检查 is on", async () => {
  const pane = await checked();
  await pane.session.answers.judgeBy({ asOf: "2023-11-30" });
  pane.session.setLive(true);
  pane.edit(2, PLEDGE, [["否"]]);
  await pane.settled();
  expect(judged(pane)).toEqual(["王小明 ineligible 2023-11-30", ...AS_OF_2023.slice(1)]);
});

test("the year is set: the sheet's title gives way, and the day goes with the year", async () => {
  const pane = await checked();
  await pane.session.answers.judgeBy({ applyYear: "2024" });
  expect(judged(pane).map((one) => one.split(" ").slice(1).join(" "))).toEqual([
    "eligible 2024-12-31",
    "undetermined 2024-12-31",
    "undetermined 2024-12-31",
  ]);
  expect(await byCommandLine(pane)).toEqual(judged(pane));
  await pane.session.answers.withdraw("applyYear");
  expect(judged(pane)).toEqual(AS_OF_2020);
});

test("before a check it is understood so, and nothing is checked", async () => {
  const pane = await openSession([SHEET]);
  await pane.session.answers.judgeBy({ applyYear: "2021", asOf: "2021-06-30" });
  const { understood, result } = pane.session.current();
  const [roster] = understood ?? [];
  expect([result, roster?.asOf, roster?.facts.find(({ field }) => field === "applyYear")?.reading]).toEqual([
    null,
    { year: 2021, month: 6, day: 30 },
    { state: "known", value: 2021 },
  ]);
});

test("a day on the command line comes before the one that the workbook keeps", async () => {
  const pane = await checked();
  await pane.session.answers.judgeBy({ asOf: "2023-11-30" });
  expect(await byCommandLine(pane, "--as-of", "2020-12-31")).toEqual(AS_OF_2020);
});

test("functions go by the year that was set, and by a day of their own", async () => {
  const pane = await checked();
  const earliest = async (...rest: readonly string[]): Promise<unknown> =>
    answerOf(await pane.call("WHY", SHEET.name, "A3:G3", ...(rest.length === 0 ? [] : ["", ...rest])));
  expect(await earliest()).toContain("未满5年");
  await pane.session.answers.judgeBy({ asOf: "2023-11-30" });
  expect(await earliest()).toContain("未满5年");
  expect(await earliest("2023-11-30")).not.toContain("未满5年");
  await pane.session.answers.judgeBy({ applyYear: "2024" });
  expect(await earliest()).not.toContain("未满5年");
});

test("what is kept and is no day counts as none", async () => {
  const pane = await checked();
  await pane.session.answers.judgeBy({ asOf: "2023-02-30" });
  expect(judged(pane)).toEqual(AS_OF_2020);
});
