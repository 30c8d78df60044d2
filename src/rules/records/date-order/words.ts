import { dateWords, monthsWords } from "../../../core/date-words";
import { EVERY_ROW, CONTRADICTION, statedWords } from "../../words/phrases";
import type { RuleWords } from "../../words/shape";
import type { DateOrderReason } from "./rule";

export const words: RuleWords<DateOrderReason["kind"]> = {
  name: "时间先后",
  called: { met: "时间先后：没有问题", notMet: "时间先后不合理", open: "时间先后待核" },
  when: EVERY_ROW,
  asks: "各时间先后合理：参加工作不早于16周岁，取得职称不早于参加工作，聘任不早于取得，没有晚于计算截止日的日期，申报日期在申报年度内，乡镇年限不超过工作年限",
  interpretations: ["工作经历与乡镇工作年限相差一年以上的也提醒。", CONTRADICTION],
  says: {
    "too-young-at-work": ({ born, started, age }, { at }) => ({
      what: `${dateWords(born)}出生，${dateWords(started)}参加工作，不满${age}周岁${at}`,
      todo: "核对两个时间",
    }),
    "title-before-work": ({ obtained, started }, { at }) => ({
      what: `取得职称（${dateWords(obtained)}）早于参加工作（${dateWords(started)}）${at}`,
      todo: "核对两个时间",
    }),
    "appointment-before-title": ({ appointed, obtained }, { at }) => ({
      what: `聘任时间（${dateWords(appointed)}）早于取得时间（${dateWords(obtained)}）${at}`,
      todo: "核对两个时间",
    }),
    "date-to-come": ({ field, date, asOf }, { at, column }) => ({
      what: `${column(field)}中的${dateWords(date)}${at}晚于计算截止日${dateWords(asOf)}`,
      todo: "核对时间",
    }),
    "township-exceeds-work": ({ township, work }, { at }) => ({
      what: `乡镇工作${statedWords(township)}，多于参加工作以来的${monthsWords(work)}${at}`,
      todo: "核对参加工作时间和乡镇工作年限",
    }),
    "history-differs": (reason, { at }) => ({
      what: `填写的乡镇工作年限${statedWords(reason.stated)}，按工作经历算${historyWords(reason)}，相差一年以上${at}`,
      todo: "核对工作经历和乡镇工作年限",
    }),
  },
};

function historyWords({ least, most }: { readonly least: number; readonly most: number }): string {
  if (most === 0) return "没有在乡镇的年限";
  return most - least <= 1 ? `约${monthsWords(least)}` : `为${monthsWords(least)}到${monthsWords(most)}`;
}
