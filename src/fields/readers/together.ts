/**
 * Several readings of one fact, where nothing tells which of them counts.
 */
import { ABSENT, oneOf, possibilities, unreadable, type Reading } from "../../core/reading";

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
