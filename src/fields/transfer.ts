import { readStart } from "../core/date-grammar";
import { field } from "./field";
import { FORMER_POST_LABELS, UNIT_LEVEL_LABELS } from "./labels";
import { readFormerPost, readUnitLevel } from "./readers/standing";
import { readText } from "./readers/text";

/** 来源单位 — the unit somebody came from. */
export const fromUnit = field({
  id: "fromUnit",
  label: "来源单位",
  headers:
    "交流来源 交流单位全称 原单位 原单位名称 原工作单位 来源单位 来源单位名称 交流前单位 " +
    "交流前工作单位 原所在单位 派出单位 来源学校 原学校",
  under: { transfer: "原单位 来源单位" },
  hint: "填原单位全称",
  examples: { 某县医院: "某县医院" },
  read: () => readText,
  blankMeans: "not-marked",
});

/** 来源单位层级 — was it a township unit? */
export const fromUnitLevel = field({
  id: "fromUnitLevel",
  label: "来源单位层级",
  headers:
    "来源单位层级 来源单位级别 原单位层级 原单位级别 原工作单位层级 原工作单位级别 原单位性质 原单位类别 " +
    "来源单位性质 来源单位类别 交流前单位级别 交流前单位层级",
  under: { transfer: "来源单位层级 原单位层级 层级 级别 单位级别" },
  hint: "填“乡镇”“县直”或“市直”",
  examples: { 乡镇: "township" },
  read: (header) => (value) => readUnitLevel(value, header),
  labels: UNIT_LEVEL_LABELS,
  blankMeans: "not-marked",
});

/** 原岗位类别 — the kind of post somebody came from. */
export const fromPostKind = field({
  id: "fromPostKind",
  label: "原岗位类别",
  headers: "原岗位类别 原岗位 原身份 原人员身份 原岗位性质 来源岗位类别 来源岗位",
  under: { transfer: "原岗位类别 原岗位 岗位类别 原身份" },
  hint: "填专业技术、管理、工勤或公务员",
  examples: { 参公人员: "civil-servant", 教师: "professional" },
  read: () => readFormerPost,
  labels: FORMER_POST_LABELS,
});

/** 交流开始时间. */
export const transferDate = field({
  id: "transferDate",
  label: "交流开始时间",
  headers: "交流开始时间 流入时间 调入时间 交流时间 交流到岗时间",
  under: { transfer: "开始时间 交流开始时间 时间" },
  hint: "写成 2016.09 或 2016-09-01 的样子",
  examples: { "2010.03-至今": "2010-3" },
  read: () => readStart,
  blankMeans: "not-marked",
});
