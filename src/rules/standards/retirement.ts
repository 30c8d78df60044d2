/**
 * 法定退休年龄 — men 60; women in professional posts 55, women workers 50; from 2025 rising month by month.
 *
 * 解读: a cut-off up to 12 September 2024 uses the fixed ages, a later one the rising ones. People in rosters are in
 * professional posts: a woman is of the 55 group unless the roster says 工勤. Women holding 副高 or above serve to 60
 * (55 is a choice); how that group moves after 2025 is not settled: the men's table is used.
 * Source: 国发〔1978〕104号; 组通字〔2015〕14号; decision of 2024-09-13 on raising the ages step by step.
 */
import {
  addDays,
  compareDays,
  day,
  daysInMonth,
  MONTHS_PER_YEAR,
  type Day,
  type PartialDate,
} from "../../core/calendar";

export type RetirementGroup = "men" | "women-professional" | "women-workers";

interface Schedule {
  /** Years of age before the change. */
  readonly age: number;
  /** First birth month affected by the change. */
  readonly first: { readonly year: number; readonly month: number };
  /** One month more for each so many birth months. */
  readonly step: number;
  /** Most months added. */
  readonly cap: number;
}

const SCHEDULES: Readonly<Record<RetirementGroup, Schedule>> = {
  men: { age: 60, first: { year: 1965, month: 1 }, step: 4, cap: 36 },
  "women-professional": { age: 55, first: { year: 1970, month: 1 }, step: 4, cap: 36 },
  "women-workers": { age: 50, first: { year: 1975, month: 1 }, step: 2, cap: 60 },
};

/** Nobody reaches statutory retirement in a year in which they turn less than this. */
export const YOUNGEST_RETIRED = Math.min(...Object.values(SCHEDULES).map(({ age }) => age));

/** The last day whose cut-off still uses the fixed ages. */
export const LAST_DAY_OF_FIXED_AGES: Day = day(2024, 9, 12);
export const FIRST_DAY_OF_RISING_AGES: Day = addDays(LAST_DAY_OF_FIXED_AGES, 1);

/** How many months later than before somebody of this birth month retires. */
export function monthsAdded(group: RetirementGroup, birth: { readonly year: number; readonly month: number }): number {
  const { first, step, cap } = SCHEDULES[group];
  const after = (birth.year - first.year) * MONTHS_PER_YEAR + birth.month - first.month;
  return after < 0 ? 0 : Math.min(cap, Math.floor(after / step) + 1);
}

/** Women holding 副高 or above serve to this age, before the change. */
export const SENIOR_WOMEN_AGE = 60;

/** Which ages hold: those in force on the date of judgement, the fixed ones, or the rising ones. */
export type RetirementLaw = "by-date" | "fixed" | "rising";

const isRising = (law: RetirementLaw, on: Day): boolean =>
  law === "by-date" ? compareDays(on, LAST_DAY_OF_FIXED_AGES) > 0 : law === "rising";

/**
 * The statutory retirement date.
 *
 * @param group whose table of months added holds
 * @param birth known to the month at least; to the day, the date is the birth day in the month (its end where it has
 * none)
 * @param on the date of judgement: decides which law, where the law goes by date
 * @param age years of age before the change; the group's own unless given
 */
export function retirementDate(
  group: RetirementGroup,
  birth: PartialDate & { readonly month: number },
  on: Day,
  law: RetirementLaw = "by-date",
  age: number = SCHEDULES[group].age,
): PartialDate {
  const added = isRising(law, on) ? monthsAdded(group, birth) : 0;
  const index = (birth.year + age) * MONTHS_PER_YEAR + birth.month - 1 + added;
  const year = Math.floor(index / MONTHS_PER_YEAR);
  const month = (index % MONTHS_PER_YEAR) + 1;
  return { year, month, day: birth.day === null ? null : Math.min(birth.day, daysInMonth(year, month)) };
}
