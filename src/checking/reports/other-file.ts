/**
 * A file as the other version of a roster: its sheets judged as those of a workbook that is open, in slices. Nothing of
 * it is shown, and nothing is written into it.
 *
 * 解读: judged by the settings of the workbook that is open, so that verdicts differ by what the rosters say; what was
 * answered of the file's own sheets stands in the file. Where it has no directory of units, or no table of posts, those
 * of the workbook that is open hold, as they do for its other sheets.
 */
import type { Day } from "../../core/calendar";
import type { SheetCells } from "../../core/cells";
import { readOptions, yearsOn } from "../../roster/known-of-workbook";
import { postEntries } from "../../roster/post-table";
import { Decided } from "../../roster/settles";
import { postTableOf } from "../../roster/posts-by-unit";
import { directoryEntries, directoryOf } from "../../roster/unit-directory";
import { stateOf, type StoredState } from "../../roster/workbook-state";
import type { ReportSource } from "../../report/source";
import type { Timing } from "../../rules/engine/dates";
import { RosterWide } from "../../rules/engine/roster-wide";
import type { CheckResult } from "../check-result";
import { SheetJudge } from "../judge-sheet";
import { judgedAcross } from "../other-rows";
import { countsOf } from "../people";
import { timingNow } from "../session/desk";
import { Slices } from "../slices";
import type { WorkbookFacts } from "../workbook-facts";
import { tablesOf } from "./source";

export interface PlainWorkbook {
  readonly sheets: readonly SheetCells[];
  /** What the file keeps of us. */
  readonly kept: StoredState;
}

/** A file from its bytes; why it cannot be read, in words. */
export type FileRead = ({ readonly ok: true } & PlainWorkbook) | { readonly ok: false; readonly words: string };

export type ReadFile = (bytes: Uint8Array, fileName: string) => Promise<FileRead>;

const ROWS_AT_ONCE = 500;

type Here = Pick<WorkbookFacts, "directory" | "posts" | "settings">;

interface Wanted {
  readonly fileName: string;
  readonly sheet: string | null;
  readonly here: Here;
  readonly asOf: Day | null;
}

/**
 * @param asOf the day that the user has set for the sheet that it is compared with: both are judged up to it
 * @param sheet where the file has a roster on a sheet of this name, only that is taken: the other version of this one
 * @returns null where no roster stands in it
 */
export async function judgedFile(
  file: PlainWorkbook,
  { fileName, sheet, here, asOf }: Wanted,
): Promise<ReportSource | null> {
  const results = (await judgedSheets(file, here, { ...timingNow(), asOf })).filter(({ people }) => people.length > 0);
  if (results.length === 0) return null;
  const same = results.filter((result) => result.sheet === sheet);
  const tables = (same.length > 0 ? same : results).flatMap(tablesOf);
  return { file: fileName, today: timingNow().today, tables };
}

async function judgedSheets(
  { sheets, kept }: PlainWorkbook,
  here: Here,
  timing: Timing,
): Promise<readonly CheckResult[]> {
  const slices = new Slices(new AbortController().signal);
  const units = sheets.flatMap((one) => directoryEntries(one) ?? []);
  const lots = sheets.flatMap((one) => postEntries(one) ?? []);
  const posts = lots.length > 0 ? postTableOf(lots) : here.posts;
  const known = {
    directory: units.length > 0 ? directoryOf(units) : here.directory,
    settings: here.settings,
    state: stateOf(kept),
  };
  const years = sheets.flatMap((one) => yearsOn(known, one));
  const across = new RosterWide(posts, timing);
  const alone: CheckResult[] = [];
  for (const { name, values, merges } of sheets) {
    const options = readOptions({ ...known, years }, name, timing.today.year);
    const judge = new SheetJudge(name, merges, options, timing, slices);
    for (let row = 0; row < values.length; row += ROWS_AT_ONCE) await judge.add(values.slice(row, row + ROWS_AT_ONCE));
    await judge.finish();
    for (const { applicant, judging } of judge.people) across.add({ sheet: name, applicant, plan: judging.plan });
    const [people, notes] = [judge.people, judge.allNotes()];
    alone.push({
      ...{ sheet: name, rosters: judge.rosters(), people, counts: countsOf(people), notes, ownNotes: notes, merges },
      ...{ others: { sheets: [], posts }, across: null, countsFrom1904: false, timing, decided: new Decided() },
    });
  }
  const judged: CheckResult[] = [];
  for (const one of alone) {
    const holds = one.rosters.some(({ plan }) => plan.holdsApplications);
    judged.push((holds ? await judgedAcross(one, across, slices) : null) ?? one);
  }
  return judged;
}
