/**
 * What holds for the whole workbook: its sheets, the directory of units and the table of posts
 * wherever they stand, the answers kept in it.
 */
import type { Directory } from "../rules/directory";
import type { PostTable } from "../rules/posts";
import type { Settings } from "../rules/settings/settings";
import type { SettingsFault } from "../rules/settings/settings-file";
import { postEntries } from "../roster/post-table";
import { postTableOf } from "../roster/posts-by-unit";
import { directoryEntries, directoryOf } from "../roster/unit-directory";
import { settingsOf, stateOf, type WorkbookState } from "../roster/workbook-state";
import { withExcel, type Attempt } from "../workbook/excel";
import { readSheet, sheetExtents, type SheetExtent } from "../workbook/read-sheet";
import { readStoredState } from "../workbook/stored-state";

/** The headers of a directory and of a table of posts stand near the top of their sheets. */
const HEAD_ROWS = 11;

export interface WorkbookFacts {
  readonly extents: readonly SheetExtent[];
  readonly directory: Directory | null;
  /** Sheets the directory was read from. */
  readonly directorySheets: readonly string[];
  readonly posts: PostTable | null;
  readonly state: WorkbookState;
  readonly settings: Settings;
  /** The settings kept in the workbook cannot be used: the defaults hold, and a person has to be told. */
  readonly settingsFault: SettingsFault | null;
}

export async function readWorkbookFacts(): Promise<Attempt<WorkbookFacts>> {
  const stored = await readStoredState();
  if (!stored.ok) return stored;
  // A newer version's answers are not ours to read: the sheet is judged as if none had been given.
  const state = stateOf(stored.value);
  const { settings, fault: settingsFault } = settingsOf(state);
  return withExcel(async (context) => {
    const extents = await sheetExtents(context);
    const directorySheets: string[] = [];
    const entries = [];
    const posts = [];
    for (const extent of extents) {
      const top = await readSheet(context, extent, HEAD_ROWS);
      const holdsPosts = postEntries(top) !== null;
      if (!holdsPosts && directoryEntries(top) === null) continue;
      const cells = await readSheet(context, extent);
      if (holdsPosts) posts.push(...(postEntries(cells) ?? []));
      if (directoryEntries(top) === null) continue;
      directorySheets.push(extent.name);
      entries.push(...(directoryEntries(cells) ?? []));
    }
    return {
      extents,
      directory: entries.length === 0 ? null : directoryOf(entries),
      directorySheets,
      posts: posts.length === 0 ? null : postTableOf(posts),
      state,
      settings,
      settingsFault,
    };
  });
}
