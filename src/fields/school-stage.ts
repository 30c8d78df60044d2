import { field } from "./field";
import { readText } from "./readers/text";

/** 学段 — 小学, 初中 …: some education opens 教师 titles only in some of them. */
export const schoolStage = field({
  id: "schoolStage",
  label: "学段",
  headers: "学段 任教学段 编制所在学段 学校类型 所在学段 学校学段 学段类别",
  hint: "填小学、初中、高中等",
  examples: { 小学: "小学", "#N/A": "?" },
  read: () => readText,
});
