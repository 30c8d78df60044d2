import { LEVEL_LABELS } from "../../standards/labels";
import { dateWords } from "../../../core/date-words";
import type { RuleWords } from "../../words/shape";
import type { PostTrainingReason } from "./rule";

export const words: RuleWords<PostTrainingReason["kind"]> = {
  name: "新取得中、高级岗前培训",
  called: { met: "新取得中、高级岗前培训：没有问题", notMet: "新取得中、高级未岗前培训", open: "岗前培训待核" },
  when: "计算截止日当年或上一年新取得中级及以上职称的人员",
  asks: "参加了岗前培训",
  interpretations: ["“否”或空白只提醒。"],
  says: {
    "without-post-training": ({ obtained, level }, { at }) => ({
      what: `${dateWords(obtained)}新取得${level === null ? "" : LEVEL_LABELS[level]}职称，岗前培训${at}未参加或未填`,
      todo: "安排岗前培训，已参加的补填",
    }),
  },
};
