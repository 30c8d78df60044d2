/** For each requirement the people who show it, by a hair where there is one, in the order of the notice. */
import { COUNTY, DOCTOR, GRASSROOTS_TEACHER, NEWCOMER, NURSE, TEACHER, YOUNG_TEACHER } from "./profiles";
import { named, shows, showsTwice, type Recipe } from "./recipe";

const SAME_LEVEL = { applyTitle: "一级教师", applyType: "基层" } as const;
const NO_HOURS = {
  "trainingHours:2015": 0,
  "trainingHours:2016": 0,
  "trainingHours:2017": 0,
  "trainingHours:2018": 0,
  "trainingHours:2019": 0,
} as const;
const NO_GRADES = {
  "appraisals:2015": "",
  "appraisals:2016": "",
  "appraisals:2017": "",
  "appraisals:2018": "",
  "appraisals:2019": "",
} as const;

/** The person of the README. */
const README_PERSON: Recipe = named(
  "王小明",
  shows("five-year-lock", "fails", TEACHER, SAME_LEVEL, {
    unit: "胡屯镇中学",
    heldDate: "2018.11",
    appointedDate: "2018.12",
    townshipYears: 8,
  }),
);

export const REQUIREMENT_RECIPES: readonly Recipe[] = [
  README_PERSON,
  shows("five-year-lock", "holds", TEACHER, SAME_LEVEL, {
    heldDate: "2014.12",
    appointedDate: "2015.01",
    townshipYears: 9,
  }),
  shows("township-post", "holds", YOUNG_TEACHER),
  shows("township-post", "fails", TEACHER, COUNTY),
  shows("in-service", "fails", TEACHER, { birthDate: "1960.03", workStart: "1982.07", sex: "男", status: "退休" }),
  shows("one-type-per-year", "holds", YOUNG_TEACHER, { applyTitle: "一级教师", applyType: "全省统一" }),
  showsTwice(shows("one-type-per-year", "fails", TEACHER), { applyTitle: "高级教师", applyType: "全省统一" }),
  shows("grassroots-ladder", "holds", GRASSROOTS_TEACHER, {
    "trainingHours:2016": 90,
    heldDate: "2015.06",
    appointedDate: "2015.12",
  }),
  shows("grassroots-ladder", "fails", GRASSROOTS_TEACHER, {
    applyTitle: "高级教师",
    applyType: "全省统一",
    heldDate: "2015.06",
    appointedDate: "2016.06",
  }),
  shows("level-ladder", "holds", TEACHER, { applyTitle: "高级教师", applyType: "全省统一" }),
  shows("level-ladder", "fails", YOUNG_TEACHER, { applyTitle: "基层高级教师", heldDate: "2013.08" }),
  shows("examined-level", "open", NURSE),
  shows("base-tenure", "holds", TEACHER, { heldDate: "2015.12", appointedDate: "2015.12" }),
  shows("base-tenure", "fails", TEACHER, { heldDate: "2016.01", appointedDate: "2016.01" }),
  shows("post-quota", "fails", TEACHER, { unit: "王庄镇中学" }),
  shows("training-hours", "holds", TEACHER, { "trainingHours:2019": 90 }),
  shows("training-hours", "fails", TEACHER, { "trainingHours:2019": 82 }),
  shows("training-experience", "fails", NEWCOMER, NO_HOURS, NO_GRADES, {
    birthDate: "1990",
    workStart: "2020.02",
    heldTitle: "无",
    heldDate: "",
    appointedDate: "",
    applyTitle: "基层一级教师",
    townshipYears: 0,
    training: "无",
    postTraining: "",
  }),
  shows("appraisal", "open", TEACHER, { "appraisals:2019": "不合格", heldDate: "2012.12", appointedDate: "2012.12" }),
  shows("major-match", "fails", DOCTOR, { major: "市场营销", majorMatches: "否" }),
  shows("integrity-veto", "fails", TEACHER, { fraud: "有" }),
  shows("pledge", "fails", TEACHER, { pledge: "否" }),
];
