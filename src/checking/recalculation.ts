/**
 * Has Excel calculate formulas anew whose answers rest on more than their arguments: when a header, a title, the
 * directory, a mapping or a setting has changed. Several changes in a row end in one calculation.
 */
import { recalculateOurs } from "../workbook/calculate";
import { enterAnew, findFormulas } from "../workbook/formulas";
import { formulaCell } from "./function-answers";
import { untilCalculated } from "./settled-formulas";
import type { SheetHeads } from "./sheet-heads";

/** Edits follow each other: a pasted header is several events. */
const PAUSE_MS = 50;
/** Formulas that take longer are not looked after. */
const PATIENCE_MS = 15_000;

/** In these a formula may stay though it was to be calculated: nobody calls its function. */
const isStuck = (shown: unknown): boolean => shown === "#VALUE!" || shown === "#NAME?";

export class Recalculation {
  private under: Promise<void> | null = null;
  private askedAgain = false;
  /** Excel did not answer when formulas were to be calculated. */
  private isOwed = false;

  /** @param restsOnHeads does the answer of this formula rest on more than its arguments? */
  constructor(
    private readonly heads: SheetHeads,
    private readonly restsOnHeads: (formula: string) => boolean,
  ) {}

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
      if ((await this.heads.answersAreOutdated()) || this.isOwed) await this.calculate();
    }
  }

  private async calculate(): Promise<void> {
    const { answers } = this.heads;
    answers.begin();
    const asked = await recalculateOurs();
    // The next change asks again.
    this.isOwed = !asked.ok;
    if (!asked.ok) return;
    answers.allAsked();
    if (asked.value.kind === "by-hand" || asked.value.sheets.length === 0) return;
    await untilCalculated(PATIENCE_MS);
    for (const sheet of asked.value.sheets) await this.enterStuck(sheet);
  }

  /** Enters what shows an error though it was to be calculated, and has asked for nothing; a locked sheet stays. */
  private async enterStuck(sheet: string): Promise<void> {
    const formulas = await findFormulas(sheet, isStuck);
    if (!formulas.ok) return;
    const { found, valuesIn } = formulas.value;
    const stuck = found.filter(
      ({ formula, rect }) =>
        isStuck(valuesIn(rect)[0]?.[0]) &&
        this.restsOnHeads(formula) &&
        !this.heads.answers.hasAsked(formulaCell(sheet, rect.top, rect.left)),
    );
    if (stuck.length > 0) await enterAnew(sheet, stuck);
  }
}
