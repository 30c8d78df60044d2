/**
 * Deciding over what is not known: every combination of what the open facts could be is tried. Where all agree, the
 * open facts do not matter; where they differ, exactly those are asked for whose value makes the difference.
 *
 * This is sharper than combining conditions one by one (born in 1980, an unknown sex does not make retirement
 * unknown) and serves facts of a few values: types, levels.
 */
import type { Outcome } from "./judgement";
import { possibilities, type Reading } from "./reading";

export interface Open<T, Field extends string = string> {
  readonly field: Field;
  readonly reading: Reading<T>;
  /** Everything the fact could be when the roster does not say. */
  readonly domain: readonly T[];
}

type ValuesOf<Facts extends readonly Open<unknown>[]> = {
  readonly [K in keyof Facts]: Facts[K] extends { readonly domain: readonly (infer T)[] } ? T : never;
};

export type Decision<Code, Field extends string> =
  | { readonly decided: true; readonly outcome: Outcome; readonly code: Code }
  | { readonly decided: false; readonly asks: readonly Field[] };

/**
 * @param facts the facts concerned
 * @param evaluate what one combination of values amounts to; null for a combination that cannot occur
 * @param outcomeOf what that means: combinations are compared by this
 */
export function decideOver<const Facts extends readonly Open<unknown>[], Code>(
  facts: Facts,
  evaluate: (...values: ValuesOf<Facts>) => Code | null,
  outcomeOf: (code: Code) => Outcome,
): Decision<Code, Facts[number]["field"]> {
  const open: readonly Open<unknown, Facts[number]["field"]>[] = facts;
  const choices = open.map((fact) => possibilities(fact.reading, fact.domain));
  // Combinations are numbered like the places of a number: the last fact changes fastest.
  const count = choices.reduce((product, { length }) => product * length, 1);
  const outcomes = new Array<Outcome | null>(count);
  const values = new Array<unknown>(choices.length);
  let first: { readonly outcome: Outcome; readonly code: Code } | null = null;
  let differ = false;
  for (let number = 0; number < count; number++) {
    let rest = number;
    for (let i = choices.length - 1; i >= 0; i--) {
      const choice = choices[i] ?? [];
      values[i] = choice[rest % choice.length];
      rest = Math.floor(rest / choice.length);
    }
    const code = evaluate(...(values as unknown as ValuesOf<Facts>));
    const outcome = code === null ? null : outcomeOf(code);
    outcomes[number] = outcome;
    if (code === null || outcome === null) continue;
    first ??= { outcome, code };
    differ ||= outcome !== first.outcome;
  }
  if (first !== null && !differ) return { decided: true, ...first };
  const isOpen = (fact: Open<unknown>): boolean => fact.reading.state !== "known";
  const matters = first === null ? [] : open.filter((fact, i) => isOpen(fact) && makesDifference(choices, outcomes, i));
  const asked = matters.length > 0 ? matters : first === null ? open : open.filter(isOpen);
  return { decided: false, asks: asked.map((fact) => fact.field) };
}

/** Are there two combinations that differ in this fact alone and end differently? */
function makesDifference(
  choices: readonly (readonly unknown[])[],
  outcomes: readonly (Outcome | null)[],
  index: number,
): boolean {
  const step = choices.slice(index + 1).reduce((product, { length }) => product * length, 1);
  const size = choices[index]?.length ?? 1;
  for (let start = 0; start < outcomes.length; start++) {
    // Each group begins where the fact takes its first value.
    if (Math.floor(start / step) % size !== 0) continue;
    let before: Outcome | null = null;
    for (let value = 0; value < size; value++) {
      const outcome = outcomes[start + value * step] ?? null;
      if (outcome === null) continue;
      if (before !== null && before !== outcome) return true;
      before = outcome;
    }
  }
  return false;
}
