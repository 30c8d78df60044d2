import type { Layout } from "../understanding";

export const layout: Layout = {
  what: "hours of each year split into 公需 and 专业 below three header rows",
  values: [
    ["2021年卫生系列职称申报名册"],
    [
      "姓名",
      "身份证号码（文本格式）",
      "所在单位",
      "现职称",
      "申报职称",
      "继续教育学时",
      null,
      null,
      null,
      null,
      null,
      "备注",
    ],
    [null, null, null, null, null, "2019年", null, null, "2020年", null, null, null],
    [null, null, null, null, null, "公需", "专业", "合计", "公需", "专业", "合计", null],
    ["郑平", "371500198001010033", "杨集乡卫生院", "医师", "主治医师", 30, 60, 90, 30, 40, 70, "无"],
  ],
  merges: ["A1:L1", "A2:A4", "B2:B4", "C2:C4", "D2:D4", "E2:E4", "F2:K2", "F3:H3", "I3:K3", "L2:L4"],
  understood: [
    "A2:L5 header 2,3,4",
    "facts: applyYear 2021 (title); applySeries health (title)",
    "columns: A name; B idNumber; C unit; D heldTitle; E applyTitle; F trainingHours 2019; G trainingHours 2019; H trainingHours 2019; I trainingHours 2020; J trainingHours 2020; K trainingHours 2020; L remarks",
    "questions: all-township",
    "row 5; name 郑平; idNumber 0033; unit 杨集乡卫生院; heldTitle 医师; heldType provincial ?assumed; heldLevel assistant; heldSeries health; applyTitle 主治医师; applyType provincial ?assumed; applyLevel intermediate; applySeries health; applyYear 2021; remarks 无; F 2019 not judged 30; G 2019 not judged 60; H 2019 90; I 2020 not judged 30; J 2020 not judged 40; K 2020 70",
  ],
};
