/** Addresses as parts write them. Rows and columns count from 0. */

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** Both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const CORNER = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/iu;

function corner(text: string): { readonly row: number | null; readonly column: number | null } | null {
  const match = CORNER.exec(text);
  if (match === null || text === "") return null;
  const [, letters, digits] = match;
  const column = letters === undefined ? null : columnOf(letters);
  const row = digits === undefined ? null : Number(digits) - 1;
  const isThere = (row === null || (row >= 0 && row < MOST_ROWS)) && (column === null || column < MOST_COLUMNS);
  return isThere ? { row, column } : null;
}

/** `XFD` → 16383. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** 16383 → `XFD`. */
export const columnLetters = (column: number): string => FIRST_COLUMNS[column] ?? lettersOf(column);

function lettersOf(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** Asked for with every cell that is written. */
const FIRST_COLUMNS: readonly string[] = Array.from({ length: 256 }, (_, column) => lettersOf(column));

/** `A1`, `A1:B2`, `A:C`, `2:5`; null for anything else. */
export function areaOf(address: string): Area | null {
  const [first = "", second = first, ...more] = address.trim().split(":");
  const from = corner(first);
  const to = corner(second);
  if (from === null || to === null || more.length > 0) return null;
  const rows = [from.row ?? 0, to.row ?? MOST_ROWS - 1];
  const columns = [from.column ?? 0, to.column ?? MOST_COLUMNS - 1];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** `A1:B2 D4`, with spaces or commas between. */
export const areasOf = (addresses: string): readonly Area[] =>
  addresses
    .split(/[\s,]+/u)
    .map(areaOf)
    .filter((area) => area !== null);
