import { field } from "./field";
import { readCommendations } from "./readers/award";

/** 表彰奖励 — each line of a person adds to them. */
export const commendations = field({
  id: "commendations",
  label: "表彰奖励",
  headers:
    "奖惩情况 荣誉称号 成果及受奖 获奖情况 表彰奖励 表彰情况 荣誉 荣誉情况 所获荣誉 获得荣誉 主要荣誉 " +
    "获奖及荣誉 获得表彰情况 县级以上表彰 奖励 何时何地受过何种奖励",
  hint: "填获得的表彰、奖励，没有的填“无”",
  examples: { 县级优秀教师: "some" },
  read: () => readCommendations,
  blankMeans: "not-marked",
  inSeveralColumns: true,
  furtherLines: "continue",
});
