import { readStart } from "../core/date-grammar";
import { field } from "./field";
import { readYears } from "./readers/numbers";

/** 乡镇工作起始时间 — since when in a township. */
export const townshipStart = field({
  id: "townshipStart",
  label: "乡镇工作起始时间",
  headers:
    "乡镇工作起始时间 乡镇从事专业技术工作时间 到乡镇工作时间 何时到乡镇工作 到基层工作时间 " + "进入乡镇工作时间",
  hint: "写成 2016.09 或 2016-09-01 的样子",
  examples: { "2010.03-至今": "2010-3" },
  read: () => readStart,
});

/** 乡镇专业技术工作年限, in months: the years that open direct review. */
export const townshipYears = field({
  id: "townshipYears",
  label: "乡镇专业技术工作年限",
  headers:
    "乡镇专业技术工作年限 乡镇工作年限 乡镇任教年限 乡镇从教年限 乡镇教龄 乡镇累计工作年限 " +
    "在乡镇累计工作年限 乡镇从事专业技术工作年限 乡镇学校任教年限 基层工作年限 基层任教年限 " +
    "基层累计工作年限 农村任教年限 农村从教年限 农村教龄 农村工作年限 农村学校任教年限 农村学校工作年限 " +
    "乡镇专业技术岗位工作年限 基层专业技术工作年限 乡镇卫生院工作年限 乡镇单位工作年限 乡镇工作累计年限 " +
    "累计在乡镇工作年限 乡镇工龄 基层工龄 基层累计年限 基层服务年限 在乡镇累计工作时间 基层一线工作年限",
  hint: "填年数",
  examples: { "12年6个月": "150" },
  read: () => readYears,
  inMonths: true,
});
