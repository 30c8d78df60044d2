/**
 * What the functions in the workbook were answered by, so that it can be told when an answer no longer holds.
 *
 * In a workbook that was saved and opened again no function has run: what stands in the cells was answered by the heads
 * as they were saved. Those are the heads that are found first, and they count as long as nothing was calculated anew.
 */
import type { PlannedHead } from "./planned-head";

/** A formula by the cell in which it stands; 0-based. */
export const formulaCell = (sheet: string, row: number, column: number): string => `${row} ${column} ${sheet}`;

type Heads = readonly PlannedHead[];

export class FunctionAnswers {
  /** By sheet, since all were calculated last; null where the sheet could not be read. */
  private readonly by = new Map<string, Set<Heads | null>>();
  /** Heads of sheets as they were found first; null when every formula has been calculated in this session. */
  private asFound: Map<string, Heads> | null = new Map();
  /** Sheets that changed before anybody had looked at them. */
  private readonly unseen = new Set<string>();
  /** Formulas that have asked since all were calculated last. */
  private readonly callers = new Set<string>();

  /** Sheets that functions were about. */
  get sheets(): readonly string[] {
    return [...this.by.keys()];
  }

  /** Heads were read. */
  found(sheet: string, heads: Heads): void {
    if (this.asFound?.has(sheet) === false) this.asFound.set(sheet, heads);
  }

  /** Something that matters changed on a sheet. */
  changed(sheet: string): void {
    if (this.asFound?.has(sheet) === false) this.unseen.add(sheet);
  }

  /** @param caller the cell of the formula; "" where that is not known */
  given(sheet: string, heads: Heads | null, caller: string): void {
    this.callers.add(caller);
    const before = this.by.get(sheet);
    if (before === undefined) this.by.set(sheet, new Set([heads]));
    else before.add(heads);
  }

  /**
   * Do some rest on heads that are others now? It is told once.
   *
   * @param headsNow of a sheet; null where it cannot be read
   */
  async areOutdated(headsNow: (sheet: string) => Promise<Heads | null>): Promise<boolean> {
    let outdated = false;
    const sheets = new Set([...this.by.keys(), ...(this.asFound?.keys() ?? []), ...this.unseen]);
    for (const sheet of sheets) {
      const wasUnseen = this.unseen.delete(sheet);
      const now = await headsNow(sheet);
      if (wasUnseen && now !== null && now.length > 0) outdated = true;
      const found = this.asFound?.get(sheet);
      if (found !== undefined && now !== null && found !== now) {
        outdated = true;
        this.asFound?.set(sheet, now);
      }
      const by = this.by.get(sheet);
      if (by === undefined) continue;
      if ([...by].some((before) => before !== now)) outdated = true;
      this.by.set(sheet, new Set([now]));
    }
    return outdated;
  }

  /** Every formula is about to be calculated anew. */
  begin(): void {
    this.callers.clear();
  }

  /** Excel calculates every formula anew: from here on all of them have been answered. */
  allAsked(): void {
    this.asFound = null;
    this.unseen.clear();
  }

  hasAsked(cell: string): boolean {
    return this.callers.has(cell);
  }
}
