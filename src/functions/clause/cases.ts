import { valueCases } from "../shared/cases";

export const cases = valueCases(
  ["按条款号", ["三（四）第2段"], /^三（四）第2段：.*交流/u],
  ["条款号用数字写", ["3.4.2"], /^三（四）第2段：.*交流/u],
  ["按规则编号", ["five-year-lock"], /^三（一）：.*5年/u],
  [
    "没有这一条",
    ["九（九）"],
    "#VALUE! 没有“九（九）”这个条款或规则。请写成 三（四）第2段，或规则编号如 five-year-lock",
  ],
  ["空白", [""], "#N/A 条款是空的"],
);
