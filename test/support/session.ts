/** A session over a workbook in memory, through the real office.js. */
import { Session, watchFor } from "../../src/checking/session";
import type { CheckResult } from "../../src/checking/check";
import { acrossConditions } from "../../src/checking/other-rows";
import { rect, type ConditionalFormatInfo, type Profile } from "office-host";
import type { WorkbookSheet } from "../../xlsx/read-workbook";
import { openAddin, type Addin } from "./addin";

export const HEADERS = ["姓名", "单位", "单位性质", "现职称", "取得时间", "申报职称", "是否签订承诺书"];

/** Three people: too soon, too soon and without a pledge, in order. */
export const SHEET = {
  name: "it's 花名册",
  merges: [],
  values: [
    ["2020年度教师职称申报花名册"],
    HEADERS,
    ["王小明", "某镇中学", "乡镇", "一级教师", "2018.11", "基层一级教师", "是"],
    ["李小红", "某镇中学", "乡镇", "一级教师", "2018.11", "基层一级教师", ""],
    ["张小强", "某镇中学", "乡镇", "一级教师", "2012.11", "基层高级教师", "是"],
  ],
};

/** The same where the level of the unit is not said, so that it is asked for. */
export const WITHOUT_LEVEL = { ...SHEET, values: SHEET.values.map((row) => row.filter((_, i) => i !== 2)) };

export interface Pane extends Addin {
  readonly session: Session;
  readonly formats: () => readonly ConditionalFormatInfo[];
  /** Writes cells as the user does. */
  readonly edit: (row: number, column: number, values: readonly (readonly string[])[]) => void;
  /** Everything that happened in the workbook is heard, and judged. */
  readonly settled: () => Promise<void>;
}

type Sheets = readonly Pick<WorkbookSheet, "name" | "values" | "merges">[];

/** Opens these sheets, and looks at the first. @param watched whether the session hears what happens in the workbook */
export async function openSession(sheets: Sheets, watched = false, profile?: Profile): Promise<Pane> {
  return startSession(await openAddin(sheets, profile === undefined ? {} : { profile }), watched);
}

/** Looks at the first sheet of a workbook that is open. */
export async function startSession(addin: Addin, watched = true): Promise<Pane> {
  const session = new Session(addin.heads);
  if (watched) await watchFor(session);
  await session.look();
  if (session.current().trouble !== null) throw new Error("the session did not start");
  return {
    ...addin,
    session,
    formats: () => addin.workbook.conditionalFormats(addin.sheetId),
    edit: (row, column, cells) =>
      addin.workbook.writeCells(addin.sheetId, rect(row, column, cells.length, cells[0]?.length ?? 0), cells),
    async settled() {
      await addin.host.idle();
      await new Promise((resolve) => setTimeout(resolve, 5));
      await session.idle();
    },
  };
}

/** What a result tells of everybody, to be compared with what another check tells. */
export const told = (result: CheckResult): unknown => ({
  people: result.people.map((person) => {
    const { row, name, assessment, applicant } = person;
    return [row, name, assessment, applicant.cells("heldDate"), acrossConditions(result, person)];
  }),
  counts: result.counts,
  rosters: result.rosters.map((roster) => [roster.table, roster.people]),
  notes: [...result.notes].map((note) => JSON.stringify(note)).sort(),
});

/** What a fresh look at the same workbook finds. */
export async function checkedAnew(pane: Addin): Promise<unknown> {
  pane.heads.forget();
  const other = new Session(pane.heads);
  await other.check();
  const { result } = other.current();
  return result === null ? null : told(result);
}
