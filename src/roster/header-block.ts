/**
 * Finds header blocks on a sheet: one to three rows, groups merged across and down, where each table begins and ends.
 */
import { isEmpty, textOf, type SheetCells } from "./cells";
import { groupOf, matchHeader, type FieldMatch, type Header } from "./columns";
import { foldHeader, squeeze } from "./fold";
import { isFooter } from "./footer";
import { factsAbove, isTitle } from "./sheet-facts";

export interface MatchedHeader extends Header {
  readonly match: FieldMatch;
}

export interface HeaderBlock {
  /** 0-based, both ends included. */
  readonly top: number;
  readonly bottom: number;
  readonly headers: readonly Header[];
  readonly matched: readonly MatchedHeader[];
}

/** A header block with the rows that belong to it. */
export interface PlacedHeader extends HeaderBlock {
  /** The first of the lines above the header that speak of this table. */
  readonly linesTop: number;
  /** The last row before the next table. */
  readonly end: number;
  /** The same headers again further down, as printed on every page. */
  readonly repeats: readonly HeaderBlock[];
}

const MIN_FIELDS = 3;
const MAX_HEADER_ROWS = 3;

/** Every header block on the sheet that heads a roster, from the top. */
export function findHeaders(sheet: SheetCells): readonly PlacedHeader[] {
  const starts: HeaderBlock[] = [];
  const knownTexts = new Map<string, boolean>();
  for (let row = 0; row < sheet.values.length; row++) {
    const block = headerBlockAt(sheet, row, knownTexts);
    if (block === null) continue;
    starts.push(block);
    row = block.bottom;
  }
  const distinct: HeaderBlock[] = [];
  for (const block of starts) {
    const last = distinct[distinct.length - 1];
    if (last === undefined || !sameHeaders(last, block) || titledAnew(sheet, last, block)) distinct.push(block);
  }
  return distinct.map((block, i) => {
    const next = distinct[i + 1];
    const end = (next === undefined ? sheet.values.length : titleTop(sheet, next)) - 1;
    return {
      ...block,
      end,
      repeats: starts.filter((other) => other !== block && other.top > block.top && other.top <= end),
      // Between two tables stand the footers of the first: what speaks of the second begins with its title.
      linesTop: i === 0 ? 0 : titleTop(sheet, block),
    };
  });
}

/** The header block made of exactly these rows. */
export function headerOfRows(sheet: SheetCells, top: number, bottom: number): PlacedHeader {
  return { ...readHeaders(sheet, top, bottom), linesTop: top, end: sheet.values.length - 1, repeats: [] };
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

/** A header block whose first row is this one; null when it is none. */
function headerBlockAt(sheet: SheetCells, top: number, knownTexts: Map<string, boolean>): HeaderBlock | null {
  const texts = (sheet.values[top] ?? []).filter((value) => typeof value === "string" && !isEmpty(value));
  if (texts.length < 2 || !texts.some((text) => knownHeader(String(text), knownTexts))) return null;
  let best: HeaderBlock | null = null;
  for (let bottom = top; bottom < top + MAX_HEADER_ROWS && bottom < sheet.values.length; bottom++) {
    if (bottom > top && !continuesHeader(sheet, top, bottom)) break;
    const block = readHeaders(sheet, top, bottom);
    if (isRosterHeader(block)) best = block;
  }
  return best;
}

/** Rosters repeat their values: each text is looked at once. */
function knownHeader(text: string, knownTexts: Map<string, boolean>): boolean {
  const before = knownTexts.get(text);
  if (before !== undefined) return before;
  const known = matchHeader({ text, group: null }) !== null;
  knownTexts.set(text, known);
  return known;
}

function isRosterHeader({ matched }: HeaderBlock): boolean {
  const fields = new Set(matched.map(({ match }) => match.field));
  return fields.size >= MIN_FIELDS && (fields.has("name") || fields.has("idNumber"));
}

/** Does this row still belong to the header? Sub headers stand under merged groups, and say no more than headers do. */
function continuesHeader(sheet: SheetCells, top: number, row: number): boolean {
  const cells = sheet.values[row] ?? [];
  const filled = cells.flatMap((value, column) => (isEmpty(value) ? [] : [column]));
  if (filled.length === 0)
    return sheet.merges.some((merge) => merge.top >= top && merge.top < row && merge.bottom >= row);
  if (sheet.merges.some((merge) => merge.top >= top && merge.top < row && merge.bottom >= row))
    return filled.every((column) => !startsPerson(cells[column]));
  const groups = groupedColumns(sheet, row - 1);
  return groups.size > 0 && filled.every((column) => groups.has(column) && !startsPerson(cells[column]));
}

/** Numbers of many digits and sequence numbers are data, not headers. */
const startsPerson = (value: unknown): boolean => typeof value === "number" && (value < 1900 || value > 2100);

/** Columns under a header merged across several. */
function groupedColumns(sheet: SheetCells, row: number): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const merge of sheet.merges)
    if (merge.bottom === row && merge.right > merge.left)
      for (let c = merge.left; c <= merge.right; c++) columns.add(c);
  return columns;
}

function readHeaders(sheet: SheetCells, top: number, bottom: number): HeaderBlock {
  const width = Math.max(...sheet.values.slice(top, bottom + 1).map((row) => row.length), 0);
  const headers: Header[] = [];
  for (let column = 0; column < width; column++) {
    const path: string[] = [];
    for (let row = top; row <= bottom; row++) {
      const text = headerText(sheet, row, column);
      if (text !== "" && path[path.length - 1] !== text) path.push(text);
    }
    const text = path[path.length - 1];
    if (text !== undefined) headers.push({ index: column, text, group: nearestGroup(path.slice(0, -1)) });
  }
  const matched = headers.flatMap((header) => {
    const match = matchHeader(header);
    return match === null ? [] : [{ ...header, match }];
  });
  return { top, bottom, headers, matched };
}

/** Of the headers above one, from the nearest up: the first that heads a group we know, else the nearest. */
function nearestGroup(above: readonly string[]): string | null {
  const nearestFirst = [...above].reverse();
  return nearestFirst.find((text) => groupOf(text) !== null) ?? nearestFirst[0] ?? null;
}

/** The text over a column in a header row: its own, or that of the merged cell that covers it. */
function headerText(sheet: SheetCells, row: number, column: number): string {
  const own = sheet.values[row]?.[column];
  if (!isEmpty(own)) return textOf(own).trim();
  const merge = sheet.merges.find((m) => m.top <= row && row <= m.bottom && m.left <= column && column <= m.right);
  return merge === undefined ? "" : textOf(sheet.values[merge.top]?.[merge.left]).trim();
}
