import { marks } from "./field";
import { readMarks, readPassMarks } from "./readers/marks";

/** 考试成绩 — one column per subject, or all of them in one. */
export const examScores = marks({
  id: "examScores",
  label: "考试成绩",
  headers: "考试成绩 考试分数 各科成绩 各科考试成绩 各科分数 专业技术资格考试成绩 卫生资格考试成绩 以考代评成绩",
  hint: "每科填一个分数",
  examples: { "基础55、实践58": "基础 55、实践 58", 缺考: "?", 约58: "?", 不低于58: "?", 总分119: "?" },
  read: () => readMarks,
  furtherLines: "continue",
  inSeveralColumns: true,
});

/** 合格标准 — the marks to be reached. */
export const passMarks = marks({
  id: "passMarks",
  label: "合格标准",
  headers: "合格标准 各科合格标准 考试合格标准 合格线 合格分数 合格分数线 考试合格线 分数线 各科分数线 国家合格标准",
  hint: "每科填一个分数",
  examples: {
    60: "60",
    缺考: "?",
    不低于60分: "60",
    约60: "?",
    每科60: "60",
    均为60分: "60",
    各科均60分: "60",
    各科均不低于60分: "60",
    "每科：60分": "60",
    平均60: "?",
    "基础60、实践67": "基础 60、实践 67",
  },
  read: () => readPassMarks,
  furtherLines: "continue",
  inSeveralColumns: true,
});
