/**
 * Finds header blocks on a sheet: one to three rows, groups merged across and down, each in the columns of its table.
 */
import { isEmpty, type SheetCells } from "../core/cells";
import { ALL_COLUMNS, columnsMeet, type ColumnSpan } from "../core/positions";
import { groupOf, matchHeader, matchLoosely, type Header } from "./columns";
import { squeeze } from "./fold";
import { continuesHeader, headersOf } from "./header-text";
import { columnsOfTables, headed, rowsWithin } from "./side-by-side";

/** Rows that are a roster's header. */
export interface HeaderBlock {
  /** 0-based, both ends included. */
  readonly top: number;
  readonly bottom: number;
  readonly headers: readonly Header[];
  /** Those of its table; all of the sheet's where no other table stands beside it. */
  readonly columns: ColumnSpan;
  /**
   * Where no header row but a line (二、…) stands above its people: the header whose columns it goes by. Its own row is
   * that line.
   */
  readonly partOf: HeaderBlock | null;
}

const MIN_FIELDS = 3;
/** A header takes at most so many rows: one that begins in the last rows read may go on in the next block. */
export const MAX_HEADER_ROWS = 3;

/** Every header on the sheet, those that stand again too, from the top. */
export function headerBlocks(sheet: SheetCells): readonly HeaderBlock[] {
  const found: HeaderBlock[] = [];
  for (const { row, identity } of rowsNearIdentity(sheet)) {
    const last = found.at(-1);
    const beside = last === undefined ? null : columnsBeside(sheet, last, identity);
    if (last !== undefined && beside !== null) {
      const block = isTaken(found, beside, row) ? null : headerWithin(sheet, row, beside);
      if (block === null) continue;
      found[found.length - 1] = { ...last, columns: without(last.columns, beside) };
      found.push(block);
    } else if (!isTaken(found, ALL_COLUMNS, row)) found.push(...headersAt(sheet, row, identity));
  }
  return found;
}

const isTaken = (found: readonly HeaderBlock[], columns: ColumnSpan, row: number): boolean =>
  found.some((block) => row <= block.bottom && columnsMeet(block.columns, columns));

/** What one table has of a sheet's columns where another begins beside it. */
export const without = (columns: ColumnSpan, beside: ColumnSpan): ColumnSpan =>
  beside.left > columns.left
    ? { left: columns.left, right: Math.min(columns.right, beside.left - 1) }
    : { left: Math.max(columns.left, beside.right + 1), right: columns.right };

/**
 * The columns beside a table in which another header stands: people of the first stand in its row. Null where it is no
 * such row.
 */
function columnsBeside(sheet: SheetCells, table: HeaderBlock, row: number): ColumnSpan | null {
  if (row <= table.bottom) return null;
  const { left, right } = headed(table);
  const cells = sheet.values[row] ?? [];
  const isHeader = (value: unknown): boolean =>
    typeof value === "string" && matchHeader({ text: value, group: null }) !== null;
  const own = cells.slice(left, right + 1);
  if (own.some(isHeader) || own.every((value) => isEmpty(value))) return null;
  return cells.slice(right + 1).some(isHeader)
    ? { left: right + 1, right: ALL_COLUMNS.right }
    : { left: 0, right: left - 1 };
}

const headerWithin = (sheet: SheetCells, row: number, columns: ColumnSpan): HeaderBlock | null =>
  headerBlockAt(rowsWithin(sheet, columns, row, row + MAX_HEADER_ROWS), row, columns);

/** The headers that begin in a row: of several tables where they stand side by side, and each is one by itself. */
function headersAt(sheet: SheetCells, row: number, identity: number): readonly HeaderBlock[] {
  const tables = columnsOfTables(sheet, identity);
  if (tables.length > 1) {
    const blocks = tables.map((columns) => headerWithin(sheet, row, columns));
    const headers = blocks.filter((block) => block !== null);
    if (headers.length === blocks.length) return headers;
    if (headers.length > 0 && row < identity) return [];
  }
  const block = headerBlockAt(sheet, row, ALL_COLUMNS);
  return block === null ? [] : [block];
}

