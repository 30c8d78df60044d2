/** A1 addresses: what Excel accepts, and how it writes them. */
import { HostError } from "./errors";
import { isEntireColumns, isEntireRows, isOnSheet, MAX_COLUMNS, MAX_ROWS, rect, type Rect } from "./rect";

/** Excel refuses longer addresses, however few areas they hold. */
export const MAX_ADDRESS_LENGTH = 8192;

/** Zero-based column number to letters. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A rectangle without its sheet: `B2`, `B2:C9`, `C:D`, `3:4`. */
export function formatRect(r: Rect): string {
  const lastRow = r.row + r.rows;
  const lastColumn = columnLetters(r.column + r.columns - 1);
  if (isEntireRows(r)) return `${r.row + 1}:${lastRow}`;
  if (isEntireColumns(r)) return `${columnLetters(r.column)}:${lastColumn}`;
  const first = `${columnLetters(r.column)}${r.row + 1}`;
  return r.rows === 1 && r.columns === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

/** A sheet name as it stands before the `!`: quoted unless it is a plain word. */
export function formatSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export const formatAddress = (sheetName: string, r: Rect): string => `${formatSheetName(sheetName)}!${formatRect(r)}`;

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

function corner(text: string): { row?: number; column?: number } | undefined {
  const cell = CELL.exec(text);
  if (cell?.[1] !== undefined && cell[2] !== undefined)
    return { row: Number(cell[2]) - 1, column: columnNumber(cell[1]) };
  const column = COLUMN.exec(text);
  if (column?.[1] !== undefined) return { column: columnNumber(column[1]) };
  const row = ROW.exec(text);
  return row?.[1] === undefined ? undefined : { row: Number(row[1]) - 1 };
}

/** Reads `B2`, `B2:C9`, `C:D` or `3:4` (dollar signs allowed); undefined for anything else, names included. */
export function parseRect(text: string): Rect | undefined {
  const [firstText = "", lastText = firstText, ...more] = text.trim().split(":");
  const first = corner(firstText);
  const last = corner(lastText);
  if (more.length > 0 || first === undefined || last === undefined) return undefined;
  if ((first.row === undefined) !== (last.row === undefined)) return undefined;
  if ((first.column === undefined) !== (last.column === undefined)) return undefined;
  // A lone `C` or `3` is a name to Excel, not a column or row.
  if (firstText === text.trim() && (first.row === undefined || first.column === undefined)) return undefined;
  const rows = [first.row ?? 0, last.row ?? MAX_ROWS - 1] as const;
  const columns = [first.column ?? 0, last.column ?? MAX_COLUMNS - 1] as const;
  const found = rect(
    Math.min(...rows),
    Math.min(...columns),
    Math.abs(rows[1] - rows[0]) + 1,
    Math.abs(columns[1] - columns[0]) + 1,
  );
  return isOnSheet(found) ? found : undefined;
}

/** Takes `Sheet!A1` apart; the sheet is undefined when the address names none. */
export function splitSheet(address: string): { sheet: string | undefined; cells: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted?.[1] !== undefined && quoted[2] !== undefined) {
    return { sheet: quoted[1].replaceAll("''", "'"), cells: quoted[2] };
  }
  const mark = address.lastIndexOf("!");
  return mark < 0
    ? { sheet: undefined, cells: address }
    : { sheet: address.slice(0, mark), cells: address.slice(mark + 1) };
}

/** Commas inside a quoted sheet name do not separate areas. */
const splitAreas = (address: string): string[] => address.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];

/**
 * The areas of an address such as `A1:B2,Sheet1!D4`.
 * @throws HostError InvalidArgument when it is longer than Excel allows or an area cannot be read.
 */
export function parseAreas(address: string): { sheet: string | undefined; rect: Rect }[] {
  if (address.length > MAX_ADDRESS_LENGTH) {
    throw new HostError("InvalidArgument", `address of ${address.length} characters, ${MAX_ADDRESS_LENGTH} allowed`);
  }
  const areas = splitAreas(address).map((text) => {
    const { sheet, cells } = splitSheet(text.trim());
    const found = parseRect(cells);
    if (found === undefined) throw new HostError("InvalidArgument", `no address: ${text.slice(0, 60)}`);
    return { sheet, rect: found };
  });
  if (areas.length === 0) throw new HostError("InvalidArgument", "empty address");
  return areas;
}
