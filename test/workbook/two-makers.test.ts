/** Two people who put things into a workbook at the same time: both have theirs whole, whoever comes in between. */
import { closeWorkbooks } from "office-host/testing";
import { fillColumn } from "../../src/checking/fill-column";
import { freeze } from "../../src/checking/freeze";
import { resultSheets, writeResults } from "../../src/checking/reports/result-columns";
import { SheetHeads } from "../../src/checking/sheet-heads";
import { eligible } from "../../src/functions/eligible/definition";
import { filledFormula } from "../../src/functions/shared/example";
import { stateOf, type WorkbookState } from "../../src/roster/workbook-state";
import { makeSheet, ourSheets } from "../../src/workbook/our-sheets";
import { changeStoredState, readStoredState } from "../../src/workbook/stored-state";
import { REPORT } from "../support/report-to-make";
import { openAddin, type Addin } from "../support/addin";
import { SHEET } from "../support/session";
import { between, twoAuthors, type Author } from "../support/two-authors";

afterEach(() => closeWorkbooks());

const WHOLE = [
  ["审核报告", "一"],
  ["二", "三"],
];

const [MINE, THEIRS] = [
  { ...SHEET, name: "甲册" },
  { ...SHEET, name: "乙册" },
];
const FORMULA = "=JC.WHY(A3:G3)";

async function opened(): Promise<Addin> {
  const addin = await openAddin([MINE, THEIRS]);
  for (const { id } of addin.workbook.sheets()) {
    addin.workbook.writeCells(id, { row: 2, column: 12, rows: 1, columns: 1 }, [[{ formula: FORMULA }]]);
    addin.workbook.setCalculated(id, 2, 12, "符合");
  }
  return addin;
}

async function kept({ as }: Author): Promise<WorkbookState> {
  const stored = await as(() => readStoredState());
  if (!stored.ok) throw new Error(stored.trouble.kind);
  return stateOf(stored.value);
}

/** By name, with what stands on them; those that the workbook does not remember as whole are told apart. */
async function ours({ workbook }: Addin, { as }: Author): Promise<readonly (readonly unknown[])[]> {
  const found = await as(() => ourSheets());
  return workbook
    .sheets()
    .slice(2)
    .map(({ id, name }) => [
      name,
      found.ok && found.value.some((one) => one.id === id && !one.isBegun),
      workbook.readValues(id, { row: 0, column: 0, rows: 2, columns: 2 }),
    ]);
}

const fill = (sheet: string): ReturnType<typeof fillColumn> =>
  fillColumn(
    new SheetHeads(() => 2026),
    sheet,
    {
      title: eligible.title,
      formulaFor: (rows, all, header) => filledFormula(eligible, rows, all, header),
      isForEachRow: true,
      numberFormat: null,
    },
    "beside",
  );

const freezeOn = (sheet: string): ReturnType<typeof freeze> =>
  freeze(new SheetHeads(() => 2026), sheet, () => "待核", 0);

interface Work {
  readonly work: (author: Author) => Promise<unknown>;
  readonly holds: (state: WorkbookState) => unknown;
}

/** What the first author does while the second does all of his. */
const WORKS: Readonly<Record<string, Work>> = {
  "a sheet": { work: () => makeSheet(REPORT), holds: ({ ourSheets: sheets = [] }) => sheets.length === 2 },
  "results beside the roster": {
    work: async ({ session }) => {
      const { result } = session.current();
      return result === null ? null : writeResults(result);
    },
    holds: ({ results = {} }) => results[MINE.name]?.length === 1,
  },
  "a column of formulas": {
    work: () => fill(MINE.name),
    holds: ({ ourColumns = [] }) => ourColumns.filter(({ sheet }) => sheet === MINE.name).length === 1,
  },
  "results in the place of formulas": {
    work: () => freezeOn(MINE.name),
    holds: ({ frozen }) => frozen[MINE.name]?.length === 1,
  },
};

test.each(Object.keys(WORKS))(
  "%s: what somebody else does before any of its requests stays, and so does it",
  async (name) => {
    const { work, holds } = WORKS[name] ?? { work: () => Promise.reject(new Error(name)), holds: () => false };
    for (let k = 1; ; k++) {
      const addin = await opened();
      const { authors, close } = await twoAuthors(addin);
      const [a, b] = authors;
      const others = (): Promise<void> =>
        b.as(async () => {
          expect(await makeSheet(REPORT)).toMatchObject({ ok: true, value: { kind: "made" } });
          expect(await freezeOn(THEIRS.name)).toMatchObject({ ok: true, value: { kind: "frozen", cells: 1 } });
          expect(await fill(THEIRS.name)).toMatchObject({ ok: true, value: { kind: "filled" } });
          await changeStoredState((state) => ({ ...state, answers: { [MINE.name]: { applyYear: "2021" } } }));
        });
      const { value, wasBetween } = await between(addin, k, () => a.as(() => work(a)), others);
      expect([k, value]).toEqual([k, expect.objectContaining({ ok: true })]);
      const state = await kept(a);
      expect([k, holds(state)]).toEqual([k, true]);
      expect(state.frozen[THEIRS.name]).toHaveLength(1);
      expect(state.ourColumns?.filter(({ sheet }) => sheet === THEIRS.name)).toHaveLength(1);
      expect(state.answers[MINE.name]).toEqual({ applyYear: "2021" });
      const sheets = await ours(addin, a);
      expect(sheets).toEqual(
        expect.arrayContaining([
          ["审核报告", true, WHOLE],
          ...(name === "a sheet" ? [["审核报告 2", true, WHOLE]] : []),
        ]),
      );
      expect([k, sheets.length]).toEqual([k, name === "a sheet" ? 2 : 1]);
      expect(await a.as(() => resultSheets())).toMatchObject({ ok: true });
      await close();
      closeWorkbooks();
      if (!wasBetween) break;
      expect(k).toBeLessThan(40);
    }
  },
);

test("a sheet, with somebody else's between its requests and one that fails: theirs is whole, and so is the next try", async () => {
  for (let k = 1; ; k++) {
    let done = false;
    for (const fails of [1, 2, 3]) {
      const addin = await opened();
      const { authors, close } = await twoAuthors(addin);
      const [a, b] = authors;
      const { value, wasBetween } = await between(
        addin,
        k,
        () => a.as(() => makeSheet(REPORT)),
        async () => {
          await b.as(() => makeSheet(REPORT));
          addin.host.faults.failRequest(fails);
        },
      );
      addin.host.faults.failNone();
      done = !wasBetween;
      if (!value.ok) expect(await a.as(() => makeSheet(REPORT))).toMatchObject({ ok: true });
      const sheets = await ours(addin, a);
      expect([
        k,
        fails,
        value.ok,
        [...sheets].sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
      ]).toEqual([
        k,
        fails,
        value.ok,
        [
          ["审核报告", true, WHOLE],
          ["审核报告 2", true, WHOLE],
        ],
      ]);
      await close();
      closeWorkbooks();
    }
    if (done) break;
    expect(k).toBeLessThan(40);
  }
});
