/**
 * Findings: what a rule has to say about a row, as data. What it can say stands in its rule.ts, the words in its
 * words.ts: a new kind of reason does not compile until it has words.
 */
import type { FieldId } from "../fields";
import type { Sex } from "../fields/readers/standing";
import type { Day, PartialDate } from "../core/calendar";
import type { Position } from "../core/positions";
import type { IdFault } from "./standards/id-number";
import type {
  Clause,
  Oversight,
  OversightId,
  RecordRuleId,
  Records,
  RequirementId,
  Requirements,
  RouteId,
  Routes,
  RuleId,
  Severity,
  Verdict,
} from "./ids";

/**
 * Why a fact cannot be used: what a person has to fill in or put right.
 *
 * `freeFrom`: within the year of application, the day from which whoever applies is free of what it leaves open.
 */
export type GapReason = Gap & { readonly freeFrom?: Day };

type Gap =
  | { readonly kind: "blank"; readonly field: FieldId }
  | { readonly kind: "no-column"; readonly field: FieldId }
  | { readonly kind: "unreadable"; readonly field: FieldId; readonly raw: string }
  | { readonly kind: "ambiguous"; readonly field: FieldId; readonly raw: string }
  | { readonly kind: "imprecise-date"; readonly field: FieldId; readonly date: PartialDate }
  /** The ID number alone would tell the birth date, and is not to be relied on. */
  | { readonly kind: "birth-by-faulty-id"; readonly fault: IdFault }
  /** The birth date's column and the ID number name different ones. */
  | { readonly kind: "birth-disagrees"; readonly inId: Day }
  /** The same of the sex. */
  | { readonly kind: "sex-disagrees"; readonly inId: Sex }
  /** Of a title one cell says that there is none, another names its level or kind. */
  | {
      readonly kind: "title-half-named";
      readonly level: FieldId;
      readonly says: string;
      readonly type: FieldId;
      readonly kindSays: string;
    }
  /** The name of a title and the cell for its level name different ones. */
  | { readonly kind: "level-disagrees"; readonly title: FieldId; readonly level: FieldId }
  /** The same of the series. */
  | { readonly kind: "series-disagrees"; readonly title: FieldId; readonly series: FieldId }
  /** The same of its kind: 基层 in the name, 全省统一 in the cell for it. */
  | { readonly kind: "type-disagrees"; readonly title: FieldId; readonly type: FieldId };

/** What several rules or routes have to say alike; whoever shares something adds a line (`declare module`). */
export interface SharedReasons {
  readonly gaps: GapReason;
}

/** All reasons there are, as those who give them have written them down; this file knows none of them. */
export type Reason =
  | SharedReasons[keyof SharedReasons]
  | Requirements[RequirementId]
  | Oversight[OversightId]
  | Records[RecordRuleId]
  | Routes[RouteId];
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
  /** The columns of its one field, or several of its yearly families, where it rests on these alone; 0-based. */
  readonly columns?: readonly number[];
  /** Of a claim: what comes of it is said only where nothing bars the application. */
  readonly unlessBroken?: true;
  /** Where it weighs less than the ruling it stands in. */
  readonly severity?: "caution" | "missing";
}

/** Past statutory retirement; null where several days are possible, all of them past. */
export interface Retired {
  readonly on: PartialDate | null;
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
  /** By `metOn` the person has retired: time never cures it. Null where it may. */
  readonly retired: Retired | null;
  /** A violation that this claimed route would lift, were it known to hold: it counts as missing until then. */
  readonly liftedIf: RouteId | "claimed" | null;
  /** A violation under this claimed route, which holds, and of which nobody says whether it lifts it: missing. */
  readonly leftOpenBy: RouteId | null;
  /** Other rules that cannot be told for want of the same cell: it is told once. */
  readonly waiting: readonly RuleId[];
  /** A claim that fails: what the row would be along the normal route. Null for everything else. */
  readonly normalWould: Verdict | null;
}

/** The rule that tells it, and those that wait for the same cell. */
export const rulesOf = ({ rule, waiting }: Pick<Finding, "rule" | "waiting">): readonly RuleId[] =>
  waiting.length === 0 ? [rule] : [rule, ...waiting];
