import { field } from "./field";
import { readIdNumber } from "./readers/id-number";

/** 身份证号 — who the person is; birth date and sex can be checked against it. */
export const idNumber = field({
  id: "idNumber",
  label: "身份证号",
  headers:
    "身份证号 身份证号码 身份证 证件号码 证件号 公民身份号码 公民身份证号 居民身份证号 有效身份证件号码 " +
    "身份证编号 身份证件号码",
  hint: "按文本格式填18位身份证号",
  examples: { "371500198005010012": "371500198005010012", 不详: "?" },
  read: () => readIdNumber,
});
