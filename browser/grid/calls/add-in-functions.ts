/**
 * The add-in's functions in the grid: known by name, called through the host, calculated again when results are there.
 */
import type { Injector } from "@univerjs/core";
import { FunctionType, IDescriptionService, IFunctionService, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import { formatAddress, type FunctionResult, type Host, rect } from "office-host";
import { AddInFunction } from "./add-in-function";
import { CallKeys, withoutRing, type PlacedArgument } from "./arguments";
import { CallMemo, type WaitingCell } from "./call-memo";
import { ErrorTexts } from "./error-texts";
import type { ReadRanges } from "./grid-values";
import { NAMESPACE, type GridFunction } from "./metadata";
import type { Ring } from "./rings";

export type Invoke = Host["invokeFunction"];

export class AddInFunctions {
  readonly errorTexts = new ErrorTexts();
  private readonly memo: CallMemo;
  private readonly keys = new CallKeys();
  private readonly ranges: ReadRanges = new Map();
  private invoke: Invoke | undefined;
  private sheetName: (sheetId: string) => string = () => "";

  /** Large ranges without the cells of a ring: the same for each formula of it. */
  private readonly blanked = new WeakMap<Ring, WeakMap<PlacedArgument, PlacedArgument>>();

  /**
   * @param recalculate called with the cells whose functions have come to a result
   * @param ringOf the ring that the formula of a cell stands in
   */
  constructor(
    recalculate: (cells: readonly WaitingCell[]) => void,
    private readonly ringOf: (cell: WaitingCell) => Ring,
  ) {
    this.memo = new CallMemo(recalculate);
  }

  /** Calls without a result, or whose result no cell has got yet. */
  get pending(): number {
    return this.memo.pending;
  }

  /** Another workbook is open: its host answers from now on. */
  serve(invoke: Invoke, sheetName: (sheetId: string) => string): void {
    this.invoke = invoke;
    this.sheetName = sheetName;
    this.forget();
  }

  /** Calls the add-in anew for the next calculation. */
  forget(): void {
    this.memo.clear();
    this.errorTexts.clear();
  }

  /** Cells may have changed since they were last read. */
  cellsMayHaveChanged(): void {
    this.ranges.clear();
  }

  /** Makes the functions known to the formula engine, and to its help while typing. */
  register(injector: Injector, functions: readonly GridFunction[]): void {
    const executors = functions.map(
      (metadata) =>
        new AddInFunction(`${NAMESPACE}.${metadata.name}`.toUpperCase(), metadata, {
          sheetName: (id) => this.sheetName(id),
          ranges: this.ranges,
          withoutRing: (argument, cell) =>
            argument.address === "" ? argument : this.withoutRing(argument, this.ringOf(cell)),
          ask: (...call) => this.ask(...call),
          explain: ({ sheetId, row, column }, texts) => this.errorTexts.set(sheetId, row, column, texts),
        }),
    );
    injector.get(IFunctionService).registerExecutors(...executors);
    injector.get(IDescriptionService).registerDescriptions(functions.map(helpOf));
  }

  private withoutRing(argument: PlacedArgument, ring: Ring): PlacedArgument {
    const ofRing = this.blanked.get(ring) ?? new WeakMap<PlacedArgument, PlacedArgument>();
    this.blanked.set(ring, ofRing);
    const kept = ofRing.get(argument) ?? withoutRing(argument, ring);
    ofRing.set(argument, kept);
    return kept;
  }

  private ask(metadata: GridFunction, args: readonly PlacedArgument[], cell: WaitingCell): FunctionResult | undefined {
    const address = formatAddress(this.sheetName(cell.sheetId), rect(cell.row, cell.column, 1, 1));
    const key = this.keys.of(metadata.id, args, metadata.options?.requiresAddress === true ? address : "");
    return this.memo.ask(key, cell, () => this.call(metadata, args, address));
  }

  /** A call that ends because the add-in's page is loaded anew is made again: #BUSY! must not stay. */
  private async call(
    metadata: GridFunction,
    args: readonly PlacedArgument[],
    address: string,
  ): Promise<FunctionResult> {
    const { invoke } = this;
    if (invoke === undefined) return { ok: false, error: "#N/A", message: "" };
    const values = metadata.parameters.map((_, i) => args[i]?.value);
    const parameterAddresses = metadata.parameters.map((_, i) => args[i]?.address ?? "");
    const result = await invoke(metadata.id, values, { address, parameterAddresses });
    const lost = !result.ok && result.error === "#BUSY!";
    return lost && this.invoke === invoke ? this.call(metadata, args, address) : result;
  }
}

const helpOf = ({ name, description = "", parameters }: GridFunction): IFunctionInfo => ({
  functionName: `${NAMESPACE}.${name}`,
  functionType: FunctionType.User,
  description,
  abstract: description,
  functionParameter: parameters.map((parameter) => ({
    name: parameter.name,
    detail: parameter.description ?? "",
    example: "",
    require: parameter.optional === true ? 0 : 1,
    repeat: 0,
  })),
});
