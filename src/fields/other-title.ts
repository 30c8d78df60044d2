import { readStart } from "../core/date-grammar";
import { known } from "../core/reading";
import { LEVEL_LABELS, SERIES_LABELS, TYPE_LABELS } from "../rules/standards/labels";
import { NONE } from "../rules/standards/levels";
import { field, titleName, type Without } from "./field";
import { dateBeside, heldLevelOf, heldSeriesOf, heldTypeOf } from "./from-title";
import { readLevel, readSeries, readType } from "./readers/application";
import { orNone } from "./readers/text";

/** Nothing speaks of another title: there is none. A date alone is a sign of one. */
const NO_OTHER_TITLE: Without<typeof NONE> = {
  fields: ["otherTitle", "otherLevel", "otherType", "otherDate"],
  reading: known(NONE),
};

/** 另一类职称 — a title of the other kind held beside the present one. */
export const otherTitle = titleName({
  id: "otherTitle",
  label: "另一类职称",
  headers: "另一类职称 其他专业技术职务 其他职称 已有另一类职称 同时持有职称",
  under: { other: "职务 名称 职称 职称名称 职务名称" },
  hint: "填另一类职称全名，没有的填“无”",
  examples: { 工程师: "工程师" },
  blankMeans: "not-marked",
});

/** 另一类职称类型. */
export const otherType = field({
  id: "otherType",
  label: "另一类职称类型",
  headers: "另一类职称类型",
  under: { other: "类型" },
  hint: "填“基层”或“全省统一”，没有的填“无”",
  examples: { 暂无: "none" },
  read: (header) => orNone((value) => readType(value, header)),
  labels: { ...TYPE_LABELS, none: "无" },
  blankMeans: "not-marked",
  fromTitle: { title: "otherTitle", take: heldTypeOf },
  without: NO_OTHER_TITLE,
});

/** 另一类职称级别. */
export const otherLevel = field({
  id: "otherLevel",
  label: "另一类职称级别",
  headers: "另一类职称级别",
  under: { other: "级别 等级 层次" },
  hint: "填员级、助理级、中级、副高级或正高级，没有的填“无”",
  examples: { 无: "none" },
  read: () => orNone(readLevel),
  labels: LEVEL_LABELS,
  blankMeans: "not-marked",
  fromTitle: { title: "otherTitle", take: heldLevelOf },
  without: NO_OTHER_TITLE,
});

/** 另一类职称系列. */
export const otherSeries = field({
  id: "otherSeries",
  label: "另一类职称系列",
  headers: "另一类职称系列",
  under: { other: "系列 职称系列" },
  hint: "填系列名，如 教师、卫生",
  examples: { 卫生: "health" },
  read: () => orNone(readSeries),
  labels: { ...SERIES_LABELS, none: "无" },
  blankMeans: "not-marked",
  fromTitle: { title: "otherTitle", take: heldSeriesOf },
  without: NO_OTHER_TITLE,
});

/** 另一类职称取得时间. */
export const otherDate = field({
  id: "otherDate",
  label: "另一类职称取得时间",
  headers: "另一类职称取得时间",
  under: { other: "取得时间 聘任时间 时间" },
  hint: "写成 2016.09 或 2016-09-01 的样子",
  examples: { "2010.03-至今": "2010-3" },
  read: () => readStart,
  blankMeans: "not-marked",
  fromTitle: { title: "otherTitle", take: dateBeside },
});
