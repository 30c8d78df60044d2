import type { Layout } from "../understanding";

export const layout: Layout = {
  what: "two rosters on one sheet, each with its own title, unit line and footers",
  values: [
    ["2021年度基层中级职称申报花名册"],
    ["填报单位（盖章）：柳河镇中心小学", null, null, "填报时间：2021年6月 日"],
    ["序号", "姓名", "身份证号", "现任专业技术职务", "拟申报职称"],
    [1, "周安", "371500198001010012", "二级教师", "一级教师"],
    ["填表人：李明", null, "审核人："],
    [],
    ["2021年度基层副高级职称申报花名册（以上单位均为乡镇单位）"],
    ["姓名", "身份证号", "现职称", "申报资格", "申报途径"],
    ["吴宁", "371500198001010025", "一级教师", "高级教师", "县级及以上交流"],
    ["注：1.本表一式三份。"],
  ],
  understood: [
    "A3:E4 header 3",
    "facts: applyYear 2021 (title); applyType grassroots (title); applyLevel intermediate (title); unit 柳河镇中心小学 (unit-line); applyDate 2021-06 (unit-line)",
    "columns: A seq; B name; C idNumber; D heldTitle; E applyTitle",
    "questions: all-township",
    "skipped: 5 footer",
    "row 4; name 周安; idNumber 0012; unit 柳河镇中心小学; heldTitle 二级教师; heldType provincial ?assumed; heldLevel assistant; heldSeries teaching; applyTitle 一级教师; applyType grassroots; applyLevel intermediate; applySeries teaching; applyYear 2021; applyDate 2021-06",
    "A8:E9 header 8",
    "facts: unitLevel township (title); applyYear 2021 (title); applyType grassroots (title); applyLevel associate-senior (title)",
    "columns: A name; B idNumber; C heldTitle; D applyTitle; E route",
    "skipped: 10 footer",
    "row 9; name 吴宁; idNumber 0025; unitLevel township; heldTitle 一级教师; heldType provincial ?assumed; heldLevel intermediate; heldSeries teaching; applyTitle 高级教师; applyType grassroots; applyLevel associate-senior; applySeries teaching; applyYear 2021; route transfer",
  ],
};
