import type { Layout } from "../understanding";

export const layout: Layout = {
  what: "one header for three columns, and one cell for three years",
  values: [
    [
      "姓名",
      "身份证号",
      "单位",
      "现职称",
      "近三年考核结果\n2018/2019/2020",
      null,
      null,
      "继续教育学时2018/2019/2020",
      "任现职以来各年度考核结果",
    ],
    ["周安", "371500198001010012", "柳河镇小学", "二级教师", "合格", "优秀", "合格", "90/96/88", "2016合格、2017优秀"],
    ["吴宁", "371500198001010025", "柳河镇小学", "二级教师", "合格", "合格", "不合格", "270", "均为合格"],
  ],
  merges: ["E1:G1"],
  understood: [
    "A1:I3 header 1",
    "facts: applyYear 2026 ?assumed (default)",
    "columns: A name; B idNumber; C unit; D heldTitle; E appraisals 2018; F appraisals 2019; G appraisals 2020; H trainingHours 2018/2019/2020; I appraisals",
    "row 2; name 周安; idNumber 0012; unit 柳河镇小学; heldTitle 二级教师; heldType provincial ?assumed; heldLevel assistant; heldSeries teaching; applyYear 2026 ?assumed; E 2018 qualified; F 2019 excellent; G 2020 qualified; I 2016 qualified; I 2017 excellent; H 2018 90; H 2019 96; H 2020 88",
    "row 3; name 吴宁; idNumber 0025; unit 柳河镇小学; heldTitle 二级教师; heldType provincial ?assumed; heldLevel assistant; heldSeries teaching; applyYear 2026 ?assumed; E 2018 qualified; F 2019 qualified; G 2020 unqualified; I - qualified; H - not judged 270",
  ],
};
