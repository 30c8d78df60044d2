/**
 * 工作经历 — months spent in township units, added up over spells or counted without a break.
 *
 * 解读: months are counted, as spells are written to the month. A spell that ends in one month and the next that begins in
 * the following one leave no gap. What a date or a unit leaves open is kept as the fewest and the most months there can
 * be. Whether a unit is a township one the directory decides; without one the words of its name are taken as a hint.
 */
import type { WorkSpell } from "../applicant";
import { day, type Day, type PartialDate } from "../calendar";
import type { Directory } from "../directory";

export type Belongs = "yes" | "no" | "unknown";

const MONTHS = 12;
const firstMonth = ({ year, month }: PartialDate): number => year * MONTHS + (month ?? 1) - 1;
const lastMonth = ({ year, month }: PartialDate): number => year * MONTHS + (month ?? MONTHS) - 1;

/** A stretch of months without a gap: it begins in `from` and ends with the beginning of `to`. */
interface Stretch {
  from: number;
  to: number;
}

/** The stretches there are at least (`certain`), or could be at most. */
function stretches(
  spells: readonly WorkSpell[],
  belongs: (unit: string) => Belongs,
  on: Day,
  certain: boolean,
): readonly Stretch[] {
  const found = spells
    .filter(({ unit }) => belongs(unit) === "yes" || (!certain && belongs(unit) === "unknown"))
    .map(({ from, until }) => stretchOf(from, until, on, certain))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.from - b.from);
  const merged: Stretch[] = [];
  for (const stretch of found) {
    const last = merged.at(-1);
    if (last !== undefined && stretch.from <= last.to + 1) last.to = Math.max(last.to, stretch.to);
    else merged.push({ ...stretch });
  }
  return merged;
}

function stretchOf(from: PartialDate, until: PartialDate | null, on: Day, certain: boolean): Stretch {
  const now = firstMonth(on);
  const begins = certain ? lastMonth(from) : firstMonth(from);
  if (until === null) {
    const dayIsShort = certain && from.day !== null && from.day > on.day;
    return { from: begins, to: dayIsShort ? now - 1 : now };
  }
  return { from: begins, to: Math.min(now, certain ? firstMonth(until) : lastMonth(until) + 1) };
}

export interface MonthsServed {
  readonly least: number;
  readonly most: number;
  /** Does the last certain stretch still run? Then time adds to it. */
  readonly running: boolean;
}

/** All months spent there up to a day, over any gaps. */
export function monthsServed(spells: readonly WorkSpell[], belongs: (unit: string) => Belongs, on: Day): MonthsServed {
  const certain = stretches(spells, belongs, on, true);
  const sum = (all: readonly Stretch[]): number => all.reduce((total, { from, to }) => total + to - from, 0);
  return {
    least: sum(certain),
    most: sum(stretches(spells, belongs, on, false)),
    running: runs(certain.at(-1), on),
  };
}

/** The months without a break up to a day, and from which month on; nothing when the last stretch has ended. */
export function monthsUnbroken(
  spells: readonly WorkSpell[],
  belongs: (unit: string) => Belongs,
  on: Day,
): MonthsServed & { readonly since: Day | null } {
  const [certain, possible] = [
    stretches(spells, belongs, on, true).at(-1),
    stretches(spells, belongs, on, false).at(-1),
  ];
  const running = runs(certain, on);
  const length = (one: Stretch | undefined): number => (one !== undefined && runs(one, on) ? one.to - one.from : 0);
  return {
    least: length(certain),
    most: length(possible),
    running,
    since: certain !== undefined && running ? dayOfMonth(certain.from) : null,
  };
}

/** A month short at the end is the month that is not full yet. */
const runs = (stretch: Stretch | undefined, on: Day): boolean =>
  stretch !== undefined && stretch.to >= firstMonth(on) - 1;

const dayOfMonth = (index: number): Day => day(Math.floor(index / MONTHS), (index % MONTHS) + 1, 1);

/** Is the unit of a spell a township one? The words name the unit first, often with the post behind it. */
export function inTownship(words: string, directory: Directory | null): Belongs {
  const name = words.split(/\s+/u)[0] ?? words;
  const hinted = /[乡镇]/u.test(name.replace(/城镇|乡村振兴/gu, ""));
  if (directory === null) {
    if (hinted) return "yes";
    return /[县市区省]|大学|学院/u.test(name) ? "no" : "unknown";
  }
  switch (directory.lookUp(name).kind) {
    case "listed":
      return "yes";
    case "near":
      return "unknown";
    case "unlisted":
      return hinted ? "unknown" : "no";
  }
}

/** 基层医疗卫生机构: a township unit whose name says so. */
export function inTownshipHealth(words: string, directory: Directory | null): Belongs {
  return /卫生|医院|医疗/u.test(words) ? inTownship(words, directory) : "no";
}
