import { field } from "./field";
import { readCommendations } from "./readers/award";

/** 表彰奖励 — each line of a person adds to them. */
export const commendations = field({
  id: "commendations",
  label: "表彰奖励",
  headers: "奖惩情况 荣誉称号 成果及受奖 获奖情况 表彰奖励",
  hint: "填获得的表彰、奖励，没有的填“无”",
  examples: { 县级优秀教师: "some" },
  read: () => readCommendations,
  blankMeans: "not-marked",
  inSeveralColumns: true,
  furtherLines: "continue",
});
