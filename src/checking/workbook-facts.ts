/**
 * What holds for the whole workbook: its sheets, the directory of units wherever it stands, the answers kept in it.
 */
import type { Directory } from "../rules/directory";
import { DEFAULT_SETTINGS } from "../rules/settings";
import type { ReadOptions } from "../roster/read-roster";
import { readAnswer } from "../roster/read-roster";
import { FIELDS } from "../roster/fields";
import type { SheetFact } from "../roster/sheet-facts";
import { directoryEntries, directoryOf } from "../roster/unit-directory";
import { withExcel, type Outcome } from "../workbook/excel";
import { readSheet, sheetExtents, type SheetExtent } from "../workbook/read-sheet";
import { EMPTY_STATE, readStoredState, type SheetAnswers, type WorkbookState } from "../workbook/stored-state";

/** A directory's header stands near the top of its sheet. */
const DIRECTORY_HEAD_ROWS = 10;

export interface WorkbookFacts {
  readonly extents: readonly SheetExtent[];
  readonly directory: Directory | null;
  /** Sheets the directory was read from. */
  readonly directorySheets: readonly string[];
  readonly state: WorkbookState;
}

export async function readWorkbookFacts(): Promise<Outcome<WorkbookFacts>> {
  const stored = await readStoredState();
  if (!stored.ok) return stored;
  // A newer version's answers are not ours to read: the sheet is judged as if none had been given.
  const state = stored.value.kind === "state" ? stored.value.state : EMPTY_STATE;
  return withExcel(async (context) => {
    const extents = await sheetExtents(context);
    const directorySheets: string[] = [];
    const entries = [];
    for (const extent of extents) {
      if (directoryEntries(await readSheet(context, extent, DIRECTORY_HEAD_ROWS)) === null) continue;
      directorySheets.push(extent.name);
      entries.push(...(directoryEntries(await readSheet(context, extent)) ?? []));
    }
    return { extents, directory: entries.length === 0 ? null : directoryOf(entries), directorySheets, state };
  });
}

/** How the rosters of a sheet are read. @param year the application year where nothing else gives one */
export function readOptions({ directory, state }: WorkbookFacts, sheet: string, year: number): ReadOptions {
  const assumed = answersAsFacts(state.answers[sheet] ?? {});
  const mappings = state.mappings?.[sheet] ?? [];
  return { assumed, directory, settings: DEFAULT_SETTINGS, defaultYear: year, mappings };
}

/** Kept answers as facts of the sheet; one that no longer reads is left out, and asked for again. */
function answersAsFacts(answers: SheetAnswers): readonly SheetFact[] {
  return FIELDS.flatMap(({ id }): readonly SheetFact[] => {
    const text = answers[id];
    const reading = text === undefined ? null : readAnswer(id, text);
    return reading === null || reading.state === "unreadable" ? [] : [{ field: id, reading, from: "user", cell: null }];
  });
}
