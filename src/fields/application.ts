import { readDate } from "../core/date-grammar";
import { LEVEL_LABELS, SERIES_LABELS, TYPE_LABELS } from "../rules/standards/labels";
import { field, shown, titleName } from "./field";
import { applyLevelOf, applySeriesOf, applyTypeOf } from "./from-title";
import { readLevel, readSeries, readType } from "./readers/application";
import { readYear } from "./readers/numbers";

/** 申报职称 — the title applied for; its cell may say its level, kind and series too. */
export const applyTitle = titleName({
  id: "applyTitle",
  label: "申报职称",
  headers:
    "申报职称 拟申报职称 申报职称名称 申报专业技术职务 申报专业技术职称 申报专业技术资格 申报资格 " +
    "申报任职资格 拟申报资格 拟申报专业技术职务 拟申报专业技术资格 申请职称 拟评审资格 拟评审职称 " +
    "拟评资格 拟评职称 评审职称 评审资格 申报评审职称 申报评审资格 报评职称 报评资格 参评职称 参评资格 " +
    "拟晋升职称 拟晋升专业技术职务 拟晋升资格 晋升职称 推荐职称 推荐评审职称 推荐申报职称 拟评聘职称 " +
    "拟推荐职称 申报专业技术职务任职资格 拟申报专业技术职务任职资格",
  under: { apply: "名称 职称 职称名称 职务 资格 资格名称 申报职称 专业技术职务" },
  hint: "填申报职称全名，如“基层高级教师”",
  examples: { 基层高级教师: "基层高级教师" },
});

/** 申报类型 — 基层 or 全省统一. */
export const applyType = field({
  id: "applyType",
  label: "申报类型",
  headers:
    "申报类型 申报职称类型 申报职称类型(全省统一/基层) 评审类型 拟申报类型 拟申报职称类型 职称申报类型 " +
    "申报职称种类 申报种类 是否申报基层职称 是否基层申报 基层/全省统一 基层或全省统一",
  under: { apply: "类型 职称类型 申报类型" },
  hint: "填“基层”或“全省统一”",
  examples: { 基层: "grassroots", 无: "?" },
  read: (header) => (value) => readType(value, header),
  labels: TYPE_LABELS,
  fromTitle: { title: "applyTitle", take: applyTypeOf },
});

/** 申报级别. */
export const applyLevel = field({
  id: "applyLevel",
  label: "申报级别",
  headers:
    "申报级别 拟申报级别 拟申报职称层次 申报职称级别 申报等级 申报层级 申报层次 评审级别 拟评级别 " +
    "申报职称层级 职称申报级别",
  under: { apply: "级别 层次 等级 申报级别" },
  hint: "填员级、助理级、中级、副高级或正高级",
  examples: { 中级: "intermediate", 无: "?" },
  read: () => readLevel,
  labels: LEVEL_LABELS,
  fromTitle: { title: "applyTitle", take: applyLevelOf },
  askedAs: "applyTitle",
});

/** 申报系列. */
export const applySeries = field({
  id: "applySeries",
  label: "申报系列",
  headers: "申报系列 拟申报系列 申报职称系列 评审系列 申报专业系列 评审专业系列",
  under: { apply: "系列 申报系列" },
  hint: "填系列，如教师、卫生、农业",
  examples: { 卫生: "health" },
  read: () => readSeries,
  labels: SERIES_LABELS,
  fromTitle: { title: "applyTitle", take: applySeriesOf },
});

/** 申报专业 — shown; no rule reads it. */
export const applyMajor = shown({
  id: "applyMajor",
  label: "申报专业",
  headers: "申报专业",
  under: { apply: "专业 申报专业" },
});

/** 申报年度. */
export const applyYear = field({
  id: "applyYear",
  label: "申报年度",
  headers: "申报年度 评审年度 年度 职称年度",
  under: { apply: "年度" },
  hint: "填2000到2099的四位年份，如2020",
  examples: { "2020年度": "2020" },
  read: () => readYear,
});

/** 申报日期 — the day of the act of applying. */
export const applyDate = field({
  id: "applyDate",
  label: "申报日期",
  headers: "申报日期 申报时间 填报日期 填报时间",
  under: { apply: "日期 时间 申报日期 申报时间" },
  hint: "写成 2016.09 或 2016-09-01 的样子",
  examples: { "2020-10-15": "2020-10", "2010.03-至今": "?" },
  read: () => readDate,
});
