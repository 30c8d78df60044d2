import { personCases } from "../shared/cases";

export const cases = personCases(
  ["乡镇满20年，报副高，直评", { 申报职称: "高级教师", 乡镇工作年限: 20 }, true],
  ["乡镇19年，报副高", { 申报职称: "高级教师", 乡镇工作年限: 19 }, false],
  ["年限够了，承诺书空白，看不出", { 乡镇工作年限: 25, 是否签订承诺书: "" }, /^#N\/A “直评.*”能否适用看不出：.*H3/u],
  ["没有申报职称这一列", { 申报职称: undefined, 申报方式: undefined }, /^#N\/A 本表没有申报职称/u],
);
