import type { Layout } from "../understanding";

export const layout: Layout = {
  what: "a block of notes beside the people, and rows between the units",
  values: [
    ["附件2"],
    ["柳河镇职称申报汇总表"],
    ["申报年度：2021", "", "申报级别：", "中级"],
    ["姓名", "单位", "现职称", "取得时间", null, "填表说明"],
    ["柳河镇中心小学"],
    ["周安", "柳河镇中心小学", "二级教师", 40276, null, "1.按推荐顺序填写"],
    ["吴宁", "柳河镇中心小学", "二级教师", 40429, null, "2.时间写到月"],
    [],
    ["柳河镇卫生院"],
    ["郑平", "柳河镇卫生院", "护师", "2013.07"],
    ["小计", 3],
  ],
  understood: [
    "A4:F10 header 4",
    "facts: applyYear 2021 (unit-line); applyLevel intermediate (unit-line)",
    "columns: A name; B unit; C heldTitle; D heldDate",
    "unmatched: F 填表说明",
    "questions: all-township",
    "skipped: 5 not-a-person; 8 blank; 9 not-a-person; 11 footer",
    "row 6; name 周安; unit 柳河镇中心小学; heldTitle 二级教师; heldType provincial ?assumed; heldLevel assistant; heldSeries teaching; heldDate 2010-04-08; applyLevel intermediate; applyYear 2021",
    "row 7; name 吴宁; unit 柳河镇中心小学; heldTitle 二级教师; heldType provincial ?assumed; heldLevel assistant; heldSeries teaching; heldDate 2010-09-08; applyLevel intermediate; applyYear 2021",
    "row 10; name 郑平; unit 柳河镇卫生院; heldTitle 护师; heldType provincial ?assumed; heldLevel assistant; heldSeries health; heldDate 2013-07; applyLevel intermediate; applyYear 2021",
  ],
};
