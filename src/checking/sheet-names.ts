/**
 * The sheets by their names: what the workbook keeps for a sheet follows it where it is renamed, copied or deleted. In
 * the session a sheet is known by its id; what is kept for the next one goes by its name.
 */
import { followSheets, formerNames, type NamedSheet } from "../roster/followed-sheets";
import type { Attempt } from "../workbook/excel";
import { changeStoredState } from "../workbook/stored-state";
import type { WorkbookFacts } from "./workbook-facts";

export class SheetNames {
  private now: readonly NamedSheet[] | null = null;
  /** As the workbook has them that keeps things by them. */
  private kept: readonly NamedSheet[] = [];
  private former: readonly string[] = [];

  /** What was read of the workbook, with the state by the names that its sheets have now. */
  follow(facts: WorkbookFacts): WorkbookFacts {
    const { extents } = facts;
    if (this.now === null) this.kept = extents;
    this.former = [...this.former, ...formerNames(this.now ?? [], extents)];
    this.now = extents;
    const state = followSheets(facts.state, this.kept, extents);
    if (state === facts.state) this.kept = extents;
    return { ...facts, state };
  }

  /**
   * Keeps in the workbook by its new name what was kept for a sheet: renaming, copying or deleting it has already made
   * Excel forget what could be undone. Where that cannot be written, what is read follows the sheets all the same.
   *
   * @returns names that are those of other sheets by now, or of none, since this was asked last
   */
  async keep(facts: Attempt<WorkbookFacts>): Promise<readonly string[]> {
    const { now, former } = this;
    this.former = [];
    if (!facts.ok || now === null || now === this.kept) return former;
    const written = await changeStoredState((state) => followSheets(state, this.kept, now));
    if (written.ok && written.value !== null) this.kept = now;
    return former;
  }
}
