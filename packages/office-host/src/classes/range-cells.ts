/** The cells of a range: values, formulas, text and number formats, and where they are. */
import { formatAddress } from "../addresses";
import type { Area } from "../areas";
import { readInput, valueTypeOf, wireValue } from "../cell-values";
import { HostError } from "../errors";
import { ensureWritable, sheetOf } from "../guards";
import type { Property } from "../class-table";
import type { HostContext } from "../host-context";
import { checkMatrix, checkReadable, isUnbounded } from "../limits";
import { cellCount, isEntireColumns, isEntireRows } from "../rect";
import type { CellInput } from "../workbook-port";
import { hyperlink } from "./hyperlink";

/** One value stands for every cell of the range; otherwise the array must have the range's size. */
function asMatrix(value: unknown, area: Area): unknown[][] {
  const { rect } = area;
  if (!Array.isArray(value)) {
    return Array.from({ length: rect.rows }, () => new Array<unknown>(rect.columns).fill(value));
  }
  const matrix = value as unknown[][];
  checkMatrix(matrix, rect);
  return matrix;
}

function ensureCellsWritable(area: Area, host: HostContext): void {
  ensureWritable(host, area.sheetId);
  if (isUnbounded(area.rect)) throw new HostError("InvalidArgument", "whole rows or columns cannot be written");
}

function writeInputs(area: Area, value: unknown, host: HostContext): void {
  ensureCellsWritable(area, host);
  const { sheetId, rect } = area;
  const matrix = asMatrix(value, area);
  const formats = host.workbook.readNumberFormats(sheetId, rect);
  let dated = false;
  const newFormats: (string | undefined)[][] = [];
  const inputs = matrix.map((row, r) => {
    const formatsOfRow: (string | undefined)[] = [];
    const inputsOfRow = row.map((cell, c): CellInput | undefined => {
      const { input, format } = readInput(cell, formats[r]?.[c] ?? "General");
      dated ||= format !== undefined;
      formatsOfRow.push(format);
      return input;
    });
    newFormats.push(formatsOfRow);
    return inputsOfRow;
  });
  if (dated) host.workbook.writeNumberFormats(sheetId, rect, newFormats);
  host.workbook.writeCells(sheetId, rect, inputs);
}

function writeNumberFormats(area: Area, value: unknown, host: HostContext): void {
  ensureWritable(host, area.sheetId);
  if (typeof value === "string") {
    host.workbook.writeNumberFormats(area.sheetId, area.rect, value);
    return;
  }
  ensureCellsWritable(area, host);
  const formats = asMatrix(value, area).map((row) =>
    row.map((format) => {
      if (format === null) return undefined;
      if (typeof format !== "string") throw new HostError("InvalidArgument", "a number format is text");
      return format;
    }),
  );
  host.workbook.writeNumberFormats(area.sheetId, area.rect, formats);
}

/** Reads cells, or null for whole rows and columns, after the check of their number. */
function readCells(area: Area, read: () => unknown[][]): unknown[][] | null {
  if (isUnbounded(area.rect)) return null;
  checkReadable(area.rect);
  return read();
}

function formulas(area: Area, host: HostContext): unknown[][] | null {
  return readCells(area, () => {
    const texts = host.workbook.readFormulas(area.sheetId, area.rect);
    const values = host.workbook.readValues(area.sheetId, area.rect);
    return values.map((row, r) => row.map((value, c) => texts[r]?.[c] ?? wireValue(value)));
  });
}

const numberFormats: Property<Area> = {
  get: (area, host) => readCells(area, () => host.workbook.readNumberFormats(area.sheetId, area.rect)),
  set: writeNumberFormats,
};

const allFormulas: Property<Area> = { get: formulas, set: writeInputs };

const address: Property<Area> = {
  get: (area, host) => formatAddress(sheetOf(host, area.sheetId).name, area.rect),
};

/** true or false when all are alike, else null. */
const alike = (flags: readonly boolean[]): boolean | null =>
  flags.every((flag) => flag === flags[0]) ? (flags[0] ?? false) : null;

export const cellProperties: Readonly<Record<string, Property<Area>>> = {
  Address: address,
  AddressLocal: address,
  // Excel gives -1 when the number does not fit into 32 bits.
  CellCount: { get: ({ rect }) => (cellCount(rect) > 2 ** 31 - 1 ? -1 : cellCount(rect)) },
  RowIndex: { get: ({ rect }) => rect.row },
  ColumnIndex: { get: ({ rect }) => rect.column },
  RowCount: { get: ({ rect }) => rect.rows },
  ColumnCount: { get: ({ rect }) => rect.columns },
  IsEntireColumn: { get: ({ rect }) => isEntireColumns(rect) },
  IsEntireRow: { get: ({ rect }) => isEntireRows(rect) },
  Values: {
    get: (area, host) =>
      readCells(area, () => host.workbook.readValues(area.sheetId, area.rect).map((row) => row.map(wireValue))),
    set: writeInputs,
  },
  ValueTypes: {
    get: (area, host) =>
      readCells(area, () => host.workbook.readValues(area.sheetId, area.rect).map((row) => row.map(valueTypeOf))),
  },
  Text: { get: (area, host) => readCells(area, () => host.workbook.readText(area.sheetId, area.rect)) },
  Formulas: allFormulas,
  FormulasLocal: allFormulas,
  Hyperlink: hyperlink,
  NumberFormat: numberFormats,
  NumberFormatLocal: numberFormats,
  RowHidden: {
    get: (area, host) => alike(host.workbook.hiddenRows(area.sheetId, area.rect)),
    set(area, value, host) {
      ensureWritable(host, area.sheetId);
      host.workbook.setRowsHidden(area.sheetId, area.rect, value === true);
    },
  },
  ColumnHidden: {
    get: (area, host) => alike(host.workbook.hiddenColumns(area.sheetId, area.rect)),
    set(area, value, host) {
      ensureWritable(host, area.sheetId);
      host.workbook.setColumnsHidden(area.sheetId, area.rect, value === true);
    },
  },
};
