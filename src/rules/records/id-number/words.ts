import { cellFault } from "../../words/cell-fault";
import { idFaultWords } from "../../words/id-fault";
import { EVERY_ROW, CONTRADICTION } from "../../words/phrases";
import type { RuleWords } from "../../words/shape";
import type { IdNumberReason } from "./rule";

export const words: RuleWords<IdNumberReason["kind"]> = {
  name: "身份证号",
  called: { met: "身份证号：没有问题", notMet: "身份证号有问题", open: "身份证号待核" },
  when: EVERY_ROW,
  asks: "身份证号18位、日期存在、末位校验正确",
  interpretations: ["Excel 把号码存成数字而丢失末几位的，说明是丢失，不说校验错；15位旧号提醒换新。", CONTRADICTION],
  says: {
    "id-fault": ({ fault }, { at }) => idFaultWords(fault, at),
    "id-not-there": ({ raw }, { at }) => {
      const fault = cellFault(raw, at);
      return { what: `身份证号${fault?.what ?? `${at}看不懂`}`, todo: fault?.todo ?? "核对身份证" };
    },
    "id-invisible": (_, { at }) => ({
      what: `身份证号${at}中夹有看不见的字符，已略去`,
      todo: "重新录入，以免查找、核对时对不上",
    }),
  },
};
