/**
 * A head with what is worked out once for all its rows, and what is remembered of rows judged below it: a header that
 * changed has another head, and what was remembered goes with the old one.
 */
import type { SheetCells } from "../core/cells";
import type { Rect } from "../core/positions";
import type { RosterHead } from "../roster/roster-head";
import { planFor, type Plan } from "../rules/engine/plan";
import type { JudgedRow } from "./judged-row";
import { LatelyUsed } from "./lately-used";

const MOST_ROWS_KEPT = 20_000;

export class PlannedHead {
  readonly plan: Plan;
  /** Rows judged lately, by what they show. */
  readonly lately = new LatelyUsed<JudgedRow>(MOST_ROWS_KEPT);
  private mergedDown: ReadonlyMap<number, readonly Rect[]> | null = null;

  /** @param cells the top of the sheet as it was read: cells merged down are looked up here */
  constructor(
    readonly head: RosterHead,
    readonly cells: SheetCells,
  ) {
    this.plan = planFor(head.context);
  }

  /** Cells merged down over any of these rows. */
  mergesOver(top: number, bottom: number): readonly Rect[] {
    const { merges } = this.cells;
    if (top === bottom) return (this.mergedDown ??= byRow(merges)).get(top) ?? [];
    return merges.filter((merge) => merge.bottom > merge.top && merge.top <= bottom && merge.bottom >= top);
  }
}

function byRow(merges: readonly Rect[]): ReadonlyMap<number, readonly Rect[]> {
  const rows = new Map<number, Rect[]>();
  for (const merge of merges)
    for (let row = merge.top; merge.bottom > merge.top && row <= merge.bottom; row++) {
      const same = rows.get(row);
      if (same === undefined) rows.set(row, [merge]);
      else same.push(merge);
    }
  return rows;
}
