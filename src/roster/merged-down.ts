/**
 * Cells merged over several rows, by column. Looked up by row in the time of a binary search: a roster may have tens of
 * thousands of them.
 */
import type { Rect } from "../core/positions";

export class MergedDown {
  private readonly columns = new Map<number, Rect[]>();

  constructor(merges: readonly Rect[]) {
    for (const merge of merges) {
      if (merge.bottom === merge.top) continue;
      for (let column = merge.left; column <= merge.right; column++) {
        const before = this.columns.get(column);
        if (before === undefined) this.columns.set(column, [merge]);
        else before.push(merge);
      }
    }
    for (const spans of this.columns.values()) spans.sort((a, b) => a.top - b.top);
  }

  /** No cell is merged down, as on most sheets: nothing need be looked up. */
  get isNone(): boolean {
    return this.columns.size === 0;
  }

  /** The merged cell that covers this one; null when it stands for itself. */
  at(row: number, column: number): Rect | null {
    const spans = this.columns.get(column);
    if (spans === undefined) return null;
    let [low, high] = [0, spans.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((spans[middle]?.top ?? Infinity) <= row) low = middle;
      else high = middle - 1;
    }
    const span = spans[low];
    return span !== undefined && span.top <= row && row <= span.bottom ? span : null;
  }
}
