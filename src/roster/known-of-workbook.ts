/**
 * How a sheet of a workbook is read. What a workbook keeps for a sheet — answers, corrected columns, the header that
 * was picked by hand — and what its sheets say of each other enter here, and nowhere else: whoever reads rosters takes
 * it from here whole.
 */
import type { SheetCells } from "../core/cells";
import { IN_FORCE_FROM } from "../rules/figures/figures";
import type { Directory } from "../rules/directory";
import type { Settings } from "../rules/settings/settings";
import { mappingsEverywhere } from "./fingerprint";
import { givenDay } from "./given-day";
import { pickedRows } from "./picked-header";
import { polaritiesIn } from "./polarities";
import type { ReadOptions } from "./read-options";
import { answersFor, type WorkbookState } from "./workbook-state";
import { agreedYear, yearsNamed, type YearNamed } from "./year-of-others";

/** What is known of a workbook besides the cells of its rosters. */
export interface KnownOfWorkbook extends KnownOfSheets {
  /** The application years that its sheets name. */
  readonly years: readonly YearNamed[];
}

interface KnownOfSheets {
  readonly directory: Directory | null;
  readonly settings: Settings;
  readonly state: WorkbookState;
}

/** @param year the application year where nothing else gives one */
export const readOptions = (workbook: KnownOfWorkbook, sheet: string, year: number): ReadOptions => ({
  ...readAlone(workbook, sheet, year),
  yearOfOthers: agreedYear(workbook.years, sheet),
});

/** The application years that the rosters of a sheet name. @param top its first rows, or all of it */
export const yearsOn = (workbook: KnownOfSheets, top: SheetCells): readonly YearNamed[] =>
  // A year that is only the default is none that the sheet names: any will do.
  yearsNamed(top, readAlone(workbook, top.name, IN_FORCE_FROM.year));

const readAlone = ({ directory, settings, state }: KnownOfSheets, sheet: string, year: number): ReadOptions => ({
  assumed: answersFor(state, sheet),
  directory,
  settings,
  defaultYear: year,
  mappings: [...(state.mappings?.[sheet] ?? []), ...mappingsEverywhere(settings.columns)],
  polarities: polaritiesIn(state.answers[sheet] ?? {}),
  asOf: givenDay(state.answers[sheet]),
  headerRows: pickedRows(state.answers[sheet]),
});
