/** Arguments of custom functions: what tells two calls apart, and calls for each cell where a function wants one. */
import { digest } from "../../../src/core/digest";
import {
  type CellValue,
  type FunctionArgument,
  type FunctionMetadata,
  isCellError,
  parseRect,
  splitSheet,
} from "office-host";
import { type Ring, without } from "./rings";

/** The error of a cell whose function is under way. */
const BUSY = "#BUSY!";

/** An argument and where it comes from; the address is "" for one that is no reference. */
export interface PlacedArgument {
  /** Undefined when left out. */
  readonly value: FunctionArgument | undefined;
  readonly address: string;
}

/** Longer texts are told apart by a digest: a roster of thousands of rows would otherwise be kept for every call. */
const LONGEST_KEY = 2000;

/** What tells calls apart. */
export class CallKeys {
  /** Large ranges stand in many calls. */
  private readonly known = new WeakMap<PlacedArgument, string>();

  /** The same for calls that have to come to the same result. */
  of(name: string, args: readonly PlacedArgument[], cell: string): string {
    return [name, cell, ...args.map((argument) => this.ofArgument(argument))].join("\n");
  }

  private ofArgument(argument: PlacedArgument): string {
    const known = this.known.get(argument);
    if (known !== undefined) return known;
    const text = JSON.stringify([argument.address, argument.value ?? null]);
    const key = text.length > LONGEST_KEY ? digest(text) : text;
    this.known.set(argument, key);
    return key;
  }
}

const isBusy = (value: CellValue): boolean => isCellError(value) && value.error === BUSY;

/** Whether a cell of the argument is itself waiting for a function. */
export const isPending = ({ value }: PlacedArgument): boolean =>
  isMatrix(value) ? value.some((row) => row.some(isBusy)) : value !== undefined && isBusy(value);

/** The argument without what the formula's ring fills of it (see rings.ts), the formula's own cell among that. */
export function withoutRing(argument: PlacedArgument, ring: Ring): PlacedArgument {
  const { value, address } = argument;
  if (address === "" || !isMatrix(value)) return argument;
  const { sheet, cells } = splitSheet(address);
  const at = parseRect(cells);
  if (at === undefined) return argument;
  const kept = without(
    value,
    at,
    ring.flatMap((one) => (one.sheetName === sheet ? one.cells : [])),
  );
  return kept === value ? argument : { value: kept as FunctionArgument, address };
}

type Matrix = readonly (readonly CellValue[])[];

/** The values of several cells where the function wants one; undefined when there is nothing to spread. */
function spreadable(argument: PlacedArgument, metadata: FunctionMetadata, index: number): Matrix | undefined {
  const { value } = argument;
  if (metadata.parameters[index]?.dimensionality === "matrix" || !isMatrix(value)) return undefined;
  return value.length > 1 || (value[0]?.length ?? 0) > 1 ? value : undefined;
}

const isMatrix = (value: FunctionArgument | undefined): value is Matrix => Array.isArray(value);

/**
 * The calls a formula makes: one, or a rectangle of them when cells stand where the function wants one cell, as Excel
 * does. A single row or column goes along every column or row of the others.
 */
export function callsOf(args: readonly PlacedArgument[], metadata: FunctionMetadata): readonly PlacedArgument[][][] {
  const spread = args.map((argument, i) => spreadable(argument, metadata, i));
  const rows = Math.max(1, ...spread.map((matrix) => matrix?.length ?? 1));
  const columns = Math.max(1, ...spread.map((matrix) => matrix?.[0]?.length ?? 1));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      args.map((argument, i) => {
        const matrix = spread[i];
        if (matrix === undefined) return argument;
        const line = matrix[matrix.length === 1 ? 0 : row];
        const value = line?.[line.length === 1 ? 0 : column];
        return { value: value === undefined ? { error: "#N/A" } : value, address: "" };
      }),
    ),
  );
}
