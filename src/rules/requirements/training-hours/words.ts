import { cellFault } from "../../words/cell-fault";
import type { RuleWords } from "../../words/shape";
import type { TrainingHoursReason } from "./rule";

export const words: RuleWords<TrainingHoursReason["kind"]> = {
  name: "每年继续教育不少于90学时",
  called: { met: "每年继续教育学时：满足", notMet: "继续教育学时不足", open: "继续教育学时待核" },
  when: "表中有继续教育学时的",
  asks: "取得现职称的次年起（参加工作更晚的从参加工作的次年起）到申报前一年，每年学时都达到要求",
  interpretations: [
    "只看表中列出的年份；取得时间看不出的，聘任的次年起都算；两类职称都有的，看级别高的，同级的看“现职称”。申报当年、参加工作当年和2015年以前不足的只提醒。",
    "没有年份的列算申报前一年；多年合计的列不拿来和每年的要求比。",
    "没有申报的花名册上，不足只提醒。",
  ],
  says: {
    "hours-short": ({ year, hours, needed }, { at }) => ({
      what: `${year}年继续教育${hours}学时${at}，不足${needed}学时，还差${Math.round((needed - hours) * 100) / 100}学时`,
      todo: "核对学时，漏登的补登后再查",
    }),
    "hours-short-not-counted": ({ year, hours, needed }, { at }) => ({
      what: `${year}年继续教育${hours}学时${at}，不足${needed}学时，不影响本次结论`,
      todo: null,
    }),
    "hours-blank": ({ year, needed }, { at }) => ({
      what: `${year}年继续教育学时未填${at}`,
      todo: `填写该年学时（每年不少于${needed}学时）`,
    }),
    "hours-ambiguous": ({ year, raw }, { at }) => ({
      what: `${year}年继续教育学时不止一个数（${raw}）${at}，不知以哪个为准`,
      todo: "核对后只留一个",
    }),
    "hours-unreadable": ({ year, raw }, { at }) => {
      const fault = cellFault(raw, at);
      return {
        what: `${year}年继续教育学时${fault?.what ?? `“${raw}”${at}看不懂`}`,
        todo: fault?.todo ?? "只填学时数，如 96",
      };
    },
  },
};
