/**
 * What is said of a sheet as a whole: what was understood, what was not judged, what is asked.
 */
import type { Condition } from "../rules/engine/explain";
import type { Note } from "../rules/engine/plan";
import type { FieldId } from "../rules/applicant";
import { isoOf, type PartialDate } from "../core/calendar";
import { IN_FORCE_FROM } from "../rules/notice/notice";
import type { Reading } from "../core/reading";
import type { ColumnField } from "../roster/fields";
import type { ColumnUse, Question } from "../roster/read-roster";
import { dateWords, monthsWords } from "./dates";
import {
  APPRAISAL_LABELS,
  DEGREE_LABELS,
  FIELD_LABELS,
  GP_TRAINING_LABELS,
  LEVEL_LABELS,
  POST_LABELS,
  ROUTE_NAMES,
  RULE_NAMES,
  SCHOOL_LABELS,
  SERIES_LABELS,
  SEX_LABELS,
  TYPE_LABELS,
  UNIT_LEVEL_LABELS,
  YES_NO_LABELS,
} from "./labels";
import { sentenceOf, type Setting } from "./findings";

export function noteWords(note: Note): string {
  switch (note.kind) {
    case "no-column":
      return `未核“${RULE_NAMES[note.rule]}”：本表无“${note.fields.map((field: FieldId) => FIELD_LABELS[field]).join("”“")}”列`;
    case "post-assumed-professional":
      return "本表无“岗位类别”列，均按专业技术岗位看待";
    case "type-assumed-provincial":
      return `${note.fields.map((field) => `“${FIELD_LABELS[field]}”`).join("")}未写明类型的，按全省统一职称看待`;
    case "type-contradicts-name":
      return `申报类型与申报职称中的“基层”二字不一致（${note.cells.join("、")}），按申报类型判断，请核对`;
    case "year-assumed":
      return `没有找到申报年度，按${note.year}年计算；不是的话在标题中写明年度，或加“申报年度”列`;
    case "before-notice":
      return `计算截止日早于通知印发日（${dateWords(IN_FORCE_FROM)}），各项标准按通知的数值计算`;
    case "no-posts-sheet":
      return `未核“${RULE_NAMES[note.rule]}”：工作簿中没有岗位设置表（单位、级别、核准数、现聘数、空岗数）`;
    case "posts-not-listed":
      return `未核部分人员的“${RULE_NAMES[note.rule]}”：岗位设置表中没有${listed(
        note.units.map(({ unit, level }) => `${unit}${LEVEL_LABELS[level]}`),
      )}`;
    case "route-not-considered":
      return `未考虑“${ROUTE_NAMES[note.route]}”：本表无“${note.fields.map((field: FieldId) => FIELD_LABELS[field]).join("”“")}”列`;
  }
}

const MOST_LISTED = 5;

/** The first few, and how many there are in all. */
const listed = (names: readonly string[]): string =>
  names.length <= MOST_LISTED ? names.join("、") : `${names.slice(0, MOST_LISTED).join("、")}等${names.length}处`;

/** The notes as lines to read: what was not judged for want of columns stands together. */
export function noteLines(notes: readonly Note[]): readonly string[] {
  const unjudged: string[] = [];
  const routes: string[] = [];
  const others: string[] = [];
  for (const note of notes) {
    if (note.kind === "no-column") unjudged.push(`“${RULE_NAMES[note.rule]}”（${fieldNames(note.fields)}）`);
    else if (note.kind === "route-not-considered")
      routes.push(`“${ROUTE_NAMES[note.route]}”（${fieldNames(note.fields)}）`);
    else others.push(noteWords(note));
  }
  return [
    ...(unjudged.length === 0 ? [] : [`本表无括号中的列，未核：${unjudged.join("、")}`]),
    ...(routes.length === 0 ? [] : [`本表无括号中的列，未考虑：${routes.join("、")}`]),
    ...others,
  ];
}

const fieldNames = (fields: readonly FieldId[]): string => fields.map((field) => FIELD_LABELS[field]).join("、");

export function questionWords(question: Question): { readonly message: string; readonly choices: readonly string[] } {
  switch (question.kind) {
    case "all-township":
      return {
        message: "本表没有单位层级，也没有基层单位目录。表中单位都是乡镇事业单位吗？",
        choices: ["都是乡镇单位", "不都是"],
      };
    case "blank-other-title":
      return {
        message: "“另一类职称”空白的人，是否都没有另一类职称？没有确认以前，空白的逐人待核。",
        choices: ["空白的都没有", "逐人填写"],
      };
    case "two-columns":
      return {
        message: `有${question.columns.length}列都像是“${FIELD_LABELS[question.about]}”（${question.columns.join("、")}列），用哪一列？`,
        choices: question.columns,
      };
    case "unclear-column":
      return {
        message: `${question.column}列“${question.header}”看不出是什么，暂未使用。它是${question.fields.map((field) => `“${FIELD_LABELS[field]}”`).join("还是")}？`,
        choices: question.fields.map((field) => FIELD_LABELS[field]),
      };
    case "unreadable-year":
      return {
        message: `申报年度看不懂（${listedCells(question.cells)}写着“${question.raw}”），这些行没有可靠的计算年度，请改成“2020”这样的年份`,
        choices: [],
      };
    case "stale-mapping":
      return { message: "表头改过了，以前对列的指定不再适用，没有采用。请核对各列，需要时重新指定", choices: [] };
  }
}

