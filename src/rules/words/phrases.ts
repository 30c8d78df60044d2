/** Phrases that the words of several rules share. */
import {
  compareDays,
  fullMonthsAtMost,
  fullYearsFrom,
  isoOf,
  MONTHS_PER_YEAR,
  reached,
  type Day,
  type PartialDate,
} from "../../core/calendar";
import { dateWords, monthsWords, spanWords } from "../../core/date-words";
import { withoutIds } from "../../core/hidden-ids";
import type { FieldId } from "../../fields";
import type { Reason } from "../finding";
import type { Place } from "./shape";

/** When a rule concerns everybody. */
export const EVERY_ROW = "所有人员，表中有没有申报都看";

/** What comes of records that contradict each other. */
export const CONTRADICTION = "只提醒核对，不影响结论";

/** The same, where retirement may turn on it. */
export const CONTRADICTION_UNLESS_RETIRED = "只提醒核对，不影响结论；是否到龄要看哪个对的，待核";

/** Since when years are counted, as they stand on the day of judgement. */
export interface Served {
  /** Null where the roster gives the years themselves; several where the date can be read in several ways. */
  readonly from: PartialDate | readonly PartialDate[] | null;
  /** Where that stands. */
  readonly since: FieldId | null;
  readonly months: number;
  readonly on: Day;
  /** The months stand in a column of the roster, and are no reckoning of ours. */
  readonly isStated?: boolean;
}

/** Months that the roster gives itself: a nought is said as it stands there. */
export const statedWords = (months: number): string => (months === 0 ? "0" : monthsWords(months));

/** 自2017年3月起已满3年9个月; 自2017年（月份不明）起已满3年到3年11个月 */
export function servedWords(served: Served, column: Place["column"], verb = "已满"): string {
  const { since, months, on } = served;
  const from = datesOf(served);
  const full = (least: number, most: number): string => {
    if (most === 0) return "还不到1个月";
    return least === 0 && most > 0 ? `最多${verb}${monthsWords(most)}` : `${verb}${spanWords(least, most)}`;
  };
  if (from.length === 0) return months === 0 && served.isStated === true ? "填的是0" : full(months, months);
  const dates = from.map(dateWords).join("或");
  if (isAhead(served)) {
    const what = since === null ? "起算时间" : column(since);
    return `${what}${dates}在计算截止日${dateWords(on)}之后，请核对`;
  }
  const coarse = coarseOf(served);
  if (coarse !== null) return `自${dates}（月份不明）起${full(months, mostFrom(coarse, served))}`;
  return `自${dates}起${from.length > 1 && months > 0 ? "最多" : ""}${full(months, months)}`;
}

/** A single date of which the year alone is known. */
function coarseOf(served: Served): PartialDate | null {
  const [only, ...others] = datesOf(served);
  return only === undefined || others.length > 0 || only.month !== null ? null : only;
}

const mostFrom = (from: PartialDate, { months, on }: Served): number => Math.max(months, fullMonthsAtMost(from, on));

/** 还差3个月; where the last month runs, the day on which the years are full. */
export function lackWords(served: Served, needed: number): string {
  if (isAhead(served)) return "还差多少算不出";
  const lack = needed * MONTHS_PER_YEAR - served.months;
  const coarse = coarseOf(served);
  if (coarse !== null && !isAhead(served)) {
    const least = needed * MONTHS_PER_YEAR - mostFrom(coarse, served);
    return least < 1 ? `最多还差${monthsWords(lack)}` : `还差${spanWords(least, lack)}`;
  }
  const from = datesOf(served);
  const [first, ...others] = from.map((date) => fullYearsFrom(date, needed)).sort(compareDays);
  // Of several dates one that is known to its year only may be full sooner than that.
  if (first === undefined || lack > 1 || (others.length > 0 && from.some(({ month }) => month === null)))
    return `${others.length > 0 ? "至少" : ""}还差${monthsWords(lack)}`;
  return `${others.length > 0 ? "最早" : ""}到${isoOf(first)}满${needed}年`;
}

const datesOf = ({ from }: Served): readonly PartialDate[] => (from === null ? [] : "year" in from ? [from] : from);

/** Nobody has served since a day that is still to come. */
const isAhead = (served: Served): boolean => {
  const from = datesOf(served);
  return from.length > 0 && from.every((date) => reached(date, served.on) === "not-met");
};

/** 直评（10/20/30年） for one who applies: with the years that count for the level. */
export const veteranWords = (years: number): string => `直评（乡镇满${years}年）`;

/** Why a unit lies outside the townships, in few words. */
export function outsideWords(reason: Reason, column: Place["column"]): string {
  if (reason.kind === "unit-unlisted") return `“${reason.unit}”不在基层单位目录内`;
  if (reason.kind === "unit-not-listed-then") return `“${reason.unit}”${dateWords(reason.on)}不在基层单位目录内`;
  return `按${column("unitLevel")}，单位不是乡镇事业单位`;
}

/** 2018、2019年 */
export const yearsWords = (years: readonly number[]): string => `${years.join("、")}年`;

const LONGEST = 24;

/** A clerk's own words, not too long. */
export function brief(text: string): string {
  // Before it is cut: half of an ID number would not be known for one.
  const line = withoutIds(text.replace(/\s+/gu, " "));
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
