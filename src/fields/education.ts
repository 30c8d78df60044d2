import { DEGREES, SCHOOLS } from "../rules/standards/education";
import { DEGREE_LABELS, SCHOOL_LABELS } from "../rules/standards/labels";
import { foremost } from "./combine";
import { field } from "./field";
import { readDegree, readSchool } from "./readers/education";

/** 学历 — of several the highest counts. */
export const education = field({
  id: "education",
  label: "学历",
  headers:
    "学历 最高学历 学历(位) 学历学位 学历/学位 学历、学位 学历及学位 符合申报条件学历 文化程度 " +
    "最高学历学位 学历层次 全日制学历 在职学历 第一学历 后续学历 毕业学历 现有学历 原始学历 国民教育学历 " +
    "全日制最高学历",
  under: { education: "学历 学历层次 全日制教育 在职教育 全日制 在职 国民教育" },
  hint: "填博士研究生、硕士研究生、本科、大专、中专或高中",
  examples: { 函授本科: "bachelor", 同等学力申硕: "master-degree" },
  read: () => readSchool,
  labels: SCHOOL_LABELS,
  combine: foremost((school) => SCHOOLS.indexOf(school)),
  inSeveralColumns: true,
});

/** 学位 — of several the highest counts. */
export const degree = field({
  id: "degree",
  label: "学位",
  headers: "学位 最高学位 学位类别 非学历教育最高学位 全日制学位 在职学位",
  under: { education: "学位" },
  hint: "填学士、硕士、博士或无",
  examples: { 学士: "bachelor" },
  read: () => readDegree,
  labels: DEGREE_LABELS,
  combine: foremost((degree) => DEGREES.indexOf(degree)),
  inSeveralColumns: true,
});
