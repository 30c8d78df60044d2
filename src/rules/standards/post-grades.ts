/**
 * 专业技术岗位等级 — 正高 1–4, 副高 5–7, 中级 8–10, 助理级 11–12, 员级 13; 助理级 and 员级 together are 初级.
 *
 * Source: 国人部发〔2006〕87号 on posts in public institutions.
 */
import { LEVELS, type Level } from "./levels";

/** `post`: the level of post, 初级 1, 中级 2, 副高 3, 正高 4; `grades`: those a title of this level is appointed to. */
const POSTS: Readonly<Record<Level, { readonly post: number; readonly grades: readonly number[] }>> = {
  senior: { post: 4, grades: [1, 2, 3, 4] },
  "associate-senior": { post: 3, grades: [5, 6, 7] },
  intermediate: { post: 2, grades: [8, 9, 10] },
  assistant: { post: 1, grades: [11, 12] },
  technician: { post: 1, grades: [13] },
};

/** The grades of post a title of this level is appointed to. */
export const gradesOf = (level: Level): readonly number[] => POSTS[level].grades;

/** 员级 and 助理级 are one level of post. */
export const postLevelOf = (level: Level): number => POSTS[level].post;

/** The level of title that is appointed to a grade; null for a grade that there is not. */
export const levelOfGrade = (grade: number): Level | null =>
  LEVELS.find((level) => gradesOf(level).includes(grade)) ?? null;
