import type { RuleWords } from "../../words/shape";
import type { MajorMatchReason } from "./rule";

export const words: RuleWords<MajorMatchReason["kind"]> = {
  name: "所学专业",
  called: { met: "所学专业：没有问题", notMet: "所学专业不符", open: "所学专业待核" },
  when: "卫生系列的申报",
  asks: "“专业是否相符”不是“否”",
  interpretations: ["其他系列所学专业不作要求，所以不判断。"],
  says: { "major-differs": (_, { at }) => ({ what: `卫生系列所学专业与申报专业不相符${at}`, todo: "核对所学专业" }) },
};
