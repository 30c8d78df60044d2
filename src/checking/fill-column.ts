/**
 * 填到表右侧 — one formula for all rows of a roster, in the first free column beside it, under a header of ours.
 *
 * Nothing is ever written over: a column counts as free from the header down to the last person. Where the first cells
 * beside the table are free and something stands further down, the user is asked before another column is taken. Where
 * the roster is a table of Excel's, no result can spill within it, and what is written beside it becomes part of it:
 * the user is asked whether it is to be a column of the table, a formula in each row, or one apart. A column of the
 * same function that is there already is written anew.
 */
import { isEmpty, type SheetCells } from "../core/cells";
import { columnName, columnsMeet, rectAddress, type Rect } from "../core/positions";
import { headerOf } from "../roster/header-block";
import { headsOf } from "../roster/heads";
import { readOptions } from "../roster/known-of-workbook";
import type { RosterHead } from "../roster/roster-head";
import { peopleAmong } from "../roster/table";
import { withExcel, type Attempt } from "../workbook/excel";
import { readFormulas, writeContents } from "../workbook/formulas";
import { rememberColumn } from "../workbook/our-columns";
import { readSheet } from "../workbook/read-sheet";
import { addTableColumn, tablesOn, type TableOnSheet } from "../workbook/tables";
import { meets, placeBeside } from "./free-column";
import type { SheetHeads } from "./sheet-heads";
import { freeTitle, rowReference } from "./table-column";

/** What is to be filled in. */
export interface Filling {
  /** Over the column. */
  readonly title: string;
  /** The formula for these rows of the roster: an address, or a reference by the names of columns. */
  readonly formulaFor: (rows: string, roster: Rect, header: Rect) => string;
  /** It can stand in each row by itself; else it would hand over the whole roster with each of them. */
  readonly isForEachRow: boolean;
  readonly numberFormat: string | null;
}

/** Where a column is put: beside the roster unless something is in the way; or as the user has answered. */
export type Where = "beside" | "first-free" | "in-table";

export type Filled =
  | { readonly kind: "no-roster" }
  | {
      readonly kind: "filled";
      readonly cell: string;
      readonly rows: number;
      /** Title and results, with what takes them away again. */
      readonly column: WrittenColumn;
      /** It was there already. */
      readonly isAgain: boolean;
    }
  /** The spill would meet something at `cell`; `free` is the first column where it would not. */
  | { readonly kind: "blocked"; readonly column: string; readonly cell: string; readonly free: string }
  /** The roster is a table; `fits`: it has room for a column more; `free` is the first column apart from it. */
  | { readonly kind: "table"; readonly table: string; readonly fits: boolean; readonly free: string };

/** A column of ours as it was put down. */
export interface WrittenColumn {
  readonly sheet: string;
  readonly title: Rect;
  readonly formulas: Rect;
  /** The table that it belongs to; null where it stands apart. */
  readonly table: string | null;
}

/** What columns of formulas are remembered as. */
export const OUR_FORMULAS = "formulas";

/** Columns beside the table that are looked at. */
const COLUMNS_TRIED = 50;

