import type { RuleWords } from "../../words/shape";
import type { SpecialPostBasisReason } from "./rule";

export const words: RuleWords<SpecialPostBasisReason["kind"]> = {
  name: "特设岗位依据",
  called: { met: "特设岗位依据：没有问题", notMet: "特设岗位依据不明", open: "特设岗位依据待核" },
  when: "占用特设岗位并写明职称取得方式的人员",
  asks: "取得方式是直评直聘的某一途径",
  interpretations: ["不是的只提醒，请核对设岗依据。"],
  says: {
    "special-post-without-basis": ({ word }, { at }) => ({
      what: `聘在特设岗位，取得方式却是“${word}”${at}，看不出属于哪种直评直聘`,
      todo: "核对取得方式，补充设置特设岗位的依据",
    }),
  },
};
