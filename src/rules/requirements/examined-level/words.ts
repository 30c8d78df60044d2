import { LEVEL_LABELS, SERIES_LABELS } from "../../standards/labels";
import type { RuleWords } from "../../words/shape";
import type { ExaminedLevelReason } from "./rule";

export const words: RuleWords<ExaminedLevelReason["kind"]> = {
  name: "以考代评层级",
  called: { met: "以考代评层级：不是以考代评的一级", notMet: "以考代评的一级不能评审取得", open: "是否以考代评待核" },
  when: "申报的系列和级别由国家考试决定的",
  asks: "这一级不靠评审取得",
  interpretations: ["出现这样的申报一律待核，须看考试结果；所走的途径免除本条的除外。"],
  says: {
    "decided-by-examination": ({ series, level, isClaimed }, { at }) => ({
      what: `${SERIES_LABELS[series]}系列${LEVEL_LABELS[level]}以考代评${at}，须核对考试结果`,
      todo: `核对考试合格证明${isClaimed === true ? "" : "；按考试成绩竞聘的，申报方式写“以考代评”"}`,
    }),
  },
};