export async function fillColumn(
  heads: SheetHeads,
  sheet: string,
  filling: Filling,
  where: Where,
): Promise<Attempt<Filled>> {
  const read = await rosterOn(heads, sheet);
  if (!read.ok) return read;
  if (read.value === null) return { ok: true, value: { kind: "no-roster" } };
  const { cells, head, rows } = read.value;
  const tables = await tablesOn(sheet);
  if (!tables.ok) return tables;
  const { header } = head;
  const last = Math.max(...read.value.headers.map(({ index }) => index));
  const beside = { top: header.top, bottom: rows.bottom, left: last + 1, right: last + COLUMNS_TRIED };
  const own = where === "beside" ? await columnOf(sheet, filling, rows, last) : null;
  if (own?.ok === false) return own;
  if (own !== null && own.value !== null)
    return filledAt(sheet, own.value, filling, rows, { ...rows, top: header.top, bottom: header.bottom }, true);
  const place = await placeBeside(sheet, { cells, tables: tables.value }, beside, rows.top);
  if (!place.ok) return place;
  const { first, free } = place.value;
  const headerOf: Rect = { ...rows, top: header.top, bottom: header.bottom };
  const table = tables.value.find(({ rect }) => meets(rect, rows) && rect.right >= last);
  if (table !== undefined && where !== "first-free") {
    const eachRow = table.rect.top === header.bottom ? rowReference(table, rows) : null;
    const fits = filling.isForEachRow && eachRow !== null && isFreeBeside(table, cells, tables.value);
    if (where === "beside" || !fits)
      return { ok: true, value: { kind: "table", table: table.name, fits, free: columnName(free) } };
    const formula = filling.formulaFor(eachRow, rows, headerOf);
    return stored(heads, sheet, await filledInTable(sheet, table, filling, formula));
  }
  if (first.taken !== null && where === "beside")
    return {
      ok: true,
      value: { kind: "blocked", column: columnName(first.column), cell: first.taken, free: columnName(free) },
    };
  return stored(heads, sheet, await filledAt(sheet, free, filling, rows, headerOf));
}

/** The formulas that were written have to know merged areas when the workbook is opened again. */
async function stored(heads: SheetHeads, sheet: string, filled: Attempt<Filled>): Promise<Attempt<Filled>> {
  if (filled.ok) await heads.storeMerges(sheet);
  return filled;
}

async function filledAt(
  sheet: string,
  index: number,
  { title, formulaFor, numberFormat }: Filling,
  rows: Rect,
  header: Rect,
  isAgain = false,
): Promise<Attempt<Filled>> {
  const at = (top: number, bottom: number): Rect => ({ top, bottom, left: index, right: index });
  const formula = formulaFor(rectAddress(rows), rows, header);
  const count = rows.bottom - rows.top + 1;
  const column = { sheet, title: at(header.bottom, header.bottom), formulas: at(rows.top, rows.bottom), table: null };
  const remembered = isAgain ? null : await rememberColumn(OUR_FORMULAS, column, title, numberFormat);
  if (remembered?.ok === false) return remembered;
  const written = await writeContents(sheet, [
    { rect: column.title, cells: [[title]] },
    isAgain
      ? { rect: at(rows.top, rows.top), cells: [[formula]] }
      : {
          rect: column.formulas,
          // The rest is blank already: what the formula fills gets the format too.
          cells: Array.from({ length: count }, (_, i) => [i === 0 ? formula : ""]),
          ...(numberFormat === null ? {} : { numberFormat }),
        },
  ]);
  if (!written.ok) return written;
  const cell = `${columnName(index)}${rows.top + 1}`;
  return { ok: true, value: { kind: "filled", cell, rows: count, column, isAgain } };
}

/** The column in which a formula of the same function stands for the first person; null where there is none. */
async function columnOf(
  sheet: string,
  { formulaFor }: Filling,
  rows: Rect,
  last: number,
): Promise<Attempt<number | null>> {
  const left = Math.min(rows.right, last) + 1;
  const first = { top: rows.top, bottom: rows.top, left, right: last + COLUMNS_TRIED };
  const formulas = await readFormulas(sheet, first);
  if (!formulas.ok) return formulas;
  const call = callOf(formulaFor(rectAddress(rows), rows, rows));
  const over = `${call}${columnName(rows.left)}${rows.top + 1}:`;
  const at = (formulas.value[0] ?? []).findIndex((cell) => typeof cell === "string" && cell.startsWith(over));
  return { ok: true, value: at < 0 ? null : left + at };
}

/** =JC.VERDICT( */
const callOf = (formula: string): string => formula.slice(0, formula.indexOf("(") + 1);

