/**
 * 学历与学位 — what a person studied; the higher of the two counts.
 *
 * 解读: 研究生 alone is graduate level with the degree unknown. 研究生班 is none: its years are those of 二学士. Without a
 * title, 中级 opens to 博士; to 硕士 by the recognition rules of the series; to nobody else.
 */
import type { NONE } from "./levels";

export type School =
  | "doctoral"
  | "master"
  | "graduate"
  | "graduate-class"
  | "double-bachelor"
  | "bachelor"
  | "college"
  | "secondary"
  | "high-school";
export type Degree = "doctor" | "master" | "double-bachelor" | "bachelor" | typeof NONE;

export const SCHOOLS: readonly School[] = [
  "doctoral",
  "master",
  "graduate",
  "graduate-class",
  "double-bachelor",
  "bachelor",
  "college",
  "secondary",
  "high-school",
];
export const DEGREES: readonly Degree[] = ["doctor", "master", "double-bachelor", "bachelor", "none"];

export type EntryByEducation = "yes" | "by-recognition" | "no";

/** May someone without a title enter at 中级? A graduate whose degree is unknown is taken for a master. */
export function entryToIntermediate(school: School, degree: Degree): EntryByEducation {
  if (school === "doctoral" || degree === "doctor") return "yes";
  if (school === "master" || school === "graduate" || degree === "master") return "by-recognition";
  return "no";
}
