/**
 * The posts that the sheets of a workbook list, by unit and level.
 */
import type { Posts, PostTable } from "../rules/posts";
import type { Position } from "../core/positions";
import { BLANK, mapReading, oneOf, possibilities, type Reading } from "../core/reading";
import { LEVELS, type Level } from "../rules/standards/levels";
import { unitName } from "../core/unit-name";

/** One figure of posts: a unit, the levels it is for, how many are free. */
export interface PostEntry {
  readonly unit: string;
  readonly levels: readonly Level[];
  readonly by: "word" | "grade";
  readonly vacant: Reading<number>;
  readonly cells: readonly Position[];
}

/** The posts of all sheets by unit and level. */
export function postTableOf(entries: readonly PostEntry[]): PostTable {
  const byUnit = new Map<string, PostEntry[]>();
  for (const entry of entries) {
    const name = unitName(entry.unit);
    const same = byUnit.get(name);
    if (same === undefined) byUnit.set(name, [entry]);
    else same.push(entry);
  }
  const found = new Map<string, ReadonlyMap<Level, Posts>>();
  return {
    lookUp(unit, level) {
      const name = unitName(unit);
      let posts = found.get(name);
      if (posts === undefined) found.set(name, (posts = postsOf(byUnit.get(name) ?? [])));
      return posts.get(level) ?? null;
    },
  };
}

/** For each level: what is listed for it by its word, else by its grades, else the lot it belongs to. */
function postsOf(entries: readonly PostEntry[]): ReadonlyMap<Level, Posts> {
  const byLevels = new Map<string, Posts>();
  const posts = new Map<Level, Posts>();
  for (const level of LEVELS) {
    const single = entries.filter(({ levels }) => levels.length === 1 && levels[0] === level);
    const words = single.filter(({ by }) => by === "word");
    const lots = entries.filter(({ levels }) => levels.length > 1 && levels.includes(level));
    const [listed = []] = [words, single, lots].filter((some) => some.length > 0);
    const [first] = listed;
    if (first === undefined) continue;
    const key = first.levels.join();
    const together = byLevels.get(key) ?? lotOf(first, listed);
    byLevels.set(key, together);
    posts.set(level, together);
  }
  return posts;
}

function lotOf({ unit, levels }: PostEntry, listed: readonly PostEntry[]): Posts {
  const vacant = sum(listed.map((entry) => entry.vacant));
  return {
    unit,
    levels,
    // More people than posts leave none free, whatever the difference.
    vacant: mapReading(vacant, (free) => Math.max(0, free)),
    cells: listed.flatMap(({ cells }) => cells),
  };
}

/** What is not known of one leaves the sum open; of nothing at all there is no sum. */
export function sum(readings: readonly Reading<number>[]): Reading<number> {
  const open = readings.find(({ state }) => state !== "known" && state !== "ambiguous");
  const [first, ...others] = readings;
  if (open !== undefined || first === undefined) return open ?? BLANK;
  return others.reduce<Reading<number>>(plus, first);
}

function plus(a: Reading<number>, b: Reading<number>): Reading<number> {
  const sums = possibilities(a, []).flatMap((one) => possibilities(b, []).map((other) => one + other));
  return oneOf([...new Set(sums)], [a, b].map((one) => ("raw" in one ? one.raw : "")).join(""));
}
