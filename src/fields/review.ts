import { field } from "./field";
import { readReviewOutcome } from "./readers/award";
import { readText } from "./readers/text";

/** 审查结果 — what a unit or bureau that looked at the application before decided. */
export const outcome = field({
  id: "outcome",
  label: "审查结果",
  headers:
    "审查结果 审核结果 审核意见 材料审核结果 学历资历审查情况 评审结果 评审意见 审核情况 审核是否通过 " +
    "是否通过审核 初审结果 复审结果",
  hint: "填通过或不通过",
  examples: { 退回: "rejected" },
  read: () => readReviewOutcome,
});

/** 不通过原因 — each line of a person continues it. */
export const rejectionReason = field({
  id: "rejectionReason",
  label: "不通过原因",
  headers:
    "退审原因 不通过原因 未通过原因 不合格原因 退回原因 否决原因 未通过理由 不通过理由 未通过审核原因 " +
    "审核未通过原因 审核不通过原因 不符合原因 驳回原因 退回理由 不合格理由 否决理由",
  hint: "填不通过的原因",
  examples: { 缺论文: "缺论文" },
  read: () => readText,
  blankMeans: "not-marked",
  furtherLines: "continue",
});
