/** What sheets are called: which names they may have, and how formulas write them. */

/** So many characters a name of a sheet has at most. */
export const LONGEST_SHEET_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:\p{Cc}]/u;
/** Without quotes a formula takes these for names. */
const PLAIN = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^(?:\$?[A-Z]{1,3}\$?\d{1,7}|R?\d*C?\d*)$/iu;
const LIKE_A_VALUE = /^(?:TRUE|FALSE)$/iu;

/** Old names in small letters → new ones: all of them change at once, so that two sheets may change names. */
export type SheetRenames = ReadonlyMap<string, string>;

/** Whether Excel takes it: of others it says that the file is damaged. */
export const isSheetName = (name: string): boolean =>
  name.trim() !== "" &&
  name.length <= LONGEST_SHEET_NAME &&
  !FORBIDDEN.test(name) &&
  !name.startsWith("'") &&
  !name.endsWith("'");

export const isLikeCell = (text: string): boolean => LIKE_A_CELL.test(text);

export const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** As a formula writes it: in quotes only where it needs them. */
export const inFormula = (name: string): string =>
  PLAIN.test(name) && !isLikeCell(name) && !LIKE_A_VALUE.test(name) ? name : quoted(name);
