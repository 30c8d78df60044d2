/**
 * What a step on either ladder amounts to, and what a route makes of it that decides fault by fault.
 */
import type { Outcome } from "../../core/judgement";
import type { FaultDecision } from "../rule";
import type { School } from "../standards/education";
import type { Level, Series } from "../standards/levels";

export type LadderReason =
  | { readonly kind: "skips-level"; readonly held: readonly Level[]; readonly applied: readonly Level[] }
  | { readonly kind: "not-above-held"; readonly held: readonly Level[]; readonly applied: readonly Level[] }
  | { readonly kind: "already-held"; readonly level: readonly Level[] }
  | { readonly kind: "grassroots-same-level"; readonly level: readonly Level[] }
  | {
      readonly kind: "grassroots-only-upwards";
      readonly held: readonly Level[];
      readonly applied: readonly Level[];
      /** The name of the title applied for says 基层; the column for its kind says otherwise. */
    }
  | { readonly kind: "grassroots-perhaps-exchange"; readonly level: readonly Level[] }
  | { readonly kind: "other-series"; readonly held: Series | null; readonly level: readonly Level[] }
  /** @param skips the step as a provincial holder skips a level besides */
  | { readonly kind: "two-tracks"; readonly applied: readonly Level[]; readonly skips: boolean }
  | { readonly kind: "two-tracks-or-skips"; readonly applied: readonly Level[] }
  /** Of which kind the title is nobody tells, and no step leads from either. */
  | { readonly kind: "no-step-of-either-kind"; readonly held: readonly Level[]; readonly applied: readonly Level[] }
  | { readonly kind: "entry-too-high"; readonly applied: readonly Level[]; readonly school: School | null }
  | { readonly kind: "entry-by-recognition" };

declare module "../finding" {
  interface SharedReasons {
    readonly ladders: LadderReason;
  }
}

/** What one combination amounts to for a rule; "elsewhere": the other rule's affair. */
export type LadderCode =
  | "elsewhere"
  | "allowed"
  | "skips-level"
  /** Into another series besides. */
  | "skips-level-and-series"
  | "not-above-held"
  | "already-held"
  | "other-series"
  | "series-unknown"
  | "grassroots-only-upwards"
  | "grassroots-same-level"
  | "grassroots-perhaps-exchange"
  | "two-tracks"
  /** As a provincial holder it would be a step; as a holder of the 基层 title it skips a level. */
  | "two-tracks-or-skips"
  /** The same where the 基层 title lies in another series besides. */
  | "two-tracks-or-skips-and-series"
  /** As a provincial holder it skips a level; as a holder of the 基层 title it is no step at all. */
  | "skips-level-two-tracks"
  | "no-step-of-either-kind"
  | "entry-too-high"
  | "entry-by-recognition"
  | "entry-education-unknown";

/** Faults of a step: each route decides on each. */
export type LadderFault = Exclude<
  LadderCode,
  | "elsewhere"
  | "allowed"
  | "skips-level-and-series"
  | "skips-level-two-tracks"
  | "two-tracks-or-skips-and-series"
  | "series-unknown"
  | "entry-education-unknown"
>;

export function outcomeOf(code: LadderCode): Outcome {
  switch (code) {
    case "elsewhere":
    case "allowed":
      return "met";
    case "skips-level":
    case "skips-level-and-series":
    case "skips-level-two-tracks":
    case "not-above-held":
    case "already-held":
    case "grassroots-only-upwards":
    case "grassroots-same-level":
    case "no-step-of-either-kind":
    case "entry-too-high":
      return "not-met";
    case "other-series":
    case "series-unknown":
    case "grassroots-perhaps-exchange":
    case "two-tracks":
    case "two-tracks-or-skips":
    case "two-tracks-or-skips-and-series":
    case "entry-by-recognition":
    case "entry-education-unknown":
      return "cannot-tell";
  }
}

/** What a route says of each fault. */
export type StepDecisions = Readonly<Record<string, FaultDecision>>;

/** What a combination amounts to along a route that decides fault by fault. */
export function outcomeAlong(code: LadderCode, decisions: StepDecisions): Outcome {
  switch (code) {
    case "elsewhere":
    case "allowed":
    case "series-unknown":
    case "entry-education-unknown":
      return outcomeOf(code);
    case "skips-level-and-series":
      return worse(along("skips-level", decisions), along("other-series", decisions));
    case "skips-level-two-tracks":
      return worse(along("skips-level", decisions), along("two-tracks", decisions));
    case "two-tracks-or-skips-and-series":
      return worse(along("two-tracks-or-skips", decisions), along("other-series", decisions));
    case "skips-level":
    case "not-above-held":
    case "already-held":
    case "other-series":
    case "grassroots-only-upwards":
    case "grassroots-same-level":
    case "grassroots-perhaps-exchange":
    case "two-tracks":
    case "two-tracks-or-skips":
    case "no-step-of-either-kind":
    case "entry-too-high":
    case "entry-by-recognition":
      return along(code, decisions);
  }
}

function along(fault: LadderFault, decisions: StepDecisions): Outcome {
  switch (decisions[fault] ?? "stands") {
    case "waives":
      return "met";
    case "defers":
      return "cannot-tell";
    case "stands":
      return outcomeOf(fault);
  }
}

function worse(a: Outcome, b: Outcome): Outcome {
  if (a === "not-met" || b === "not-met") return "not-met";
  return a === "met" ? b : a;
}
