import { readStart, readTerm } from "../core/date-grammar";
import { LEVEL_LABELS, SERIES_LABELS, TYPE_LABELS } from "../rules/standards/labels";
import { field, titleName } from "./field";
import { dateBeside, heldLevelOf, heldSeriesOf, heldTypeOf } from "./from-title";
import { readLevel, readSeries, readType } from "./readers/application";
import { readObtainedBy } from "./readers/award";
import { readYears } from "./readers/numbers";
import { orNone, orNotYet } from "./readers/text";

/** 现职称 — the title held; its cell may say its level, kind, series and date too. */
export const heldTitle = titleName({
  id: "heldTitle",
  label: "现职称",
  headers:
    "现任专业技术职务 现专业技术职务 现有专业技术职务 现聘专业技术职务 已聘专业技术职务 专业技术职务 " +
    "专业技术职务名称 职称 职称名称 取得职称 现职称 现职称名称 现有职称 现任职称 现聘职称 现持有最高职称 " +
    "已取得职称 最高职称 技术职称 专业技术职称 现专业技术职称 现任专业技术职称 现有专业技术职称 " +
    "职称(职业资格) 职称/专业技术职务 专业技术职务/职称 专业技术资格 现专业技术资格 现有专业技术资格 " +
    "专业技术职务资格 现专业技术职务资格 任职资格 现任职资格 现有任职资格 专业技术任职资格 " +
    "专业技术职务任职资格 现专业技术职务任职资格 现任专业技术职务任职资格 现职务名称 现聘职务 现有资格 " +
    "现具备资格 已评职称 已聘职称",
  under: { held: "名称 职称 职务 职称名称 职务名称 资格 资格名称 专业技术职务 现职称" },
  hint: "填职称全名，没有的填“无”",
  examples: { "一级教师（2012.09）": "一级教师" },
});

/** 现职称类型 — 基层 or 全省统一. */
export const heldType = field({
  id: "heldType",
  label: "现职称类型",
  headers: "职称类型 现职称类型 是否基层职称 职称性质 现职称性质",
  under: { held: "类型 职称类型 是否基层" },
  hint: "填“基层”或“全省统一”，没有职称的填“无”",
  examples: { 无: "none" },
  read: (header) => orNone((value) => readType(value, header)),
  labels: { ...TYPE_LABELS, none: "无" },
  fromTitle: { title: "heldTitle", take: heldTypeOf },
  askedAs: "heldTitle",
});

/** 职称级别. */
export const heldLevel = field({
  id: "heldLevel",
  label: "职称级别",
  headers: "职称级别 职称等级 职称层级 职称层次 资格级别 现职称级别 现职称等级",
  under: { held: "级别 等级 层次 职称级别" },
  hint: "填员级、助理级、中级、副高级或正高级，没有职称的填“无”",
  examples: { 初级: "technician/assistant" },
  read: () => orNone(readLevel),
  labels: LEVEL_LABELS,
  fromTitle: { title: "heldTitle", take: heldLevelOf },
  askedAs: "heldTitle",
});

/** 职称系列. */
export const heldSeries = field({
  id: "heldSeries",
  label: "职称系列",
  headers: "职称系列 现职称系列 系列",
  under: { held: "系列 职称系列" },
  hint: "填系列，如教师、卫生、农业，没有职称的填“无”",
  examples: { 未评: "none" },
  read: () => orNone(readSeries),
  labels: { ...SERIES_LABELS, none: "无" },
  fromTitle: { title: "heldTitle", take: heldSeriesOf },
});

/** 取得时间 — the day on which the title was obtained. */
export const heldDate = field({
  id: "heldDate",
  label: "取得时间",
  headers:
    "取得时间 资格取得时间 职称取得时间 资格评定时间 评定时间 评职时间 职称证发证时间 批准时间 " +
    "现职称取得时间 取得职称时间 取得现职称时间 取得现职务时间 现职称评定时间 现职称评审时间 " +
    "现职称批准时间 取得资格时间 取得任职资格时间 取得专业技术资格时间 职称评审时间 职称评定时间 " +
    "职称批准时间 资格批准时间 评审通过时间 职称通过时间 任职资格时间 取得现资格时间 取得资格年月 " +
    "任职资格取得年月 职称证书取得时间 资格证书取得时间",
  under: { held: "取得时间 批准时间 评定时间 评审时间 资格取得时间 取得资格时间 资格时间 发证时间" },
  hint: "写成 2016.09 或 2016-09-01 的样子",
  examples: { "2010.03-至今": "2010-3" },
  read: () => readStart,
  fromTitle: { title: "heldTitle", take: dateBeside },
});

/** 聘任时间 — the day of appointment to it. */
export const appointedDate = field({
  id: "appointedDate",
  label: "聘任时间",
  headers:
    "聘任时间 聘任时间及年限 聘用时间 首聘时间 现任专业技术职务首聘时间 任职时间 任现职时间 任现职务时间 " +
    "任现职称时间 聘任现职时间 聘任现职务时间 聘任现职称时间 聘用现职时间 聘用现职务时间 聘用现职称时间 " +
    "现职聘任时间 现职任职时间 现职称聘任时间 现职称聘用时间 现聘时间 受聘时间 聘任起始时间 聘任开始时间 " +
    "聘期起始时间 聘用起始时间 现任专业技术职务开始时间 现任专业技术职务起始时间 专业技术职务聘任时间 " +
    "岗位聘任时间 首次聘任时间 何时聘任 聘任起止时间 聘用起止时间 聘任现专业技术职务时间",
  under: { held: "聘任时间 聘用时间 首聘时间 任职时间 受聘时间 开始时间 起始时间 任现职时间" },
  hint: "写成 2016.09 或 2016-09-01 的样子",
  examples: { "2010.03-至今": "2010-3", 未聘: "blank", 待聘: "blank", 未聘任: "blank", 尚未聘任: "blank", 聘任: "?" },
  read: () => orNotYet(readTerm),
});

/** 任职年限, in months: where no date tells it. */
export const heldYears = field({
  id: "heldYears",
  label: "任职年限",
  headers:
    "任职年限 聘任年限 聘用年限 任现职年限 任现职级年限 现职称任职年限 现职称年限 聘任现职年限 " +
    "任现职务年限 任现专业技术职务年限",
  under: { held: "年限 任职年限 聘任年限 聘用年限" },
  hint: "填年数",
  examples: { "5": "60" },
  read: () => readYears,
  inMonths: true,
});

/** 取得方式 — by one of the notice's routes, or in an ordinary way. */
export const obtainedBy = field({
  id: "obtainedBy",
  label: "取得方式",
  headers: "取得方式 取得途径",
  under: { held: "取得方式 取得途径" },
  hint: "填评审、认定、考试、交流、引进或换发",
  examples: { 认定: "recognition", 高层次人才: "talent", 博士直报: "doctor", 直报: "veteran" },
  read: () => readObtainedBy,
  blankMeans: "not-marked",
});
