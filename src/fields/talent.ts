import { field } from "./field";
import { YES_NO_LABELS } from "./labels";
import { readYesNo, type OwnWords } from "./readers/answers";

const URGENT: OwnWords = {
  yes: /^(?:是|属|属于)?(?:基层)?急需(?:紧缺|引进)?(?:人才|专业)?$/u,
  no: /^(?:不|不是|不属|不属于|非)(?:基层)?急需(?:紧缺|引进)?(?:人才|专业)?$/u,
};

/** 急需 — is the person urgently needed? */
export const urgentNeed = field({
  id: "urgentNeed",
  label: "急需",
  headers:
    "急需 是否急需 基层急需 是否基层急需 是否急需紧缺 急需紧缺 是否急需引进 是否急需紧缺人才 急需紧缺人才 " +
    "是否急需人才",
  hint: "填“是”或“否”",
  examples: { 合格: "yes", 急需: "yes", 非急需: "no", 一般急需: "?" },
  read: (header) => (value) => readYesNo(value, header, URGENT),
  labels: YES_NO_LABELS,
  blankMeans: "not-marked",
});

const OWN_WISH: OwnWords = { yes: /^(?:是|本人|系本人)?自愿$/u, no: /^(?:本人)?(?:不|不是|非|未)自愿$/u };

/** 自愿 — is it the person's own wish? */
export const voluntary = field({
  id: "voluntary",
  label: "自愿",
  headers:
    "自愿 是否自愿 本人自愿 是否本人自愿 本人是否自愿 是否自愿到基层 是否自愿到基层工作 是否自愿到乡镇 " +
    "本人自愿到基层 自愿到基层工作 是否自愿到基层事业单位工作 本人自愿到基层工作 是否本人自愿到基层工作 " +
    "本人自愿到基层事业单位工作 是否本人自愿到基层事业单位工作",
  hint: "填“是”或“否”",
  examples: { "√": "yes", 本人自愿: "yes", 不自愿: "no", 组织安排: "?" },
  read: (header) => (value) => readYesNo(value, header, OWN_WISH),
  labels: YES_NO_LABELS,
  blankMeans: "not-marked",
});
