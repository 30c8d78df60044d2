/**
 * What holds for the whole workbook: its sheets, the directory of units and the table of posts
 * wherever they stand, the answers kept in it.
 */
import type { SheetCells } from "../core/cells";
import type { Directory } from "../rules/directory";
import type { PostTable } from "../rules/posts";
import type { Settings } from "../rules/settings/settings";
import type { SettingsFault } from "../rules/settings/settings-file";
import { postEntries } from "../roster/post-table";
import { postTableOf } from "../roster/posts-by-unit";
import { directoryEntries, directoryOf } from "../roster/unit-directory";
import { yearsOn } from "../roster/known-of-workbook";
import { TOP_ROWS, type YearNamed } from "../roster/year-of-others";
import { settingsOf, stateOf, type WorkbookState } from "../roster/workbook-state";
import type { DateSystem } from "../workbook/date-system";
import { withExcel, type Attempt } from "../workbook/excel";
import { readSheet, readTops, sheetExtents, type SheetExtent } from "../workbook/read-sheet";
import { readStoredState } from "../workbook/stored-state";
import { groupsIn } from "./judge-rows";
import type { KeptMerges } from "./kept-merges";

export interface SharedSheet {
  readonly sheet: string;
  /** Units of a directory, and lots of posts. */
  readonly units: number;
  readonly posts: number;
}

export interface WorkbookFacts {
  readonly extents: readonly SheetExtent[];
  /** Days are counted from 1904: cells are read as if they were not. */
  readonly countsFrom1904: boolean;
  /** The first rows of each sheet, in the same order. */
  readonly tops: readonly SheetCells[];
  readonly directory: Directory | null;
  /** The application years that the sheets name. */
  readonly years: readonly YearNamed[];
  /** Sheets that every roster is judged by: the directory and the tables of posts were read from them. */
  readonly sharedSheets: readonly string[];
  /** What was read from each of them. */
  readonly shared: readonly SharedSheet[];
  readonly posts: PostTable | null;
  readonly state: WorkbookState;
  readonly settings: Settings;
  /** The settings kept in the workbook cannot be used: the defaults hold, and a person has to be told. */
  readonly settingsFault: SettingsFault | null;
  /** What a newer version keeps, or so many parts of ours that cannot be read: left alone, and people have to know. */
  readonly isNewerState: boolean;
  readonly unreadParts: number;
}

export async function readWorkbookFacts(merges: KeptMerges, dateSystem: DateSystem): Promise<Attempt<WorkbookFacts>> {
  const stored = await readStoredState();
  if (!stored.ok) return stored;
  // A newer version's answers are not ours to read: the sheet is judged as if none had been given.
  const state = stateOf(stored.value);
  const { settings, fault: settingsFault } = settingsOf(state);
  return withExcel(async (context) => {
    const extents = await sheetExtents(context);
    const countsFrom1904 = await dateSystem.countsFrom1904(extents);
    const tops = await readTops(context, extents, TOP_ROWS, countsFrom1904);
    const shared: SharedSheet[] = [];
    const entries = [];
    const posts = [];
    for (const [i, extent] of extents.entries()) {
      const top = tops[i];
      if (top === undefined || !isShared(top)) continue;
      const { values } = await readSheet(context, extent, [], countsFrom1904);
      const cells = withGroups({ name: extent.name, values, merges: merges.on(extent.name) });
      const [listed, units] = [postEntries(cells) ?? [], directoryEntries(cells) ?? []];
      shared.push({ sheet: extent.name, units: units.length, posts: listed.length });
      posts.push(...listed);
      entries.push(...units);
    }
    const directory = entries.length === 0 ? null : directoryOf(entries);
    return {
      extents,
      countsFrom1904,
      tops,
      directory,
      years: tops.flatMap((top) => yearsOn({ directory, settings, state }, top)),
      sharedSheets: shared.map(({ sheet }) => sheet),
      shared,
      posts: posts.length === 0 ? null : postTableOf(posts),
      state,
      settings,
      settingsFault,
      isNewerState: stored.value.kind === "newer",
      unreadParts: stored.value.kind === "state" ? (stored.value.unread ?? 0) : 0,
    };
  });
}

/** Does a sheet that begins like this hold a directory or a table of posts? */
export const isShared = (top: SheetCells): boolean =>
  postEntries(withGroups(top)) !== null || directoryEntries(top) !== null;

/** Where merged areas are not known, groups of headers show in what stands below them. */
const withGroups = (cells: SheetCells): SheetCells =>
  cells.merges.length > 0 ? cells : { ...cells, merges: groupsIn(cells.values.slice(0, TOP_ROWS)) };
