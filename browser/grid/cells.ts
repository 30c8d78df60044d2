/** Cells as the grid keeps them, and as the port gives and takes them. */
import type { CellValueType, ICellData } from "@univerjs/core";
import { type CellInput, type CellValue, isCellError } from "office-host";

/** The grid's types of values. Written out, so that this can be used where the grid cannot be loaded. */
const Type = { text: 1, number: 2, boolean: 3 } as const satisfies Readonly<Record<string, CellValueType>>;

/** What the grid shows while a custom function runs; it knows no error of its own that fits better. */
export const PENDING = "#GETTING_DATA";

/** The name the grid's pending value goes by in Excel. */
export const BUSY = "#BUSY!";

const ERRORS = new Set([
  "#DIV/0!",
  "#NAME?",
  "#VALUE!",
  "#NUM!",
  "#N/A",
  "#REF!",
  "#SPILL!",
  "#CALC!",
  "#NULL!",
  "#CYCLE!",
  "#ERROR!",
  BUSY,
]);

/** The value of a cell. Errors are text to the grid. */
export function valueOf(cell: ICellData | null | undefined): CellValue {
  if (cell === null || cell === undefined) return null;
  const { v, t, p } = cell;
  if (v === null || v === undefined || v === "") {
    const rich = p?.body?.dataStream.replace(/\r?\n$/, "");
    return rich === undefined || rich === "" ? null : rich;
  }
  if (typeof v === "boolean") return v;
  if (t === Type.boolean) return v === 1 || v === "1";
  if (typeof v === "number") return v;
  if (t === Type.number && v.trim() !== "" && Number.isFinite(Number(v))) return Number(v);
  if (v === PENDING) return { error: BUSY };
  return ERRORS.has(v) ? { error: v } : v;
}

/** A constant, as the grid keeps it. Text stays text, however much it looks like a number. */
export function contentOf(value: CellValue): Pick<ICellData, "v" | "t"> {
  if (value === null) return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: Type.number };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: Type.boolean };
  return { v: isCellError(value) ? value.error : value, t: Type.text };
}

/** What has to be set for a cell to hold this and nothing else; its style stays. */
export function cellOf(input: CellInput): ICellData {
  const isFormula = typeof input === "object" && input !== null && "formula" in input;
  if (isFormula) return { f: input.formula, v: null, t: null, p: null, si: null, custom: null };
  return { ...contentOf(input), f: null, p: null, si: null, custom: null };
}
