/**
 * 申报的基本条件 — years in the present title that national and provincial standards ask for, which the notice presupposes
 * without giving numbers: by series, level and education, each with its source and whether it binds here or varies.
 *
 * 解读: the higher of education and degree counts. A 基层 application in 卫生 uses the rows of 基层卫生. Physicians have
 * rows of their own where the standards count their years otherwise than those of 药, 护 and 技; whose name does not
 * tell which, is bound by neither. An entry that varies locally, or a field without one, decides nothing: 待核. An
 * entry holds from its year on; for a year before the first entry the first one is used.
 * 未编码: older figures, except those of 卫生 before 2021.
 */
import { degreeOf, type Degree, type School } from "./education";
import type { Level, Series } from "./levels";

/** 博士 · 硕士、二学士 · 本科、学士 · 大专 · 中专、中师 */
export const EDUCATION_COLUMNS = ["doctor", "master", "bachelor", "college", "secondary"] as const;
export type EducationColumn = (typeof EDUCATION_COLUMNS)[number];

/** What the table says of one education. `work`: so many years of work, no title needed. */
export type YearsEntry = { readonly kind: "title" | "work"; readonly years: number };

export interface BaseCondition {
  readonly series: Series;
  /** The 基层卫生 rows hold for 基层 applications only. */
  readonly grassroots: boolean;
  /** Of 卫生: holds for physicians only. */
  readonly physicians: boolean;
  readonly level: Level;
  readonly years: Readonly<Record<EducationColumn, YearsEntry | null>>;
  readonly source: string;
  /** The year from which it holds. */
  readonly from: number;
  /** Does it bind here, or differ from place to place? */
  readonly binding: boolean;
}

type Source = readonly [document: string, from: number];

const TEACHING: Source = ["人社部发〔2015〕79号", 2015];
const AGRICULTURE: Source = ["人社部发〔2019〕114号", 2019];
const ENGINEERING: Source = ["人社部发〔2019〕16号", 2019];
const HEALTH: Source = ["人社部发〔2021〕51号", 2021];
const PHYSICIANS: Source = ["人社部发〔2021〕51号，从规培合格或执业注册起算", 2021];
const HEALTH_BEFORE: Source = ["卫生系列原规定（各省不一）", 2000];
const STATISTICS: Source = ["统计专业职务全国考试规定", 2011];
const LOCAL: Source = ["各地做法", 2020];

/** `w1`: one year of work; `-`: no entry. */
function row(
  series: Series,
  level: Level,
  years: string,
  [source, from]: Source,
  binding: boolean,
  only: "grassroots" | "physicians" | null = null,
): BaseCondition {
  const cells = years.split(" ").map((cell): YearsEntry | null => {
    if (cell === "-") return null;
    return cell.startsWith("w")
      ? { kind: "work", years: Number(cell.slice(1)) }
      : { kind: "title", years: Number(cell) };
  });
  const at = (i: number): YearsEntry | null => cells[i] ?? null;
  return {
    series,
    grassroots: only === "grassroots",
    physicians: only === "physicians",
    level,
    years: { doctor: at(0), master: at(1), bachelor: at(2), college: at(3), secondary: at(4) },
    source,
    from,
    binding,
  };
}

