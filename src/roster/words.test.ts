import { cell } from "../../test/support/sheet";
import type { ColumnUse, Question } from "./roster-head";
import { matchWords } from "./match-words";
import { questionWords } from "./words";

const USE: ColumnUse = {
  field: "heldDate",
  column: "D",
  header: "取得日期",
  group: null,
  year: null,
  years: [],
  match: "fuzzy",
  by: "near",
  like: "取得时间",
  polarity: null,
};

test.each<readonly [Partial<ColumnUse>, string]>([
  [{}, "表头“取得日期”与“取得时间”相近，当作“取得时间”，请核对"],
  [
    { field: "education", header: "本人学历", by: "containing", like: "学历" },
    "表头“本人学历”含“学历”，当作“学历”，请核对",
  ],
  [
    { field: "heldLevel", header: "级别", match: "values", by: "cells", like: "初级" },
    "从表头“级别”看不出是什么，按列中的内容（如“初级”）当作“职称级别”，请核对",
  ],
  [
    { header: "时间", match: "values", by: "neighbour", like: "聘任时间" },
    "从表头“时间”看不出是什么，按相邻的“聘任时间”列当作“取得时间”，请核对",
  ],
  [
    {
      field: "discipline",
      header: "不存在一票否决情形",
      match: "folded",
      by: "header",
      like: null,
      polarity: "asks-good",
    },
    "表头去掉空格、括号和标注后即“违法违纪”，填“是”为没有问题",
  ],
  [
    { field: "discipline", header: "诚信情况", match: "folded", by: "header", like: null, polarity: "unclear" },
    "表头去掉空格、括号和标注后即“违法违纪”，填“是”是好是坏看不出，请核对",
  ],
  [{ match: "user", by: "user", like: null }, "由您指定为“取得时间”"],
  [
    { field: "trainingHours", header: "2018年公需学时", match: "exact", by: "part", like: null },
    "“2018年公需学时”中的一部分，属“继续教育学时”，不单独与标准比较",
  ],
  [
    { field: "appraisals", header: "近三年考核结果", years: [2018, 2019], match: "exact", by: "header", like: null },
    "表头“近三年考核结果”即“年度考核”，单元格依次写2018、2019年",
  ],
])("why a column was taken: %j", (change, words) => {
  expect(matchWords({ ...USE, ...change })).toBe(words);
});

test.each<readonly [Question, string, readonly string[]]>([
  [
    { about: "heldDate", kind: "unclear-column", column: "D", header: "时间", fields: ["heldDate", "appointedDate"] },
    "D列“时间”看不出是什么，暂未使用。它是“取得时间”还是“聘任时间”？",
    ["取得时间", "聘任时间"],
  ],
  [
    { about: "applyYear", kind: "unreadable-year", cells: ["E7", "E8"].map(cell), raws: ["去年", "20"] },
    "申报年度看不懂（E7、E8写着“去年”、“20”），这些行没有可靠的计算年度，请改成“2020”这样的年份",
    [],
  ],
  [
    { about: "discipline", kind: "unclear-answer", column: "K", header: "诚信情况" },
    "K列“诚信情况”的表头看不出填“是”“有”是好是坏，这样填的人待核。请说明，或把表头写成“是否有违法违纪”的样子",
    ["填“是”为没有问题", "填“是”为有问题"],
  ],
  [
    { about: "columns", kind: "stale-mapping" },
    "表头改过了，以前对列的指定不再适用，没有采用。请核对各列，需要时重新指定",
    [],
  ],
])("what is asked: %j", (question, message, choices) => {
  expect(questionWords(question)).toEqual({ message, choices });
});
