/**
 * How the several Excels differ: each profile is a list of behaviours, and everything in which Excels differ asks here.
 * Sources: `#N` is issue N of OfficeDev/office-js, `CF#N` of OfficeDev/Excel-Custom-Functions.
 */

export interface Behaviours {
  /** What a blank cell is in the arguments of a custom function, alone and in a matrix. */
  readonly blankArgument: 0 | null;
  /** Members that clear the user's undo stack, as `Type.Member` of the wire. */
  readonly clearsUndo: ReadonlySet<string>;
}

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

/** Excel for Windows and Mac: a blank is 0 (#4702, #5262, #1951), for good in the perpetual versions. */
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
};

export const PROFILES = {
  desktop,
  /** Excel in a browser: a blank is null. */
  web: { ...desktop, blankArgument: null, clearsUndo: new Set([...CLEARS_UNDO, "NamedItem.Comment"]) },
  /** The workbook was saved and opened again: no function has run since. */
  reopened: desktop,
  /** The workbook was last saved where the add-in was absent. */
  foreign: desktop,
  /** The workbook holds what cannot be read or deleted. */
  troubled: desktop,
} as const satisfies Readonly<Record<string, Behaviours>>;

export type Profile = keyof typeof PROFILES;

export const PROFILE_NAMES = Object.keys(PROFILES) as readonly Profile[];

export const isProfile = (name: string): name is Profile => Object.hasOwn(PROFILES, name);

/** What a host is like unless told. */
export const DEFAULT_PROFILE: Profile = "web";
