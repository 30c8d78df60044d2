/**
 * Findings: what a rule has to say about a row, as data. The words are in the words.ts of each rule; everything that can
 * be said is one screen here, and a new kind of reason does not compile until it has words.
 */
import type { FieldId } from "../fields";
import type { PostKind } from "../fields/readers/standing";
import type { School } from "./standards/education";
import type { Day, PartialDate } from "../core/calendar";
import type { Clause, RouteId, RuleId, Severity, Verdict } from "./ids";
import type { AcrossReason } from "./across/reasons";
import type { OversightReason } from "./oversight/reasons";
import type { RecordReason } from "./records/reasons";
import type { RouteReason } from "./routes/reasons";
import type { EducationColumn } from "./standards/base-conditions";
import type { Level, Series, TitleType } from "./standards/levels";

/** Why a fact cannot be used: what a person has to fill in or put right. */
export type GapReason =
  | { readonly kind: "blank"; readonly field: FieldId }
  | { readonly kind: "no-column"; readonly field: FieldId }
  | { readonly kind: "unreadable"; readonly field: FieldId; readonly raw: string }
  | { readonly kind: "ambiguous"; readonly field: FieldId; readonly raw: string }
  | { readonly kind: "imprecise-date"; readonly field: FieldId; readonly date: PartialDate };

export type Reason =
  GapReason | OutsideReason | RequirementReason | RouteReason | AcrossReason | OversightReason | RecordReason;

/** What follows from a unit that is no township unit, with the reason why it is none. */
export type OutsideReason =
  | { readonly kind: "notice-does-not-apply"; readonly because: Reason }
  | { readonly kind: "special-post-outside-township"; readonly because: Reason }
  | { readonly kind: "certificate-outside-township"; readonly level: Level | null; readonly because: Reason }
  | { readonly kind: "certificate-perhaps-used-outside"; readonly level: Level | null; readonly because: Reason };

export type RequirementReason =
  // township-post
  /** `direct`: not a 基层 application, asked for by the direct route alone. */
  | { readonly kind: "not-township"; readonly direct: boolean }
  | { readonly kind: "unit-unlisted"; readonly unit: string }
  | {
      readonly kind: "unit-not-listed-then";
      readonly unit: string;
      readonly on: Day;
      readonly from: PartialDate | null;
      readonly until: PartialDate | null;
    }
  | { readonly kind: "unit-listing-unclear"; readonly unit: string; readonly on: Day }
  | { readonly kind: "unit-near-name"; readonly unit: string; readonly listed: string }
  | { readonly kind: "unit-only-hinted"; readonly unit: string }
  | { readonly kind: "not-professional"; readonly post: PostKind }
  // in-service
  | { readonly kind: "left-service"; readonly word: string }
  | { readonly kind: "away-from-post"; readonly word: string }
  | { readonly kind: "extended-service"; readonly word: string }
  // five-year-lock
  | {
      readonly kind: "locked";
      readonly heldType: TitleType;
      readonly level: Level;
      readonly obtained: PartialDate;
      readonly years: number;
      readonly applied: PartialDate;
      readonly until: Day;
    }
  // ladders
  | { readonly kind: "skips-level"; readonly held: readonly Level[]; readonly applied: readonly Level[] }
  | { readonly kind: "not-above-held"; readonly held: readonly Level[]; readonly applied: readonly Level[] }
  | { readonly kind: "already-held"; readonly level: readonly Level[] }
  | { readonly kind: "grassroots-same-level"; readonly level: readonly Level[] }
  | {
      readonly kind: "grassroots-only-upwards";
      readonly held: readonly Level[];
      readonly applied: readonly Level[];
      /** The name of the title applied for says 基层; the column for its kind says otherwise. */
      readonly nameSaysGrassroots: boolean;
    }
  | { readonly kind: "other-series"; readonly level: readonly Level[] }
  | { readonly kind: "two-tracks"; readonly applied: readonly Level[] }
  | { readonly kind: "entry-too-high"; readonly applied: readonly Level[]; readonly school: School | null }
  | { readonly kind: "entry-by-recognition" }
  // training
  | { readonly kind: "hours-short"; readonly year: number; readonly hours: number; readonly needed: number }
  | { readonly kind: "hours-short-not-counted"; readonly year: number; readonly hours: number; readonly needed: number }
  | { readonly kind: "hours-blank"; readonly year: number; readonly needed: number }
  | { readonly kind: "hours-unreadable"; readonly year: number; readonly raw: string }
  | { readonly kind: "no-training" }
  | { readonly kind: "training-not-shown" }
  | { readonly kind: "training-denied-with-hours" }
  // tenure, examinations, appraisal, major
  | {
      readonly kind: "tenure-short";
      readonly level: Level;
      readonly column: EducationColumn;
      readonly needed: number;
      readonly from: PartialDate | null;
      /** Months served up to the date of judgement, at least. */
      readonly months: number;
      /** Years not counted, because their appraisal was poor. */
      readonly lost: number;
      readonly source: string;
    }
  | { readonly kind: "tenure-varies"; readonly level: Level; readonly source: string | null }
  | { readonly kind: "tenure-by-school-stage"; readonly level: Level }
  | { readonly kind: "appointed-before-obtained"; readonly obtained: PartialDate; readonly appointed: PartialDate }
  | { readonly kind: "decided-by-examination"; readonly series: Series; readonly level: Level }
  | { readonly kind: "appraisal-failed"; readonly year: number }
  | { readonly kind: "appraisal-failed-earlier"; readonly year: number }
  | { readonly kind: "appraisal-without-grade"; readonly year: number }
  | { readonly kind: "major-differs" }
  // retirement
  | { readonly kind: "retired"; readonly on: PartialDate | null }
  | { readonly kind: "retirement-unclear" }
  // integrity, pledge
  | { readonly kind: "misconduct"; readonly field: "discipline" | "fraud"; readonly word: string }
  | { readonly kind: "misconduct-described"; readonly field: "discipline" | "fraud"; readonly word: string }
  | { readonly kind: "pledge-unsigned" };

export type ReasonKind = Reason["kind"];

/** A reason with the place it points to; `metOn`: the day from which time alone cures it. */
export interface Issue {
  readonly reason: Reason;
  readonly fields: readonly FieldId[];
  readonly metOn: Day | null;
  /** Further cells it rests on, on other sheets. */
  readonly elsewhere?: readonly string[];
  /** Where it differs from the rule's own clause (a claim is judged by its route's). */
  readonly clause?: Clause;
  /** One column of a family (2019年学时), when the field has several. */
  readonly column?: string;
  /** Where it weighs less than the ruling it stands in. */
  readonly severity?: "caution";
}

export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Is it of a rule whose breach decides the verdict? */
  readonly decides: boolean;
  readonly clause: Clause;
  readonly reason: Reason;
  readonly fields: readonly FieldId[];
  readonly cells: readonly string[];
  readonly metOn: Day | null;
  /** A violation that this claimed route would lift, were it known to hold: it counts as missing until then. */
  readonly liftedIf: RouteId | "claimed" | null;
  /** A claim that fails: what the row would be along the normal route. Null for everything else. */
  readonly normalWould: Verdict | null;
}
