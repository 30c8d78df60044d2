/**
 * One check of every roster in the workbook: each sheet is read once and judged, then the rules that need other rows
 * look at all people together, as the command line does.
 */
import { RosterWide } from "../rules/engine/roster-wide";
import type { Attempt } from "../workbook/excel";
import { rowsOf } from "./across-sheets";
import { judgeAlone, type CheckOptions } from "./check";
import type { CheckResult, OtherSheet } from "./check-result";
import { isOurs } from "./no-roster";
import { judgedAcross } from "./other-rows";
import { withWorth } from "./questions-worth";
import { Slices } from "./slices";
import type { WorkbookFacts } from "./workbook-facts";

export interface WorkbookResult {
  /** In the order of the tabs. */
  readonly sheets: readonly CheckResult[];
  /** The names of sheets without a roster that anybody stands in; those that we have made are not spoken of. */
  readonly passedOver: readonly string[];
  /** The names of those that are hidden, rosters among them. */
  readonly hidden: readonly string[];
}

type Options = Omit<CheckOptions, "onFound"> & {
  /** What has been found on the sheets read so far, without what other rows mean. */
  readonly onSheet: (found: WorkbookResult) => void;
};

/** @returns null when it was cancelled */
export async function checkWorkbook(
  facts: WorkbookFacts,
  { onSheet, ...options }: Options,
): Promise<Attempt<WorkbookResult | null>> {
  const { timing, onProgress, signal } = options;
  const total = facts.extents.reduce((sum, extent) => sum + rowsOf(extent), 0);
  const slices = new Slices(signal);
  const alone: CheckResult[] = [];
  const passedOver: string[] = [];
  const ours = new Set(facts.tops.filter(isOurs).map(({ name }) => name));
  const hidden = facts.extents.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  let before = 0;
  for (const extent of facts.extents) {
    const judged = await judgeAlone(facts, extent, slices, {
      ...options,
      onProgress: ({ rows }) => onProgress({ rows: before + rows, total }),
      onFound: () => undefined,
    });
    if (!judged.ok) return judged;
    if (judged.value === null) return { ok: true, value: null };
    before += rowsOf(extent);
    if (judged.value.people.length > 0) alone.push(judged.value);
    else if (!ours.has(extent.name)) passedOver.push(extent.name);
    onSheet({ sheets: [...alone], passedOver: [...passedOver], hidden });
  }
  slices.begin();
  const across = new RosterWide(facts.posts, timing);
  const rowsOn: OtherSheet[] = [];
  for (const { sheet, people } of alone) {
    const rows = people.map(({ applicant, judging: { plan } }) => ({ sheet, applicant, plan }));
    rowsOn.push({ sheet, rows });
    for (const row of rows) {
      across.add(row);
      if (slices.isOver && !(await slices.rest())) return { ok: true, value: null };
    }
  }
  const sheets: CheckResult[] = [];
  for (const one of alone) {
    const sheet = await amongOthers({ ...one, others: othersThan(one, rowsOn, facts) }, across, slices);
    if (sheet === null) return { ok: true, value: null };
    sheets.push(sheet);
  }
  slices.end();
  return { ok: true, value: signal.aborted ? null : { sheets, passedOver, hidden } };
}

const othersThan = (
  { sheet }: CheckResult,
  rowsOn: readonly OtherSheet[],
  { posts }: WorkbookFacts,
): CheckResult["others"] => ({ sheets: rowsOn.filter((other) => other.sheet !== sheet), posts });

/** A sheet that holds no applications has nothing to do with other rows. */
async function amongOthers(one: CheckResult, across: RosterWide, slices: Slices): Promise<CheckResult | null> {
  if (!one.rosters.some(({ plan }) => plan.holdsApplications)) return one;
  const judged = await judgedAcross(one, across, slices);
  return judged === null ? null : withWorth(judged, slices);
}
