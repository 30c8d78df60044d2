import { field } from "./field";
import { readWorkHistory } from "./readers/work-history";

/** 工作经历 — where somebody worked, and when. */
export const workHistory = field({
  id: "workHistory",
  label: "工作经历",
  headers: "工作经历 工作简历 个人简历",
  hint: "一行一段，如 201003~201508 某镇中学",
  examples: { "201003~201508 某镇中学": "2010-3 2015-8 某镇中学", 很多: "?" },
  read: () => readWorkHistory,
  furtherLines: "continue",
});
