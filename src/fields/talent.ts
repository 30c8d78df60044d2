import { field } from "./field";
import { YES_NO_LABELS } from "./labels";
import { readYesNo } from "./readers/answers";

/** 急需 — is the person urgently needed? */
export const urgentNeed = field({
  id: "urgentNeed",
  label: "急需",
  headers:
    "急需 是否急需 基层急需 是否基层急需 是否急需紧缺 急需紧缺 是否急需引进 是否急需紧缺人才 急需紧缺人才 " +
    "是否急需人才",
  hint: "填“是”或“否”",
  examples: { 合格: "yes" },
  read: (header) => (value) => readYesNo(value, header),
  labels: YES_NO_LABELS,
  blankMeans: "not-marked",
});

/** 自愿 — is it the person's own wish? */
export const voluntary = field({
  id: "voluntary",
  label: "自愿",
  headers:
    "自愿 是否自愿 本人自愿 是否本人自愿 本人是否自愿 是否自愿到基层 是否自愿到基层工作 是否自愿到乡镇 " +
    "本人自愿到基层 自愿到基层工作 是否自愿到基层事业单位工作",
  hint: "填“是”或“否”",
  examples: { "√": "yes" },
  read: (header) => (value) => readYesNo(value, header),
  labels: YES_NO_LABELS,
  blankMeans: "not-marked",
});
