/**
 * Finds header blocks on a sheet: one to three rows, groups merged across and down, where each table begins and ends.
 */
import { isEmpty, textOf, type SheetCells } from "../core/cells";
import type { RowSpan } from "../core/positions";
import { groupOf, matchHeader, matchLoosely, type Header } from "./columns";
import type { StoredMapping } from "./fingerprint";
import { foldHeader, squeeze } from "./fold";
import { isFooter } from "./footer";
import { continuesHeader, headersOf } from "./header-text";
import { settleColumns, type SettledColumns } from "./settle-columns";
import { factsAbove } from "./sheet-facts";
import { isTitle } from "./title-facts";

/** Rows that are a roster's header. */
export interface HeaderBlock {
  /** 0-based, both ends included. */
  readonly top: number;
  readonly bottom: number;
  readonly headers: readonly Header[];
}

/** A header block with the rows that belong to it, and what its columns are. */
export interface PlacedHeader extends HeaderBlock, SettledColumns {
  /** The first of the lines above the header that speak of this table. */
  readonly linesTop: number;
  /** The lines above the sheet's first table, which speak of this one too; null for that table itself. */
  readonly firstLines: RowSpan | null;
  /** The last row before the next table. */
  readonly end: number;
  /** The same headers again further down, as printed on every page. */
  readonly repeats: readonly HeaderBlock[];
}

const MIN_FIELDS = 3;
/** A header takes at most so many rows: one that begins in the last rows read may go on in the next block. */
export const MAX_HEADER_ROWS = 3;

/** Every header block on the sheet that heads a roster, from the top. */
export function findHeaders(sheet: SheetCells, mappings: readonly StoredMapping[] = []): readonly PlacedHeader[] {
  const starts: HeaderBlock[] = [];
  for (const row of rowsNearIdentity(sheet)) {
    if (row <= (starts[starts.length - 1]?.bottom ?? -1)) continue;
    const block = headerBlockAt(sheet, row);
    if (block !== null) starts.push(block);
  }
  const distinct: HeaderBlock[] = [];
  for (const block of starts) {
    const last = distinct[distinct.length - 1];
    if (last === undefined || !sameHeaders(last, block) || titledAnew(sheet, last, block)) distinct.push(block);
  }
  const [first] = distinct;
  return distinct.map((block, i) => {
    const next = distinct[i + 1];
    const end = (next === undefined ? sheet.values.length : titleTop(sheet, next)) - 1;
    return {
      ...block,
      ...settleColumns(sheet, block.headers, block.bottom, end, mappings),
      end,
      repeats: starts.filter((other) => other !== block && other.top > block.top && other.top <= end),
      // Between two tables stand the footers of the first: what speaks of the second begins with its title.
      linesTop: i === 0 ? 0 : titleTop(sheet, block),
      firstLines: i === 0 || first === undefined ? null : { top: 0, bottom: first.top - 1 },
    };
  });
}

/** The header block made of exactly these rows. */
export function headerOfRows(
  sheet: SheetCells,
  top: number,
  bottom: number,
  mappings: readonly StoredMapping[] = [],
): PlacedHeader {
  const end = sheet.values.length - 1;
  const headers = headersOf(sheet, top, bottom);
  return {
    top,
    bottom,
    headers,
    ...settleColumns(sheet, headers, bottom, end, mappings),
    linesTop: top,
    firstLines: null,
    end,
    repeats: [],
  };
}

const sameHeaders = (a: HeaderBlock, b: HeaderBlock): boolean =>
  a.headers.length === b.headers.length &&
  a.headers.every((header, i) => {
    const other = b.headers[i];
    return other !== undefined && other.index === header.index && foldHeader(other.text) === foldHeader(header.text);
  });

const MAX_LINES_ABOVE = 4;

/**
 * The row of the title right above a header: the one thing written in its row; the header's own row without one.
 * Between them a unit line and blank rows may stand, but nobody's row.
 */
function titleTop(sheet: SheetCells, { top }: HeaderBlock): number {
  for (let row = top - 1; row >= Math.max(0, top - MAX_LINES_ABOVE); row--) {
    const [first, ...others] = (sheet.values[row] ?? []).filter((value) => !isEmpty(value));
    const text = squeeze(textOf(first));
    if (others.length === 0 && isTitle(text)) return row;
    if (others.length > 1 && !isFooter(text)) return top;
  }
  return top;
}

/** Does the title above the same headers state other facts (another level, another year)? Then it is another roster. */
function titledAnew(sheet: SheetCells, before: HeaderBlock, block: HeaderBlock): boolean {
  const stated = (one: HeaderBlock): string =>
    factsAbove(sheet, one.top, titleTop(sheet, one) - 1)
      .filter(({ from }) => from === "title")
      .map(({ field, reading }) => `${field} ${JSON.stringify(reading)}`)
      .join();
  return stated(block) !== "" && stated(block) !== stated(before);
}

/** Rows in which a header may begin: a header of names or ID numbers stands in them, or in one of the next two. */
function* rowsNearIdentity(sheet: SheetCells): Iterable<number> {
  const known = new Map<string, boolean>();
  let next = 0;
  for (let row = 0; row < sheet.values.length; row++) {
    if (!hasIdentity(sheet.values[row] ?? [], known)) continue;
    for (next = Math.max(next, row - MAX_HEADER_ROWS + 1); next <= row; next++) yield next;
  }
}

const LONGEST_IDENTITY = 20;
const MOST_REMEMBERED = 10_000;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Is one of these cells a header over names or ID numbers? Most rows are people: the question must cost little. */
function hasIdentity(cells: readonly unknown[], known: Map<string, boolean>): boolean {
  for (const value of cells) {
    if (typeof value !== "string" || value.length < 2 || value.length > LONGEST_IDENTITY) continue;
    if (isDigit(value.charCodeAt(0)) && isDigit(value.charCodeAt(value.length - 1))) continue;
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
function headerBlockAt(sheet: SheetCells, top: number): HeaderBlock | null {
  const texts = (sheet.values[top] ?? []).flatMap((value) =>
    typeof value === "string" && !isEmpty(value) ? [value] : [],
  );
  const isHeader = (text: string): boolean =>
    matchHeader({ text, group: null }) !== null || groupOf(text) !== null || isIdentity(text);
  if (texts.length < 2 || !texts.some(isHeader)) return null;
  let best: HeaderBlock | null = null;
  for (let bottom = top; bottom < top + MAX_HEADER_ROWS && bottom < sheet.values.length; bottom++) {
    if (bottom > top && !continuesHeader(sheet, top, bottom)) break;
    const block = { top, bottom, headers: headersOf(sheet, top, bottom) };
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
