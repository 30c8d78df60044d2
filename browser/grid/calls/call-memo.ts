/**
 * Results of custom functions by what they were called with. The grid calculates a formula several times on its way to
 * a value; only the first time may call the add-in.
 */
import type { FunctionResult } from "office-host";

/** Where a formula stands that waits for a result. */
export interface WaitingCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface Call {
  result: FunctionResult | undefined;
  readonly waiting: Map<string, WaitingCell>;
}

/** Results kept after every cell that waited has got them. */
const MOST_KEPT = 200_000;

const cellKey = ({ sheetId, row, column }: WaitingCell): string => `${sheetId} ${row} ${column}`;

export class CallMemo {
  private calls = new Map<string, Call>();
  private running = 0;
  private settled: Call[] = [];
  private flushing = false;

  /** @param onSettled called with the cells that can be calculated now; results that arrive together share a call */
  constructor(private readonly onSettled: (cells: readonly WaitingCell[]) => void) {}

  /** Calls that have no result yet, or whose result no cell has been told of. */
  get pending(): number {
    return this.running + this.settled.length;
  }

  /** The result, when there is one; else the cell will be told, and the call is made unless it is under way. */
  ask(key: string, cell: WaitingCell, start: () => Promise<FunctionResult>): FunctionResult | undefined {
    const known = this.calls.get(key);
    if (known?.result !== undefined) return known.result;
    const call: Call = known ?? { result: undefined, waiting: new Map() };
    call.waiting.set(cellKey(cell), cell);
    if (known !== undefined) return undefined;
    this.makeRoom();
    this.calls.set(key, call);
    this.running += 1;
    void start().then((result) => {
      this.running -= 1;
      call.result = result;
      this.settled.push(call);
      this.flushSoon();
    });
    return undefined;
  }

  /** Forgets all results. Calls under way still come back, but nobody is told. */
  clear(): void {
    for (const call of this.calls.values()) call.waiting.clear();
    this.calls = new Map();
  }

  private flushSoon(): void {
    if (this.flushing) return;
    this.flushing = true;
    setTimeout(() => {
      this.flushing = false;
      const cells = new Map<string, WaitingCell>();
      for (const { waiting } of this.settled.splice(0)) {
        for (const [key, cell] of waiting) cells.set(key, cell);
        waiting.clear();
      }
      if (cells.size > 0) this.onSettled([...cells.values()]);
    }, 0);
  }

  private makeRoom(): void {
    if (this.calls.size < MOST_KEPT) return;
    for (const [key, call] of this.calls) {
      if (call.result !== undefined && call.waiting.size === 0) this.calls.delete(key);
      if (this.calls.size < MOST_KEPT / 2) return;
    }
  }
}
