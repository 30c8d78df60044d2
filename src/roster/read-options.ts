/**
 * How the rosters of one sheet are read. What a workbook keeps for a sheet — answers, corrected columns, the header
 * that was picked by hand — enters here, and nowhere else: whoever reads rosters takes it from here whole.
 */
import type { Day } from "../core/calendar";
import type { RowSpan } from "../core/positions";
import type { Directory } from "../rules/directory";
import type { Settings } from "../rules/settings/settings";
import type { StoredMapping } from "./fingerprint";
import { givenDay } from "./given-day";
import { pickedRows } from "./picked-header";
import { polaritiesIn, type Polarities } from "./polarities";
import type { SheetFact } from "./sheet-facts";
import { answersFor, type WorkbookState } from "./workbook-state";

export interface ReadOptions {
  /** Facts for the whole sheet, given by the user. */
  readonly assumed: readonly SheetFact[];
  readonly directory: Directory | null;
  readonly settings: Settings;
  /** The year taken where nothing else gives the application year. */
  readonly defaultYear: number;
  /** The user's corrections of this sheet's columns. */
  readonly mappings?: readonly StoredMapping[];
  /** What “是” means in columns whose header does not tell, as the user said: by the header. */
  readonly polarities?: Polarities;
  /** The day up to which the user has the sheet judged; null or left out: that of the year applied in. */
  readonly asOf?: Day | null;
  /** The header rows the user has picked; null or left out when headers are to be found. */
  readonly headerRows?: RowSpan | null;
}

/** What is known of a workbook besides the cells of its rosters. */
export interface KnownOfWorkbook {
  readonly directory: Directory | null;
  readonly settings: Settings;
  readonly state: WorkbookState;
}

/** @param year the application year where nothing else gives one */
export const readOptions = (
  { directory, settings, state }: KnownOfWorkbook,
  sheet: string,
  year: number,
): ReadOptions => ({
  assumed: answersFor(state, sheet),
  directory,
  settings,
  defaultYear: year,
  mappings: state.mappings?.[sheet] ?? [],
  polarities: polaritiesIn(state.answers[sheet] ?? {}),
  asOf: givenDay(state.answers[sheet]),
  headerRows: pickedRows(state.answers[sheet]),
});
