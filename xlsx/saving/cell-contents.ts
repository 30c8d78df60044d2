/** What a cell holds, as it is written; and whether that is another than before. */
import type { NewContent, CellResult } from "xlsx-package";
import { isCountedDay } from "../cells";
import type { ShownCell } from "../read-shown";
import { filedFormula, isSameFormula, namesSeveralSheets } from "./formula-text";

const ERRORS = new Set(["#DIV/0!", "#NAME?", "#VALUE!", "#NUM!", "#N/A", "#REF!", "#NULL!", "#SPILL!", "#CALC!"]);
/** What whoever shows the file does not know; the program that made it may. */
const UNKNOWN_FUNCTION = "#NAME?";
/** Not an error that files have: it is calculated when the file is opened. */
const UNDER_WAY = "#BUSY!";

export interface ContentContext {
  /** Of the add-in's functions. */
  readonly namespace: string;
  readonly date1904: boolean;
  /** The number format of a look; undefined for none. */
  formatOf(look: number | undefined): string;
}

/** @param before with its references where they are now; undefined for no cell */
export function contentChange(
  before: ShownCell | undefined,
  now: ShownCell | undefined,
  context: ContentContext,
): NewContent | undefined {
  const [value, valueBefore] = [valueOf(now), valueOf(before)];
  if (now?.formula === undefined) {
    if (before?.formula === undefined && value === valueBefore) return undefined;
    // What a formula fills it goes on filling.
    if (before?.isFilled === true && now?.isFilled === true) return { result: resultOf(value) ?? null };
    return plain(value, context.date1904, context.formatOf(now?.look));
  }
  const result = resultOf(value);
  if (before === undefined || !isSame(before, now, context.namespace))
    return {
      formula: filedFormula(now.formula, context.namespace),
      ...(result === undefined ? {} : { result }),
      ...(now.fills === undefined ? {} : { area: now.fills }),
    };
  const isUnknown =
    value === UNKNOWN_FUNCTION || (typeof value === "string" && ERRORS.has(value) && namesSeveralSheets(now.formula));
  return value === valueBefore || result === undefined || isUnknown ? undefined : { result };
}

/** Whether a formula is the same and fills the same. What is not calculated yet fills what it did. */
function isSame(before: ShownCell, now: ShownCell, namespace: string): boolean {
  if (before.formula === undefined || !isSameFormula(before.formula, now.formula ?? "", namespace)) return false;
  return (
    now.fills === undefined || (before.fills?.bottom === now.fills.bottom && before.fills.right === now.fills.right)
  );
}

/** A text of no letters is what a formula comes to that shows nothing. */
const valueOf = (cell: ShownCell | undefined): ShownCell["value"] =>
  cell === undefined || cell.value === "" ? null : cell.value;

function plain(value: ShownCell["value"], date1904: boolean, format: string): NewContent {
  if (typeof value === "number" && date1904 && isCountedDay(value, format)) return { day: value };
  return typeof value === "string" && ERRORS.has(value) ? { error: value } : value;
}

/** Undefined where there is none yet. */
function resultOf(value: ShownCell["value"]): CellResult | undefined {
  if (value === UNDER_WAY || value === null) return undefined;
  return typeof value === "string" && ERRORS.has(value) ? { error: value } : value;
}

export const newContent = (cell: ShownCell, context: ContentContext): NewContent =>
  contentChange(undefined, cell, context) ?? null;
