import type { Layout } from "../understanding";

export const layout: Layout = {
  what: "one person over several rows: history, appraisals and training go on below",
  values: [
    ["姓名", "身份证号", "单位", "现职称", "工作经历", "年度考核", "培训经历"],
    [
      "周安",
      "371500198001010012",
      "柳河镇小学",
      "二级教师",
      "201003~201508 柳河镇中学 教师",
      "2018合格",
      "2018年县级培训",
    ],
    [null, null, null, null, "201509~至今 柳河镇小学 教师", "2019优秀", "2019年市级培训"],
    ["吴宁", "371500198001010025", "柳河镇小学", "二级教师", "2010年3月至今在杨集乡中学任教", null, null],
    [null, null, null, null, null, "2019合格", null],
    [null, null, "杨集乡中学", "一级教师", "2001.07-2010.02 县一中", null, null],
  ],
  merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "A4:A6", "B4:B6"],
  understood: [
    "A1:G6 header 1",
    "facts: applyYear 2026 ?assumed (default)",
    "columns: A name; B idNumber; C unit; D heldTitle; E workHistory; F appraisals; G training",
    "skipped: 6 unread-line",
    "row 2; name 周安; idNumber 0012; unit 柳河镇小学; workHistory 2010-03..2015-08 柳河镇中学 教师 + 2015-09.. 柳河镇小学 教师; heldTitle 二级教师; heldType provincial ?assumed; heldLevel assistant; heldSeries teaching; applyYear 2026 ?assumed; training some; F 2018 qualified; F 2019 excellent",
    "row 4; name 吴宁; idNumber 0025; unit 柳河镇小学; workHistory 2010-03.. 杨集乡中学 + 2001-07..2010-02 县一中; heldTitle 二级教师; heldType provincial ?assumed; heldLevel assistant; heldSeries teaching; applyYear 2026 ?assumed; training blank; F 2019 qualified",
  ],
};
