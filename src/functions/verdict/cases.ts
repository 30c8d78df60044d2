import { at, LOCKED, personCases, type FunctionCases } from "../shared/cases";

const persons = personCases(
  ["样样都齐", {}, "符合"],
  ["五年未满", LOCKED, "不符合"],
  ["承诺书空白", { 是否签订承诺书: "" }, "待核"],
  ["没有申报职称这一列", { 申报职称: undefined, 申报方式: undefined }, "仅监管"],
  ["截止日是五年满的前一天", LOCKED, "不符合", "2023-10-31"],
  ["截止日是五年满的当天", LOCKED, "符合", "2023-11-01"],
  ["截止日是日期格式", LOCKED, "符合", 45_231],
  ["截止日不是日期", {}, "#VALUE! 计算截止日“某天”不是日期。请写成 2020-12-31 或引用日期单元格", "某天"],
  ["截止日只有年月", {}, /^#VALUE! 计算截止日“2023-11”不是日期/u, "2023-11"],
);

const GONE = { error: "#REF!" } as const;

export const cases: FunctionCases = {
  sheets: persons.sheets,
  cases: [
    ...persons.cases,
    { sentence: "人员行已删除", given: [GONE], answer: "#VALUE! 人员行引用的行已删除" },
    { sentence: "表头已删除", given: [at("第1例!A3:K3"), GONE], answer: "#VALUE! 表头引用的行已删除" },
    { sentence: "人员行是出错的公式", given: [{ error: "#DIV/0!" }], answer: "#VALUE! 人员行是公式出错的 #DIV/0!" },
  ],
};
