/**
 * One file from bytes to judged rosters: the same engine as in Excel.
 */
import { readFile } from "node:fs/promises";
import { DEFAULT_SETTINGS } from "../src/rules/settings";
import { assess, type Assessment } from "../src/rules/assess";
import { notesOfRows, planFor, type Note, type Plan } from "../src/rules/plan";
import type { Timing } from "../src/rules/dates";
import { readRosters, type Roster } from "../src/roster/read-roster";
import { directoryEntries, directoryOf } from "../src/roster/unit-directory";
import type { FileTrouble } from "../src/messages/troubles";
import { readWorkbook, type WorkbookSheet } from "../xlsx/read-workbook";
import type { Options } from "./options";

export interface JudgedRoster {
  readonly roster: Roster;
  readonly plan: Plan;
  readonly notes: readonly Note[];
  /** One for each of the roster's applicants, in their order. */
  readonly assessments: readonly Assessment[];
}

export type FileResult =
  | { readonly file: string; readonly trouble: FileTrouble; readonly rosters: readonly [] }
  | { readonly file: string; readonly trouble: null; readonly rosters: readonly JudgedRoster[] };

export async function checkFile(file: string, options: Options, timing: Timing): Promise<FileResult> {
  const failed = (trouble: FileTrouble): FileResult => ({ file, trouble, rosters: [] });
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return failed({ code: (error as NodeJS.ErrnoException).code === "ENOENT" ? "not-found" : "unreadable" });
  }
  const workbook = await readWorkbook(bytes);
  if (!workbook.ok) return failed(workbook.trouble);
  const names = workbook.sheets.map((sheet) => sheet.name);
  if (options.sheet !== null && !names.includes(options.sheet))
    return failed({ code: "no-such-sheet", name: options.sheet, sheets: names });
  const rosters = judgeSheets(workbook.sheets, options, timing);
  return rosters.length === 0
    ? failed({ code: "no-roster", sheets: options.sheet === null ? names : [options.sheet] })
    : { file, trouble: null, rosters };
}

function judgeSheets(sheets: readonly WorkbookSheet[], options: Options, timing: Timing): readonly JudgedRoster[] {
  const entries = sheets.flatMap((sheet) => directoryEntries(sheet) ?? []);
  const directory = entries.length === 0 ? null : directoryOf(entries);
  return sheets
    .filter((sheet) => options.sheet === null || sheet.name === options.sheet)
    .flatMap((sheet) =>
      readRosters(sheet, {
        assumed: options.assumed,
        directory,
        settings: DEFAULT_SETTINGS,
        defaultYear: timing.today.year,
      }),
    )
    .map((roster) => judgeRoster(roster, timing));
}

function judgeRoster(roster: Roster, timing: Timing): JudgedRoster {
  const plan = planFor(roster.context);
  const assessments = roster.applicants.map((applicant) => assess(applicant, plan, timing));
  return { roster, plan, assessments, notes: [...plan.notes, ...notesOfRows(roster.applicants, assessments)] };
}
