/**
 * Finds the rosters on a sheet: header rows (one to three, with groups merged across and down), the rows of people, and
 * what is skipped, each with its reason.
 *
 * A row is a person when it has a name-like cell and an ID number, a unit or a title. Lines below a merged name, or
 * with nothing but further history, belong to the person above.
 */
import { isEmpty, textOf, type Rect, type SheetCells } from "./cells";
import { groupOf, matchHeader, type FieldMatch, type Header } from "./columns";
import { foldHeader, squeeze } from "./fold";
import type { ColumnField } from "./fields";
import { factsAbove, isTitle } from "./sheet-facts";

export type SkipReason = "blank" | "footer" | "repeated-header" | "no-name" | "not-a-person";

export interface PersonRows {
  /** 0-based; the first of the person's rows. */
  readonly row: number;
  /** Further rows of the same person. */
  readonly more: readonly number[];
}

export interface MatchedHeader extends Header {
  readonly match: FieldMatch;
}

export interface Table {
  /** 0-based; the first of the lines above the header that speak of this table. */
  readonly linesTop: number;
  /** 0-based rows of the header, from the first to the last. */
  readonly headerRows: readonly number[];
  readonly headers: readonly Header[];
  readonly matched: readonly MatchedHeader[];
  readonly people: readonly PersonRows[];
  readonly skipped: readonly { readonly row: number; readonly why: SkipReason }[];
  readonly area: Rect;
}

const MIN_FIELDS = 3;
const MAX_HEADER_ROWS = 3;

/** Every roster on the sheet, from the top. */
export function findTables(sheet: SheetCells): readonly Table[] {
  const tables: Table[] = [];
  const starts: HeaderBlock[] = [];
  for (let row = 0; row < sheet.values.length; row++) {
    const block = headerBlockAt(sheet, row);
    if (block === null) continue;
    starts.push(block);
    row = block.bottom;
  }
  const distinct: HeaderBlock[] = [];
  for (const block of starts) {
    const last = distinct[distinct.length - 1];
    if (last === undefined || !sameHeaders(last, block) || titledAnew(sheet, last, block)) distinct.push(block);
  }
  distinct.forEach((block, i) => {
    const next = distinct[i + 1];
    const end = (next === undefined ? sheet.values.length : titleTop(sheet, next)) - 1;
    const repeats = starts.filter((other) => other !== block && other.top > block.top && other.top <= end);
    // Between two tables stand the footers of the first: what speaks of the second begins with its title.
    const linesTop = i === 0 ? 0 : titleTop(sheet, block);
    const table = tableBelow(sheet, block, end, repeats, linesTop);
    if (table.people.length > 0) tables.push(table);
  });
  return tables;
}

interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly headers: readonly Header[];
  readonly matched: readonly MatchedHeader[];
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
    if (others.length > 1 && !FOOTER.test(text)) return top;
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
function headerBlockAt(sheet: SheetCells, top: number): HeaderBlock | null {
  const texts = (sheet.values[top] ?? []).filter((value) => typeof value === "string" && !isEmpty(value));
  if (texts.length < 2 || !texts.some((text) => knownHeader(String(text)))) return null;
  let best: HeaderBlock | null = null;
  for (let bottom = top; bottom < top + MAX_HEADER_ROWS && bottom < sheet.values.length; bottom++) {
    if (bottom > top && !continuesHeader(sheet, top, bottom)) break;
    const block = readHeaders(sheet, top, bottom);
    if (isRosterHeader(block)) best = block;
  }
  return best;
}

const knownHeader = (text: string): boolean => matchHeader({ text, group: null }) !== null;

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

const FOOTER =
  /^(?:合计|小计|总计|共计|总人数|填表|填报|制表|审核人|审核:|复核|负责人|单位负责|主管领导|经办|联系人|联系电话|注[:：1-9.、]|注$|备注[:：]|说明[:：1-9]|填表说明|附[:：注]|盖章|日期[:：]|签字)/u;

