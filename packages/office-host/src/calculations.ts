/** What the add-in wants calculated anew. The grid calculates by itself what an edit makes stale. */
import type { Area } from "./areas";
import type { Counters } from "./counts";
import type { WorkbookNotice } from "./workbook-port";

/** Formulas to calculate anew, the add-in's functions called again: those of some areas, or every one. */
export type Stale = "everything" | readonly Area[];

export class Calculations {
  private dirty: Area[] = [];

  constructor(
    private readonly counters: Counters,
    private readonly calculate: (stale: Stale) => void,
  ) {}

  /** `calculate("Full")` marks every cell of the workbook. */
  everything(): void {
    this.counters.fullCalculations += 1;
    this.dirty = [];
    this.calculate("everything");
  }

  /** `setDirty`: calculated with the next calculation, whoever asks for that. */
  markDirty(areas: readonly Area[]): void {
    this.dirty.push(...areas);
  }

  /** Calculates what was marked, and these. */
  now(areas: readonly Area[] = []): void {
    const stale = [...this.dirty, ...areas].filter(({ isGone }) => !isGone);
    this.dirty = [];
    if (stale.length > 0) this.calculate(stale);
  }

  /** An edit is followed by a calculation. */
  follow({ kind }: WorkbookNotice): void {
    if (kind === "cells" && this.dirty.length > 0) this.now();
  }
}
