import { isoOf, type PartialDate } from "../../../core/calendar";
import { dateWords } from "../../../core/date-words";
import { EVERY_ROW } from "../../words/phrases";
import type { RuleWords } from "../../words/shape";
import type { AmbiguousDateReason } from "./rule";

/** 2011.01 或 2011.10: each reading as it would be plain. */
const spelled = (readings: readonly PartialDate[]): string =>
  readings.map((date) => isoOf(date).replaceAll("-", ".")).join(" 或 ");

export const words: RuleWords<AmbiguousDateReason["kind"]> = {
  name: "日期写法",
  called: { met: "日期写法：没有歧义", notMet: "日期有歧义", open: "日期待核" },
  when: EVERY_ROW,
  asks: "日期只有一种读法：不是 2011.1 这样的数字，不是两位数的年份，需要月份时写到月份",
  interpretations: ["影响结论的列为缺项，不影响的只提醒。", "几条规则都要用到的日期，只在这里说一次。"],
  says: {
    "date-ambiguous": ({ field, raw, readings }, { at, column }) => ({
      what: `${column(field)}${at}写的“${raw}”可能是${readings.map(dateWords).join("或")}`,
      todo: `写成 ${spelled(readings)}`,
    }),
    "two-digit-year": ({ field, date }, { at, column }) => ({
      what: `${column(field)}${at}的年份只有两位，按${dateWords(date)}看待`,
      todo: "年份写四位",
    }),
    "month-needed": ({ field, date }, { at, column }) => ({
      what: `${column(field)}${at}只写到${dateWords(date)}，要看${date.month === null ? "月份" : "是哪一天"}才能定`,
      todo: date.month === null ? "补上月份" : "补上日期",
    }),
  },
};
