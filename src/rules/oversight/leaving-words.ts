/** How somebody left, and how far short of the service owed: shared by the rules that watch who leaves. */
import { isDay, type Day, type PartialDate } from "../../core/calendar";
import { dateWords, shortfall } from "../../core/date-words";
import type { Departure } from "./leaving";

export function departureWords({ word, on }: Departure): string {
  const when = on === null ? "" : dateWords(on);
  if (word !== null) return `人员状态为“${word}”${when === "" ? "" : `、${when}离开`}`;
  return when === "" ? "已不在乡镇单位" : `${when}离开`;
}

/** How far short, at the most where the year alone is known of one of the dates. @param from since when it is owed */
export function shortWords({ on }: Departure, from: PartialDate, until: Day): string {
  if (on === null) return "";
  const left = shortfall(countedFrom(on), until);
  const most = on.month === null || from.month === null ? "最多" : "";
  return left === "" ? "" : `，${most}还差${left}`;
}

/** Months are counted from their first day, as the rules count them. */
const countedFrom = (date: PartialDate): Day =>
  isDay(date) ? date : { year: date.year, month: date.month ?? 1, day: 1 };
