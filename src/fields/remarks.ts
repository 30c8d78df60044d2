import { field } from "./field";
import { readRemark } from "./readers/text";

/** 备注. */
export const remarks = field({
  id: "remarks",
  label: "备注",
  headers: "备注 备注一 说明",
  hint: "按文字重新填写",
  examples: { 支教一年: "支教一年" },
  read: () => readRemark,
  furtherLines: "first-counts",
});
