/**
 * What has to be said of a rule and of a route: what it is called, what it asks, how we read the notice, and a sentence
 * for each kind of reason. One words.ts beside each rule and route has it all.
 */
import type { FieldId } from "../../fields";
import type { Reason, ReasonKind } from "../finding";
import type { RouteId } from "../ids";

export interface FindingWords {
  /** What is wrong, and how far short: one sentence. */
  readonly what: string;
  /** What a person can do about it; null when nothing is to be done. */
  readonly todo: string | null;
}

/** Where a sentence points, in words. */
export interface Place {
  /** The cells in brackets; empty when there are none. */
  readonly at: string;
  /** The column a field goes by on this sheet, in quotation marks. */
  readonly column: (field: FieldId) => string;
  /** The rule that says it, by its name, in quotation marks. */
  readonly rule: string;
  readonly routeName: (route: RouteId) => string;
  /** Does it stand in the way, or is it only worth a look? */
  readonly matters: boolean;
  /** May the person wait for it? Not for what is met only after retirement. */
  readonly canWait: boolean;
}

/** A sentence for each kind of reason. */
export type Says<Kind extends ReasonKind> = {
  readonly [K in Kind]: (reason: Extract<Reason, { readonly kind: K }>, place: Place) => FindingWords;
};

/** What a rule is called once it has an outcome: its name alone would say the opposite half of the time. */
export interface OutcomeNames {
  readonly met: string;
  readonly notMet: string;
  readonly open: string;
}

export interface RuleWords<Kind extends ReasonKind = never> {
  /** What it is about, whatever comes of it. */
  readonly name: string;
  readonly called: OutcomeNames;
  /** Whom it concerns. */
  readonly when: string;
  readonly asks: string;
  /** How the notice is read where it could be read otherwise. */
  readonly interpretations: readonly string[];
  /** What is lacking where it could not be judged, if that is no column of the roster. */
  readonly unjudged?: string;
  readonly says: Says<Kind>;
}

export interface RouteWords<Kind extends ReasonKind = never> {
  readonly name: string;
  /** Who may take it. */
  readonly who: string;
  /** What the person gets, and what is owed for it. */
  readonly gives: string;
  readonly interpretations: readonly string[];
  readonly says: Says<Kind>;
}
