/**
 * What holds for the whole workbook: its sheets, the directory of units wherever it stands, the answers kept in it.
 */
import type { Directory } from "../rules/directory";
import { DEFAULT_SETTINGS } from "../rules/settings";
import type { SheetCells } from "../roster/cells";
import type { ReadOptions } from "../roster/read-roster";
import { readAnswer } from "../roster/read-roster";
import { FIELDS } from "../roster/fields";
import type { SheetFact } from "../roster/sheet-facts";
import { headerOfRows, type PlacedHeader } from "../roster/header-block";
import { directoryEntries, directoryOf } from "../roster/unit-directory";
import { withExcel, type Outcome } from "../workbook/excel";
import { readSheet, sheetExtents, type RowSpan, type SheetExtent } from "../workbook/read-sheet";
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
  return {
    assumed: answersAsFacts(state.answers[sheet] ?? {}),
    directory,
    settings: DEFAULT_SETTINGS,
    defaultYear: year,
  };
}

/** Kept answers as facts of the sheet; one that no longer reads is left out, and asked for again. */
function answersAsFacts(answers: SheetAnswers): readonly SheetFact[] {
  return FIELDS.flatMap(({ id }): readonly SheetFact[] => {
    const text = answers[id];
    const reading = text === undefined ? null : readAnswer(id, text);
    return reading === null || reading.state === "unreadable" ? [] : [{ field: id, reading, from: "user", cell: null }];
  });
}

/** Under this key the answers of a sheet keep which rows are its header: `3:4`, 1-based. */
export const HEADER_ROWS_KEY = "headerRows";
export const MOST_HEADER_ROWS = 3;

export const headerRowsText = ({ top, bottom }: RowSpan): string => `${top + 1}:${bottom + 1}`;

/** The header rows (0-based) the user has picked; null when they are to be found. */
export function givenHeaderRows({ state }: Pick<WorkbookFacts, "state">, sheet: string): RowSpan | null {
  const [, top, bottom] = /^(\d{1,7}):(\d{1,7})$/u.exec(state.answers[sheet]?.[HEADER_ROWS_KEY] ?? "") ?? [];
  return top === undefined || bottom === undefined ? null : { top: Number(top) - 1, bottom: Number(bottom) - 1 };
}

/** The header made of the rows the user has picked: everything above it speaks of its table. */
export const givenHeader = (cells: SheetCells, { top, bottom }: RowSpan): PlacedHeader => ({
  ...headerOfRows(cells, top, bottom),
  linesTop: 0,
});
