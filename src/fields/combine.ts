/**
 * Several cells of one person as one reading: columns of one field, or the lines that a person takes.
 */
import { ABSENT, oneOf, possibilities, unreadable, type Reading } from "../core/reading";
import type { Combiner } from "./field";
import type { Misconduct } from "./readers/answers";

/** Of schooling the higher counts, of training any: the value that ranks first (lowest), where all can be read. */
export const foremost =
  <V>(rank: (value: V) => number): Combiner<V> =>
  (readings, raw) => {
    if (readings.some((one) => one.state === "unreadable" || one.state === "ambiguous")) return together(readings, raw);
    let best: Reading<V> | null = null;
    for (const one of readings)
      if (one.state === "known" && (best?.state !== "known" || rank(one.value) < rank(best.value))) best = one;
    return best ?? together(readings, raw);
  };

/** One column found something: that stands. Else a column that says nothing leaves it open. */
export const gravest: Combiner<Misconduct> = (readings) => {
  const ofKind = (kind: Misconduct["kind"]): Reading<Misconduct> | undefined =>
    readings.find((one) => one.state === "known" && one.value.kind === kind);
  const open = readings.find((one) => one.state !== "known");
  return ofKind("found") ?? open ?? ofKind("described") ?? ofKind("none") ?? ABSENT;
};

/** Where no better rule is known: what they agree on, or every reading there is. */
export function together<V>(readings: readonly Reading<V>[], raw: string): Reading<V> {
  const speaking = readings.filter((one) => one.state !== "blank" && one.state !== "absent");
  const [first] = speaking;
  if (first === undefined) return readings[0] ?? ABSENT;
  if (speaking.length === 1) return first;
  if (speaking.some((one) => one.state === "unreadable")) return unreadable(raw);
  const values = speaking.flatMap((one) => possibilities(one, []));
  const distinct = values.filter((value, i) => values.findIndex((v) => same(v, value)) === i);
  return oneOf(distinct, raw);
}

/** 在职 and 在岗 say the same: what a value is counts, not the word it was written with. */
const meaningOf = (value: unknown): string =>
  JSON.stringify(typeof value === "object" && value !== null && "kind" in value ? { ...value, word: "" } : value);

const same = (a: unknown, b: unknown): boolean => meaningOf(a) === meaningOf(b);