/** Rows in which a header may begin: a header of names or ID numbers stands in them, or in one of the next two. */
function* rowsNearIdentity(sheet: SheetCells): Iterable<{ readonly row: number; readonly identity: number }> {
  const known = new Map<string, boolean>();
  let next = 0;
  for (let row = 0; row < sheet.values.length; row++) {
    if (!hasIdentity(sheet.values[row] ?? [], known)) continue;
    for (next = Math.max(next, row - MAX_HEADER_ROWS + 1); next <= row; next++) yield { row: next, identity: row };
  }
}

const LONGEST_IDENTITY = 20;
const MOST_REMEMBERED = 10_000;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const [NAME = 0, CARD = 0, BODY = 0, APPLYING = 0] = Array.from("名证身申", (sign) => sign.charCodeAt(0));

/** Has it a sign that every header over names or ID numbers has? Looked at sign by sign: a cell costs a few steps. */
function hasSignOfIdentity(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === NAME || code === CARD || code === BODY || code === APPLYING) return true;
  }
  return false;
}

/** Is one of these cells a header over names or ID numbers? Most rows are people: the question must cost little. */
function hasIdentity(cells: readonly unknown[], known: Map<string, boolean>): boolean {
  for (const value of cells) {
    if (typeof value !== "string" || value.length < 2 || value.length > LONGEST_IDENTITY) continue;
    if (isDigit(value.charCodeAt(0)) && isDigit(value.charCodeAt(value.length - 1))) continue;
    if (!hasSignOfIdentity(value)) continue;
    let is = known.get(value);
    if (is === undefined) {
      is = /名|证|申报人|身份/u.test(value) && isIdentity(value);
      if (known.size < MOST_REMEMBERED) known.set(value, is);
    }
    if (is) return true;
  }
  return false;
}

/** 姓名 and 身份证号 are known with a slip or an added word too (教职工姓名), other words only when they are right. */
function isIdentity(text: string): boolean {
  const header = { text, group: null };
  const field = (matchHeader(header) ?? (/姓名|身份/u.test(squeeze(text)) ? matchLoosely(header) : null))?.field;
  return field === "name" || field === "idNumber";
}

/** A header block whose first row is this one; null when it is none. */
function headerBlockAt(sheet: SheetCells, top: number, columns: ColumnSpan): HeaderBlock | null {
  const texts = (sheet.values[top] ?? []).flatMap((value) =>
    typeof value === "string" && !isEmpty(value) ? [value] : [],
  );
  const isHeader = (text: string): boolean =>
    matchHeader({ text, group: null }) !== null || groupOf(text) !== null || isIdentity(text);
  if (texts.length < 2 || !texts.some(isHeader)) return null;
  let best: HeaderBlock | null = null;
  for (let bottom = top; bottom < top + MAX_HEADER_ROWS && bottom < sheet.values.length; bottom++) {
    if (bottom > top && !continuesHeader(sheet, top, bottom)) break;
    const block: HeaderBlock = { top, bottom, headers: headersOf(sheet, top, bottom), columns, partOf: null };
    if (isRosterHeader(block)) best = block;
  }
  return best;
}

/** Names or ID numbers for certain, and three fields at least; a slip in one of the others does not matter. */
function isRosterHeader({ headers }: HeaderBlock): boolean {
  const fields = new Set(headers.flatMap((header) => matchHeader(header)?.field ?? []));
  if (!headers.some(({ text }) => isIdentity(text))) return false;
  if (fields.size >= MIN_FIELDS) return true;
  for (const header of headers) {
    const loose = matchHeader(header) ?? matchLoosely(header);
    if (loose !== null) fields.add(loose.field);
  }
  return fields.size >= MIN_FIELDS;
}