export const BASE_CONDITIONS: readonly BaseCondition[] = [
  row("teaching", "assistant", "0 0 w1 2 3", TEACHING, true),
  row("teaching", "intermediate", "0 2 4 4 5", TEACHING, true),
  row("teaching", "associate-senior", "2 5 5 5 -", TEACHING, true),
  row("teaching", "senior", "5 5 5 - -", TEACHING, true),
  row("agriculture", "assistant", "0 0 w1 2 4", AGRICULTURE, false),
  row("agriculture", "intermediate", "0 2 4 4 5", AGRICULTURE, true),
  row("agriculture", "associate-senior", "2 5 5 - -", AGRICULTURE, false),
  row("agriculture", "senior", "5 5 5 - -", AGRICULTURE, false),
  row("engineering", "assistant", "0 0 w1 2 4", ENGINEERING, true),
  row("engineering", "intermediate", "0 2 4 4 -", ENGINEERING, true),
  row("engineering", "associate-senior", "2 5 5 - -", ENGINEERING, true),
  row("engineering", "senior", "5 5 5 - -", ENGINEERING, true),
  row("statistics", "associate-senior", "2 5 5 10 -", STATISTICS, true),
  row("statistics", "senior", "5 5 5 - -", STATISTICS, false),
  row("health", "intermediate", "0 2 4 6 7", HEALTH, true),
  row("health", "intermediate", "0 2 4 6 7", PHYSICIANS, false, "physicians"),
  row("health", "associate-senior", "2 4 5 7 -", HEALTH_BEFORE, false),
  row("health", "associate-senior", "5 5 5 7 -", HEALTH, false),
  row("health", "senior", "5 5 5 - -", HEALTH, false),
  row("health", "associate-senior", "5 5 5 7 9", LOCAL, false, "grassroots"),
  row("health", "senior", "5 5 5 7 -", LOCAL, false, "grassroots"),
];

/** Whom a row of the table has to fit. `physician`: null where the roster does not tell. */
export interface Concerned {
  readonly grassroots: boolean;
  readonly physician: boolean | null;
}

/**
 * The row for an application; a 基层 one has its own where there is one, and so has a physician's. Null where the table
 * has none.
 *
 * @param year the year of the date of judgement
 */
export function baseCondition(
  table: readonly BaseCondition[],
  series: Series,
  level: Level,
  { grassroots, physician }: Concerned,
  year: number,
): BaseCondition | null {
  const isOwn = grassroots && table.some((one) => isFor(one, series, level, true));
  const theirs = inForce(table, series, level, isOwn, true, year);
  if (theirs === null || physician === false) return inForce(table, series, level, isOwn, false, year);
  // Which of two rows counts is open: neither binds.
  if (physician === true) return theirs;
  return { ...(inForce(table, series, level, isOwn, false, year) ?? theirs), binding: false };
}

const isFor = (one: BaseCondition, series: Series, level: Level, grassroots: boolean): boolean =>
  one.series === series && one.level === level && one.grassroots === grassroots;

/** Of the rows that fit the last that holds in that year, else the first. */
function inForce(
  table: readonly BaseCondition[],
  series: Series,
  level: Level,
  grassroots: boolean,
  physicians: boolean,
  year: number,
): BaseCondition | null {
  let current: BaseCondition | null = null;
  for (const one of table) {
    if (!isFor(one, series, level, grassroots) || one.physicians !== physicians) continue;
    if (current === null || one.from <= year) current = one;
  }
  return current;
}

/** Whether a title of 卫生 is a physician's; null where its name does not tell. */
export function isPhysician(title: string): boolean | null {
  if (/医师/u.test(title)) return true;
  return /[药护技]师|检验师/u.test(title) ? false : null;
}

/** The column of the table for an education: the higher of school and degree. Null below 中专. */
export function educationColumn(school: School, degree: Degree): EducationColumn | null {
  const earned = degreeOf(school);
  if (earned === "doctor" || degree === "doctor") return "doctor";
  if (earned === "master" || degree === "master") return "master";
  // 二学士 has the years of 硕士, though it is no master's degree.
  if (school === "graduate-class" || school === "double-bachelor" || degree === "double-bachelor") return "master";
  if (school === "bachelor" || degree === "bachelor") return "bachelor";
  if (school === "college") return "college";
  return school === "secondary" ? "secondary" : null;
}

/** 以考代评: titles given by examination, for which no review is applied for. */
const EXAMINED: Partial<Record<Series, readonly Level[]>> = {
  health: ["technician", "assistant", "intermediate"],
  statistics: ["technician", "assistant", "intermediate"],
  economics: ["technician", "assistant", "intermediate"],
  accounting: ["technician", "assistant", "intermediate"],
  auditing: ["technician", "assistant", "intermediate"],
};

export const isDecidedByExamination = (series: Series, level: Level): boolean =>
  EXAMINED[series]?.includes(level) ?? false;
