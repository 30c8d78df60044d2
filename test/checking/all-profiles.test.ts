/**
 * The same answers in every Excel: a workbook is filled in on a desktop, saved, and opened in an Excel of each profile.
 * Functions, the pane's check, marks, what is checked while typing, filled columns, freezing and putting back, and what
 * the workbook keeps come to what the engine says of the same cells.
 */
import { SheetHeads } from "../../src/checking/sheet-heads";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { judgeSheets, type JudgedRoster } from "../../cli/check-file";
import { parseOptions } from "../../cli/options";
import { fillColumn } from "../../src/checking/fill-column";
import { Recalculation } from "../../src/checking/recalculation";
import { restsOnHeads } from "../../src/functions";
import { freeze as freezeAll, refill } from "../../src/checking/freeze";
import { day } from "../../src/core/calendar";
import { columnName } from "../../src/core/positions";
import { filledFormula } from "../../src/functions/shared/example";
import { verdict } from "../../src/functions/verdict/definition";
import { EMPTY_STATE } from "../../src/roster/workbook-state";
import { VERDICT_LABELS } from "../../src/rules/engine/labels";
import { DEFAULT_SETTINGS } from "../../src/rules/settings/settings";
import { changeStoredState, readStoredState } from "../../src/workbook/stored-state";
import { readWorkbook, type WorkbookSheet } from "../../xlsx/read-workbook";
import { PROFILE_NAMES, type CellValue } from "office-host";
import { closeWorkbooks } from "office-host/testing";
import { answerOf, openAddin, reopenAddin, type Addin } from "../support/addin";
import { sheet as drawnSheet } from "../support/sheet";
import { checkedAnew, startSession, told, type Pane } from "../support/session";

/** What is open is said in one way here; the pane has its own words. */
const freeze = (sheet: string, patienceMs?: number): ReturnType<typeof freezeAll> =>
  freezeAll(new SheetHeads(() => 2026), sheet, ({ toFill }) => `待核：填 ${toFill.join("、")}`, patienceMs);

const ROSTERS = join(__dirname, "..", "fixtures", "rosters");
const NAMES = ["schools-2020", "hospitals-2021", "agriculture-2022", "grouped"] as const;
const ANSWERS = { somewhere: { unitLevel: "乡镇" } };

interface Fixture {
  readonly sheets: readonly WorkbookSheet[];
  /** The first roster of the file, and what the engine says of everybody in it. */
  readonly roster: JudgedRoster;
  readonly expected: readonly string[];
}

/**
 * What Excels see differently, at once: a header of two rows with groups, units and levels merged down, blanks that are
 * none, and hours of 0.
 */
const GROUPED: WorkbookSheet = {
  ...{ hidden: false, hiddenRows: [], hiddenColumns: [] },
  ...drawnSheet(
    `
    某县2020年度教师职称申报花名册
    序号 | 姓名   | 单位情况 |      | 现任职称 |          | 申报职称     | 是否签订承诺书 | 学历 | 继续教育学时 |
         |        | 单位     | 性质 | 名称     | 取得时间 |              |                |      | 2019年       | 2020年
    1    | 王小明 | 甲镇中学 | 乡镇 | 一级教师 | 2012.11  | 基层高级教师 | 是             | 本科 | 90           | 95
    2    | 李小红 |          |      | 一级教师 | 2012.11  | 基层高级教师 |                | 本科 | 90           | 95
    3    | 张小强 |          |      | 一级教师 | 2012.11  | 基层高级教师 | 是             | 本科 | 0            | 95
    4    | 赵小刚 | 乙镇小学 | 乡镇 | 一级教师 | 2018.11  | 基层一级教师 | 是             | 本科 |              | 95
    5    | 钱小林 |          |      | 一级教师 | 2012.11  | 基层高级教师 | 是             | 本科 | 90           |
    合计 | 5人
    `,
    [
      ...["A1:K1", "A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:G3", "H2:H3", "I2:I3", "J2:K2"],
      ...["C4:C6", "D4:D6", "C7:C8", "D7:D8"],
    ],
  ),
};
const withNumbers = ({ values, ...rest }: WorkbookSheet): WorkbookSheet => ({
  ...rest,
  values: values.map((row) => row.map((cell) => (/^\d+$/u.test(String(cell)) ? Number(cell) : cell))),
});