async function filledInTable(
  sheet: string,
  table: TableOnSheet,
  { title, numberFormat }: Filling,
  formula: string,
): Promise<Attempt<Filled>> {
  const { top, right, bottom } = table.rect;
  const cell = `${columnName(right + 1)}${top + 2}`;
  const at = (from: number, to: number): Rect => ({ top: from, bottom: to, left: right + 1, right: right + 1 });
  const rows = bottom - top - (table.hasTotals ? 1 : 0);
  const column = { sheet, title: at(top, top), formulas: at(top + 1, top + rows), table: table.name };
  const named = freeTitle(table, title);
  const remembered = await rememberColumn(OUR_FORMULAS, column, named, numberFormat);
  if (!remembered.ok) return remembered;
  const added = await addTableColumn(sheet, table, named, formula, numberFormat);
  if (!added.ok) return added;
  return { ok: true, value: { kind: "filled", cell, rows, column, isAgain: false } };
}

/** Are the cells right beside a table blank, and nobody else's, from its header down? */
function isFreeBeside({ name, rect }: TableOnSheet, cells: SheetCells, all: readonly TableOnSheet[]): boolean {
  const column = { ...rect, left: rect.right + 1, right: rect.right + 1 };
  const isTaken = cells.values.slice(rect.top, rect.bottom + 1).some((row) => !isEmpty(row[column.left]));
  const others = [...cells.merges, ...all.filter((other) => other.name !== name).map((other) => other.rect)];
  return !isTaken && !others.some((other) => meets(other, column));
}

/**
 * The rows of people over the columns that were understood: a column of ours is none of them.
 *
 * @param top the row (0-based) of the first person @param bottom that of the last
 */
export function peopleRows({ header }: RosterHead, top: number, bottom: number): Rect {
  const columns = header.matched.map(({ index }) => index);
  return { top, bottom, left: Math.min(...columns), right: Math.max(...columns) };
}

/** The last part of a table (二、… without a header of its own): one formula is for all of them. */
function lastPart(head: RosterHead, all: readonly RosterHead[]): RosterHead {
  const parts = all.filter(({ header: { partOf } }) => partOf?.top === headerOf(head.header).top);
  return parts.at(-1) ?? head;
}

interface PlacedPeople {
  readonly cells: SheetCells;
  readonly head: RosterHead;
  /** Its own, and those of tables beside it. */
  readonly headers: RosterHead["header"]["headers"];
  readonly rows: Rect;
}

/** The first roster of the sheet that has people; null where there is none. */
async function rosterOn(heads: SheetHeads, sheet: string): Promise<Attempt<PlacedPeople | null>> {
  heads.forget();
  // The user asks for something to be written: what could be undone goes with that in any case.
  const merged = await heads.readMerges();
  if (!merged.ok) return merged;
  const facts = await heads.workbookFacts();
  if (!facts.ok) return facts;
  const extent = facts.value.extents.find(({ name }) => name === sheet);
  if (extent === undefined) return { ok: false, trouble: { kind: "gone" } };
  const { countsFrom1904 } = facts.value;
  const read = await withExcel((context) => readSheet(context, extent, heads.merges.on(sheet), countsFrom1904));
  if (!read.ok) return read;
  const cells = read.value;
  const options = readOptions(facts.value, sheet, new Date().getFullYear());
  const all = headsOf(cells, options);
  for (const head of all) {
    const { bottom } = head.header;
    const { end } = lastPart(head, all).header;
    const below = Array.from({ length: end - bottom }, (_, i) => bottom + 1 + i);
    const { people, last } = peopleAmong(cells, head.header, below);
    const [first] = people;
    if (first === undefined) continue;
    const isBeside = ({ header }: RosterHead): boolean => !columnsMeet(header.columns, head.header.columns);
    const headers = [head, ...all.filter(isBeside)].flatMap(({ header }) => header.headers);
    return { ok: true, value: { cells, head, headers, rows: peopleRows(head, first.row, last) } };
  }
  return { ok: true, value: null };
}
