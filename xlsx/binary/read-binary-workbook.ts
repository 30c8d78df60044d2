/** `.xls` and `.xlsb`, read by SheetJS, as the workbook that the reader of .xlsx would make of the same sheets. */
import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import { areaOf, type Area, type Bounds, type DefinedName, type Visibility, type Workbook } from "xlsx-package";
import type { SheetMaker } from "../making/sheet-maker";
import { WorkbookMaker } from "../making/workbook-maker";
import { Refusal } from "../refusal";
import { readBinary } from "./sheetjs";

export interface BinaryOptions {
  readonly formulas?: boolean | undefined;
  readonly bounds?: Partial<Bounds> | undefined;
}

export type BinaryReader = (bytes: Uint8Array, options: BinaryOptions) => Promise<Workbook>;

/** It takes some twenty times as much memory to read one. */
const LARGEST_FILE = 64_000_000;
const WITHOUT_CELLS = new Set(["chart", "macro", "dialog"]);
const VISIBILITIES: readonly Visibility[] = ["visible", "hidden", "veryHidden"];

export async function readBinaryWorkbook(bytes: Uint8Array, options: BinaryOptions): Promise<Workbook> {
  if (bytes.length > LARGEST_FILE)
    throw new Refusal({ code: "too-large", what: "file", sheet: null, limit: LARGEST_FILE });
  const { formulas = false, bounds } = options;
  const read = await parsed(bytes, formulas);
  const maker = new WorkbookMaker(bounds);
  const facts = read.Workbook?.Sheets ?? [];
  for (const name of read.SheetNames) {
    const from = read.Sheets[name];
    // Named by the workbook, and not there: the file was cut short.
    if (from === undefined) throw new Refusal({ code: "damaged", sheet: name });
    if (WITHOUT_CELLS.has(from["!type"] ?? "sheet")) continue;
    const hidden = facts.find((fact) => fact.name === name)?.Hidden ?? 0;
    fill(maker.sheet(name, VISIBILITIES[hidden] ?? "visible"), from, formulas);
  }
  return maker.workbook({ date1904: read.Workbook?.WBProps?.date1904 === true, names: formulas ? namesOf(read) : [] });
}

async function parsed(bytes: Uint8Array, formulas: boolean): Promise<WorkBook> {
  try {
    return await readBinary(bytes, formulas);
  } catch (error) {
    // SheetJS knows no kinds of errors: what it throws at a file is the file's fault.
    const isLocked = error instanceof Error && /password|encryption scheme/iu.test(error.message);
    throw new Refusal(isLocked ? { code: "encrypted" } : { code: "damaged", sheet: null });
  }
}

function fill(sheet: SheetMaker, from: WorkSheet, formulas: boolean): void {
  from["!data"]?.forEach((row, r) => row?.forEach((cell, c) => addCell(sheet, r, c, cell, formulas)));
  for (const { s, e } of from["!merges"] ?? []) sheet.merges.push({ top: s.r, left: s.c, bottom: e.r, right: e.c });
  from["!rows"]?.forEach((row, r) => {
    if (row?.hidden === true) sheet.hiddenRows.push(r);
    if (row?.hpt !== undefined) sheet.rowHeights.push([r, row.hpt]);
  });
  from["!cols"]?.forEach((column, c) => {
    if (column === undefined) return;
    sheet.columns.push({ first: c, last: c, width: column.width ?? null, isHidden: column.hidden === true });
  });
  sheet.filter = filterOf(from);
  sheet.isProtected = from["!protect"] !== undefined;
}

function filterOf(from: WorkSheet): Area | null {
  const { ref } = from["!autofilter"] ?? {};
  return ref === undefined ? null : areaOf(ref);
}

/** By their numbers in the file. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

function addCell(
  sheet: SheetMaker,
  row: number,
  column: number,
  cell: CellObject | undefined,
  formulas: boolean,
): void {
  if (cell === undefined) return;
  const { v, z, f } = cell;
  const extras = { format: typeof z === "string" ? z : undefined, formula: formulas ? f : undefined };
  if (cell.t === "e") sheet.error(row, column, ERRORS[Number(v)] ?? "#VALUE!", extras);
  else if (typeof v === "string") {
    if (v !== "" || extras.formula !== undefined) sheet.value(row, column, v, extras);
  } else if (typeof v === "boolean") sheet.value(row, column, v, extras);
  else if (typeof v === "number" && Number.isFinite(v)) sheet.value(row, column, v, extras);
}

const namesOf = (read: WorkBook): readonly DefinedName[] =>
  (read.Workbook?.Names ?? []).map(({ Name, Ref, Sheet, ...more }) => ({
    name: Name,
    refersTo: Ref,
    sheet: Sheet ?? null,
    isHidden: "Hidden" in more && more.Hidden === true,
  }));
