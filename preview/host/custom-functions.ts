/** Invoking the add-in's custom functions and collecting their results. */
import type { Activity } from "./activity";
import type { Connection } from "./connection";
import { MessageCategory, type WireEntry } from "./wire";
import type { CellError, CellValue } from "./workbook-port";

/** One entry of functions.json, as far as invoking needs it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
  }[];
  readonly options?: { readonly cancelable?: boolean };
  readonly allowErrorForDataTypeAny?: boolean;
}

/** An argument: a cell's value, or the values of a range. */
export type FunctionArgument = CellValue | readonly (readonly CellValue[])[];

export interface InvocationPlace {
  /** The calling cell, with its sheet. */
  readonly address?: string;
  /** Where each argument comes from; "" for one that is no reference. */
  readonly parameterAddresses?: readonly string[];
  /** Aborting tells a cancelable function so, and settles the call as `#BUSY!`. */
  readonly signal?: AbortSignal;
}

/** What a function came to. A spilled array is a matrix. */
export type FunctionResult =
  | { readonly ok: true; readonly value: CellValue | CellValue[][] }
  | { readonly ok: false; readonly error: string; readonly message: string };

const INVOKE = 1000;
const CANCEL = 1001;
const Flag = { none: 0, cancelable: 1, takesErrors: 4 } as const;

/** Error codes of failed invocations; everything else shows as #VALUE!. */
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

const failure = (error: string, message = ""): FunctionResult => ({ ok: false, error, message });

const isError = (value: unknown): value is CellError => typeof value === "object" && value !== null && "error" in value;

const isMatrix = (value: FunctionArgument): value is readonly (readonly CellValue[])[] => Array.isArray(value);

const onWire = (value: CellValue): unknown =>
  isError(value) ? { type: "CustomFunctionError", code: value.error } : (value ?? "");

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

function resultOf(value: unknown): FunctionResult {
  if (Array.isArray(value)) {
    return { ok: true, value: value.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(cellOf)) };
  }
  const cell = cellOf(value);
  return isError(cell) ? failure(cell.error, cell.message) : { ok: true, value: cell };
}

/** Arguments as the metadata wants them: ranges as matrices, cells as scalars, missing ones as null. */
function shape(args: readonly FunctionArgument[], metadata: FunctionMetadata): unknown[] | undefined {
  const shaped: unknown[] = [];
  for (const [i, parameter] of metadata.parameters.entries()) {
    const value = args[i];
    if (value === undefined) {
      shaped.push(null);
    } else if (parameter.dimensionality === "matrix") {
      shaped.push(isMatrix(value) ? value.map((row) => row.map(onWire)) : value === null ? null : [[onWire(value)]]);
    } else if (!isMatrix(value)) {
      shaped.push(value === null ? null : onWire(value));
    } else if (value.length === 1 && value[0]?.length === 1) {
      shaped.push(onWire(value[0][0] ?? null));
    } else return undefined;
  }
  return shaped;
}

const holdsError = (value: FunctionArgument): boolean =>
  isMatrix(value) ? value.some((row) => row.some(isError)) : isError(value);

export class CustomFunctions {
  private readonly metadata: ReadonlyMap<string, FunctionMetadata>;
  private readonly pending = new Map<
    number,
    { settle: (result: FunctionResult) => void; on: Connection | undefined }
  >();
  private outbox: WireEntry[] = [];
  private connection: Connection | undefined;
  private sending = false;
  private lastId = 0;
  private announceReady: () => void = () => undefined;
  /** Resolves when the add-in may be called for the first time. */
  readonly whenReady = new Promise<void>((resolve) => (this.announceReady = resolve));

  constructor(
    functions: readonly FunctionMetadata[],
    private readonly activity: Activity,
    private readonly defer: (task: () => void) => void,
  ) {
    this.metadata = new Map(functions.map((entry) => [entry.id.toUpperCase(), entry]));
  }

  /** The window that may be called from now on; calls made earlier go out. */
  ready(connection: Connection): void {
    connection.functionsReady = true;
    this.connection = connection;
    this.announceReady();
    this.flushSoon();
  }

  /** A window went away: its running calls end as `#BUSY!`, as nobody will answer them. */
  lost(connection: Connection): void {
    if (this.connection === connection) this.connection = undefined;
    for (const [id, call] of this.pending) if (call.on === connection) this.finish(id, failure("#BUSY!"));
  }

  /**
   * Calls a function by its id, without the add-in's namespace; upper and lower case are the same.
   * Waits until the add-in is ready. Never rejects: an unknown function is `#NAME?`, wrong arguments are `#VALUE!`.
   */
  invoke(name: string, args: readonly FunctionArgument[], place: InvocationPlace = {}): Promise<FunctionResult> {
    const metadata = this.metadata.get(name.toUpperCase());
    if (metadata === undefined) return Promise.resolve(failure("#NAME?", name));
    const takesErrors = metadata.allowErrorForDataTypeAny === true;
    const values = shape(args, metadata);
    if (values === undefined || args.length > metadata.parameters.length || (!takesErrors && args.some(holdsError))) {
      return Promise.resolve(failure("#VALUE!"));
    }
    const id = ++this.lastId;
    const cancelable = metadata.options?.cancelable === true;
    const flags = (cancelable ? Flag.cancelable : Flag.none) | (takesErrors ? Flag.takesErrors : Flag.none);
    const addresses = metadata.parameters.map((_, i) => place.parameterAddresses?.[i] ?? "");
    const message = [id, metadata.id.toUpperCase(), values, place.address ?? "", flags, addresses];
    this.activity.begin();
    return new Promise((settle) => {
      this.pending.set(id, { settle, on: undefined });
      this.outbox.push([MessageCategory.customFunction, INVOKE, "", message, id]);
      this.flushSoon();
      place.signal?.addEventListener("abort", () => this.cancel(id), { once: true });
    });
  }

  /** Results as the client sends them. */
  settle(entries: readonly unknown[]): void {
    for (const entry of entries) {
      if (!Array.isArray(entry)) continue;
      const [id, ok, value, code] = entry as unknown[];
      if (typeof id !== "number") continue;
      const error = ERRORS[typeof code === "number" ? code : 0] ?? "#VALUE!";
      this.finish(id, ok === true ? resultOf(value) : failure(error, typeof value === "string" ? value : ""));
    }
  }

  private finish(id: number, result: FunctionResult): void {
    const call = this.pending.get(id);
    if (call === undefined) return;
    this.pending.delete(id);
    call.settle(result);
    this.activity.end();
  }

  private cancel(id: number): void {
    const call = this.pending.get(id);
    this.outbox = this.outbox.filter((entry) => entry[4] !== id);
    call?.on?.send([[MessageCategory.customFunction, CANCEL, "", { invocationId: id }, id]]);
    this.finish(id, failure("#BUSY!"));
  }

  /** Calls of one turn share a message: the client's cost is per message. */
  private flushSoon(): void {
    if (this.sending || this.outbox.length === 0) return;
    this.sending = true;
    this.defer(() => {
      this.sending = false;
      const connection = this.connection;
      if (connection === undefined) return;
      const entries = this.outbox;
      this.outbox = [];
      for (const entry of entries) {
        const call = this.pending.get(entry[4]);
        if (call !== undefined) call.on = connection;
      }
      connection.send(entries);
    });
  }
}
