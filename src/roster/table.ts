/**
 * The rosters on a sheet: the rows of people below each header, and what is skipped, each with its reason.
 *
 * A row is a person when it has a name-like cell and an ID number, a unit or a title. Lines below a merged name, or
 * with nothing but further history, belong to the person above.
 */
import { isUnsure, plainText } from "../core/cell-text";
import { isEmpty, textOf, type SheetCells } from "../core/cells";
import { squeeze } from "./fold";
import { mayGoOnBelow, type ColumnField } from "../fields";
import { nameIn } from "../fields/readers/name";
import { isFooter } from "./footer";
import { countsColumns, explains, isExample } from "./not-people";
import type { PlacedHeader } from "./header-block";
import { MergedDown } from "./merged-down";
import { cellsWithin } from "./side-by-side";

/** unread-line: a further line of a person with something in it that only one line can say. */
export type SkipReason =
  | "blank"
  | "footer"
  | "repeated-header"
  | "no-name"
  | "not-a-person"
  | "column-labels"
  | "example"
  | "explanation"
  | "unread-line";

export interface PersonRows {
  /** 0-based; the first of the person's rows. */
  readonly row: number;
  /** Further rows of the same person. */
  readonly more: readonly number[];
}

export interface Rows {
  readonly people: readonly PersonRows[];
  readonly skipped: readonly { readonly row: number; readonly why: SkipReason }[];
  /** The last row of a person; the header's last row when there is nobody. */
  readonly last: number;
}

/** With one of these filled a row is about a person: one that has no name then lacks it. Sums and notes fill others. */
const IDENTIFYING: readonly ColumnField[] = ["idNumber", "unit", "heldTitle", "applyTitle"];

/**
 * Which of these rows below a header are people, which belong to the person above, and which are skipped.
 *
 * @param rows 0-based, ascending
 * @param merged the sheet's merges by column, where somebody has them at hand
 */
export function peopleAmong(
  sheet: SheetCells,
  block: PlacedHeader,
  rows: Iterable<number>,
  merged = new MergedDown(sheet.merges),
): Rows {
  const { repeats } = block;
  const column = (field: ColumnField): number => block.matched.find(({ match }) => match.field === field)?.index ?? -1;
  const idColumn = column("idNumber");
  const nameColumn = column("name") >= 0 ? column("name") : idColumn;
  const identifying = IDENTIFYING.map(column).filter((index) => index >= 0);
  // A unit alone may head those below it; an ID number or a title is somebody's.
  const telling = IDENTIFYING.filter((field) => field !== "unit")
    .map(column)
    .filter((index) => index >= 0);
  const listed = block.matched.flatMap(({ index, match }) => (mayGoOnBelow(match.field) ? [index] : []));
  const people: { row: number; more: number[] }[] = [];
  const skipped: { row: number; why: SkipReason }[] = [];
  let last = block.bottom;
  let afterPerson = false;
  for (const row of rows) {
    const kind = kindOf(cellsWithin(sheet.values[row] ?? [], block.columns), row);
    if (kind === "person") people.push({ row, more: [] });
    else if (kind === "more") people[people.length - 1]?.more.push(row);
    else skipped.push({ row, why: kind });
    afterPerson = kind === "person" || kind === "more";
    if (afterPerson) last = row;
  }
  return { people, skipped: skipped.filter(({ row, why }) => why !== "blank" || row < last), last };

  function kindOf(cells: readonly unknown[], row: number): SkipReason | "person" | "more" {
    const first = firstFilled(cells);
    if (first === undefined) return "blank";
    if (repeats.length > 0 && repeats.some((repeat) => repeat.top <= row && row <= repeat.bottom))
      return "repeated-header";
    const name = cells[nameColumn];
    const ofTemplate = partOfTemplate(cells, first, name);
    if (ofTemplate !== null) return ofTemplate;
    const named = isNameLike(name);
    if (named && isIdLike(cells[idColumn])) return "person";
    // What a clerk remarks on a person may begin as a footer does.
    const label = cells.find((value, index) => !isEmpty(value) && !listed.includes(index));
    if (isFooter(squeeze(textOf(label)))) return "footer";
    const person = people[people.length - 1];
    const span = merged.at(row, nameColumn);
    if (span !== null && span.top < row && person !== undefined && person.row >= span.top) return "more";
    const identified = identifying.some((index) => index !== nameColumn && !isEmpty(cells[index]));
    const shares = identifying.some((index) => index !== nameColumn && isUnderShared(row, index));
    if (named && (identified || shares || nameColumn === idColumn)) return "person";
    if (named) return "not-a-person";
    if (nameColumn !== idColumn && isNameless(cells, name)) return "person";
    if (identified) return "no-name";
    const goesOn = listed.some((index) => typeof cells[index] === "string" && !isEmpty(cells[index]));
    return afterPerson && goesOn ? "more" : "not-a-person";
  }

  /** Nobody disappears: a row of somebody whose name is missing is that somebody's. */
  function isNameless(cells: readonly unknown[], name: unknown): boolean {
    if (isIdLike(cells[idColumn])) return true;
    const isMissing = isEmpty(name) || typeof plainText(name) !== "string";
    return isMissing && telling.some((index) => !isEmpty(cells[index]));
  }

  /** Below a cell with a value that is merged down over several people. */
  function isUnderShared(row: number, index: number): boolean {
    const span = merged.at(row, index);
    return span !== null && span.top < row && !isEmpty(sheet.values[span.top]?.[span.left]);
  }
}

function firstFilled(cells: readonly unknown[]): unknown {
  for (const value of cells) if (!isEmpty(value)) return value;
  return undefined;
}

function partOfTemplate(cells: readonly unknown[], first: unknown, name: unknown): SkipReason | null {
  if (typeof name === "string" && SHORT_NAME.test(name) && typeof first === "number") return null;
  if (countsColumns(cells)) return "column-labels";
  if (isExample([first, name])) return "example";
  return explains(cells) ? "explanation" : null;
}

/** Words, not a number or a sentence; an ID number where a roster has no names. */
function isNameLike(value: unknown): boolean {
  if (typeof value === "string" && SHORT_NAME.test(value)) return true;
  if (isIdLike(value)) return true;
  const text = typeof value === "string" ? squeeze(nameIn(value)) : "";
  if (isUnsure(text)) return false;
  // 王伟1 and 王伟2 are how clerks tell namesakes apart, 王伟001 how a system does; 负责人： is a label.
  return (text.length <= 30 && /^[^\d]+\d{0,2}$/u.test(text) && !text.endsWith(":")) || NUMBERED_NAME.test(text);
}

/** What most cells of names hold. */
const SHORT_NAME = /^[\u4e00-\u9fff]{2,4}$/u;
const NUMBERED_NAME = /^[\u4e00-\u9fff]{2,4}\d{3,11}$/u;
const ID_LIKE = /^\d{17}[\dX]$|^\d{15}$/iu;

const isIdLike = (value: unknown): boolean =>
  typeof value === "number"
    ? value > 1e13
    : typeof value === "string" && (ID_LIKE.test(value) || ID_LIKE.test(squeeze(value)));
