/**
 * Deciding over what is not known: every combination of what the open facts could be is tried. Where all agree, the
 * open facts do not matter; where they differ, exactly those are asked for whose value makes the difference.
 *
 * This is sharper than combining conditions one by one (born in 1980, an unknown sex does not make retirement
 * unknown) and serves facts of a few values: types, levels.
 */
import type { FactId } from "./applicant";
import type { Outcome } from "./judgement";
import { possibilities, valueOf, type Reading } from "./reading";

export interface Open<T> {
  readonly field: FactId;
  readonly reading: Reading<T>;
  /** Everything the fact could be when the roster does not say. */
  readonly domain: readonly T[];
}

type OpenFacts<T extends readonly unknown[]> = { readonly [K in keyof T]: Open<T[K]> };

export type Decision<Code> =
  | { readonly decided: true; readonly outcome: Outcome; readonly code: Code }
  | { readonly decided: false; readonly asks: readonly FactId[] };

/**
 * @param facts the facts concerned
 * @param evaluate what one combination of values amounts to; null for a combination that cannot occur
 * @param outcomeOf what that means: combinations are compared by this
 */
export function decideOver<T extends readonly unknown[], Code>(
  facts: OpenFacts<T>,
  evaluate: (...values: T) => Code | null,
  outcomeOf: (code: Code) => Outcome,
): Decision<Code> {
  const open = facts as readonly Open<unknown>[];
  if (!open.some(isOpen)) {
    const code = evaluate(...(open.map(({ reading }) => valueOf(reading)) as unknown as T));
    if (code !== null) return { decided: true, outcome: outcomeOf(code), code };
  }
  const choices = open.map((fact) => possibilities(fact.reading, fact.domain));
  const cases: { readonly values: readonly unknown[]; readonly code: Code }[] = [];
  combine(choices, [], (values) => {
    const code = evaluate(...(values as unknown as T));
    if (code !== null) cases.push({ values, code });
  });
  const [first] = cases;
  if (first === undefined) return { decided: false, asks: open.map((fact) => fact.field) };
  const outcome = outcomeOf(first.code);
  if (cases.every((one) => outcomeOf(one.code) === outcome)) return { decided: true, outcome, code: first.code };
  const matters = open.filter((fact, i) => fact.reading.state !== "known" && makesDifference(cases, i, outcomeOf));
  return { decided: false, asks: (matters.length > 0 ? matters : open.filter(isOpen)).map((fact) => fact.field) };
}

const isOpen = (fact: Open<unknown>): boolean => fact.reading.state !== "known";

function combine(
  choices: readonly (readonly unknown[])[],
  chosen: readonly unknown[],
  visit: (v: readonly unknown[]) => void,
): void {
  const next = choices[chosen.length];
  if (next === undefined) return visit(chosen);
  for (const value of next) combine(choices, [...chosen, value], visit);
}

/** Are there two cases that differ in this fact alone and end differently? */
function makesDifference<Code>(
  cases: readonly { readonly values: readonly unknown[]; readonly code: Code }[],
  index: number,
  outcomeOf: (code: Code) => Outcome,
): boolean {
  const seen = new Map<string, Outcome>();
  for (const { values, code } of cases) {
    const others = JSON.stringify(values.filter((_, i) => i !== index));
    const before = seen.get(others);
    const outcome = outcomeOf(code);
    if (before !== undefined && before !== outcome) return true;
    seen.set(others, outcome);
  }
  return false;
}
