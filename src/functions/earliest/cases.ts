import { LOCKED, on, personCases } from "../shared/cases";

export const cases = personCases(
  ["已经符合，是截止日", {}, on(2020, 12, 31)],
  ["五年满的那一天", LOCKED, on(2023, 11, 1)],
  ["截止日已过五年，是截止日", LOCKED, on(2024, 2, 1), "2024-02-01"],
  ["等时间也不行的，说明原因", { 是否签订承诺书: "" }, "#N/A 四（四）：“是否签订承诺书”未填（H3）"],
  ["又要等、又要补的，只说等不来的", { ...LOCKED, 是否签订承诺书: "" }, "#N/A 四（四）：“是否签订承诺书”未填（H3）"],
  ["没有申报职称这一列", { 申报职称: undefined, 申报方式: undefined }, /^#N\/A 本表没有申报职称/u],
);
