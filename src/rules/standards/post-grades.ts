/**
 * 专业技术岗位等级 — 正高 1–4, 副高 5–7, 中级 8–10, 助理级 11–12, 员级 13; 助理级 and 员级 together are 初级.
 *
 * Source: 国人部发〔2006〕87号 on posts in public institutions.
 */
import type { Level } from "./levels";

const GRADES: Readonly<Record<Level, readonly number[]>> = {
  senior: [1, 2, 3, 4],
  "associate-senior": [5, 6, 7],
  intermediate: [8, 9, 10],
  assistant: [11, 12],
  technician: [13],
};

/** The grades of post a title of this level is appointed to. */
export const gradesOf = (level: Level): readonly number[] => GRADES[level];

/** 初级 1, 中级 2, 副高 3, 正高 4: 员级 and 助理级 are one level of post. */
export function postLevelOf(level: Level): number {
  switch (level) {
    case "technician":
    case "assistant":
      return 1;
    case "intermediate":
      return 2;
    case "associate-senior":
      return 3;
    case "senior":
      return 4;
  }
}
