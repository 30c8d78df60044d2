/** People in order, of the kinds that apply in the townships: what a recipe begins with. */
import type { Cells } from "./columns";

/** A teacher with 一级教师 who applies for 基层高级教师, with the years for it and fewer than 20 in townships. */
export const TEACHER: Cells = {
  education: "本科",
  degree: "学士",
  heldTitle: "一级教师",
  heldDate: "2013.12",
  appointedDate: "2014.01",
  applyTitle: "基层高级教师",
  applyType: "基层",
  route: "正常",
  townshipYears: 14,
};

/** One with 二级教师 who applies for 基层一级教师, with fewer than 10 years in townships. */
export const YOUNG_TEACHER: Cells = {
  ...TEACHER,
  birthDate: "1989",
  workStart: "2012.08",
  heldTitle: "二级教师",
  heldDate: "2013.08",
  appointedDate: "2013.09",
  applyTitle: "基层一级教师",
  townshipYears: 8,
};

/** One with the grassroots title of the middle level. */
export const GRASSROOTS_TEACHER: Cells = {
  ...TEACHER,
  heldTitle: "基层一级教师",
  heldDate: "2014.12",
  appointedDate: "2014.12",
};

/** A doctor with 主治医师 who applies for 基层副主任医师. */
export const DOCTOR: Cells = {
  ...TEACHER,
  unit: "安平镇卫生院",
  major: "临床医学",
  majorMatches: "是",
  heldTitle: "主治医师",
  applyTitle: "基层副主任医师",
};

/** A nurse whose next level is decided by examination. */
export const NURSE: Cells = {
  ...YOUNG_TEACHER,
  unit: "安平镇卫生院",
  major: "护理学",
  majorMatches: "是",
  heldTitle: "护师",
  applyTitle: "主管护师",
  applyType: "全省统一",
};

/** A newcomer with a doctorate. */
export const NEWCOMER: Cells = {
  ...TEACHER,
  education: "博士研究生",
  degree: "博士",
};

/** Outside of the townships. */
export const COUNTY: Cells = { unit: "县实验中学", unitLevel: "县直" };
