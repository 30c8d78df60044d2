/**
 * The sheets by their names: what the workbook keeps for a sheet follows it where it is renamed, copied or deleted. In
 * the session a sheet is known by its id; what is kept for the next one goes by its name.
 */
import { followSheets, newNames, type NamedSheet, type NewNames } from "../roster/followed-sheets";
import type { Attempt } from "../workbook/excel";
import { changeStoredState } from "../workbook/stored-state";
import type { WorkbookFacts } from "./workbook-facts";

export class SheetNames {
  private now: readonly NamedSheet[] | null = null;
  /** As the workbook has them that keeps things by them. */
  private kept: readonly NamedSheet[] = [];
  /** As they were told last. */
  private told: readonly NamedSheet[] | null = null;
  /** The sheet that bore a name last. */
  private readonly bearers = new Map<string, string>();

  /** What was read of the workbook, with the state by the names that its sheets have now. */
  follow(facts: WorkbookFacts): WorkbookFacts {
    const { extents } = facts;
    if (this.now === null) this.kept = extents;
    this.told ??= extents;
    for (const { id, name } of extents) this.bearers.set(name, id);
    this.now = extents;
    const state = followSheets(facts.state, this.kept, extents);
    if (state === facts.state) this.kept = extents;
    return { ...facts, state };
  }

  /**
   * Keeps in the workbook by its new name what was kept for a sheet: renaming, copying or deleting it has already made
   * Excel forget what could be undone. Where that cannot be written, what is read follows the sheets all the same.
   *
   * @returns what is other than when this was asked last
   */
  async keep(facts: Attempt<WorkbookFacts>): Promise<NewNames> {
    const { now } = this;
    const names = newNames(this.told ?? [], now ?? []);
    this.told = now;
    if (!facts.ok || now === null || now === this.kept) return names;
    const written = await changeStoredState((state) => followSheets(state, this.kept, now));
    if (written.ok && written.value !== null) this.kept = now;
    return names;
  }

  /** Is a sheet known by another name than this one? */
  isOther(id: string, name: string): boolean {
    return (this.now?.find((sheet) => sheet.id === id)?.name ?? name) !== name;
  }

  /** The name that a sheet has now by one that it had, as far as that is known. */
  nameNow(name: string): string {
    const id = this.bearers.get(name);
    return this.now?.find((sheet) => sheet.id === id)?.name ?? name;
  }
}
