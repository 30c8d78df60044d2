import type { Layout } from "../understanding";

export const layout: Layout = {
  what: "bare years without a group, in any order, told by what stands below them",
  values: [
    ["姓  名", "身份证", "工作单位", "职称", "评职时间", "2019年", "2018", "2020年"],
    ["周安", "371500198001010012", "柳河镇小学", "二级教师", "二〇一二年九月", "合格", "优秀", "合格"],
    ["吴宁", "371500198001010025", "柳河镇小学", "二级教师", "2012年9月", "合格", "基本合格", "优秀"],
  ],
  understood: [
    "A1:H3 header 1",
    "facts: applyYear 2026 ?assumed (default)",
    "columns: A name; B idNumber; C unit; D heldTitle; E heldDate; F appraisals 2019 values by cells 合格; G appraisals 2018 values by cells 优秀; H appraisals 2020 values by cells 合格",
    "row 2; name 周安; idNumber 0012; unit 柳河镇小学; heldTitle 二级教师; heldType provincial ?assumed; heldLevel assistant; heldSeries teaching; heldDate 2012-09; applyYear 2026 ?assumed; F 2019 qualified; G 2018 excellent; H 2020 qualified",
    "row 3; name 吴宁; idNumber 0025; unit 柳河镇小学; heldTitle 二级教师; heldType provincial ?assumed; heldLevel assistant; heldSeries teaching; heldDate 2012-09; applyYear 2026 ?assumed; F 2019 qualified; G 2018 basically-qualified; H 2020 excellent",
  ],
};
