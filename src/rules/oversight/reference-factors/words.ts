import { EVERY_ROW, yearsWords } from "../../words/phrases";
import type { RuleWords } from "../../words/shape";
import type { ReferenceFactorsReason } from "./rule";

export const words: RuleWords<ReferenceFactorsReason["kind"]> = {
  name: "重要参考",
  called: { met: "重要参考", notMet: "重要参考", open: "重要参考" },
  when: EVERY_ROW,
  asks: "列出可作评审参考的情况：两年以上考核优秀、县级及以上党委政府或市级及以上部门的表彰、技能等级证书、专利等",
  interpretations: ["只是参考，没有不算问题。"],
  says: {
    "reference-factors": ({ excellent, items }, { at }) => ({
      what: `评审基层职称时可作参考：${[...gradedWords(excellent), ...items].join("；")}${at}`,
      todo: "申报时附上证明材料",
    }),
  },
};

const gradedWords = (years: readonly number[]): readonly string[] =>
  years.length === 0 ? [] : [`${yearsWords(years)}考核优秀`];
