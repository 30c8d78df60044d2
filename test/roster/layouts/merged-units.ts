import type { Layout } from "../understanding";

export const layout: Layout = {
  what: "units merged down over their people, names merged down over their lines",
  values: [
    ["单位", "姓名", "性别 1-男 0-女", "身份证号", "学历", null, "专业技术资格", "工作简历"],
    [null, null, null, null, "全日制教育", "在职教育", null, null],
    ["柳河镇小学", "周安", 0, "371500198001010012", "中师", "省委党校本科", "二级教师", "199807~200408 柳河镇中学"],
    [null, null, null, null, null, null, null, "200408~至今 柳河镇小学"],
    [null, "吴宁", 1, "371500198001010025", "大专", "无", "一级教师", "2001.07至今 柳河镇小学"],
  ],
  merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1", "G1:G2", "H1:H2", "A3:A5", "B3:B4", "D3:D4"],
  understood: [
    "A1:H5 header 1,2",
    "facts: applyYear 2026 ?assumed (default)",
    "columns: A unit; B name; C sex; D idNumber; E education; F education; G heldTitle; H workHistory",
    "row 3; name 周安; idNumber 0012; sex female; unit 柳河镇小学; workHistory 1998-07..2004-08 柳河镇中学 + 2004-08.. 柳河镇小学; education bachelor; heldTitle 二级教师; heldType provincial ?assumed; heldLevel assistant; heldSeries teaching; applyYear 2026 ?assumed",
    "row 5; name 吴宁; idNumber 0025; sex male; unit 柳河镇小学; workHistory 2001-07.. 柳河镇小学; education college; heldTitle 一级教师; heldType provincial ?assumed; heldLevel intermediate; heldSeries teaching; applyYear 2026 ?assumed",
  ],
};
