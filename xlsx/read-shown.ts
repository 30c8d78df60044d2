/**
 * An xlsx file as the browser edition shows it: cells with their formulas and looks, sizes, tables, conditional
 * formats. All of it plain data, so that a worker can hand it over.
 */
import ExcelJS from "exceljs";
import type { WorkbookTrouble } from "./troubles";
import type { Rect } from "../src/core/positions";
import { formatsOf, type ShownFormat } from "./conditional-formats";
import { inspect } from "./inspect";
import { lookOf, type CellLook } from "./looks";
import { mergesOf, plainValue, rectOf } from "./read-workbook";

export interface ShownCell {
  /** What it shows: dates as day numbers, errors by name. */
  readonly value: string | number | boolean | null;
  /** Begins with `=`. */
  readonly formula?: string;
  /** Place of its look in `looks`. */
  readonly look?: number;
}

export interface ShownTable {
  readonly name: string;
  readonly rect: Rect;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
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
  /** In points. */
  readonly rowHeights: readonly (readonly [row: number, height: number])[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tables: readonly ShownTable[];
  readonly formats: readonly ShownFormat[];
}

export interface ShownWorkbook {
  readonly sheets: readonly ShownSheet[];
  readonly looks: readonly CellLook[];
  readonly active: number;
  /** Names of cells or formulas, `=` left out. */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
}

export type ShownResult =
  { readonly ok: true; readonly workbook: ShownWorkbook } | { readonly ok: false; readonly trouble: WorkbookTrouble };

/** Reads a workbook from the bytes of a file. Bad files are a result, never an exception. */
export async function readShown(bytes: Uint8Array): Promise<ShownResult> {
  const trouble = inspect(bytes);
  if (trouble !== null) return { ok: false, trouble };
  // A conditional format exceljs cannot read must not keep the workbook closed.
  const workbook = (await load(bytes, ["dataValidations"])) ?? (await load(bytes, SAFEST));
  if (workbook === undefined) return { ok: false, trouble: { code: "damaged" } };
  const looks = new LookList();
  const sheets = workbook.worksheets.map((worksheet) => sheetOf(worksheet, looks));
  if (sheets.length === 0) return { ok: false, trouble: { code: "empty-workbook" } };
  // Declared as always there, but files without a view leave it out.
  const views = workbook.views as readonly { readonly activeTab?: number }[] | undefined;
  const active = Math.min(views?.[0]?.activeTab ?? 0, sheets.length - 1);
  return { ok: true, workbook: { sheets, looks: looks.list, active, names: namesOf(workbook) } };
}

const SAFEST = ["dataValidations", "conditionalFormatting"];

async function load(bytes: Uint8Array, ignoreNodes: string[]): Promise<ExcelJS.Workbook | undefined> {
  const workbook = new ExcelJS.Workbook();
  try {
    // The declared type is Node's old Buffer; any view of bytes is read.
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer, { ignoreNodes });
    return workbook;
  } catch {
    return undefined;
  }
}

/** Equal looks stand in the list once. */
class LookList {
  readonly list: CellLook[] = [];
  private readonly places = new Map<string, number>();

  placeOf(look: CellLook | undefined): number | undefined {
    if (look === undefined) return undefined;
    const key = JSON.stringify(look);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.list.length);
    return this.list.push(look) - 1;
  }
}

function sheetOf(worksheet: ExcelJS.Worksheet, looks: LookList): ShownSheet {
  const rows: (ShownCell | undefined)[][] = [];
  const hiddenRows: number[] = [];
  const rowHeights: [number, number][] = [];
  worksheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.hidden) hiddenRows.push(number - 1);
    if (row.height) rowHeights.push([number - 1, row.height]);
    const cells: (ShownCell | undefined)[] = [];
    row.eachCell({ includeEmpty: true }, (cell, column) => (cells[column - 1] = cellOf(cell, looks)));
    rows[number - 1] = cells;
  });
  return {
    name: worksheet.name,
    visibility: VISIBILITY[worksheet.state],
    isProtected: Reflect.get(worksheet, "sheetProtection") != null,
    rows,
    merges: mergesOf(worksheet),
    hiddenRows,
    rowHeights,
    ...columnsOf(worksheet),
    frozen: frozenOf(worksheet),
    tables: tablesOf(worksheet),
    formats: formatsOf(worksheet),
  };
}

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function cellOf(cell: ExcelJS.Cell, looks: LookList): ShownCell | undefined {
  const covered = cell.isMerged && cell.master !== cell;
  const look = looks.placeOf(lookOf(cell));
  const value = covered ? null : plainValue(cell.value);
  const formula = covered || !cell.formula ? undefined : `=${asTyped(cell.formula)}`;
  if (value === null && formula === undefined && look === undefined) return undefined;
  return {
    value: typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null,
    ...(formula === undefined ? {} : { formula }),
    ...(look === undefined ? {} : { look }),
  };
}

/** Files prefix functions that are newer than the format; a function of an add-in loses the dot after its namespace. */
const asTyped = (formula: string): string =>
  formula.replace(/_xldudf_([A-Za-z]+)_/g, "$1.").replace(/_xlfn\.|_xlws\./g, "");

function columnsOf(worksheet: ExcelJS.Worksheet): Pick<ShownSheet, "hiddenColumns" | "columnWidths"> {
  const hiddenColumns: number[] = [];
  const columnWidths: [number, number][] = [];
  for (let column = 1; column <= worksheet.columnCount; column++) {
    const { hidden, width } = worksheet.getColumn(column);
    if (hidden) hiddenColumns.push(column - 1);
    if (width) columnWidths.push([column - 1, width]);
  }
  return { hiddenColumns, columnWidths };
}

function frozenOf({ views }: { readonly views?: readonly Partial<ExcelJS.WorksheetView>[] }): ShownSheet["frozen"] {
  const frozen = views?.find(({ state }) => state === "frozen");
  return { rows: member(frozen, "ySplit"), columns: member(frozen, "xSplit") };
}

function member(of: object | undefined, name: string): number {
  const value: unknown = of && Reflect.get(of, name);
  return typeof value === "number" ? value : 0;
}

function tablesOf(worksheet: ExcelJS.Worksheet): readonly ShownTable[] {
  // Declared as pairs, but they are tables.
  const tables = worksheet.getTables() as unknown as readonly { readonly table?: TableModel }[];
  return tables.flatMap(({ table }) => {
    const rect = table && rectOf(table.tableRef ?? table.ref);
    if (table === undefined || rect === undefined) return [];
    const { name, displayName, headerRow, totalsRow } = table;
    return [{ name: displayName ?? name, rect, showHeaders: headerRow !== false, showTotals: totalsRow === true }];
  });
}

interface TableModel {
  readonly name: string;
  readonly displayName?: string;
  readonly ref: string;
  readonly tableRef?: string;
  readonly headerRow?: boolean;
  readonly totalsRow?: boolean;
}

function namesOf(workbook: ExcelJS.Workbook): ShownWorkbook["names"] {
  return workbook.definedNames.model.flatMap(({ name, ranges }) =>
    name.startsWith("_xlnm.") || ranges.length === 0 ? [] : [{ name, refersTo: ranges.join(",") }],
  );
}
