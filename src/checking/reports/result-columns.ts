/**
 * 写入结果列: verdict, earliest date and problems of everybody beside the roster, refreshed where they stand already,
 * taken back by one button. Never over data: cells that say something else than we would are left as they are, and
 * counted.
 */
import { isEmpty } from "../../core/cells";
import { cellAddress, MOST_COLUMNS, rectAddress, type Rect } from "../../core/positions";
import { headerOf } from "../../roster/header-block";
import { RESULT_TITLES } from "../../roster/result-titles";
import { isResultText, resultTexts } from "../../report/result-cells";
import { withExcel, type Attempt } from "../../workbook/excel";
import { readFormulas } from "../../workbook/formulas";
import { putCells, type Putting } from "../../workbook/put-cells";
import { sheetExtents } from "../../workbook/read-sheet";
import { changeStoredState, readStoredState } from "../../workbook/stored-state";
import { tablesOn } from "../../workbook/tables";
import type { CheckResult } from "../check-result";
import { meets } from "../free-column";
import type { CheckedRoster } from "../judge-sheet";
import { tablesOf } from "./source";

export type ResultsWritten =
  | { readonly kind: "nobody" }
  | { readonly kind: "newer-state" }
  /** `left`: cells in these columns that hold something of the user's. */
  | { readonly kind: "written"; readonly people: number; readonly columns: readonly string[]; readonly left: number };

export interface ResultsRemoved {
  /** Where they stood, as addresses of their titles. */
  readonly columns: readonly string[];
  readonly left: number;
}

const WIDTH = RESULT_TITLES.length;
const COLUMNS_TRIED = 50;

type Cells = readonly (readonly unknown[])[];

/** What stands on part of a sheet, formulas as such. */
interface Read {
  readonly area: Rect;
  readonly cells: Cells;
}

const at = ({ area, cells }: Read, row: number, column: number): unknown =>
  cells[row - area.top]?.[column - area.left] ?? "";

const isTitled = (read: Read, row: number, column: number): boolean =>
  RESULT_TITLES.every((title, n) => at(read, row, column + n) === title);

export async function writeResults(result: CheckResult): Promise<Attempt<ResultsWritten>> {
  const { sheet, rosters, merges } = result;
  const tables = tablesOf(result).filter(({ people }) => people.length > 0);
  if (tables.length === 0) return { ok: true, value: { kind: "nobody" } };
  const around = await tablesOn(sheet);
  if (!around.ok) return around;
  const right = Math.max(...rosters.flatMap(({ header }) => header.headers.map(({ index }) => index)));
  const read = await readBeside(sheet, right + 1, rosters);
  if (!read.ok) return read;
  const taken: Rect[] = [
    ...merges,
    // A table takes in what stands right beside it or right below it.
    ...around.value.map(({ rect }) => ({ ...rect, right: rect.right + 1, bottom: rect.bottom + 1 })),
  ];
  const placed = tables.map((table) => {
    const { roster, people } = table;
    const bottom = Math.max(...people.map(({ applicant }) => applicant.row - 1 + heightOf(applicant)));
    const head = headerOf(roster.header).bottom;
    const left = columnFor(read.value, { top: headerOf(roster.header).top, head, bottom }, taken);
    const rect = { top: head, bottom, left, right: left + WIDTH - 1 };
    taken.push(rect);
    const texts = new Map(people.map((person) => [person.applicant.row - 1, resultTexts(table, person)]));
    return { rect, people: people.length, ...filled(read.value, rect, texts) };
  });
  const columns = placed.map(({ rect }) => rectAddress({ ...rect, bottom: rect.top }));
  const kept = await remember(sheet, columns);
  if (!kept.ok) return kept;
  if (!kept.value) return { ok: true, value: { kind: "newer-state" } };
  const puttings = placed.map(({ rect, cells }): Putting => ({ rect, cells, format: "@" }));
  const written = await putCells(sheet, puttings, "down");
  if (!written.ok) return written;
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  const left = sum(placed.map((one) => one.left));
  return { ok: true, value: { kind: "written", people: sum(placed.map(({ people }) => people)), columns, left } };
}

const heightOf = (applicant: object): number =>
  "height" in applicant && typeof applicant.height === "number" ? applicant.height - 1 : 0;

/** The columns beside all tables, as far as anything stands in them. */
async function readBeside(sheet: string, left: number, rosters: readonly CheckedRoster[]): Promise<Attempt<Read>> {
  const used = await usedOf(sheet);
  if (!used.ok) return used;
  const end = used.value ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const area: Rect = {
    top: Math.min(...rosters.map(({ header }) => headerOf(header).top)),
    bottom: end.bottom,
    left,
    right: Math.min(end.right, left + COLUMNS_TRIED, MOST_COLUMNS - 1),
  };
  if (area.right < area.left || area.bottom < area.top) return { ok: true, value: { area, cells: [] } };
  const cells = await readFormulas(sheet, area);
  return cells.ok ? { ok: true, value: { area, cells: cells.value } } : cells;
}

