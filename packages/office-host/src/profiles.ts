/**
 * How the several Excels differ: each profile is a list of behaviours, and everything in which Excels differ asks here.
 * Sources: `#N` is issue N of OfficeDev/office-js, `CF#N` of OfficeDev/Excel-Custom-Functions.
 */

export interface Behaviours {
  /** What a blank cell is in the arguments of a custom function, alone and in a matrix. */
  readonly blankArgument: 0 | null;
}

/** Excel for Windows and Mac: a blank is 0 (#4702, #5262, #1951), for good in the perpetual versions. */
const desktop: Behaviours = {
  blankArgument: 0,
};

export const PROFILES = {
  desktop,
  /** Excel in a browser: a blank is null. */
  web: { ...desktop, blankArgument: null },
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
