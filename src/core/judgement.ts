/**
 * Three-valued judgement: met, not met, cannot tell (strong Kleene logic), remembering its reasons.
 *
 * A failed part decides whatever else is unknown, and an unknown that could not change the outcome leaves no trace:
 * its reason is dropped, so nobody is asked to fill a cell that does not matter.
 */

export type Outcome = "met" | "not-met" | "cannot-tell";

/** `why` is empty when met; else it holds what failed (not met) or what is to be found out (cannot tell). */
export interface Judgement<Why> {
  readonly outcome: Outcome;
  readonly why: readonly Why[];
}

const NO_REASON: readonly never[] = Object.freeze([]);

/** The same object every time: judging a row with nothing wrong allocates nothing. */
export const MET: Judgement<never> = Object.freeze({ outcome: "met", why: NO_REASON });
/** A plain “no”, for conditions whose failing is no fault (whether a rule applies). */
export const NOT_MET: Judgement<never> = Object.freeze({ outcome: "not-met", why: NO_REASON });

export const notMet = <Why>(...why: readonly Why[]): Judgement<Why> => ({ outcome: "not-met", why });
export const cannotTell = <Why>(...why: readonly Why[]): Judgement<Why> => ({ outcome: "cannot-tell", why });

/** Met when both are; the reasons of a failed side stand alone, those of two unknown sides together. */
export function and<Why>(a: Judgement<Why>, b: Judgement<Why>): Judgement<Why> {
  if (a.outcome === "met") return b;
  if (b.outcome === "met") return a;
  if (a.outcome === b.outcome) return joined(a, b);
  return a.outcome === "not-met" ? a : b;
}

/** Met when one is; while one is unknown only that one is worth asking about. */
export function or<Why>(a: Judgement<Why>, b: Judgement<Why>): Judgement<Why> {
  if (a.outcome === "met" || b.outcome === "met") return MET;
  if (a.outcome === b.outcome) return joined(a, b);
  return a.outcome === "cannot-tell" ? a : b;
}

/** What was met is now a plain “no”: say why with `because`. */
export function not<Why>(a: Judgement<Why>): Judgement<Why> {
  switch (a.outcome) {
    case "met":
      return NOT_MET;
    case "not-met":
      return MET;
    case "cannot-tell":
      return a;
  }
}

/** Gives a “no” its reason; met and cannot tell keep their own. */
export function because<Why>(a: Judgement<Why>, ...why: readonly Why[]): Judgement<Why> {
  return a.outcome === "not-met" ? notMet(...why) : a;
}

function joined<Why>(a: Judgement<Why>, b: Judgement<Why>): Judgement<Why> {
  if (a.why.length === 0) return b;
  if (b.why.length === 0) return a;
  return { outcome: a.outcome, why: [...a.why, ...b.why] };
}