const usedOf = (sheet: string): Promise<Attempt<Rect | null>> =>
  withExcel(async (context) => (await sheetExtents(context)).find(({ name }) => name === sheet)?.used ?? null);

/** Where our titles stand, else the first columns in which everything has room. */
function columnFor(
  read: Read,
  { top, head, bottom }: { readonly top: number; readonly head: number; readonly bottom: number },
  taken: readonly Rect[],
): number {
  const { left, right } = read.area;
  for (let column = left; column <= right; column++) if (isTitled(read, head, column)) return column;
  for (let column = left; ; column++) {
    const place = { top, bottom, left: column, right: column + WIDTH - 1 };
    if (taken.some((other) => meets(place, other))) continue;
    if (column > right || isBlank(read, place)) return column;
  }
}

function isBlank(read: Read, { top, bottom, left, right }: Rect): boolean {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) if (!isEmpty(at(read, row, column))) return false;
  return true;
}

/** The cells from the titles down: what we say, and null where somebody else says something. */
function filled(
  read: Read,
  { top, bottom, left }: Rect,
  texts: ReadonlyMap<number, readonly string[]>,
): { readonly cells: Putting["cells"]; readonly left: number } {
  let others = 0;
  const cells = Array.from({ length: bottom - top + 1 }, (_, i) =>
    RESULT_TITLES.map((title, n): string | null => {
      if (i === 0) return title;
      const stands = at(read, top + i, left + n);
      const says = texts.get(top + i)?.[n] ?? "";
      if (isEmpty(stands)) return says === "" ? null : says;
      if (isResultText(n, stands)) return says;
      others++;
      return null;
    }),
  );
  return { cells, left: others };
}

/** Takes our columns off a sheet, wherever they stand by now. */
export async function removeResults(sheet: string): Promise<Attempt<ResultsRemoved>> {
  const read = await readAll(sheet);
  if (!read.ok) return read;
  const places = titlesOn(read.value);
  const cleared = places.map(({ row, column }) => {
    const next = places.filter((other) => other.row > row && Math.abs(other.column - column) < WIDTH);
    const bottom = Math.min(read.value.area.bottom, ...next.map((other) => other.row - 1));
    return clearing(read.value, { top: row, bottom, left: column, right: column + WIDTH - 1 });
  });
  const done = await putCells(
    sheet,
    cleared.map(({ rect, cells }): Putting => ({ rect, cells, format: "General" })),
    "up",
  );
  if (!done.ok) return done;
  const forgotten = await remember(sheet, []);
  if (!forgotten.ok) return forgotten;
  return {
    ok: true,
    value: {
      columns: places.map(cellAddress),
      left: cleared.reduce((sum, { left }) => sum + left, 0),
    },
  };
}

async function readAll(sheet: string): Promise<Attempt<Read>> {
  const used = await usedOf(sheet);
  if (!used.ok) return used;
  const area = used.value;
  if (area === null) return { ok: true, value: { area: { top: 0, left: 0, bottom: 0, right: 0 }, cells: [] } };
  const cells = await readFormulas(sheet, area);
  return cells.ok ? { ok: true, value: { area, cells: cells.value } } : cells;
}

function titlesOn(read: Read): readonly { readonly row: number; readonly column: number }[] {
  const { area, cells } = read;
  return cells.flatMap((line, i) =>
    line.flatMap((cell, n) => {
      const place = { row: area.top + i, column: area.left + n };
      return cell === RESULT_TITLES[0] && isTitled(read, place.row, place.column) ? [place] : [];
    }),
  );
}

/** Cells below the titles that are ours go; the titles too, unless something of the user's stands below them. */
function clearing(
  read: Read,
  rect: Rect,
): { readonly rect: Rect; readonly cells: Putting["cells"]; readonly left: number } {
  let others = 0;
  const below = Array.from({ length: rect.bottom - rect.top }, (_, i) =>
    RESULT_TITLES.map((_title, n): string | null => {
      const stands = at(read, rect.top + 1 + i, rect.left + n);
      if (isEmpty(stands)) return null;
      if (isResultText(n, stands)) return "";
      others++;
      return null;
    }),
  );
  return { rect, cells: [RESULT_TITLES.map(() => ""), ...below], left: others };
}

/** @returns false where nothing can be kept in this workbook */
async function remember(sheet: string, columns: readonly string[]): Promise<Attempt<boolean>> {
  const written = await changeStoredState(({ results = {}, ...state }) => {
    const { [sheet]: before = [], ...others } = results;
    if (before.join() === columns.join()) return null;
    const after = columns.length === 0 ? others : { ...others, [sheet]: columns };
    return Object.keys(after).length === 0 ? state : { ...state, results: after };
  });
  return written.ok ? { ok: true, value: written.value !== null } : written;
}

/** The sheets that have result columns, as the workbook remembers them. */
export async function resultSheets(): Promise<Attempt<Readonly<Record<string, readonly string[]>>>> {
  const stored = await readStoredState();
  if (!stored.ok) return stored;
  return { ok: true, value: stored.value.kind === "state" ? (stored.value.state.results ?? {}) : {} };
}
