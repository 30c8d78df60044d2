import { field } from "./field";
import { UNIT_LEVEL_LABELS, YES_NO_LABELS } from "./labels";
import { readPaid } from "./readers/answers";
import { readUnitLevel } from "./readers/standing";
import { readText } from "./readers/text";

/** 工作单位 — the name by which the unit directory knows the unit. */
export const unit = field({
  id: "unit",
  label: "工作单位",
  headers:
    "单位 单位名称 单位全称 工作单位 工作单位名称 现工作单位 所在单位 用人单位 任职单位 学校 学校名称 " +
    "学校全称 所在学校 工作学校 机构名称 申报单位 医疗机构 医疗机构名称 医疗卫生机构 医疗卫生机构名称 " +
    "卫生院 卫生院名称 任教学校 现单位 工作机构 服务单位",
  under: { unit: "名称 全称 单位名称" },
  hint: "填单位全称",
  examples: { 柳河镇小学: "柳河镇小学" },
  read: () => readText,
});

/** 单位层级 — is the unit a township public institution? */
export const unitLevel = field({
  id: "unitLevel",
  label: "单位层级",
  headers:
    "单位层级 单位类别 单位性质 所在乡镇 单位级别 是否乡镇单位 是否基层单位 是否乡镇 是否基层 单位类型 " +
    "单位属性 机构类别 单位隶属关系 是否乡镇学校 是否乡镇卫生院 是否乡镇事业单位 是否基层事业单位 " +
    "是否为乡镇单位 是否属于乡镇单位 是否为基层单位 是否属于基层单位",
  under: { unit: "层级 级别 类别 性质 是否乡镇 是否基层" },
  hint: "填“乡镇”“县直”或“市直”",
  examples: { 县直: "other" },
  read: (header) => (value) => readUnitLevel(value, header),
  labels: UNIT_LEVEL_LABELS,
});

/** 乡镇工作补贴 — is it paid? The notice names its range as the measure of a township unit. */
export const townshipAllowance = field({
  id: "townshipAllowance",
  label: "乡镇工作补贴",
  headers:
    "乡镇工作补贴 是否发放乡镇工作补贴 是否享受乡镇工作补贴 是否有乡镇工作补贴 乡镇补贴 是否发放乡镇补贴 " +
    "是否享受乡镇补贴 有无乡镇补贴 乡镇工作补贴金额",
  hint: "填“是”或“否”，或者每月的金额",
  examples: { 未发放: "no", "300元": "yes" },
  read: (header) => (value) => readPaid(value, header),
  labels: YES_NO_LABELS,
});
