import type { Layout } from "../understanding";

export const layout: Layout = {
  what: "groups that nothing is merged in, and a column filled in beside them with its title in the last header row",
  values: [
    ["某县2020年度基层中级职称申报花名册（教师系列）"],
    ["序号", "姓名", "身份证号", "单位", "现任专业技术职务", null, null, "申报情况", null, "备注", null],
    [null, null, null, null, "名称", "取得时间", "聘任时间", "职称", "途径", null, "结论"],
    [1, "周安", "371500198001010012", "柳河镇小学", "二级教师", "2012.09", "2012.12", "一级教师", "正常", null, "符合"],
  ],
  understood: [
    "A2:K4 header 2,3",
    "facts: applyYear 2020 (title); applyType grassroots (title); applyLevel intermediate (title); applySeries teaching (title)",
    "columns: A seq; B name; C idNumber; D unit; E heldTitle; F heldDate; G appointedDate; H applyTitle; I route; J remarks",
    "unmatched: K 结论",
    "questions: all-township",
    "row 4; name 周安; idNumber 0012; unit 柳河镇小学; heldTitle 二级教师; heldType provincial ?assumed; heldLevel assistant; heldSeries teaching; heldDate 2012-09; appointedDate 2012-12; applyTitle 一级教师; applyType grassroots; applyLevel intermediate; applySeries teaching; applyYear 2020; route normal; remarks blank",
  ],
};