const IDENTIFYING: readonly ColumnField[] = ["idNumber", "unit", "heldTitle", "applyTitle"];
/** Columns in which one person's further lines are written. */
const LISTED: readonly ColumnField[] = ["workHistory", "training", "commendations", "remarks"];

function tableBelow(
  sheet: SheetCells,
  block: HeaderBlock,
  end: number,
  repeats: readonly HeaderBlock[],
  linesTop: number,
): Table {
  const column = (field: ColumnField): number => block.matched.find(({ match }) => match.field === field)?.index ?? -1;
  const idColumn = column("idNumber");
  const nameColumn = column("name") >= 0 ? column("name") : idColumn;
  const identifying = IDENTIFYING.map(column).filter((index) => index >= 0);
  const listed = LISTED.map(column).filter((index) => index >= 0);
  const people: { row: number; more: number[] }[] = [];
  const skipped: { row: number; why: SkipReason }[] = [];
  const mergedDown = (index: number): readonly Rect[] =>
    sheet.merges.filter((m) => m.left <= index && index <= m.right && m.bottom > m.top);
  const spans = mergedDown(nameColumn);
  const shared = identifying.filter((index) => index !== nameColumn).flatMap(mergedDown);
  let last = block.bottom;
  let afterPerson = false;
  for (let row = block.bottom + 1; row <= end; row++) {
    const cells = sheet.values[row] ?? [];
    const kind = kindOf(cells, row);
    if (kind === "person") people.push({ row, more: [] });
    else if (kind === "more") people[people.length - 1]?.more.push(row);
    else skipped.push({ row, why: kind });
    if (kind === "person" || kind === "more") last = row;
    afterPerson = kind === "person" || kind === "more";
  }
  const columns = block.headers.map((header) => header.index);
  const left = Math.min(...columns);
  const right = Math.max(...columns);
  return {
    linesTop,
    headerRows: Array.from({ length: block.bottom - block.top + 1 }, (_, i) => block.top + i),
    headers: block.headers,
    matched: block.matched,
    people,
    skipped: skipped.filter(({ row, why }) => why !== "blank" || row < last),
    area: { top: block.top, left, bottom: last, right },
  };

  function kindOf(cells: readonly unknown[], row: number): SkipReason | "person" | "more" {
    const first = cells.find((value) => !isEmpty(value));
    if (first === undefined) return "blank";
    if (repeats.some((repeat) => repeat.top <= row && row <= repeat.bottom)) return "repeated-header";
    const named = isNameLike(cells[nameColumn]);
    if (named && isIdLike(cells[idColumn])) return "person";
    // What a clerk remarks on a person may begin as a footer does.
    const label = cells.find((value, index) => !isEmpty(value) && !listed.includes(index));
    if (FOOTER.test(squeeze(textOf(label)))) return "footer";
    const person = people[people.length - 1];
    const span = spans.find((m) => m.top < row && row <= m.bottom);
    if (span !== undefined && person !== undefined && person.row >= span.top) return "more";
    const identified = identifying.some((index) => index !== nameColumn && !isEmpty(cells[index]));
    const shares = shared.some((m) => m.top < row && row <= m.bottom && !isEmpty(sheet.values[m.top]?.[m.left]));
    if (named && (identified || shares || nameColumn === idColumn)) return "person";
    if (named) return "not-a-person";
    if (identified) return "no-name";
    return afterPerson && listed.some((index) => !isEmpty(cells[index])) ? "more" : "not-a-person";
  }
}

/** Words, not a number or a sentence; an ID number where a roster has no names. */
function isNameLike(value: unknown): boolean {
  if (isIdLike(value)) return true;
  const text = typeof value === "string" ? squeeze(value) : "";
  return text.length <= 30 && /^[^\d]+$/u.test(text);
}

const isIdLike = (value: unknown): boolean =>
  typeof value === "number"
    ? value > 1e13
    : typeof value === "string" && /^\d{17}[\dX]$|^\d{15}$/iu.test(squeeze(value));
