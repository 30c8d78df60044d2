/**
 * One check of a sheet: read in blocks, each judged while the next is on its way, in slices short enough that neither
 * the pane nor Excel stops answering.
 */
import type { Timing } from "../rules/engine/dates";
import type { AcrossRow } from "../rules/engine/compared";
import type { Rect } from "../core/positions";
import { withExcel, type Attempt } from "../workbook/excel";
import { blocksOf, type ReadProgress, type SheetExtent } from "../workbook/read-sheet";
import { Decided } from "../roster/settles";
import { readOptions } from "../roster/known-of-workbook";
import type { CheckResult } from "./check-result";
import { addOtherSheets, rowsElsewhere, rowsOf } from "./across-sheets";
import { withOtherRows } from "./other-rows";
import type { Aside } from "./aside/aside";
import { plainOptions } from "./aside/protocol";
import { SheetJudge } from "./judge-sheet";
import type { KeptMerges } from "./kept-merges";
import { countsOf } from "./people";
import { Slices } from "./slices";
import { withWorth } from "./questions-worth";
import type { WorkbookFacts } from "./workbook-facts";

export type { CheckResult } from "./check-result";
export type { CheckedPerson } from "./people";

export interface CheckOptions {
  readonly timing: Timing;
  readonly onProgress: (progress: ReadProgress) => void;
  /** What has been found so far: after the first block, and whenever there is a good deal more. */
  readonly onFound: (found: CheckResult) => void;
  readonly signal: AbortSignal;
  readonly merges: KeptMerges;
  /** Who may judge beside the page; null: nobody. */
  readonly aside: Aside | null;
}

/**
 * So many times the people shown last, and they are shown again: whoever draws goes through all of them, which after
 * every block of a long roster would cost more than judging it.
 */
const SHOWN_AGAIN = 1.5;

/** @returns null when it was cancelled */
export async function checkSheet(
  facts: WorkbookFacts,
  sheet: string,
  options: CheckOptions,
): Promise<Attempt<CheckResult | null>> {
  const { timing, onProgress, signal, merges } = options;
  const extent = facts.extents.find(({ name }) => name === sheet);
  if (extent === undefined) return { ok: false, trouble: { kind: "gone" } };
  const own = rowsOf(extent);
  const total = own + rowsElsewhere(sheet, facts);
  const slices = new Slices(signal);
  const judged = await judgeAlone(facts, extent, slices, {
    ...options,
    onProgress: ({ rows }) => onProgress({ rows, total }),
  });
  if (!judged.ok || judged.value === null) return judged;
  if (!judged.value.rosters.some(({ plan }) => plan.holdsApplications)) return judged;
  const sheets = new Map<string, AcrossRow[]>();
  slices.begin();
  const add = (row: AcrossRow): void => {
    const rows = sheets.get(row.sheet);
    if (rows === undefined) sheets.set(row.sheet, [row]);
    else rows.push(row);
  };
  const others = await addOtherSheets({ add }, sheet, facts, {
    timing,
    merges,
    onRows: (read) => onProgress({ rows: own + read, total }),
    pause: async () => (slices.isOver ? slices.rest() : !signal.aborted),
  });
  if (!others.ok) return others;
  if (!others.value) return { ok: true, value: null };
  const rows = [...sheets].map(([name, of]) => ({ sheet: name, rows: of }));
  const result = await withOtherRows({ ...judged.value, others: { sheets: rows, posts: facts.posts } }, slices);
  const counted = result === null ? null : await withWorth(result, slices);
  // Whoever draws it has a turn of the page for that alone.
  return { ok: true, value: counted !== null && (await slices.rest()) ? counted : null };
}

/**
 * The people of a sheet, each judged by the own row alone.
 *
 * @returns null when it was cancelled
 */
export async function judgeAlone(
  facts: WorkbookFacts,
  { name: sheet, used }: SheetExtent,
  slices: Slices,
  { timing, onProgress, onFound, signal, merges: kept, aside }: CheckOptions,
): Promise<Attempt<CheckResult | null>> {
  const { countsFrom1904 } = facts;
  const area: Rect | null = used === null ? null : { ...used, top: 0, left: 0 };
  const total = area === null ? 0 : area.bottom + 1;
  const merges = kept.on(sheet);
  return withExcel(async (context) => {
    const options = readOptions(facts, sheet, timing.today.year);
    const plain = { name: sheet, merges, options: plainOptions(options), timing };
    const beside = (await aside?.begin(plain, total)) ?? null;
    const judge = new SheetJudge(sheet, merges, options, timing, slices, beside);
    const decided = new Decided();
    const result = (): CheckResult => ({
      decided,
      sheet,
      rosters: judge.rosters(),
      notes: judge.allNotes(),
      ownNotes: judge.allNotes(),
      others: { sheets: [], posts: facts.posts },
      across: null,
      people: [...judge.people],
      counts: countsOf(judge.people),
      merges,
      countsFrom1904,
      timing,
    });
    let rows = 0;
    let shown = 0;
    try {
      if (area !== null)
        for await (const block of blocksOf(context, sheet, area, countsFrom1904)) {
          slices.begin();
          if (signal.aborted || !(await judge.add(block))) return null;
          rows += block.length;
          onProgress({ rows, total });
          const found = judge.people.length;
          if (found > 0 && found >= shown * SHOWN_AGAIN) {
            // What it takes to draw comes neither after work in the same turn of the page nor before more of it.
            if (!(await slices.rest())) return null;
            onFound(result());
            shown = found;
            if (!(await slices.rest())) return null;
          }
          slices.end();
        }
      slices.begin();
      const isDone = await judge.finish();
      slices.end();
      return isDone && !signal.aborted ? result() : null;
    } finally {
      beside?.end();
    }
  });
}
