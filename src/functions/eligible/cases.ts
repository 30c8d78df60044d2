import { LOCKED, NOBODY, personCases } from "../shared/cases";

export const cases = personCases(
  ["样样都齐", {}, true],
  ["五年未满，另一类还锁着", LOCKED, false],
  ["五年满的前一天", LOCKED, false, "2023-10-31"],
  ["五年满的当天", LOCKED, true, "2023-11-01"],
  ["承诺书没签", { 是否签订承诺书: "否" }, false],
  ["承诺书空白，要补", { 是否签订承诺书: "" }, "#N/A 四（四）：“是否签订承诺书”未填（H3）"],
  [
    "没有申报职称这一列",
    { 申报职称: undefined, 申报方式: undefined },
    "#N/A 本表没有申报职称、申报类型或申报级别，没有可判断的申报",
  ],
  ["看不出是哪个人", NOBODY, "#N/A 这一行看不出是哪个人：要有姓名，以及身份证号、单位或职称"],
);
