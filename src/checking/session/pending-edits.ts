/**
 * Edits that wait to be judged. Those that follow each other closely are one burst and judged together.
 */
import type { CellsChange } from "../../workbook/changes";

/**
 * Edits that come within so many milliseconds are judged together; a long burst is not kept waiting beyond the second.
 */
const BURST_MS = 150;
const LONGEST_BURST_MS = 1_000;

export class PendingEdits {
  private changes: CellsChange[] = [];
  private readonly others = new Set<string>();
  private burst: { readonly timer: ReturnType<typeof setTimeout>; readonly since: number } | null = null;

  /** Called when a burst is over. */
  onBurst: () => void = () => undefined;

  get isEmpty(): boolean {
    return this.changes.length === 0;
  }

  /** Has something changed on this other sheet? */
  readonly hasOther = (sheet: string): boolean => this.others.has(sheet);

  /** Were rows moved? */
  get hasMoves(): boolean {
    return this.changes.some(({ kind }) => kind !== "edited");
  }

  add(change: CellsChange): void {
    this.changes.push(change);
  }

  /** Something changed on another sheet than the one in front. */
  addOther(sheet: string): void {
    this.others.add(sheet);
  }

  /** All of them, oldest first: they wait no longer. */
  take(): readonly CellsChange[] {
    const { changes } = this;
    this.changes = [];
    return changes;
  }

  /** What was taken waits again, before what came since. */
  putBack(changes: readonly CellsChange[]): void {
    this.changes = [...changes, ...this.changes];
  }

  forget(): void {
    this.changes = [];
    this.others.clear();
  }

  /** Waits for the burst to end. */
  wait(): void {
    const since = this.burst?.since ?? Date.now();
    if (this.burst !== null) clearTimeout(this.burst.timer);
    const left = Math.max(0, Math.min(BURST_MS, since + LONGEST_BURST_MS - Date.now()));
    this.burst = { since, timer: setTimeout(this.hurry, left) };
  }

  /** Ends the burst under way, if there is one. */
  readonly hurry = (): void => {
    if (this.burst === null) return;
    clearTimeout(this.burst.timer);
    this.burst = null;
    this.onBurst();
  };
}
