import { field } from "./field";
import { readOutstanding } from "./readers/answers";

/** 业绩突出 — were the results outstanding? */
export const outstanding = field({
  id: "outstanding",
  label: "业绩突出",
  headers:
    "业绩突出 是否业绩突出 成绩突出 工作成绩突出 是否成绩突出 工作业绩突出 是否工作成绩突出 业绩是否突出 " +
    "工作业绩是否突出 成绩是否突出 工作成绩是否突出",
  hint: "填“是”或“否”",
  examples: { 是: "some", 合格: "?" },
  read: () => readOutstanding,
  blankMeans: "not-marked",
});
