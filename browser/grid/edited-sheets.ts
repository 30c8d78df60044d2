/**
 * The sheets of the grid as they are now, as plain data in the words in which a file is shown: their rows some at a
 * time, so that whoever takes them can let the page do other things in between.
 */
import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IRowData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import {
  IDefinedNamesService,
  RangeProtectionRuleModel,
  WorksheetProtectionRuleModel,
} from "@univerjs/preset-sheets-core";
import { isCellError, type CellValue, type WorkbookPort } from "office-host";
import type { Rect } from "../../src/core/positions";
import type { CellLook } from "../../xlsx/looks";
import type { ShownCell } from "../../xlsx/read-shown";
import type { EditedSheet, EditedWorkbook } from "../../xlsx/saving/edited-workbook";
import type { GridContext } from "./context";
import { editedExtras } from "./edited-extras";
import { savedFilter } from "./filters";
import { lookOfStyle } from "./looks";
import { areaOf, toRect } from "./ranges";
import { characters, originOf } from "./snapshot";
import type { PackedRows } from "./packed-rows";
import type { SpillMembers } from "./workbook-cells";

const POINTS_PER_PIXEL = 72 / 96;
/** Rows taken between two looks at the clock. */
const ROWS_AT_ONCE = 100;

type Members = Pick<WorkbookPort, "sheets" | "readValues" | "readFormulas"> & SpillMembers;

/** The rows of all sheets, and then all but these; nothing may change until all of it has been taken. */
export type EditedInTurn<T> = Generator<PackedRows, T, void>;

/** @param fileLooks those of the file that was opened */
export function* editedSheets(
  grid: GridContext,
  workbook: Members,
  fileLooks: readonly CellLook[],
): EditedInTurn<Omit<EditedWorkbook, "customXml">> {
  const looks = new EditedLooks(grid, fileLooks);
  const sheets: EditedSheet[] = [];
  for (const { id, name, visibility } of workbook.sheets()) {
    const sheet = grid.sheet(id);
    yield* rowsOf(id, sheets.length, sheet, workbook, looks);
    const sizes = sizesOf(sheet);
    sheets.push({
      name,
      visibility,
      origin: originOf(id),
      shifts: grid.side.shifts(id),
      ...(originOf(id) === null ? { extras: editedExtras(grid.side.extras.extras(id)) } : {}),
      isProtected: grid.side.side(id).isProtected,
      rows: [],
      merges: sheet.getMergeData().map((range) => areaOf(toRect(range))),
      ...sizes,
      ...linesLooksOf(sheet, looks),
      ...filteredOf(grid, id, sheet, sizes),
      frozen: frozenOf(sheet),
      tables: grid.side
        .tables()
        .filter(({ sheetId }) => sheetId === id)
        .map(({ rect, ...table }) => ({ ...table, rect: areaOf(rect) })),
      formats: grid.side
        .conditionalFormats(id)
        .map((format, priority) => ({ ...format, priority, ranges: format.ranges.map(areaOf) })),
    });
  }
  return { sheets, looks: looks.list, newNames: namesGiven(grid) };
}

/** The file's own names are not in the grid: these are what somebody has given there. */
const namesGiven = ({ injector, unitId }: GridContext): readonly string[] =>
  Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {}).map(({ name }) => name);

function* rowsOf(
  id: string,
  place: number,
  sheet: Worksheet,
  workbook: Members,
  looks: EditedLooks,
): Iterable<PackedRows> {
  const matrix = sheet.getCellMatrix().getMatrix();
  const spills = workbook.spills(id).map(({ rect }) => areaOf(rect));
  const filled = new Map(spills.flatMap((area) => placesIn(area).map((at, i) => [at, i === 0 ? area : null])));
  const end = Math.max(lastKey(matrix), ...spills.map(({ bottom }) => bottom)) + 1;
  for (let top = 0; top < end; top += ROWS_AT_ONCE) {
    const bottom = Math.min(end, top + ROWS_AT_ONCE);
    let width = 1 + spills.reduce((most, { right }) => Math.max(most, right), -1);
    for (let row = top; row < bottom; row++) width = Math.max(width, 1 + lastKey(matrix[row] ?? {}));
    if (width === 0) continue;
    const area = { row: top, column: 0, rows: bottom - top, columns: width };
    const values = workbook.readValues(id, area).flatMap((line) => line.map(plainOf));
    const formulas = workbook.readFormulas(id, area).flat();
    const placed = new Int32Array(values.length).fill(-1);
    const more = new Map<number, Pick<ShownCell, "formula" | "isFilled" | "fills">>();
    for (const [at, value] of values.entries()) {
      const [row, column] = [top + Math.floor(at / width), at % width];
      const look = looks.placeOf(matrix[row]?.[column]);
      const formula = formulas[at] ?? null;
      if (look !== undefined) placed[at] = look;
      if (value === null && formula === null && look === undefined) continue;
      const fills = filled.size === 0 ? undefined : filled.get(`${row} ${column}`);
      if (formula === null && fills === undefined) continue;
      more.set(at, {
        ...(formula === null ? {} : { formula }),
        ...(fills === undefined ? {} : fills === null ? { isFilled: true } : { fills }),
      });
    }
    yield { sheet: place, top, width, values, looks: placed, more };
  }
}

/** The last row of a matrix, the last column of a row; -1 where there is none. */
function lastKey(of: object): number {
  let last = -1;
  for (const key in of) last = Math.max(last, Number(key));
  return last;
}

/** The upper left one first. */
const placesIn = ({ top, left, bottom, right }: Rect): readonly string[] =>
  Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, i) => {
    const width = right - left + 1;
    return `${top + Math.floor(i / width)} ${left + (i % width)}`;
  });

