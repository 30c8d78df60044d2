/**
 * One file from bytes to judged rosters: the same engine as in Excel.
 */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { DEFAULT_SETTINGS, type Settings } from "../src/rules/settings/settings";
import type { SettingsFault } from "../src/rules/settings/settings-file";
import { assess } from "../src/rules/engine/assess";
import { type Assessment } from "../src/rules/engine/assessment";
import { notesOfRows, planFor, type Note, type Plan } from "../src/rules/engine/plan";
import { RosterWide } from "../src/rules/engine/roster-wide";
import { withAcross } from "../src/rules/engine/with-across";
import type { Timing } from "../src/rules/engine/dates";
import { headsOf } from "../src/roster/heads";
import { isMadeByUs } from "../src/roster/made-by-us";
import { readOptions, yearsOn } from "../src/roster/known-of-workbook";
import { readRosters, type Roster } from "../src/roster/read-roster";
import { worthAtOnce } from "../src/roster/settles";
import type { SheetFact } from "../src/roster/sheet-facts";
import { postEntries } from "../src/roster/post-table";
import { postTableOf, type PostEntry } from "../src/roster/posts-by-unit";
import { directoryEntries, directoryOf } from "../src/roster/unit-directory";
import { EMPTY_STATE, settingsOf, stateOf, type StoredState, type WorkbookState } from "../src/roster/workbook-state";
import type { FileTrouble, HeadedSheet } from "./troubles";
import type { BinaryReader } from "../xlsx/binary/read-binary-workbook";
import type { ReadingRemark } from "../xlsx/remarks";
import type { StandingSheet } from "../xlsx/marking/marked-copy";
import { readWorkbook, type WorkbookSheet } from "../xlsx/read-workbook";
import type { Options } from "./options";
import { ZLIB } from "./zlib-packing";

/** What other rows mean for one. */
export type Beside = Pick<RosterWide, "judge" | "advised" | "notes" | "explain">;

export interface JudgedRoster {
  readonly roster: Roster;
  readonly plan: Plan;
  /** All people of the workbook, or of all workbooks that are looked at together. */
  readonly across: Beside;
  readonly notes: readonly Note[];
  /** One for each of the roster's applicants, in their order. */
  readonly assessments: readonly Assessment[];
}

/** What the file itself keeps and cannot be used: it is judged all the same, and that is said. */
export type KeptTrouble =
  | { readonly kind: "settings"; readonly fault: SettingsFault }
  | { readonly kind: "newer-state" }
  | { readonly kind: "unread-state" };

/** What a copy of the file is made of. */
export interface Source {
  readonly bytes: Uint8Array;
  readonly sheets: readonly StandingSheet[];
}

export type FileResult = {
  readonly file: string;
  /** What copies and reports call it, where that is more than its name. */
  readonly label?: string;
  /** What is to be said of the reading, whether or not a roster was found. */
  readonly remarks: readonly ReadingRemark[];
} & (
  | { readonly trouble: FileTrouble; readonly rosters: readonly []; readonly kept: null; readonly source: null }
  | {
      readonly trouble: null;
      readonly rosters: readonly JudgedRoster[];
      readonly kept: KeptTrouble | null;
      /** Null once nothing more is made of the file. */
      readonly source: Source | null;
    }
);

/** A file as it was read, before anybody is judged. */
export type FileRead =
  | Extract<FileResult, { readonly trouble: FileTrouble }>
  | {
      readonly file: string;
      readonly remarks: readonly ReadingRemark[];
      readonly trouble: null;
      readonly read: SheetsRead;
      readonly kept: KeptTrouble | null;
      readonly source: Source;
    };

/** What a file is read by. */
export interface Reading {
  readonly options: Pick<Options, "sheets" | "assumed" | "blank" | "together">;
  readonly timing: Timing;
  /** Settings from a file of their own: they come before those that the workbook keeps. */
  readonly given: Settings | null;
  readonly readBinary?: BinaryReader | undefined;
}

