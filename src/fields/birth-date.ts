import { readDate } from "../core/date-grammar";
import { field } from "./field";

/** 出生年月. */
export const birthDate = field({
  id: "birthDate",
  label: "出生年月",
  headers: "出生年月 出生日期 出生时间 出生年月日 出生 出生年、月 出生年份",
  hint: "写成 2016.09 或 2016-09-01 的样子",
  examples: { "1980.05": "1980-5" },
  read: () => readDate,
});
