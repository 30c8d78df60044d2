/**
 * 学历与学位 — what a person studied; the higher of the two counts.
 *
 * 解读: 同等学力申硕, 同等学力申博 are degrees without the schooling: their years are those of the degree. 研究生 alone is
 * graduate level with the degree unknown. 研究生班 is none: its years are those of 二学士. Without a title, 中级 opens to
 * 博士; to 硕士 by the recognition rules of the series; to nobody else.
 */
import type { NONE } from "./levels";

export type School =
  | "doctoral"
  | "doctor-degree"
  | "master"
  | "graduate"
  | "master-degree"
  | "graduate-class"
  | "double-bachelor"
  | "bachelor"
  | "college"
  | "secondary"
  | "high-school";
export type Degree = "doctor" | "master" | "double-bachelor" | "bachelor" | typeof NONE;

export const SCHOOLS: readonly School[] = [
  "doctoral",
  "doctor-degree",
  "master",
  "graduate",
  "master-degree",
  "graduate-class",
  "double-bachelor",
  "bachelor",
  "college",
  "secondary",
  "high-school",
];
export const DEGREES: readonly Degree[] = ["doctor", "master", "double-bachelor", "bachelor", "none"];

/** The degree that schooling gives, or that stands in its place; null where it gives none that has years of its own. */
export function degreeOf(school: School): "doctor" | "master" | null {
  if (school === "doctoral" || school === "doctor-degree") return "doctor";
  // A graduate holds at least what a master's schooling gives.
  return school === "master" || school === "graduate" || school === "master-degree" ? "master" : null;
}

/** 同等学力: the degree alone, without the schooling that leads to it. */
export const isDegreeOnly = (school: School): boolean => school === "doctor-degree" || school === "master-degree";

export type EntryByEducation = "yes" | "by-recognition" | "no";

/** May someone without a title enter at 中级? A graduate whose degree is unknown is taken for a master. */
export function entryToIntermediate(school: School, degree: Degree): EntryByEducation {
  const earned = degreeOf(school);
  if (earned === "doctor" || degree === "doctor") return "yes";
  return earned === "master" || degree === "master" ? "by-recognition" : "no";
}