export async function checkFile(
  file: string,
  options: Options,
  timing: Timing,
  given: Settings | null = null,
  readBinary?: BinaryReader,
): Promise<FileResult> {
  const read = await readFileToCheck(file, { options, timing, given, readBinary });
  return judgedFile(read, timing, ({ read: { planned, posts } }) => besideEachOther(planned, posts, timing));
}

export async function readFileToCheck(file: string, reading: Reading): Promise<FileRead> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return failed(file, { code: READING_TROUBLES[(error as NodeJS.ErrnoException).code ?? ""] ?? "unreadable" });
  }
  try {
    return await readBytes(file, bytes, reading);
  } catch (error) {
    return failedIn(file, error);
  }
}

const READING_TROUBLES: Readonly<Record<string, "not-found" | "folder">> = {
  ENOENT: "not-found",
  ENOTDIR: "not-found",
  EISDIR: "folder",
};

/** A fault of the program: the other files are checked all the same. What it says of cells stays unsaid. */
const failedIn = (file: string, error: unknown): Extract<FileResult, { readonly trouble: FileTrouble }> =>
  failed(file, { code: "failed", error: error instanceof Error ? error.name : "" });

type GoodRead = Extract<FileRead, { readonly trouble: null }>;

/** @param beside where the file's people stand among others */
export function judgedFile(read: FileRead, timing: Timing, beside: (read: GoodRead) => Beside): FileResult {
  if (read.trouble !== null) return read;
  try {
    const { read: sheets, ...file } = read;
    return { ...file, rosters: judgedSheets(sheets, beside(read), timing) };
  } catch (error) {
    return failedIn(read.file, error);
  }
}

export const failed = (
  file: string,
  trouble: FileTrouble,
  remarks: readonly ReadingRemark[] = [],
): Extract<FileResult, { readonly trouble: FileTrouble }> => ({
  file,
  remarks,
  trouble,
  rosters: [],
  kept: null,
  source: null,
});

async function readBytes(file: string, bytes: Uint8Array, reading: Reading): Promise<FileRead> {
  const { options, timing, given, readBinary } = reading;
  const workbook = await readWorkbook(bytes, { fileName: basename(file), readBinary, packing: ZLIB });
  if (!workbook.ok) return failed(file, workbook.trouble);
  const { remarks } = workbook;
  const names = workbook.sheets.map((sheet) => sheet.name);
  const unknown = options.sheets?.find((one) => !names.includes(one));
  if (unknown !== undefined) return failed(file, { code: "no-such-sheet", name: unknown, sheets: names });
  const state = stateOf(workbook.kept);
  const { settings: kept, fault } = given === null ? settingsOf(state) : { settings: given, fault: null };
  const settings = options.blank === null ? kept : { ...kept, blankMeans: options.blank };
  const read = readSheets(workbook.sheets, options, timing, state, settings);
  const looked = workbook.sheets.filter(({ name }) => options.sheets?.includes(name) !== false);
  // A file of posts alone belongs to the people of the other files.
  const isForOthers = options.together && read.posts.length > 0;
  if (!isForOthers && !read.planned.some(({ isShown }) => isShown)) {
    return failed(file, nobodyOn(looked, timing), remarks);
  }
  const source = { bytes, sheets: standing(workbook.sheets) };
  return { file, remarks, trouble: null, read, kept: keptTrouble(workbook.kept, fault), source };
}

function nobodyOn(looked: readonly WorkbookSheet[], timing: Timing): FileTrouble {
  const filled = looked.filter(({ values }) => values.length > 0);
  if (filled.length > 0 && filled.every(({ values }) => isMadeByUs(values))) return { code: "made-by-us" };
  return { code: "no-roster", sheets: looked.map(({ name }) => name), headed: headedAmong(looked, timing) };
}

const standing = (sheets: readonly WorkbookSheet[]): readonly StandingSheet[] =>
  sheets.map(({ name, values }) => ({ name, title: values[0]?.[0] }));

