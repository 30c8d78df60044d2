/** What is read in a cell, as a clerk says it. */
import type { YesNo } from "./readers/answers";
import type { AppraisalGrade } from "./readers/appraisal";
import type { GpTraining } from "./readers/gp-training";
import type { FormerPost, PostKind, Sex, UnitLevel } from "./readers/standing";

export const POST_LABELS: Readonly<Record<PostKind, string>> = {
  professional: "专业技术",
  management: "管理",
  worker: "工勤",
};

export const FORMER_POST_LABELS: Readonly<Record<FormerPost, string>> = {
  ...POST_LABELS,
  "civil-servant": "公务员（参公）",
};

export const UNIT_LEVEL_LABELS: Readonly<Record<UnitLevel, string>> = { township: "乡镇", other: "非乡镇" };

export const YES_NO_LABELS: Readonly<Record<YesNo, string>> = { yes: "是", no: "否" };

export const SEX_LABELS: Readonly<Record<Sex, string>> = { male: "男", female: "女" };

export const GP_TRAINING_LABELS: Readonly<Record<GpTraining, string>> = {
  passed: "合格",
  "passed-unclear": "合格（专业或类别不详）",
  "other-training": "其他培训",
  "registered-only": "只有注册",
  no: "没有",
};

export const APPRAISAL_LABELS: Readonly<Record<AppraisalGrade, string>> = {
  excellent: "优秀",
  qualified: "合格",
  "basically-qualified": "基本合格",
  unqualified: "不合格",
  ungraded: "未定等次",
  "not-appraised": "未参加",
};
