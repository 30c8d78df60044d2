/**
 * 工作经历 — months spent in township units, added up over spells or counted without a break.
 *
 * 解读: months are counted, as spells are written to the month; that in which a spell ends is full where its days say
 * so. A spell that ends in one month and the next that begins in the following one leave no gap. What a date or a unit
 * leaves open is kept as the fewest and the most months there can be. Which units count is for whoever asks.
 */
import { day, daysInMonth, MONTHS_PER_YEAR, type Day, type PartialDate } from "../../core/calendar";

/** One line of 工作经历. `until`: null while it lasts (至今). */
export interface WorkSpell {
  readonly from: PartialDate;
  readonly until: PartialDate | null;
  /** The unit, often with the post behind it. */
  readonly unit: string;
  /** What stands beside the dates, where that is more. */
  readonly typed?: string;
}

export type Belongs = "yes" | "no" | "unknown";

const firstMonth = ({ year, month }: PartialDate): number => year * MONTHS_PER_YEAR + (month ?? 1) - 1;
const lastMonth = ({ year, month }: PartialDate): number => year * MONTHS_PER_YEAR + (month ?? 12) - 1;

/** A stretch of months without a gap: it begins in `from` and ends with the beginning of `to`. */
interface Stretch {
  from: number;
  to: number;
  /** It lasts beyond the day of judgement: time adds to it, a month on this day of each month. */
  runsOn: number | null;
}

/**
 * The stretches there are at least (`certain`), or could be at most.
 *
 * @param belong of each of the spells: asked once, for the least and for the most
 */
function stretches(
  spells: readonly WorkSpell[],
  belong: readonly Belongs[],
  on: Day,
  certain: boolean,
  bridged = 0,
): readonly Stretch[] {
  // The month in which a spell ends is counted where it is only possible, and is no gap where it is not.
  const between = (certain ? 1 : 0) + bridged;
  const merged: Stretch[] = [];
  for (const stretch of byBeginning(spells, belong, on, certain)) {
    const last = merged.at(-1);
    if (last === undefined || stretch.from > last.to + between) merged.push(stretch);
    else if (stretch.to >= last.to) {
      last.to = stretch.to;
      last.runsOn = stretch.runsOn ?? last.runsOn;
    }
  }
  return merged;
}

/** One for each spell that counts, in the order in which they begin: mostly that in which they are written. */
function byBeginning(spells: readonly WorkSpell[], belong: readonly Belongs[], on: Day, certain: boolean): Stretch[] {
  const found: Stretch[] = [];
  let isInOrder = true;
  for (const [i, spell] of spells.entries()) {
    if (belong[i] !== "yes" && (certain || belong[i] !== "unknown")) continue;
    const stretch = stretchOf(spell, on, certain);
    const { from, to, runsOn } = stretch;
    if (to < from || (to === from && runsOn === null)) continue;
    isInOrder &&= from >= (found.at(-1)?.from ?? from);
    found.push(stretch);
  }
  return isInOrder ? found : found.sort((a, b) => a.from - b.from);
}

const belongOf = (spells: readonly WorkSpell[], belongs: (unit: string) => Belongs): readonly Belongs[] =>
  spells.map(({ unit }) => belongs(unit));

function stretchOf({ from, until }: WorkSpell, on: Day, certain: boolean): Stretch {
  const now = firstMonth(on);
  const begins = certain ? lastMonth(from) : firstMonth(from);
  if (until !== null && firstMonth(until) <= now) {
    const ends = certain && !areWholeMonths(from, until) ? firstMonth(until) : lastMonth(until) + 1;
    return { from: begins, to: Math.min(now, ends), runsOn: null };
  }
  const dayIsShort = from.day !== null && from.day > on.day && on.day < daysInMonth(on.year, on.month);
  return { from: begins, to: dayIsShort ? now - 1 : now, runsOn: from.day ?? 1 };
}

/** Written to the day, from the first of a month to the last of one: the month in which it ends is full. */
const areWholeMonths = (from: PartialDate, { year, month, day: last }: PartialDate): boolean =>
  from.day === 1 && month !== null && last === daysInMonth(year, month);

type Ended = WorkSpell & { readonly until: PartialDate };

/** The spell that ended last, where all have ended before the month of that day. */
export function endedBefore(spells: readonly WorkSpell[], on: PartialDate): Ended | null {
  let last: Ended | null = null;
  for (const { from, until, unit } of spells) {
    if (until === null || lastMonth(until) >= firstMonth(on)) return null;
    if (last === null || lastMonth(until) > lastMonth(last.until)) last = { from, until, unit };
  }
  return last;
}

export interface MonthsServed {
  readonly least: number;
  readonly most: number;
  /** The day on which so many months are full for certain if the last stretch goes on; null when it has ended. */
  readonly fullOn: (months: number) => Day | null;
}

/** All months spent there up to a day, over any gaps. */
export function monthsServed(spells: readonly WorkSpell[], belongs: (unit: string) => Belongs, on: Day): MonthsServed {
  const belong = belongOf(spells, belongs);
  const certain = stretches(spells, belong, on, true);
  const sum = (all: readonly Stretch[]): number => all.reduce((total, { from, to }) => total + to - from, 0);
  const least = sum(certain);
  return {
    least,
    most: sum(stretches(spells, belong, on, false)),
    fullOn: (months) => fullOn(certain.at(-1), months - least),
  };
}

/**
 * The months without a break up to a day, and from which month on; nothing when the last stretch has ended.
 *
 * @param bridged gaps of so many months are none, and count, for the most there could be
 */
export function monthsUnbroken(
  spells: readonly WorkSpell[],
  belongs: (unit: string) => Belongs,
  on: Day,
  bridged = 0,
): MonthsServed & { readonly since: Day | null } {
  const belong = belongOf(spells, belongs);
  const [certain, possible] = [
    stretches(spells, belong, on, true).at(-1),
    stretches(spells, belong, on, false, bridged).at(-1),
  ];
  const length = (one: Stretch | undefined): number => (one !== undefined && reaches(one, on) ? one.to - one.from : 0);
  const least = length(certain);
  return {
    least,
    most: length(possible),
    fullOn: (months) => fullOn(certain, months - least),
    since: certain !== undefined && reaches(certain, on) ? dayOfMonth(certain.from, 1) : null,
  };
}

/** A spell that ended less than a month ago leaves no gap yet. */
const reaches = ({ to, runsOn }: Stretch, on: Day): boolean => runsOn !== null || to >= firstMonth(on) - 1;

const fullOn = (last: Stretch | undefined, further: number): Day | null =>
  last === undefined || last.runsOn === null ? null : dayOfMonth(last.to + further, last.runsOn);

function dayOfMonth(index: number, dayWanted: number): Day {
  const [year, month] = [Math.floor(index / MONTHS_PER_YEAR), (index % MONTHS_PER_YEAR) + 1];
  return day(year, month, Math.min(dayWanted, daysInMonth(year, month)));
}