async function sheetsOf(name: string): Promise<readonly WorkbookSheet[]> {
  if (name === "grouped") return [withNumbers(GROUPED)];
  const workbook = await readWorkbook(readFileSync(join(ROSTERS, `${name}.xlsx`)));
  if (!workbook.ok) throw new Error(name);
  return workbook.sheets;
}

async function fixture(name: string): Promise<Fixture> {
  const sheets = await sheetsOf(name);
  const parsed = parseOptions([name]);
  if (!parsed.ok) throw new Error(name);
  const timing = { asOf: null, today: day(2026, 1, 15) };
  const [first] = judgeSheets(sheets, parsed.options, timing, EMPTY_STATE, DEFAULT_SETTINGS);
  if (first === undefined) throw new Error(`${name} has no roster`);
  const expected = first.assessments.map(({ rowVerdict }) => VERDICT_LABELS[rowVerdict]);
  return { sheets, roster: first, expected };
}

const idOf = ({ workbook }: Addin, name: string): string =>
  workbook.sheets().find((sheet) => sheet.name === name)?.id ?? "";

/** Marked cells with the colour they are marked in. */
const marksOn = (addin: Addin, sheetId: string): unknown =>
  addin.workbook
    .conditionalFormats(sheetId)
    .map(({ formula, fill, ranges }) => [formula, fill, ranges])
    .sort();

interface Saved {
  readonly addin: Addin;
  /** Letters of the filled column. */
  readonly column: string;
  readonly marks: unknown;
  readonly check: unknown;
}

/** The workbook with a column filled in, marks and answers, as a desktop saved it. */
async function saved({
  sheets,
  roster,
}: Fixture): Promise<{ addin: Addin; column: string; marks: unknown; check: unknown }> {
  const addin = await openAddin(sheets, { calculates: true });
  const sheet = roster.roster.sheet;
  addin.workbook.activateSheet(idOf(addin, sheet));
  const { session } = await startSession(addin);
  await session.check();
  await session.mark();
  await changeStoredState(() => ({ ...EMPTY_STATE, answers: ANSWERS }));
  const filled = await fillColumn(
    addin.heads,
    sheet,
    {
      title: "结论",
      formulaFor: (rows, all, header) => filledFormula(verdict, rows, all, header),
      isForEachRow: true,
      numberFormat: null,
    },
    "beside",
  );
  if (!filled.ok || filled.value.kind !== "filled") throw new Error("the column was not filled");
  await addin.formulas?.settled();
  const check = await checkedAnew(addin);
  return { addin, column: filled.value.cell.replace(/\d+/u, ""), marks: marksOn(addin, idOf(addin, sheet)), check };
}

