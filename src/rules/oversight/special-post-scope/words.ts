import { outsideWords } from "../../words/phrases";
import type { RuleWords } from "../../words/shape";
import type { SpecialPostScopeReason } from "./rule";

export const words: RuleWords<SpecialPostScopeReason["kind"]> = {
  name: "特设岗位只用于基层",
  called: { met: "特设岗位只用于基层：没有问题", notMet: "特设岗位用在基层以外", open: "特设岗位使用范围待核" },
  when: "占用特设岗位的人员",
  asks: "所在单位是乡镇事业单位",
  interpretations: [],
  says: {
    "special-post-outside-township": ({ because }, { at, column }) => ({
      what: `${outsideWords(because, column)}，却用了特设岗位${at}；特设岗位只能在基层事业单位使用`,
      todo: "核对单位和岗位；确实不是基层单位的收回特设岗位",
    }),
  },
};
