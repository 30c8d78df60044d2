/** A function of the add-in, as the grid's formula engine knows functions. */
import { BaseFunction, type BaseValueObject, type FunctionVariantType } from "@univerjs/preset-sheets-core";
import type { CellValue, FunctionResult } from "office-host";
import { PENDING } from "../cells";
import { callsOf, isPending, type PlacedArgument } from "./arguments";
import type { WaitingCell } from "./call-memo";
import { argumentOf, arrayObject, errorObject, valueObject, type ReadRanges } from "./grid-values";
import type { GridFunction } from "./metadata";

export interface FunctionHome {
  sheetName(sheetId: string): string;
  readonly ranges: ReadRanges;
  /** What the formula of a cell is given, without the cells of formulas that wait for it in turn. */
  withoutRing(argument: PlacedArgument, cell: WaitingCell): PlacedArgument;
  /** The result, or undefined while it is being fetched; the cell is calculated again when it is there. */
  ask(metadata: GridFunction, args: readonly PlacedArgument[], cell: WaitingCell): FunctionResult | undefined;
  /** What a function said about an error, and at which cell it shows. */
  explain(cell: WaitingCell, texts: readonly (readonly string[])[]): void;
}

const textOf = (value: CellValue): string => (typeof value === "object" && value !== null ? (value.message ?? "") : "");

/** Values and what is said about the errors among them. */
function matrixOf(result: FunctionResult): CellValue[][] {
  if (!result.ok) return [[{ error: result.error, message: result.message }]];
  return Array.isArray(result.value) ? result.value : [[result.value]];
}

export class AddInFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly metadata: GridFunction,
    private readonly home: FunctionHome,
  ) {
    super(name);
  }

  /** A function that throws would end all calculation. */
  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    try {
      return this.evaluate(variants);
    } catch {
      return errorObject("#VALUE!");
    }
  }

  private evaluate(variants: readonly FunctionVariantType[]): BaseValueObject {
    const { parameters } = this.metadata;
    const needed = parameters.filter(({ optional }) => optional !== true).length;
    if (variants.length < needed || variants.length > parameters.length) return errorObject("#VALUE!");
    const cell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const args = variants.map((variant) => this.home.withoutRing(argumentOf(variant, this.home), cell));
    if (args.some(isPending)) return errorObject(PENDING);
    const results = callsOf(args, this.metadata).map((row) =>
      row.map((call) => this.home.ask(this.metadata, call, cell)),
    );
    if (results.flat().includes(undefined)) return errorObject(PENDING);
    const [first] = results[0] ?? [];
    const single = results.length === 1 && results[0]?.length === 1 && first !== undefined;
    const values = single
      ? matrixOf(first)
      : results.map((row) => row.map((result) => (result === undefined ? null : (matrixOf(result)[0]?.[0] ?? null))));
    this.home.explain(
      cell,
      values.map((row) => row.map(textOf)),
    );
    if (values.length === 1 && values[0]?.length === 1) return valueObject(values[0][0] ?? null);
    return values.length === 0 ? errorObject("#CALC!") : arrayObject(squared(values));
  }
}

/** Rows of unlike length are filled up as Excel does. */
function squared(values: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  const width = Math.max(1, ...values.map((row) => row.length));
  return values.map((row) =>
    row.length === width ? row : Array.from({ length: width }, (_, i) => row[i] ?? { error: "#N/A" }),
  );
}
