/**
 * What holds for the whole workbook: its sheets, the directory of units wherever it stands, the answers kept in it.
 */
import type { Directory } from "../rules/directory";
import type { Settings } from "../rules/settings";
import type { SettingsFault } from "../rules/settings-file";
import type { ReadOptions } from "../roster/read-roster";
import { directoryEntries, directoryOf } from "../roster/unit-directory";
import { answersFor, settingsOf, stateOf, type WorkbookState } from "../roster/workbook-state";
import { withExcel, type Outcome } from "../workbook/excel";
import { readSheet, sheetExtents, type SheetExtent } from "../workbook/read-sheet";
import { readStoredState } from "../workbook/stored-state";

/** A directory's header stands near the top of its sheet. */
const DIRECTORY_HEAD_ROWS = 10;

export interface WorkbookFacts {
  readonly extents: readonly SheetExtent[];
  readonly directory: Directory | null;
  /** Sheets the directory was read from. */
  readonly directorySheets: readonly string[];
  readonly state: WorkbookState;
  readonly settings: Settings;
  /** The settings kept in the workbook cannot be used: the defaults hold, and a person has to be told. */
  readonly settingsFault: SettingsFault | null;
}

export async function readWorkbookFacts(): Promise<Outcome<WorkbookFacts>> {
  const stored = await readStoredState();
  if (!stored.ok) return stored;
  // A newer version's answers are not ours to read: the sheet is judged as if none had been given.
  const state = stateOf(stored.value);
  const { settings, fault: settingsFault } = settingsOf(state);
  return withExcel(async (context) => {
    const extents = await sheetExtents(context);
    const directorySheets: string[] = [];
    const entries = [];
    for (const extent of extents) {
      if (directoryEntries(await readSheet(context, extent, DIRECTORY_HEAD_ROWS)) === null) continue;
      directorySheets.push(extent.name);
      entries.push(...(directoryEntries(await readSheet(context, extent)) ?? []));
    }
    const directory = entries.length === 0 ? null : directoryOf(entries);
    return { extents, directory, directorySheets, state, settings, settingsFault };
  });
}

/** How the rosters of a sheet are read. @param year the application year where nothing else gives one */
export function readOptions({ directory, state, settings }: WorkbookFacts, sheet: string, year: number): ReadOptions {
  return { assumed: answersFor(state, sheet), directory, settings, defaultYear: year };
}
