/**
 * How the rosters of one sheet are read.
 */
import type { Day } from "../core/calendar";
import type { RowSpan } from "../core/positions";
import type { Directory } from "../rules/directory";
import type { Settings } from "../rules/settings/settings";
import type { StoredMapping } from "./fingerprint";
import type { Polarities } from "./polarities";
import type { SheetFact } from "./sheet-facts";

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
  /** What the workbook's other rosters agree on, for a roster that names no application year. */
  readonly yearOfOthers?: YearTakenOver | null;
}

/** A year as another sheet of the workbook names it. */
export interface YearTakenOver {
  readonly year: number;
  readonly sheet: string;
}
