import type { Layout } from "../understanding";

const HEADERS = [
  "姓名",
  "单位",
  "现职称",
  "申报职称",
  "2019年学时",
  "2019年继续教育学时",
  "2019年度考核",
  "2019年考核结果",
];

export const layout: Layout = {
  what: "two columns for the same year: they agree, one is blank, they differ",
  values: [
    ["某县2020年度教师职称申报花名册（均为乡镇学校）"],
    HEADERS,
    ["郑平", "杨集乡小学", "二级教师", "一级教师", 96, 96, "优秀", "优秀"],
    ["吴宁", "杨集乡小学", "二级教师", "一级教师", 96, null, null, "合格"],
    ["周明", "杨集乡小学", "二级教师", "一级教师", 96, 80, "优秀", "不合格"],
  ],
  merges: [],
  understood: [
    "A2:H5 header 2",
    "facts: unitLevel township (title); applyYear 2020 (title); applySeries teaching (title)",
    "columns: A name; B unit; C heldTitle; D applyTitle; E trainingHours 2019; F trainingHours 2019; G appraisals 2019; H appraisals 2019",
    "row 3; name 郑平; unit 杨集乡小学; unitLevel township; heldTitle 二级教师; heldType provincial ?assumed; heldLevel assistant; heldSeries teaching; applyTitle 一级教师; applyType provincial ?assumed; applyLevel intermediate; applySeries teaching; applyYear 2020; G 2019 excellent; H 2019 excellent; E 2019 96; F 2019 96",
    "row 4; name 吴宁; unit 杨集乡小学; unitLevel township; heldTitle 二级教师; heldType provincial ?assumed; heldLevel assistant; heldSeries teaching; applyTitle 一级教师; applyType provincial ?assumed; applyLevel intermediate; applySeries teaching; applyYear 2020; H 2019 qualified; E 2019 96",
    "row 5; name 周明; unit 杨集乡小学; unitLevel township; heldTitle 二级教师; heldType provincial ?assumed; heldLevel assistant; heldSeries teaching; applyTitle 一级教师; applyType provincial ?assumed; applyLevel intermediate; applySeries teaching; applyYear 2020; G 2019 excellent or unqualified; H 2019 unqualified or excellent; E 2019 96 or 80; F 2019 80 or 96",
  ],
};
