/**
 * A file as the browser edition shows it: cells with their formulas and looks, sizes, tables, conditional formats. All
 * of it plain data, so that a worker can hand it over.
 */
import { CELL, type ColumnSpan, type FilterColumn, type Sheet, type SheetLink, type Workbook } from "xlsx-package";
import type { Rect } from "../src/core/positions";
import { CellReader, UNCALCULATED, type PlainValue } from "./cells";
import { formatsOf, type ShownFormat } from "./conditional-formats";
import { lookOf, type CellLook } from "./looks";
import { openWorkbook, type OpenOptions } from "./open-workbook";
import type { ReadingRemark } from "./remarks";
import { missingSheets, sheetRemarks } from "./sheet-remarks";
import type { WorkbookTrouble } from "./troubles";

export interface ShownCell {
  /** What it shows: dates as day numbers, errors by name. */
  readonly value: PlainValue | null;
  /** Begins with `=`. */
  readonly formula?: string;
  /** Place of its look in `looks`. */
  readonly look?: number;
  /** The area that its formula fills, where that is more than its own cell. */
  readonly fills?: Rect;
  /** It holds what the formula of another cell comes to. */
  readonly isFilled?: true;
  /** Its text has more than letters: in runs of differing looks, with a phonetic guide. */
  readonly isRichText?: true;
}

export interface ShownTable {
  readonly name: string;
  readonly rect: Rect;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

export interface ShownFrozen {
  readonly rows: number;
  readonly columns: number;
  /** The first row and column that stay in sight; left out where these are the first of the sheet. */
  readonly from?: { readonly row: number; readonly column: number };
}

export interface ShownFilter {
  readonly area: Rect;
  readonly columns: readonly FilterColumn[];
  /** The table that it is of; left out for the sheet's own. */
  readonly table?: string;
}

export interface ShownSheet {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly isProtected: boolean;
  /** Rows from the first one on; rows and cells may be missing. */
  readonly rows: readonly (readonly (ShownCell | undefined)[] | undefined)[];
  readonly merges: readonly Rect[];
  /** 0-based, all of these. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** In characters, as files have it. */
  readonly columnWidths: readonly (readonly [column: number, width: number])[];
  /** What cells look like there that are not yet; places in `looks`. */
  readonly columnLooks?: readonly (readonly [column: number, look: number])[];
  /** The same along a row, where that says more than the columns. */
  readonly rowLooks?: readonly (readonly [row: number, look: number])[];
  /** In points. */
  readonly rowHeights: readonly (readonly [row: number, height: number])[];
  readonly frozen: ShownFrozen;
  /** Null where there is none that can be shown; a sheet shows one at a time, its own before those of tables. */
  readonly filter: ShownFilter | null;
  readonly tables: readonly ShownTable[];
  readonly formats: readonly ShownFormat[];
  /** To places of the workbook. */
  readonly links: readonly SheetLink[];
}

export interface ShownWorkbook {
  readonly sheets: readonly ShownSheet[];
  readonly looks: readonly CellLook[];
  readonly active: number;
  /** Names of cells or formulas, `=` left out. */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  /** Texts of its custom XML parts. */
  readonly customXml: readonly string[];
  /** Whether the file counts days from 1904; here all count from 1900. */
  readonly date1904: boolean;
}

export type ShownResult =
  | { readonly ok: true; readonly workbook: ShownWorkbook; readonly remarks: readonly ReadingRemark[] }
  | { readonly ok: false; readonly trouble: WorkbookTrouble };

/** Reads a workbook from the bytes of a file. Bad files are a result, never an exception. */
export async function readShown(
  bytes: Uint8Array,
  options: Pick<OpenOptions, "fileName" | "onProgress"> = {},
): Promise<ShownResult> {
  const opened = await openWorkbook(bytes, { looks: true, formulas: true, ...options });
  if (!opened.ok) return opened;
  const { workbook } = opened;
  if (workbook.sheets.length === 0) return { ok: false, trouble: { code: "empty-workbook" } };
  const looks = new LookList(workbook);
  const reader = new CellReader(workbook);
  const sheets = workbook.sheets.map((sheet) => sheetOf(sheet, workbook, reader, looks));
  const remarks = [
    ...opened.remarks,
    ...missingSheets(workbook),
    // What has yet to be calculated the grid calculates.
    ...workbook.sheets.flatMap((sheet, i) => sheetRemarks(sheet, sheets[i]?.rows.length ?? 0)),
  ];
  return {
    ok: true,
    remarks,
    workbook: {
      sheets,
      looks: looks.list,
      active: workbook.activeTab,
      names: namesOf(workbook),
      customXml: workbook.customXml,
      date1904: workbook.date1904,
    },
  };
}

/** Equal looks stand in the list once. */
class LookList {
  readonly list: CellLook[] = [];
  /** The place of each style's look; undefined where it has none. */
  private readonly places: readonly (number | undefined)[];

