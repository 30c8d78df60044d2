/** What JC.DATE says when it cannot answer. */
import type { PartialDate } from "../../core/calendar";
import { dateWords } from "../../core/date-words";

/** Its argument, by the name that Excel's help gives it. */
export const ASKED = "日期";

export const SAYS = {
  ambiguous: (raw: string, dates: readonly PartialDate[]): string =>
    `“${raw}”可能是${dates.map(dateWords).join("，也可能是")}。请写成 2011-01 这样，或设成日期格式`,
} as const;
