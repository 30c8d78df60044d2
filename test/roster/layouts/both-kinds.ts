import type { Layout } from "../understanding";

export const layout: Layout = {
  what: "both kinds of title, and several levels of unit, in one cell",
  values: [
    [
      "姓名",
      "身份证号",
      "单位",
      "单位层级",
      "现任专业技术职务",
      null,
      "其他专业技术职务",
      null,
      null,
      "申报职称",
      "申报职称类型(全省统一/基层)",
    ],
    [null, null, null, null, "名称", "取得时间", "职务", "级别", "聘任时间", null, null],
    [
      "周安",
      "371500198001010012",
      "柳河镇小学",
      "乡镇",
      "二级教师",
      "2012.09",
      "主治医师",
      "中级",
      "2018.03",
      "一级教师",
      "基层、全省统一",
    ],
    ["吴宁", "371500198001010025", "城关小学", "镇街", "二级教师", "2012.09", null, null, null, "一级教师", "基层"],
  ],
  merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1", "G1:I1", "J1:J2", "K1:K2"],
  understood: [
    "A1:K4 header 1,2",
    "facts: applyYear 2026 ?assumed (default)",
    "columns: A name; B idNumber; C unit; D unitLevel; E heldTitle; F heldDate; G otherTitle; H otherLevel; I otherDate; J applyTitle; K applyType",
    "questions: no-year",
    "row 3; name 周安; idNumber 0012; unit 柳河镇小学; unitLevel township; heldTitle 二级教师; heldType provincial ?assumed; heldLevel assistant; heldSeries teaching; heldDate 2012-09; applyTitle 一级教师; applyType grassroots or provincial; applyLevel intermediate; applySeries teaching; applyYear 2026 ?assumed",
    "row 4; name 吴宁; idNumber 0025; unit 城关小学; unitLevel unreadable; heldTitle 二级教师; heldType provincial ?assumed; heldLevel assistant; heldSeries teaching; heldDate 2012-09; applyTitle 一级教师; applyType grassroots; applyLevel intermediate; applySeries teaching; applyYear 2026 ?assumed",
  ],
};
