/**
 * Dates and spans of time in words.
 */
import { MONTHS_PER_YEAR, timeLeft, type Day, type PartialDate } from "./calendar";

/** 2016年, 2016年2月 or 2016年2月1日: no more than is known. */
export function dateWords({ year, month, day }: PartialDate): string {
  if (month === null) return `${year}年`;
  return day === null ? `${year}年${month}月` : `${year}年${month}月${day}日`;
}

/** 还差 1年2个月, 还差 12天; empty once the day has come. */
export function shortfall(on: Day, until: Day): string {
  const left = timeLeft(on, until);
  if (left === null) return "";
  const years = Math.floor(left.months / MONTHS_PER_YEAR);
  const months = left.months % MONTHS_PER_YEAR;
  const words = [years > 0 ? `${years}年` : "", months > 0 ? `${months}个月` : ""].join("");
  return words === "" ? `${left.days}天` : left.days > 0 && years === 0 ? `${words}${left.days}天` : words;
}

/** 3年到3年11个月; where nothing is open, 3年. */
export const spanWords = (least: number, most: number): string =>
  least === most ? monthsWords(least) : `${monthsWords(least)}到${monthsWords(most)}`;

/** 64 months as 5年4个月. */
export const monthsWords = (months: number): string => {
  const years = Math.floor(months / MONTHS_PER_YEAR);
  const rest = months % MONTHS_PER_YEAR;
  return [years > 0 ? `${years}年` : "", rest > 0 ? `${rest}个月` : ""].join("") || "不到1个月";
};
