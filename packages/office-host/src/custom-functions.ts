/** Invoking the add-in's custom functions and collecting their results. */
import type { Activity } from "./activity";
import { parseRect, splitSheet } from "./addresses";
import type { Connection } from "./connection";
import {
  failure,
  failureOf,
  holdsError,
  resultOf,
  shape,
  type FunctionArgument,
  type FunctionMetadata,
  type FunctionResult,
} from "./function-values";
import { exceedsPayload, isUnbounded } from "./limits";
import type { Behaviours } from "./profiles";
import { MessageCategory, type WireEntry } from "./wire";

export interface InvocationPlace {
  /** The calling cell, with its sheet. */
  readonly address?: string;
  /** Where each argument comes from; "" for one that is no reference. */
  readonly parameterAddresses?: readonly string[];
  /** Aborting tells a cancelable function so, and settles the call as `#BUSY!`. */
  readonly signal?: AbortSignal;
}

const INVOKE = 1000;
const CANCEL = 1001;
const Flag = { none: 0, cancelable: 1, takesErrors: 4 } as const;

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
    private readonly behaviours: Behaviours,
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

  /** A window went away: its running calls end as `#BUSY!`, as nobody will answer them. Returns their number. */
  lost(connection: Connection): number {
    if (this.connection === connection) this.connection = undefined;
    const running = [...this.pending].filter(([, call]) => call.on === connection);
    for (const [id] of running) this.finish(id, failure("#BUSY!"));
    return running.length;
  }

  /**
   * Calls a function by its id, without the add-in's namespace; upper and lower case are the same.
   * An argument is null for a blank cell, undefined when it is left out.
   * Waits until the add-in is ready. Never rejects: an unknown function is `#NAME?`, wrong arguments are `#VALUE!`.
   */
  invoke(
    name: string,
    args: readonly (FunctionArgument | undefined)[],
    place: InvocationPlace = {},
  ): Promise<FunctionResult> {
    const metadata = this.metadata.get(name.toUpperCase());
    if (metadata === undefined) return Promise.resolve(failure("#NAME?", name));
    const takesErrors = metadata.allowErrorForDataTypeAny === true;
    const values = shape(args, metadata, this.behaviours);
    if (values === undefined || args.length > metadata.parameters.length || (!takesErrors && args.some(holdsError))) {
      return Promise.resolve(failure("#VALUE!"));
    }
    const refused = this.refusal(values, place);
    if (refused !== undefined) return Promise.resolve(failure(refused));
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

  /** The error of a call that does not reach the add-in. */
  private refusal(values: readonly unknown[], { parameterAddresses = [] }: InvocationPlace): string | undefined {
    const { wholeColumns, limitsPayload } = this.behaviours;
    const whole = (address: string): boolean => {
      const cells = parseRect(splitSheet(address).cells);
      return cells !== undefined && isUnbounded(cells);
    };
    if (wholeColumns !== null && parameterAddresses.some(whole)) return wholeColumns;
    return limitsPayload && exceedsPayload(JSON.stringify(values)) ? "#CALC!" : undefined;
  }

  /** Results as the client sends them. */
  settle(entries: readonly unknown[]): void {
    for (const entry of entries) {
      if (!Array.isArray(entry)) continue;
      const [id, ok, value, code] = entry as unknown[];
      if (typeof id !== "number") continue;
      this.finish(id, ok === true ? resultOf(value) : failureOf(code, value));
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
    if (call?.on !== undefined) {
      call.on.hasGivenUp = true;
      call.on.send([[MessageCategory.customFunction, CANCEL, "", { invocationId: id }, id]]);
    }
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
