import type { RuleWords } from "../../words/shape";
import type { TrainingExperienceReason } from "./rule";

export const words: RuleWords<TrainingExperienceReason["kind"]> = {
  name: "申报中、高级须有学习培训经历",
  called: { met: "学习培训经历：满足", notMet: "没有学习培训经历", open: "学习培训经历待核" },
  when: "申报中级及以上的",
  asks: "培训经历写了内容，或某一年有继续教育学时",
  interpretations: ["写“无”又没有学时，违规；写“无”却有学时，提醒；都空白，待核。"],
  says: {
    "no-training": (_, { at }) => ({
      what: `培训经历为无${at}，也没有继续教育学时；申报中、高级须有学习培训经历`,
      todo: "补填本专业学习培训情况",
    }),
    "training-not-shown": (_, { at }) => ({
      what: `看不出有没有学习培训经历${at}`,
      todo: "填写继续教育学时；参加过培训的写明培训经历",
    }),
    "training-denied-with-hours": (_, { at }) => ({
      what: `培训经历为无${at}，却有继续教育学时，两处不一致`,
      todo: "核对后填成一致",
    }),
  },
};
