/**
 * How the several Excels differ: each profile is a list of behaviours, and everything in which Excels differ asks here.
 * Sources: `#N` is issue N of OfficeDev/office-js, `CF#N` of OfficeDev/Excel-Custom-Functions.
 */

export interface Behaviours {
  /** What a blank cell is in the arguments of a custom function, alone and in a matrix. */
  readonly blankArgument: 0 | null;
  /** Members that clear the user's undo stack, as `Type.Member` of the wire. */
  readonly clearsUndo: ReadonlySet<string>;
  /** Requests, answers and the arguments of a function over 5 MB are refused (#4654). */
  readonly limitsPayload: boolean;
  /** What a function that is given whole columns shows without being called; null: it is called (#4613). */
  readonly wholeColumns: "#CALC!" | null;
  /** Whether selecting what is selected already is told (#4691). */
  readonly tellsSameSelection: boolean;
  /** Every sheet has a conditional format that can be neither read nor deleted (#6396, #6835, #6827). */
  readonly brokenFormat: boolean;
  /** Every custom XML part is there twice, as when two authors made one each at the same time. */
  readonly doubledParts: boolean;
  /** What becomes of the formulas of the add-in that the workbook has when it is opened. */
  readonly formulasOnOpen: FormulasOnOpen;
}

export type FormulasOnOpen =
  /** All of them are calculated. */
  | "calculated"
  /** Values stay as saved; volatile functions alone are called (CF#368, #1567). */
  | "as-saved"
  /** They read `_xldudf_JC_…` and are #NAME? until entered again (#6395, #4185, #6611). */
  | "foreign";

/** Undo ends at these everywhere; the list is that of Microsoft's page on undo and add-ins. */
const CLEARS_UNDO = [
  "Worksheet.Delete",
  "WorksheetProtection.Protect",
  "WorksheetProtection.Unprotect",
  // Whatever they set, and though the workbook is not touched (#3788).
  "RibbonButton.Enabled",
  "RibbonButton.SetEnabled",
  "RibbonTab.SetVisibility",
] as const;

/** Excel for Windows and Mac. A blank is 0 (#4702, #5262, #1951), for good in the perpetual versions. */
const desktop: Behaviours = {
  blankArgument: 0,
  clearsUndo: new Set([
    ...CLEARS_UNDO,
    "Range.GetMergedAreas",
    // #5918
    "Range.GetMergedAreasOrNullObject",
    "Worksheet.Name",
    "Worksheet.Position",
    "Worksheet.Visibility",
  ]),
  limitsPayload: false,
  wholeColumns: null,
  tellsSameSelection: true,
  brokenFormat: false,
  doubledParts: false,
  formulasOnOpen: "calculated",
};

export const PROFILES = {
  desktop,
  /** Excel in a browser. */
  web: {
    ...desktop,
    blankArgument: null,
    clearsUndo: new Set([...CLEARS_UNDO, "NamedItem.Comment"]),
    limitsPayload: true,
    wholeColumns: "#CALC!",
    tellsSameSelection: false,
  },
  /** The workbook was saved and opened again: no function has run since. */
  reopened: { ...desktop, formulasOnOpen: "as-saved" },
  /** The workbook was last saved where the add-in was absent. */
  foreign: { ...desktop, formulasOnOpen: "foreign" },
  /** The workbook holds what cannot be read or deleted. */
  troubled: { ...desktop, brokenFormat: true, doubledParts: true },
} as const satisfies Readonly<Record<string, Behaviours>>;

export type Profile = keyof typeof PROFILES;

export const PROFILE_NAMES = Object.keys(PROFILES) as readonly Profile[];

export const isProfile = (name: string): name is Profile => Object.hasOwn(PROFILES, name);

/** What a host is like unless told. */
export const DEFAULT_PROFILE: Profile = "desktop";
