/** How somebody left, and how far short of the service owed: shared by the rules that watch who leaves. */
import { isDay, type Day, type PartialDate } from "../../core/calendar";
import { dateWords, shortfall } from "../../core/date-words";
import type { Departure } from "./leaving";

export function departureWords({ word, on }: Departure): string {
  const when = on === null ? "" : dateWords(on);
  if (word !== null) return `人员状态为“${word}”${when === "" ? "" : `、${when}离开`}`;
  return when === "" ? "已不在乡镇单位" : `${when}离开`;
}

/** How far short, where the day of leaving is known closely enough. */
export function shortWords({ on }: Departure, until: Day): string {
  if (on === null) return "";
  const left = shortfall(countedFrom(on), until);
  return left === "" ? "" : `，还差${left}`;
}

/** Months are counted from their first day, as the rules count them. */
const countedFrom = (date: PartialDate): Day =>
  isDay(date) ? date : { year: date.year, month: date.month ?? 12, day: 1 };