  constructor({ styles }: Workbook) {
    const known = new Map<string, number>();
    this.places = styles.cells.map((style) => {
      const look = lookOf(style);
      if (look === undefined) return undefined;
      const key = JSON.stringify(look);
      const place = known.get(key) ?? this.list.push(look) - 1;
      known.set(key, place);
      return place;
    });
  }

  placeOf(style: number): number | undefined {
    return this.places[style];
  }
}

/** How far sizes are kept beyond the last cell. */
const SPARE_COLUMNS = 64;
const SPARE_ROWS = 200;

function sheetOf(sheet: Sheet, workbook: Workbook, reader: CellReader, looks: LookList): ShownSheet {
  const rows: (ShownCell | undefined)[][] = [];
  let width = 0;
  const filling = fillingOf(sheet.filled);
  reader.each(sheet, (row, column, value, block, at) => {
    const isCovered = value === null;
    const look = looks.placeOf(block.styles[at] ?? 0);
    const formula = isCovered ? undefined : block.formulas.get(at);
    const text = block.kinds[at] === CELL.text && formula === undefined ? (block.values[at] ?? 0) : undefined;
    if (isCovered && look === undefined) return;
    (rows[row] ??= [])[column] = {
      // The grid calculates what the file does not hold.
      value: value === UNCALCULATED && formula !== undefined ? null : value,
      ...(formula === undefined ? {} : { formula: `=${asTyped(formula)}` }),
      ...(look === undefined ? {} : { look }),
      ...(text !== undefined && workbook.richTexts.has(text) ? { isRichText: true } : {}),
      ...filling(row, column),
    };
    width = Math.max(width, column + 1);
  });
  const isNear = (row: number): boolean => row < rows.length + SPARE_ROWS;
  const rowLooks = sheet.rowStyles.flatMap(([row, style]) => {
    const look = looks.placeOf(style);
    return look === undefined || !isNear(row) ? [] : [[row, look] as const];
  });
  return {
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility],
    isProtected: sheet.isProtected,
    rows,
    merges: sheet.merges,
    hiddenRows: sheet.hiddenRows.filter(isNear),
    rowHeights: sheet.rowHeights.filter(([row]) => isNear(row)),
    ...(rowLooks.length === 0 ? {} : { rowLooks }),
    ...columnsOf(sheet.columns, width + SPARE_COLUMNS, looks),
    frozen: sheet.frozen,
    filter: filterOf(sheet),
    tables: sheet.tables.map(({ name, area, hasHeaders, hasTotals }) => ({
      name,
      rect: area,
      showHeaders: hasHeaders,
      showTotals: hasTotals,
    })),
    links: sheet.links,
    formats: formatsOf(sheet.conditionalFormats, workbook.styles.differential),
  };
}

function filterOf({ filter, filterColumns, tables }: Sheet): ShownFilter | null {
  if (filter !== null) return filterColumns === null ? null : { area: filter, columns: filterColumns };
  const ofTables = tables.flatMap((table): ShownFilter | [] =>
    table.filter === null || table.filterColumns === null || !table.hasHeaders
      ? []
      : { area: table.filter, columns: table.filterColumns, table: table.name },
  );
  return ofTables.find(({ columns }) => columns.length > 0) ?? ofTables[0] ?? null;
}

/** What formulas over several cells have to do with a cell. */
function fillingOf(areas: readonly Rect[]): (row: number, column: number) => Pick<ShownCell, "fills" | "isFilled"> {
  if (areas.length === 0) return () => ({});
  return (row, column) => {
    const area = areas.find(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    if (area === undefined) return {};
    return row === area.top && column === area.left ? { fills: area } : { isFilled: true };
  };
}

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Files prefix functions that are newer than the format; a function of an add-in loses the dot after its namespace. */
const asTyped = (formula: string): string =>
  formula.replace(/_xldudf_([A-Za-z]+)_/g, "$1.").replace(/_xlfn\.|_xlws\./g, "");

function columnsOf(
  spans: readonly ColumnSpan[],
  width: number,
  looks: LookList,
): Pick<ShownSheet, "hiddenColumns" | "columnWidths" | "columnLooks"> {
  const columnLooks: [number, number][] = [];
  const hiddenColumns: number[] = [];
  const columnWidths: [number, number][] = [];
  for (const { first, last, width: wide, isHidden, style = 0 } of spans)
    for (let column = first; column <= last && column < width; column++) {
      const look = style === 0 ? undefined : looks.placeOf(style);
      if (look !== undefined) columnLooks.push([column, look]);
      if (isHidden) hiddenColumns.push(column);
      if (wide !== null && wide > 0) columnWidths.push([column, wide]);
    }
  return { hiddenColumns, columnWidths, ...(columnLooks.length === 0 ? {} : { columnLooks }) };
}

const namesOf = ({ names }: Workbook): ShownWorkbook["names"] =>
  names
    .filter(({ name, isHidden, refersTo }) => !name.startsWith("_xlnm.") && !isHidden && refersTo !== "")
    .map(({ name, refersTo }) => ({ name, refersTo }));
