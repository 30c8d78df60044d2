/**
 * A person as the notice sees one: the facts, what stands in several columns, and what all rows of the sheet share.
 */
import type { Facts, Families, FieldId } from "../fields";
import type { Day, PartialDate } from "../core/calendar";
import type { Position } from "../core/positions";
import type { Reading } from "../core/reading";
import type { Directory } from "./directory";
import type { Settings } from "./settings/settings";

/** What all rows of a table share. */
export interface SheetContext {
  /** Is there a column or an answer for the sheet that gives this field? */
  readonly has: (field: FieldId) => boolean;
  /** Does the sheet hold applications at all (a title, level or type applied for)? */
  readonly holdsApplications: boolean;
  readonly directory: Directory | null;
  readonly settings: Settings;
  /** The day up to which the user has the whole sheet judged; null: the end of the year applied in, as settings say. */
  readonly asOf: Day | null;
  /** Neither a column nor the title gives the application year: this one was taken. */
  readonly assumedYear: number | null;
  /** The day of applying that the user has given for the whole sheet: that of the rows which apply in its year. */
  readonly dayOfAll: PartialDate | null;
  /** The application year was taken over from another sheet of the workbook. */
  readonly yearTakenOver: { readonly year: number; readonly sheet: string } | null;
}

/** A cell that could not be read as its kind, in more ways than one, or with a doubt. */
export interface TroubledCell {
  readonly field: FieldId;
  /** The columns it stands in, whatever the fact is asked for as; 0-based. One of a family (2019年学时). */
  readonly columns: readonly number[];
  readonly reading: Reading<unknown>;
}

export interface Applicant extends Families {
  /** 1-based row in the sheet; the first one where a person takes several. */
  readonly row: number;
  readonly facts: Facts;
  /**
   * Cells of this row that are not plainly readable, whatever the facts were taken from; shared and empty as a rule.
   */
  readonly troubled: readonly TroubledCell[];
  readonly sheet: SheetContext;
  /** The field a fact was taken from: a level may come from the title's own column. What a clerk has to fill. */
  readonly originOf: (field: FieldId) => FieldId;
  /** The cells a field was read from; empty when it comes from an answer or a default. */
  readonly cells: (field: FieldId, column?: number) => readonly Position[];
}
