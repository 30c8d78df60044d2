/**
 * The notice's figures: each one record with its unit, its source and the date from which it holds.
 * A figure that changes gets a further entry; an old entry is never edited.
 */
import { compareDays, type Day } from "../../core/calendar";
import { type Clause } from "../ids";

export type FigureId =
  | "lock-years"
  | "direct-review-intermediate"
  | "direct-review-associate-senior"
  | "direct-review-senior"
  | "service-years"
  | "retirement-window-years"
  | "talent-mobility-years"
  | "general-practitioner-years"
  | "exchange-years"
  | "training-hours-per-year"
  | "exam-margin"
  | "excellent-years";

export interface FigureEntry {
  readonly from: Day;
  readonly value: number;
  readonly source: string;
}

export interface Figure {
  readonly id: FigureId;
  readonly unit: "years" | "hours" | "points";
  readonly clause: Clause;
  /** Oldest first, never empty. */
  readonly entries: readonly [FigureEntry, ...FigureEntry[]];
}

/** The notice is in force from the day it was issued. */
export const IN_FORCE_FROM = { year: 2020, month: 6, day: 5 } as const;
const ISSUED = IN_FORCE_FROM;
const SOURCE = "聊人社字〔2020〕57号";

const inForce = (id: FigureId, unit: Figure["unit"], clause: Clause, value: number): Figure => ({
  id,
  unit,
  clause,
  entries: [{ from: ISSUED, value, source: SOURCE }],
});

export const FIGURES: readonly Figure[] = [
  inForce("lock-years", "years", "三（一）第2段", 5),
  inForce("exchange-years", "years", "三（二）第1段", 5),
  inForce("excellent-years", "years", "三（三）第1段", 2),
  inForce("direct-review-intermediate", "years", "三（四）第1段", 10),
  inForce("direct-review-associate-senior", "years", "三（四）第1段", 20),
  inForce("direct-review-senior", "years", "三（四）第1段", 30),
  inForce("service-years", "years", "三（四）第2段", 5),
  inForce("retirement-window-years", "years", "三（四）第2段", 5),
  inForce("general-practitioner-years", "years", "三（四）第3段", 10),
  inForce("talent-mobility-years", "years", "三（四）第4段", 5),
  inForce("exam-margin", "points", "三（四）第6段", 5),
  inForce("training-hours-per-year", "hours", "三（五）第1段", 90),
];

const BY_ID: ReadonlyMap<FigureId, Figure> = new Map(FIGURES.map((one) => [one.id, one]));

/** A bureau's own values in place of the notice's. */
export type FigureOverrides = Readonly<Partial<Record<FigureId, number>>>;

/**
 * The value in force on a day; before the first entry the first one is used (see {@link isBeforeFigures}).
 *
 * @param overrides the bureau's own values: they hold on every day
 */
export function figure(id: FigureId, on: Day, overrides: FigureOverrides): number {
  const own = overrides[id];
  if (own !== undefined) return own;
  const record = BY_ID.get(id);
  if (record === undefined) throw new RangeError(`no figure ${id}`);
  let [current] = record.entries;
  for (const entry of record.entries) if (compareDays(entry.from, on) <= 0) current = entry;
  return current.value;
}

/** Was the notice not yet in force on that day? Then its first figures are used, and the sheet says so once. */
export const isBeforeFigures = (on: Day): boolean => compareDays(on, ISSUED) < 0;
