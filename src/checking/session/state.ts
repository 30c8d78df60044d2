/** What the session knows of the sheet in front, and of the workbook. */
import type { SheetAnswers } from "../../roster/workbook-state";
import { DEFAULT_SETTINGS, type Settings } from "../../rules/settings/settings";
import type { SettingsFault } from "../../rules/settings/settings-file";
import type { Stuck } from "../../workbook/marks";
import type { ReadProgress } from "../../workbook/read-sheet";
import type { Trouble } from "../../workbook/troubles";
import type { CheckResult } from "../check";
import type { WorkbookResult } from "../check-workbook";
import type { UncoveredColumn } from "../filled-columns";
import type { PersonChange } from "../person-change";
import { visibleOf, type HiddenRows } from "../visible";
import type { Understood } from "../judge-sheet";
import type { NoRoster } from "../no-roster";

export type Phase =
  | { readonly kind: "looking" }
  | { readonly kind: "ready" }
  | { readonly kind: "checking"; readonly progress: ReadProgress };

/** What can be wanted of the session, as diagnostics name it. */
export type Step =
  | "look"
  | "check"
  | "mark"
  | "clear"
  | "go-to"
  | "answer"
  | "live"
  | "pick-header"
  | "read-row"
  | "extend"
  | "settings"
  | "review"
  | "read-reviews"
  | "remove"
  | "event";

export interface Failure {
  readonly step: Step;
  readonly trouble: Trouble;
}

/** A check of all sheets: under way, with what was found so far, or done. */
export type WorkbookState =
  | { readonly kind: "checking"; readonly found: WorkbookResult }
  | {
      readonly kind: "checked";
      /** Those with a roster, in the order of the tabs. */
      readonly sheets: readonly string[];
      readonly passedOver: readonly string[];
      readonly hidden: readonly string[];
    };

export interface SessionState {
  readonly sheet: string | null;
  readonly isProtected: boolean;
  /** Rows up to the last value; null before the first look. */
  readonly usedRows: number | null;
  readonly usedColumns: number | null;
  /** What the sheet is where it is known to be no roster; null for any other. */
  readonly noRoster: NoRoster | null;
  /** From such a sheet the way back: a sheet with a roster. Null where there is none. */
  readonly rosterSheet: string | null;
  /** How many sheets of the workbook have anything on them that is not ours. */
  readonly sheetCount: number;
  readonly phase: Phase;
  /** The rosters on the sheet as its top was understood; null before the first look. */
  readonly understood: readonly Understood[] | null;
  /** The user has said which rows are the header. */
  readonly isHeaderGiven: boolean;
  /** What the user has answered for this sheet, as it is kept. */
  readonly answers: SheetAnswers;
  /** Questions the user has said no to: they are not asked again. */
  readonly declined: readonly string[];
  /** The selected rows cannot be a header. */
  readonly isPickRefused: boolean;
  /** Is the sheet longer than what was looked at? Then the people counted so far are not all. */
  readonly longer: boolean;
  readonly result: CheckResult | null;
  /** What a check of all sheets found, and on which of them; each one's result stands with the sheet. */
  readonly workbook: WorkbookState | null;
  /** Rows that are hidden, as they were looked at last. */
  readonly hidden: HiddenRows;
  /** 只看可见行: who stands in a hidden row is neither listed nor counted nor marked. */
  readonly visibleOnly: boolean;
  /** Cells were changed since the check. */
  readonly outdated: boolean;
  /** Sheets that the result tells of go by other names: it names cells by those they had. */
  readonly namesOutdated: boolean;
  /** The place of the person shown ({@link CheckedPerson.place}); null for the list. */
  readonly shownRow: number | null;
  /** The cells of that row as the sheet shows them; null until they are read. */
  readonly written: readonly string[] | null;
  /** Who stands in that row by now where it is somebody else than at the check, "" for nobody; else null. */
  readonly inRowNow: string | null;
  /** What came of the last correction of the person shown; null where nothing did. */
  readonly change: PersonChange | null;
  /** How many cells are marked; `some` for marks of an earlier session; null when marks are off. */
  readonly marked: number | "some" | null;
  /** The marks stand for a result before the present one. */
  readonly marksOutdated: boolean;
  /** Formats that Excel refused when marks were last put or removed; null where it refused none. */
  readonly stuckFormats: Stuck | null;
  /** 实时检查 */
  readonly live: boolean;
  /** Columns of our formulas that do not show a result for everybody. */
  readonly uncovered: readonly UncoveredColumn[];
  readonly trouble: Trouble | null;
  /** What was tried when it went wrong. */
  readonly failedStep: Step | null;
  /** The workbook's stored state comes from a newer version of this add-in. */
  readonly stateIsNewer: boolean;
  /** The rows (1-based) of a header that was recognised and has nobody below it. */
  readonly emptyHeader: readonly number[];
  /** The workbook counts days from 1904: dates are read as it shows them, and the user has to know. */
  readonly countsFrom1904: boolean;
  /** The settings kept in the workbook cannot be used: the defaults hold. */
  readonly settingsFault: SettingsFault | null;
  /** Those that hold. */
  readonly settings: Settings;
  /** So many parts of ours in the workbook cannot be read. */
  readonly unreadParts: number;
}

export const START: SessionState = {
  sheet: null,
  isProtected: false,
  usedRows: null,
  usedColumns: null,
  noRoster: null,
  rosterSheet: null,
  sheetCount: 0,
  phase: { kind: "looking" },
  understood: null,
  isHeaderGiven: false,
  answers: {},
  declined: [],
  isPickRefused: false,
  longer: false,
  result: null,
  workbook: null,
  hidden: [],
  visibleOnly: false,
  outdated: false,
  namesOutdated: false,
  shownRow: null,
  written: null,
  inRowNow: null,
  change: null,
  marked: null,
  marksOutdated: false,
  stuckFormats: null,
  live: false,
  uncovered: [],
  trouble: null,
  failedStep: null,
  stateIsNewer: false,
  emptyHeader: [],
  countsFrom1904: false,
  settingsFault: null,
  settings: DEFAULT_SETTINGS,
  unreadParts: 0,
};

/** What is so whichever sheet is in front. */
export const ofAll = ({ live, workbook, sheetCount, stateIsNewer, settings, trouble, failedStep }: SessionState) => ({
  live,
  workbook,
  sheetCount,
  stateIsNewer,
  settings,
  trouble,
  failedStep,
});

/** The result as it is shown: of all rows, or of those to be seen only. */
export const shownResult = ({
  result,
  hidden,
  visibleOnly,
}: Pick<SessionState, "result" | "hidden" | "visibleOnly">): CheckResult | null =>
  result === null || !visibleOnly ? result : visibleOf(result, hidden);
