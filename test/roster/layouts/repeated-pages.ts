import type { Layout } from "../understanding";

export const layout: Layout = {
  what: "printed pages: title and header again on each, a unit line between",
  values: [
    ["2020年度职称申报名单（教师系列）"],
    ["填报日期：2020.9.20"],
    ["姓名", "单位", "现职称", "申报职称", "申报年度"],
    ["周安", "柳河镇小学", "二级教师", "一级教师", "2020年度"],
    ["2020年度职称申报名单（教师系列）"],
    ["姓名", "单位", "现职称", "申报职称", "申报年度"],
    ["吴宁", "柳河镇小学", "二级教师", "一级教师", "去年"],
    ["单位负责人：", null, "经办人："],
  ],
  understood: [
    "A3:E7 header 3",
    "facts: applyYear 2020 (title); applySeries teaching (title); applyDate 2020-09-20 (unit-line)",
    "columns: A name; B unit; C heldTitle; D applyTitle; E applyYear",
    "questions: all-township",
    "skipped: 5 not-a-person; 6 repeated-header; 8 footer",
    "row 4; name 周安; unit 柳河镇小学; heldTitle 二级教师; heldType provincial ?assumed; heldLevel assistant; heldSeries teaching; applyTitle 一级教师; applyType provincial ?assumed; applyLevel intermediate; applySeries teaching; applyYear 2020; applyDate 2020-09-20",
    "row 7; name 吴宁; unit 柳河镇小学; heldTitle 二级教师; heldType provincial ?assumed; heldLevel assistant; heldSeries teaching; applyTitle 一级教师; applyType provincial ?assumed; applyLevel intermediate; applySeries teaching; applyYear unreadable; applyDate 2020-09-20",
  ],
};
