import type { Layout } from "../understanding";

export const layout: Layout = {
  what: "headers that even neighbours and cells leave open: the user is asked, nothing is guessed",
  values: [
    ["姓名", "身份证号", "单位", "年限", "职称", "时间", "申报职称", "2018", "级别", "状态"],
    ["周安", "371500198001010012", "柳河镇小学", 12, "二级教师", "2012.09", "一级教师", 96, "待定", "已提交"],
    ["吴宁", "371500198001010025", "柳河镇小学", 13, "二级教师", "2011.09", "一级教师", 92, "待定", "待提交"],
  ],
  understood: [
    "A1:J3 header 1",
    "facts: applyYear 2026 ?assumed (default)",
    "columns: A name; B idNumber; C unit; E heldTitle; G applyTitle",
    "unmatched: D 年限; F 时间; H 2018; I 级别; J 状态",
    "questions: no-year; D is townshipYears or heldYears or professionYears; F is heldDate or appointedDate; H is trainingHours; all-township",
    "row 2; name 周安; idNumber 0012; unit 柳河镇小学; heldTitle 二级教师; heldType provincial ?assumed; heldLevel assistant; heldSeries teaching; applyTitle 一级教师; applyType provincial ?assumed; applyLevel intermediate; applySeries teaching; applyYear 2026 ?assumed",
    "row 3; name 吴宁; idNumber 0025; unit 柳河镇小学; heldTitle 二级教师; heldType provincial ?assumed; heldLevel assistant; heldSeries teaching; applyTitle 一级教师; applyType provincial ?assumed; applyLevel intermediate; applySeries teaching; applyYear 2026 ?assumed",
  ],
};
