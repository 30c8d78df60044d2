/**
 * Work in slices short enough that neither the pane nor Excel stops answering.
 */
import { turn } from "../core/turn";

/** Milliseconds of work before the page gets a turn. */
const SLICE = 30;

/** Under this name each slice is measured, for benches and for the browser's own tools. */
export const SLICE_MEASURE = "jc:slice";

export class Slices {
  private start = performance.now();

  /** @param signal whether the work was called off */
  constructor(private readonly signal: Pick<AbortSignal, "aborted">) {}

  /** After a wait: what comes now is a slice of its own. */
  begin(): void {
    this.start = performance.now();
  }

  get isOver(): boolean {
    return performance.now() - this.start >= SLICE;
  }

  /** Gives the page a turn. @returns false when the work was called off meanwhile */
  async rest(): Promise<boolean> {
    this.end();
    await turn();
    this.begin();
    return !this.signal.aborted;
  }

  /** Ends a slice without a turn: a wait for Excel follows. */
  end(): void {
    performance.measure(SLICE_MEASURE, { start: this.start, end: performance.now() });
  }
}