/** Templates that nobody has filled yet. */
const headedAmong = (sheets: readonly WorkbookSheet[], { today }: Timing): readonly HeadedSheet[] =>
  sheets.flatMap((sheet) => {
    const known = { directory: null, settings: DEFAULT_SETTINGS, state: EMPTY_STATE, years: [] };
    const [head] = headsOf(sheet, readOptions(known, sheet.name, today.year));
    return head === undefined ? [] : [{ sheet: sheet.name, rows: head.headerRows }];
  });

function keptTrouble(stored: StoredState, fault: SettingsFault | null): KeptTrouble | null {
  if (stored.kind === "newer") return { kind: "newer-state" };
  if (stored.unread !== undefined) return { kind: "unread-state" };
  return fault === null ? null : { kind: "settings", fault };
}

/** The rosters of a workbook, and what its other sheets tell. */
export interface SheetsRead {
  /** The people of every sheet count, shown or not. */
  readonly planned: readonly { readonly roster: Roster; readonly plan: Plan; readonly isShown: boolean }[];
  readonly posts: readonly PostEntry[];
}

export const judgeSheets = (
  sheets: readonly WorkbookSheet[],
  options: Pick<Options, "sheets" | "assumed">,
  timing: Timing,
  state: WorkbookState,
  settings: Settings,
): readonly JudgedRoster[] => {
  const read = readSheets(sheets, options, timing, state, settings);
  return judgedSheets(read, besideEachOther(read.planned, read.posts, timing), timing);
};

function readSheets(
  sheets: readonly WorkbookSheet[],
  options: Pick<Options, "sheets" | "assumed">,
  timing: Timing,
  state: WorkbookState,
  settings: Settings,
): SheetsRead {
  const entries = sheets.flatMap((sheet) => directoryEntries(sheet) ?? []);
  const directory = entries.length === 0 ? null : directoryOf(entries);
  const isShown = (name: string): boolean => options.sheets?.includes(name) !== false;
  const known = {
    directory,
    settings,
    state,
    years: sheets.flatMap((sheet) => yearsOn({ directory, settings, state }, sheet)),
  };
  const rosters = sheets.flatMap((sheet) => {
    // What is assumed is said of the sheets asked for.
    const kept = readOptions(known, sheet.name, timing.today.year);
    const assumed = isShown(sheet.name) ? saidFirst(options.assumed, kept.assumed) : kept.assumed;
    return readRosters(sheet, { ...kept, assumed });
  });
  return {
    planned: rosters.map((roster) => ({ roster, plan: planFor(roster.context), isShown: isShown(roster.sheet) })),
    posts: sheets.flatMap((sheet) => postEntries(sheet) ?? []),
  };
}

function besideEachOther(planned: SheetsRead["planned"], posts: readonly PostEntry[], timing: Timing): RosterWide {
  const across = new RosterWide(posts.length === 0 ? null : postTableOf(posts), timing);
  for (const { roster, plan } of planned)
    for (const applicant of roster.applicants) across.add({ sheet: roster.sheet, applicant, plan });
  return across;
}

const judgedSheets = ({ planned }: SheetsRead, across: Beside, timing: Timing): readonly JudgedRoster[] =>
  planned.flatMap(({ roster, plan, isShown }) => (isShown ? [judgeRoster(roster, plan, across, timing)] : []));

/** What was said on the command line comes before what the workbook keeps for the sheet. */
const saidFirst = (said: readonly SheetFact[], kept: readonly SheetFact[]): readonly SheetFact[] => [
  ...said,
  ...kept.filter(({ field }) => !said.some((one) => one.field === field)),
];

function judgeRoster(roster: Roster, plan: Plan, across: Beside, timing: Timing): JudgedRoster {
  const people = roster.applicants.map((applicant) => {
    const found = across.judge(applicant);
    const alone = across.advised(applicant, assess(applicant, plan, timing));
    return { applicant, found, assessment: withAcross(alone, found) };
  });
  const assessments = people.map(({ assessment }) => assessment);
  const notes = [...plan.notes, ...across.notes(plan), ...notesOfRows(roster.applicants, assessments)];
  const questions = worthAtOnce(roster, people, timing);
  return { roster: { ...roster, questions }, plan, across, assessments, notes };
}
