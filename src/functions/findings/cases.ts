import { at, type FunctionCases, LOCKED, NOBODY, personCases } from "../shared/cases";

const HEADERS = ["级别", "规则", "条款", "单元格", "说明"];

const { sheets, cases: persons } = personCases(
  ["没有问题，只有表头", {}, [HEADERS]],
  ["违规一行", LOCKED, [HEADERS, ["违规", "取得一类5年内不报另一类同级", "三（一）", /F3/u, /2023-11-01起满足/u]]],
  [
    "先违规，后缺项",
    { ...LOCKED, 是否签订承诺书: "" },
    [
      HEADERS,
      ["违规", "取得一类5年内不报另一类同级", "三（一）", /F3/u, /./u],
      ["缺项", "个人承诺", "四（四）", "H3", /未填/u],
    ],
  ],
  ["看不出是哪个人", NOBODY, /^#N\/A 这一行看不出是哪个人/u],
);

const [first] = sheets;
const two = first === undefined ? [] : [...first.rows, ...first.rows.slice(-1)];

export const cases: FunctionCases = {
  sheets: [...sheets, { name: "两人", rows: two }],
  cases: [
    ...persons,
    { sentence: "连表头一起给，还是一个人", given: [at("第1例!A2:K3")], answer: [HEADERS] },
    {
      sentence: "给了两个人",
      given: [at("两人!A3:K4")],
      answer: "#VALUE! 这个函数一次只看一个人：请只给一行。要看多人的，用 JC.VERDICT 或 JC.WHY",
    },
  ],
};
