import { field, shown } from "./field";
import { YES_NO_LABELS } from "./labels";
import { readYesNo, type OwnWords } from "./readers/answers";
import { readText } from "./readers/text";

/** 所学专业 — shown; whether it fits is a question of its own. */
export const major = shown({
  id: "major",
  label: "所学专业",
  headers: "所学专业 毕业专业 毕业院校及专业 毕业学校及专业 毕业学校专业 毕业院校专业 学历专业",
  under: { education: "专业 所学专业 毕业院校及专业 毕业院校系及专业" },
});

/** 相近, 基本一致 and 不完全一致 are neither: that is not ours to say. */
const FITS: OwnWords = {
  yes: /^(?:所学)?(?:专业)?(?:是|完全)?(?:一致|相符|符合|对口|相一致|匹配|吻合)$/u,
  no: /^(?:所学)?(?:专业)?(?:不|不是|未|非)(?:一致|相符|符合|对口|相一致|匹配|吻合)$/u,
};

/** 专业是否相符 — does what was studied fit what is applied for? */
export const majorMatches = field({
  id: "majorMatches",
  label: "专业是否相符",
  headers:
    "专业是否相符 所学专业与申报专业是否一致 专业是否对口 是否专业对口 所学专业与岗位是否一致 " +
    "所学专业与从事专业是否一致 所学专业是否相符",
  hint: "填“是”或“否”",
  examples: { 否: "no", 一致: "yes", 专业不对口: "no", 相近: "?" },
  read: (header) => (value) => readYesNo(value, header, FITS),
  labels: YES_NO_LABELS,
});

/** 从事专业 — what the person practises: 全科, for a certificate that names no speciality. */
export const profession = field({
  id: "profession",
  label: "从事专业",
  headers: "从事专业 现从事专业 现从事何种专业技术工作 申报学科/从事专业 任教学科 任教科目 学科 申报学科",
  hint: "填所从事的专业，如 全科医学",
  examples: { 外科: "外科" },
  read: () => readText,
});
