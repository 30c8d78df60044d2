/** Levels, kinds, series, schooling: as a clerk says them. */
import type { EducationColumn, YearsEntry } from "./base-conditions";
import type { Degree, School } from "./education";
import { isHighest, type HeldLevel, type Level, type Series, type TitleType } from "./levels";

export const LEVEL_LABELS: Readonly<Record<HeldLevel, string>> = {
  technician: "员级",
  assistant: "助理级",
  intermediate: "中级",
  "associate-senior": "副高级",
  senior: "正高级",
  none: "无",
};

export const TYPE_LABELS: Readonly<Record<TitleType, string>> = { grassroots: "基层", provincial: "全省统一" };

export const SERIES_LABELS: Readonly<Record<Series, string>> = {
  teaching: "教师",
  health: "卫生",
  agriculture: "农业",
  engineering: "工程",
  statistics: "统计",
  economics: "经济",
  accounting: "会计",
  auditing: "审计",
  library: "图书文博档案",
  lecturing: "讲师",
  research: "研究",
  "political-work": "政工",
  "social-work": "社会工作",
};

export const SCHOOL_LABELS: Readonly<Record<School, string>> = {
  doctoral: "博士研究生",
  "doctor-degree": "同等学力博士",
  master: "硕士研究生",
  graduate: "研究生",
  "master-degree": "同等学力硕士",
  "graduate-class": "研究生班",
  "double-bachelor": "双学士",
  bachelor: "本科",
  college: "大专",
  secondary: "中专（中师、中技）",
  "high-school": "高中及以下",
};

export const EDUCATION_LABELS: Readonly<Record<EducationColumn, string>> = {
  doctor: "博士",
  master: "硕士",
  bachelor: "本科",
  college: "大专",
  secondary: "中专",
};

export const DEGREE_LABELS: Readonly<Record<Degree, string>> = {
  doctor: "博士",
  master: "硕士",
  "double-bachelor": "双学士",
  bachelor: "学士",
  none: "无",
};

/** One of several levels: 中级或副高级. */
export const levelsWords = (levels: readonly Level[]): string => levels.map((level) => LEVEL_LABELS[level]).join("或");

/** What is advised to whoever may rise above a level, and to whom there is no level above. */
export const aboveWords = (held: readonly Level[], rising: string, atTop: string): string =>
  isHighest(held) ? atTop : rising;

/** A cell of the base conditions: 4年, 工作1年, — where there is no entry. */
export function yearsWords(entry: YearsEntry | null): string {
  if (entry === null) return "—";
  return entry.kind === "work" ? `工作${entry.years}年` : `${entry.years}年`;
}
