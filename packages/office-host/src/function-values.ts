/** Arguments and results of custom functions: as cells have them, and as they travel. */
import { isCellError } from "./cell-values";
import type { Behaviours } from "./profiles";
import type { CellValue } from "./workbook-port";

/** One entry of functions.json, as far as invoking needs it. */
export interface FunctionMetadata {
  readonly id: string;
  /** How formulas call it; by its id where it is left out. */
  readonly name?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
  }[];
  readonly options?: {
    readonly cancelable?: boolean;
    readonly volatile?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
  readonly allowErrorForDataTypeAny?: boolean;
}

/** An argument: a cell's value, or the values of a range. */
export type FunctionArgument = CellValue | readonly (readonly CellValue[])[];

/** What a function came to. A spilled array is a matrix. */
export type FunctionResult =
  | { readonly ok: true; readonly value: CellValue | CellValue[][] }
  | { readonly ok: false; readonly error: string; readonly message: string };

/** Error codes of failed invocations; everything else shows as #VALUE!. */
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** A call that ended in an error. */
export const failure = (error: string, message = ""): FunctionResult => ({ ok: false, error, message });

const isMatrix = (value: FunctionArgument): value is readonly (readonly CellValue[])[] => Array.isArray(value);

const onWire = (value: CellValue, { blankArgument }: Behaviours): unknown =>
  isCellError(value) ? { type: "CustomFunctionError", code: value.error } : (value ?? blankArgument);

const member = (value: object, name: string): unknown => Reflect.get(value, name);

/** A value returned: errors and data types come as objects that carry what a cell without data types shows. */
function cellOf(value: unknown): CellValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "object" || value === null) return null;
  const basic = member(value, "basicValue");
  if (member(value, "type") !== "Error") return typeof basic === "object" ? null : cellOf(basic);
  const message = member(value, "message");
  return { error: String(basic), ...(typeof message === "string" ? { message } : {}) };
}

/** The result of a call that returned. */
export function resultOf(value: unknown): FunctionResult {
  if (Array.isArray(value)) {
    return { ok: true, value: value.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(cellOf)) };
  }
  const cell = cellOf(value);
  return isCellError(cell) ? failure(cell.error, cell.message) : { ok: true, value: cell };
}

/**
 * Arguments as the metadata wants them: ranges as matrices, cells as scalars, missing ones as null.
 * Undefined when a range stands where one cell is wanted.
 */
export function shape(
  args: readonly (FunctionArgument | undefined)[],
  metadata: FunctionMetadata,
  behaviours: Behaviours,
): unknown[] | undefined {
  const cell = (value: CellValue): unknown => onWire(value, behaviours);
  const shaped: unknown[] = [];
  for (const [i, parameter] of metadata.parameters.entries()) {
    const value = args[i];
    if (value === undefined) {
      shaped.push(null);
    } else if (parameter.dimensionality === "matrix") {
      shaped.push(isMatrix(value) ? value.map((row) => row.map(cell)) : [[cell(value)]]);
    } else if (!isMatrix(value)) {
      shaped.push(cell(value));
    } else if (value.length === 1 && value[0]?.length === 1) {
      shaped.push(cell(value[0][0] ?? null));
    } else return undefined;
  }
  return shaped;
}

/** Whether any cell of the argument is an error. */
export const holdsError = (value: FunctionArgument | undefined): boolean =>
  value === undefined ? false : isMatrix(value) ? value.some((row) => row.some(isCellError)) : isCellError(value);

/** The result of a call that failed, from the error code and text the client sends. */
export const failureOf = (code: unknown, text: unknown): FunctionResult =>
  failure(ERRORS[typeof code === "number" ? code : 0] ?? "#VALUE!", typeof text === "string" ? text : "");
