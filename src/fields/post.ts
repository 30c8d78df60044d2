import { field } from "./field";
import { POST_LABELS, YES_NO_LABELS } from "./labels";
import { readPostGrade, readSpecialPost } from "./readers/award";
import { readPostKind } from "./readers/standing";

/** 岗位类别 — professional-technical, management or worker. */
export const postKind = field({
  id: "postKind",
  label: "岗位类别",
  headers:
    "岗位类别 现任岗位类别 现聘岗位类别 岗位 工作岗位 专业技术岗位分类 人员身份 专技/管理/工勤 岗位类型 " +
    "岗位种类 聘用岗位类别 聘任岗位类别",
  hint: "填专业技术、管理或工勤",
  examples: { 工勤: "worker" },
  read: () => readPostKind,
  labels: POST_LABELS,
});

/** 岗位等级 — the grade of the post held. */
export const postGrade = field({
  id: "postGrade",
  label: "岗位等级",
  headers:
    "岗位等级 专业技术岗位等级 现任岗位等级 现任专业技术岗位等级 现聘专业技术岗位 现聘专业技术岗位等级 " +
    "专业技术职务聘用岗位 岗位工资级别 聘用岗位等级 聘任岗位等级 现聘岗位 现聘岗位等级 现岗位等级 " +
    "岗位级别 现岗位级别 现聘岗位级别 聘任等级 聘用等级 现聘等级 专业技术岗位级别",
  hint: "填专业技术岗位等级，如 专业技术七级",
  examples: { 七级: "professional" },
  read: () => readPostGrade,
});

/** 拟聘岗位等级 — the grade of the post in view. */
export const targetPostGrade = field({
  id: "targetPostGrade",
  label: "拟聘岗位等级",
  headers: "拟聘岗位 拟聘岗位等级 拟聘岗位级别 拟聘等级",
  hint: "填专业技术岗位等级，如 专业技术七级",
  examples: { 管理七级: "other" },
  read: () => readPostGrade,
});

/** 特设岗位 — is the post a special one? */
export const specialPost = field({
  id: "specialPost",
  label: "特设岗位",
  headers:
    "特设岗位 是否特设岗位 岗位性质 是否占用特设岗位 是否聘在特设岗位 是否聘用特设岗位 特设岗位聘用 " + "是否特设",
  hint: "填“是”或“否”",
  examples: { 特设: "yes" },
  read: () => readSpecialPost,
  labels: YES_NO_LABELS,
  blankMeans: "not-marked",
});
