/**
 * Heads made of header blocks that formulas give; thousands of formulas give the same.
 */
import { headOfGiven } from "../../checking/judge-rows";
import { LatelyUsed } from "../../checking/lately-used";
import type { PlannedHead } from "../../checking/planned-head";
import { headerOf } from "../../roster/header-block";
import { textOf } from "../../core/cells";
import { DEFAULT_SETTINGS } from "../../rules/settings/settings";
import { today } from "./arguments";

const MOST_HEADS_KEPT = 100;

/**
 * Is it the header that stands there, over all columns that were understood? Then it is understood as that one was: by
 * its merged cells, by what stands below it, and by what the user has said of it.
 */
function isOwnHeader({ head, cells }: PlannedHead, given: readonly (readonly unknown[])[], left: number): boolean {
  const { matched } = head.header;
  const { top, bottom } = headerOf(head.header);
  const width = given[0]?.length ?? 0;
  if (given.length !== bottom - top + 1) return false;
  if (matched.some(({ index }) => index < left || index >= left + width)) return false;
  return given.every((row, r) =>
    row.every((value, c) => textOf(value).trim() === textOf(cells.values[top + r]?.[left + c]).trim()),
  );
}

export class GivenHeads {
  /** By the head of the sheet they stand in for, and they go with it: one that changed is another. */
  private readonly standingIn = new WeakMap<PlannedHead, LatelyUsed<PlannedHead>>();
  /** Where the sheet has none above the rows. */
  private readonly alone = new LatelyUsed<PlannedHead>(MOST_HEADS_KEPT);

  /**
   * @param found the head of the sheet above the rows: what its title says holds for the given one too
   * @param left the column (0-based) in which the rows begin
   * @returns null when nothing in it is recognised
   */
  headOf(
    given: readonly (readonly unknown[])[],
    found: PlannedHead | null,
    sheet: string,
    left: number,
  ): PlannedHead | null {
    if (found !== null && isOwnHeader(found, given, left)) return found;
    const known = this.knownFor(found);
    const year = today().year;
    const key = JSON.stringify([sheet, left, year, given]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const options = {
      assumed: found?.head.facts.filter(({ from }) => from !== "default") ?? [],
      directory: found?.head.context.directory ?? null,
      settings: found?.head.context.settings ?? DEFAULT_SETTINGS,
      defaultYear: year,
      mappings: found?.head.mappings ?? [],
    };
    const planned = headOfGiven(given, sheet, left, options, found?.cells ?? null);
    if (planned !== null) known.set(key, planned);
    return planned;
  }

  private knownFor(found: PlannedHead | null): LatelyUsed<PlannedHead> {
    if (found === null) return this.alone;
    let known = this.standingIn.get(found);
    if (known === undefined) {
      known = new LatelyUsed<PlannedHead>(MOST_HEADS_KEPT);
      this.standingIn.set(found, known);
    }
    return known;
  }
}