const CELLS_LISTED = 3;

const listedCells = (cells: readonly string[]): string =>
  cells.length <= CELLS_LISTED ? cells.join("、") : `${cells.slice(0, CELLS_LISTED).join("、")}等${cells.length}处`;

/** Why a column was taken for a field. */
export function matchWords({ field, header, group, match, by, like, years }: ColumnUse): string {
  const label = FIELD_LABELS[field];
  const listed = years.length === 0 ? "" : `，单元格依次写${years.join("、")}年`;
  switch (by) {
    case "year":
      return `表头中的年份，属“${label}”`;
    case "part":
      return `“${group ?? header}”中的一部分，属“${label}”，不单独与标准比较`;
    case "group":
      return `“${group ?? ""}”下的“${header}”，即“${label}”`;
    case "header":
      return `${match === "exact" ? `表头“${header}”即“${label}”` : `表头去掉空格、括号和标注后即“${label}”`}${listed}`;
    case "containing":
      return `表头“${header}”含“${like ?? ""}”，当作“${label}”，请核对`;
    case "near":
      return `表头“${header}”与“${like ?? ""}”相近，当作“${label}”，请核对`;
    case "cells":
      return `从表头“${header}”看不出是什么，按列中的内容（如“${like ?? ""}”）当作“${label}”，请核对`;
    case "neighbour":
      return `从表头“${header}”看不出是什么，按相邻的“${like ?? ""}”列当作“${label}”，请核对`;
    case "user":
      return `由您指定为“${label}”`;
  }
}

export function conditionWords(condition: Condition, setting: Setting): string {
  if (condition.findings.length > 0)
    return condition.findings.map((finding) => sentenceOf(finding, setting)).join("；");
  const name = RULE_NAMES[condition.rule];
  switch (condition.outcome) {
    case "met":
      return `${name}：满足`;
    case "not-applicable":
      return `${name}：不适用`;
    case "lifted":
      return `${name}：按所报途径不要求`;
    case "not-judged":
      return `${name}：未核，${condition.rule === "post-quota" ? "没有可对照的岗位设置" : "本表无有关的列"}`;
    case "not-met":
    case "cannot-tell":
      return `${name}：待核`;
  }
}

/** What a condition rests on, as it was read: 取得时间 2012-11. */
export const conditionValues = ({ values }: Condition): readonly { readonly field: string; readonly value: string }[] =>
  values.map(({ field, year, reading }) => ({
    field: year === null ? FIELD_LABELS[field] : `${year}年${FIELD_LABELS[field]}`,
    value: readingWords(field, reading),
  }));

export function readingWords(field: ColumnField, reading: Reading<unknown>): string {
  switch (reading.state) {
    case "known": {
      const { value } = reading;
      const months = field === "townshipYears" || field === "heldYears";
      if (months && typeof value === "number") return monthsWords(value);
      return String(factValue(field, reading) ?? "");
    }
    case "ambiguous":
    case "unreadable":
      return reading.raw;
    case "blank":
    case "absent":
      return "";
  }
}

/** A sheet fact's value in words; dates in ISO form, so that scripts can read them. */
export function factValue(field: ColumnField, reading: Reading<unknown>): string | number | null {
  if (reading.state !== "known") return null;
  const { value } = reading;
  if (typeof value === "number") return value;
  if (typeof value === "string") return valueLabel(field, value);
  if (typeof value !== "object" || value === null) return null;
  if ("grade" in value) return `专业技术${String(value.grade)}级`;
  if ("year" in value) return isoOf(value as PartialDate);
  if ("route" in value) return ROUTE_NAMES[value.route as keyof typeof ROUTE_NAMES];
  if ("word" in value) return String(value.word);
  if ("name" in value) return String(value.name);
  return null;
}

const VALUE_LABELS: Partial<Record<ColumnField, Readonly<Record<string, string>>>> = {
  unitLevel: UNIT_LEVEL_LABELS,
  applyType: TYPE_LABELS,
  applyLevel: LEVEL_LABELS,
  heldLevel: LEVEL_LABELS,
  applySeries: SERIES_LABELS,
  heldSeries: SERIES_LABELS,
  heldType: TYPE_LABELS,
  otherType: TYPE_LABELS,
  otherLevel: LEVEL_LABELS,
  fromUnitLevel: UNIT_LEVEL_LABELS,
  sex: SEX_LABELS,
  postKind: POST_LABELS,
  education: SCHOOL_LABELS,
  degree: DEGREE_LABELS,
  gpTraining: GP_TRAINING_LABELS,
  appraisals: APPRAISAL_LABELS,
  pledge: YES_NO_LABELS,
  majorMatches: YES_NO_LABELS,
  urgentNeed: YES_NO_LABELS,
  voluntary: YES_NO_LABELS,
  specialPost: YES_NO_LABELS,
  postTraining: YES_NO_LABELS,
  preference: YES_NO_LABELS,
};

const valueLabel = (field: ColumnField, value: string): string => VALUE_LABELS[field]?.[value] ?? value;