describe.each(NAMES)("%s", (name) => {
  let file: Fixture;
  beforeAll(async () => {
    file = await fixture(name);
  });

  describe.each(PROFILE_NAMES)("%s", (profile) => {
    let before: Saved;
    let pane: Pane;
    let recalculation: Recalculation;
    // What one test changes it puts back: all of them share a workbook.
    beforeAll(async () => {
      before = await saved(file);
      const addin = await reopenAddin(before.addin, profile);
      await addin.formulas?.settled();
      pane = await startSession(addin, true);
      recalculation = new Recalculation(addin.heads, restsOnHeads);
      addin.heads.onForgotten = recalculation.request;
    });
    afterAll(() => closeWorkbooks());

    const sheet = (): string => file.roster.roster.sheet;
    const sheetId = (): string => idOf(pane, sheet());
    /** What the filled column shows at the people. */
    const shown = (): CellValue[] =>
      file.roster.roster.applicants.map(
        ({ row }) => pane.valuesAt(`${sheet()}!${before.column}${row}`)[0]?.[0] ?? null,
      );
    const formulas = (): number => pane.workbook.formulas(sheetId()).length;
    /** A workbook of another computer is mended first. */
    const mended = async (): Promise<void> => {
      if (profile !== "foreign" || shown().every((cell) => typeof cell === "string")) return;
      expect(await refill(sheet())).toMatchObject({ ok: true });
      await pane.formulas?.settled();
    };

    test("functions answer as the engine does, row by row and spilled", async () => {
      const { roster } = file.roster;
      const last = columnName(Math.max(...roster.header.headers.map(({ index }) => index)));
      const rows = roster.applicants.map(({ row }) => row);
      const [first = 0] = rows;
      const spilled = await pane.call("VERDICT", roster.sheet, `A${first}:${last}${rows.at(-1)}`);
      expect(rows.map((row) => answerOf(spilled, row - first))).toEqual(file.expected);
      const single = await Promise.all(rows.map((row) => pane.call("VERDICT", roster.sheet, `A${row}:${last}${row}`)));
      expect(single.map((one) => answerOf(one))).toEqual(file.expected);
    });

    test("the pane's check and its marks are those of before", async () => {
      await pane.session.check();
      const { result, trouble } = pane.session.current();
      expect(trouble).toBeNull();
      expect(result && told(result)).toEqual(before.check);
      await pane.session.clear();
      expect(marksOn(pane, sheetId())).toEqual([]);
      await pane.session.mark();
      expect(marksOn(pane, sheetId())).toEqual(before.marks);
    });

    test("an edit is judged at once as a check of the whole sheet judges it, and its row's formula too", async () => {
      await mended();
      await pane.session.check();
      pane.session.setLive(true);
      const [person] = file.roster.roster.applicants;
      const [cell] = person?.cells("heldDate") ?? [];
      if (cell === undefined) throw new Error("nobody has a date");
      const rect = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
      const [[was = null] = []] = pane.workbook.readValues(sheetId(), rect);
      const write = async (value: CellValue): Promise<void> => {
        pane.workbook.writeCells(sheetId(), rect, [[value]]);
        await pane.settled();
        await pane.formulas?.settled();
        await pane.settled();
      };
      await write("看不懂");
      const { result } = pane.session.current();
      expect(result && told(result)).toEqual(await checkedAnew(pane));
      const verdict = result?.people[0]?.assessment.rowVerdict;
      expect(shown()[0]).toBe(verdict && VERDICT_LABELS[verdict]);
      await write(was);
      expect(pane.session.current().result && told(pane.session.current().result as never)).toEqual(before.check);
      pane.session.setLive(false);
    });

    test("the year of the title is another: the filled column says what a check says, without a full calculation", async () => {
      await mended();
      const { top } = file.roster.roster.header;
      const above = { row: 0, column: 0, rows: top, columns: 1 };
      const titles = pane.workbook.readValues(sheetId(), above);
      const at = titles.findIndex(([title]) => /20\d\d年/u.test(String(title)));
      const was = String(titles[at]?.[0]);
      const write = async (title: string): Promise<void> => {
        pane.workbook.writeCells(sheetId(), { ...above, row: at, rows: 1 }, [[title]]);
        for (let quiet = 0; quiet < 2; quiet++) {
          await pane.settled();
          await recalculation.idle();
          await pane.formulas?.settled();
        }
      };
      await write(was.replace(/20\d\d/u, "2016"));
      await pane.session.check();
      const checked = pane.session.current().result?.people.map((one) => VERDICT_LABELS[one.assessment.rowVerdict]);
      expect(checked).not.toEqual(file.expected);
      expect(shown()).toEqual(checked);
      await write(was);
      expect(shown()).toEqual(file.expected);
      expect(pane.host.counts.fullCalculations).toBe(0);
    });

    test("a filled column shows what the engine says, frozen and put back too", async () => {
      await mended();
      expect(shown()).toEqual(file.expected);
      expect(formulas()).toBe(1);
      expect(await freeze(sheet())).toMatchObject({ ok: true, value: { kind: "frozen" } });
      expect([formulas(), shown()]).toEqual([0, file.expected]);
      expect(await refill(sheet())).toMatchObject({ ok: true, value: { changed: 0 } });
      await pane.formulas?.settled();
      expect([formulas(), shown()]).toEqual([1, file.expected]);
    });

    test("what the workbook keeps is there", async () => {
      expect(await readStoredState()).toMatchObject({ value: { state: { answers: ANSWERS } } });
    });
  });
});
