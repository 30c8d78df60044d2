import type { Layout } from "../understanding";

export const layout: Layout = {
  what: "headers about misconduct, each worded its own way: what a yes means belongs to the header",
  values: [
    ["2021年度基层中级职称申报花名册"],
    ["姓名", "单位", "现职称", "申报职称", "是否签订诚信承诺书", "不存在一票否决情形", "诚信情况"],
    ["周安", "柳河镇中心小学", "二级教师", "一级教师", "是", "是", "良好"],
    ["吴宁", "柳河镇中心小学", "二级教师", "一级教师", "否", "否", "良好"],
    ["郑洁", "柳河镇中心小学", "二级教师", "一级教师", "是", "是", "是"],
  ],
  understood: [
    "A2:G5 header 2",
    "facts: applyYear 2021 (title); applyType grassroots (title); applyLevel intermediate (title)",
    "columns: A name; B unit; C heldTitle; D applyTitle; E pledge; F discipline; G discipline",
    "questions: all-township; G may be good or bad",
    "row 3; name 周安; unit 柳河镇中心小学; heldTitle 二级教师; heldType provincial ?assumed; heldLevel assistant; heldSeries teaching; applyTitle 一级教师; applyType grassroots; applyLevel intermediate; applySeries teaching; applyYear 2021; discipline none; pledge yes",
    "row 4; name 吴宁; unit 柳河镇中心小学; heldTitle 二级教师; heldType provincial ?assumed; heldLevel assistant; heldSeries teaching; applyTitle 一级教师; applyType grassroots; applyLevel intermediate; applySeries teaching; applyYear 2021; discipline found; pledge no",
    "row 5; name 郑洁; unit 柳河镇中心小学; heldTitle 二级教师; heldType provincial ?assumed; heldLevel assistant; heldSeries teaching; applyTitle 一级教师; applyType grassroots; applyLevel intermediate; applySeries teaching; applyYear 2021; discipline unreadable; pledge yes",
  ],
};
