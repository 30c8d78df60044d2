/**
 * The other sheets of the workbook, for the rules that need other rows: their people are known for who they are and
 * what they apply for, and judged no further.
 */
import type { Timing } from "../rules/engine/dates";
import { planFor } from "../rules/engine/plan";
import type { RosterWide } from "../rules/engine/roster-wide";
import { readOptions } from "../roster/known-of-workbook";
import { readRosters } from "../roster/read-roster";
import { withExcel, type Attempt } from "../workbook/excel";
import { readSheet, type SheetExtent } from "../workbook/read-sheet";
import type { KeptMerges } from "./kept-merges";
import type { WorkbookFacts } from "./workbook-facts";

/** People between two pauses. */
const BATCH = 500;

interface WhileReading {
  readonly timing: Timing;
  readonly merges: KeptMerges;
  /** So many rows of the other sheets have been read. */
  readonly onRows: (rows: number) => void;
  /** Gives the page a turn when it is due; false when the check was cancelled. */
  readonly pause: () => Promise<boolean>;
}

/** How many rows a sheet has, down to the last value. */
export const rowsOf = ({ used }: SheetExtent): number => (used === null ? 0 : used.bottom + 1);

const othersThan = (sheet: string, { extents }: WorkbookFacts): readonly SheetExtent[] =>
  extents.filter((extent) => extent.name !== sheet && rowsOf(extent) > 0);

/** How many rows the other sheets have together. */
export const rowsElsewhere = (sheet: string, facts: WorkbookFacts): number =>
  othersThan(sheet, facts).reduce((total, extent) => total + rowsOf(extent), 0);

/** Adds the people of every other sheet. @returns false when the check was cancelled */
export async function addOtherSheets(
  across: Pick<RosterWide, "add">,
  sheet: string,
  facts: WorkbookFacts,
  { timing, merges, onRows, pause }: WhileReading,
): Promise<Attempt<boolean>> {
  let before = 0;
  for (const extent of othersThan(sheet, facts)) {
    const cells = await withExcel((context) =>
      readSheet(context, extent, merges.on(extent.name), facts.countsFrom1904, Infinity, ({ rows }) =>
        onRows(before + rows),
      ),
    );
    if (!cells.ok) return cells;
    before += rowsOf(extent);
    for (const roster of readRosters(cells.value, readOptions(facts, extent.name, timing.today.year))) {
      const plan = planFor(roster.context);
      for (const [i, applicant] of roster.applicants.entries()) {
        if (i % BATCH === 0 && !(await pause())) return { ok: true, value: false };
        across.add({ sheet: extent.name, applicant, plan });
      }
    }
  }
  return { ok: true, value: await pause() };
}
