/**
 * Findings: what a rule has to say about a row, as data. What it can say stands in its rule.ts, the words in its
 * words.ts: a new kind of reason does not compile until it has words.
 */
import type { FieldId } from "../fields";
import type { Day, PartialDate } from "../core/calendar";
import type { Position } from "../core/positions";
import type { Clause, RouteId, RuleId, Severity, Verdict } from "./ids";

/** Why a fact cannot be used: what a person has to fill in or put right. */
export type GapReason =
  | { readonly kind: "blank"; readonly field: FieldId }
  | { readonly kind: "no-column"; readonly field: FieldId }
  | { readonly kind: "unreadable"; readonly field: FieldId; readonly raw: string }
  | { readonly kind: "ambiguous"; readonly field: FieldId; readonly raw: string }
  | { readonly kind: "imprecise-date"; readonly field: FieldId; readonly date: PartialDate };

/**
 * What everybody has to say, by who says it. Each rule and route adds its own line where it is written (`declare
 * module`), so that all reasons there are have one type, and this file knows none of those who give them.
 */
export interface Reasons {
  readonly gaps: GapReason;
}

export type Reason = Reasons[keyof Reasons];
export type ReasonKind = Reason["kind"];

/** A reason with the place it points to; `metOn`: the day from which time alone cures it. */
export interface Issue {
  readonly reason: Reason;
  readonly fields: readonly FieldId[];
  readonly metOn: Day | null;
  /** Further cells it rests on, on other sheets. */
  readonly elsewhere?: readonly Position[];
  /** Where it differs from the rule's own clause (a claim is judged by its route's). */
  readonly clause?: Clause;
  /** One column of a family (2019年学时), when the field has several; 0-based. */
  readonly column?: number;
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
  readonly cells: readonly Position[];
  readonly metOn: Day | null;
  /** A violation that this claimed route would lift, were it known to hold: it counts as missing until then. */
  readonly liftedIf: RouteId | "claimed" | null;
  /** A claim that fails: what the row would be along the normal route. Null for everything else. */
  readonly normalWould: Verdict | null;
}
