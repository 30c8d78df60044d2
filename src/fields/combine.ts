/**
 * Several cells of one person as one reading: columns of one field, or the lines that a person takes.
 */
import { ABSENT, type Reading } from "../core/reading";
import type { Combiner } from "./field";
import type { Misconduct } from "./readers/answers";
import { together } from "./readers/together";

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
