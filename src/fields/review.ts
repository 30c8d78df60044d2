import { field } from "./field";
import { readReviewOutcome } from "./readers/award";
import { readText } from "./readers/text";

/** 审查结果 — what a unit or bureau that looked at the application before decided. */
export const outcome = field({
  id: "outcome",
  label: "审查结果",
  headers: "审查结果 审核结果 审核意见 材料审核结果 学历资历审查情况 评审结果 评审意见",
  hint: "填通过或不通过",
  examples: { 退回: "rejected" },
  read: () => readReviewOutcome,
});

/** 不通过原因 — each line of a person continues it. */
export const rejectionReason = field({
  id: "rejectionReason",
  label: "不通过原因",
  headers: "退审原因 不通过原因 未通过原因 不合格原因 退回原因 否决原因 未通过理由 不通过理由",
  hint: "填不通过的原因",
  examples: { 缺论文: "缺论文" },
  read: () => readText,
  blankMeans: "not-marked",
  furtherLines: "continue",
});