const plainOf = (value: CellValue): ShownCell["value"] => (isCellError(value) ? value.error : value);

/** Its filter, the rows that are hidden by it or otherwise, and what else of the sheet is of no file. */
function filteredOf(
  grid: GridContext,
  id: string,
  sheet: Worksheet,
  sizes: Sizes,
): Pick<EditedSheet, "filter" | "hiddenRows" | "others"> {
  const { filter, hiddenRows, hasColors } = savedFilter(grid, id);
  const { tabColor, showGridlines } = sheet.getConfig();
  const others: EditedSheet["others"] = [
    ...(hasColors ? (["color-filter"] as const) : []),
    ...(tabColor ? (["tab-color"] as const) : []),
    ...(showGridlines === BooleanNumber.FALSE ? (["gridlines"] as const) : []),
    ...(isProtectedHere(grid, id) ? (["protection"] as const) : []),
    ...(isPartlyProtected(grid, id) ? (["range-protection"] as const) : []),
  ];
  const hidden = new Set([...sizes.hiddenRows, ...hiddenRows]);
  return { filter, hiddenRows: [...hidden].sort((a, b) => a - b), others };
}

/** By the menu of the sheet's tab. */
const isProtectedHere = ({ injector, unitId }: GridContext, id: string): boolean =>
  injector.get(WorksheetProtectionRuleModel).getRule(unitId, id) !== undefined;

/** By “保护行列” of the grid's menu. */
const isPartlyProtected = ({ injector, unitId }: GridContext, id: string): boolean =>
  injector.get(RangeProtectionRuleModel).getSubunitRuleList(unitId, id).length > 0;

/** Frozen while the window was scrolled, what stays in sight does not begin with the first row and column. */
function frozenOf(sheet: Worksheet): EditedSheet["frozen"] {
  const { xSplit: columns, ySplit: rows, startRow, startColumn } = sheet.getFreeze();
  const from = { row: rows > 0 ? startRow - rows : 0, column: columns > 0 ? startColumn - columns : 0 };
  return from.row <= 0 && from.column <= 0 ? { rows, columns } : { rows, columns, from };
}

/** What whole columns and rows look like. */
function linesLooksOf(sheet: Worksheet, looks: EditedLooks): Pick<EditedSheet, "columnLooks" | "rowLooks"> {
  const { columnData = {}, rowData = {} } = sheet.getConfig();
  const ofLines = (lines: Readonly<Record<number, IColumnData | IRowData | undefined>>): [number, number][] =>
    Object.entries(lines).flatMap(([line, data]) => {
      const look = looks.placeOf(data);
      return look === undefined ? [] : [[Number(line), look]];
    });
  const [columnLooks, rowLooks] = [ofLines(columnData), ofLines(rowData)];
  return { ...(columnLooks.length === 0 ? {} : { columnLooks }), ...(rowLooks.length === 0 ? {} : { rowLooks }) };
}

type Sizes = Pick<EditedSheet, "columnWidths" | "rowHeights" | "hiddenColumns" | "hiddenRows">;

function sizesOf(sheet: Worksheet): Sizes {
  const { columnData = {}, rowData = {} } = sheet.getConfig();
  const columns = Object.entries(columnData as Readonly<Record<number, IColumnData | undefined>>);
  const rows = Object.entries(rowData as Readonly<Record<number, IRowData | undefined>>);
  const hidden = (lines: readonly (readonly [string, { readonly hd?: BooleanNumber } | undefined])[]): number[] =>
    lines.flatMap(([line, data]) => (data?.hd === BooleanNumber.TRUE ? Number(line) : []));
  return {
    columnWidths: columns.flatMap(([column, data]) =>
      data?.w === undefined ? [] : [[Number(column), characters(data.w)] as const],
    ),
    rowHeights: setHeights(rows),
    hiddenColumns: hidden(columns),
    hiddenRows: hidden(rows),
  };
}

/**
 * In points; those that somebody has set: others are as high as their texts need. A row that came in has the height of
 * the one beside it.
 */
function setHeights(rows: readonly (readonly [string, IRowData | undefined])[]): EditedSheet["rowHeights"] {
  const heights = new Map<number, number>();
  const open = new Map<number, number>();
  for (const [row, data] of rows) {
    if (data?.h === undefined || data.ia === BooleanNumber.TRUE) continue;
    (data.ia === BooleanNumber.FALSE ? heights : open).set(Number(row), data.h);
  }
  const places = [...open.keys()].sort((a, b) => a - b);
  const take = (row: number, beside: number): void => {
    const height = open.get(row);
    if (height !== undefined && heights.get(beside) === height) heights.set(row, height);
  };
  for (const row of places) take(row, row - 1);
  for (const row of places.reverse()) take(row, row + 1);
  return [...heights].sort(([a], [b]) => a - b).map(([row, height]) => [row, height * POINTS_PER_PIXEL] as const);
}

/** The looks of the file in their places, and behind them those that have come since. */
class EditedLooks {
  readonly list: CellLook[];
  private readonly places = new Map<string, number | undefined>();

  constructor(
    private readonly grid: GridContext,
    fileLooks: readonly CellLook[],
  ) {
    this.list = [...fileLooks];
    fileLooks.forEach((_, place) => this.places.set(`look-${place}`, place));
  }

  placeOf(cell: Nullable<Pick<ICellData, "s">>): number | undefined {
    const style = cell ? cell.s : undefined;
    if (style === undefined || style === null) return undefined;
    const key = typeof style === "string" ? style : JSON.stringify(style);
    if (!this.places.has(key)) {
      const look = lookOfStyle(this.grid.book.getStyles().get(style) ?? {});
      this.places.set(key, Object.keys(look).length === 0 ? undefined : this.list.push(look) - 1);
    }
    return this.places.get(key);
  }
}
