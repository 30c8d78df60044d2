/** Cell values as the client sees them, and what Excel makes of text that is put into a cell. */
import { HostError } from "./errors";
import type { CellError, CellInput, CellValue } from "./workbook-port";

export const isCellError = (value: unknown): value is CellError =>
  typeof value === "object" && value !== null && "error" in value;

/** A blank cell reads as "", an error as its name. */
export const wireValue = (value: CellValue): string | number | boolean =>
  value === null ? "" : isCellError(value) ? value.error : value;

export function valueTypeOf(value: CellValue): string {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  if (typeof value === "string") return "String";
  return typeof value === "number" ? "Double" : "Boolean";
}

/** Characters a cell and a formula may have. */
const MAX_TEXT_LENGTH = 32_767;
const MAX_FORMULA_LENGTH = 8192;

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
/** The day may be left out; so may 月 and 日. */
const DATE = /^(\d{4})([-/年])(\d{1,2})(?:[-/月](\d{1,2}))?[月日]?$/;
const ERRORS = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"]);
const DAY = 86_400_000;
/** Excel counts 1900-02-29, so that days since 1899-12-30 are right from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The day a text means, and the format Excel shows such a text in. */
function readDate(text: string): { serial: number; format: string } | undefined {
  const [, yearText, mark, monthText, dayText] = DATE.exec(text) ?? [];
  const [year, month, day] = [Number(yearText), Number(monthText), Number(dayText ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  if (!exists) return undefined;
  const format = mark === "年" ? (dayText ? "yyyy年m月d日" : "yyyy年m月") : dayText ? "yyyy/m/d" : "mmm-yy";
  return { serial: (date.getTime() - EPOCH) / DAY, format };
}

/** What a cell gets, and the number format it takes on when Excel recognised a date. */
export interface ReadInput {
  readonly input: CellInput | undefined;
  readonly format?: string;
}

/**
 * Reads a value as Excel does when it is assigned: null leaves the cell alone, text that looks like a number or a date
 * becomes one unless the cell is formatted as text, so that an identity number loses its last digits here as there.
 * @throws HostError InvalidArgument for anything a cell cannot hold, FormulaLengthExceedsLimit for a formula too long.
 */
export function readInput(value: unknown, format: string): ReadInput {
  if (value === null || value === undefined) return { input: undefined };
  if (typeof value === "number" || typeof value === "boolean") return { input: value };
  if (typeof value !== "string") throw new HostError("InvalidArgument", "a cell holds text, a number or true/false");
  if (value.length > MAX_TEXT_LENGTH) throw new HostError("InvalidArgument", `text of ${value.length} characters`);
  if (value === "") return { input: null };
  if (value.startsWith("'")) return { input: value.slice(1) };
  if (format === "@") return { input: value };
  if (value.startsWith("=") && value.length > 1) {
    if (value.length > MAX_FORMULA_LENGTH) throw new HostError("FormulaLengthExceedsLimit");
    return { input: { formula: value } };
  }
  const trimmed = value.trim();
  if (NUMBER.test(trimmed)) return { input: Number(Number(trimmed).toPrecision(15)) };
  if (/^(true|false)$/i.test(trimmed)) return { input: trimmed.toLowerCase() === "true" };
  if (ERRORS.has(trimmed)) return { input: { error: trimmed } };
  const date = readDate(trimmed);
  if (date === undefined) return { input: value };
  return { input: date.serial, format: format === "General" ? date.format : format };
}
