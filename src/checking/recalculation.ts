/**
 * Has Excel calculate formulas anew whose answers rest on more than their arguments: when a header, a title, the
 * directory, a mapping or a setting has changed. Several changes in a row end in one calculation.
 */
import { calculateAll } from "../workbook/calculate";
import type { SheetHeads } from "./sheet-heads";

/** Edits follow each other: a pasted header is several events. */
const PAUSE_MS = 50;

export class Recalculation {
  private under: Promise<void> | null = null;
  private askedAgain = false;

  constructor(private readonly heads: SheetHeads) {}

  readonly request = (): void => {
    this.askedAgain = true;
    this.under ??= this.run().finally(() => (this.under = null));
  };

  /** Resolves when nothing asked for so far is under way. */
  async idle(): Promise<void> {
    while (this.under !== null) await this.under;
  }

  private async run(): Promise<void> {
    while (this.askedAgain) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      this.askedAgain = false;
      // Where Excel does not answer now, the next change asks again.
      if (await this.heads.answersAreOutdated()) await calculateAll();
    }
  }
}
