/** What is said of a verdict, of a sheet judged as a whole, and of the conditions of one row. */
import { labelOf, labelOfYear, type FieldId } from "../../fields";
import { cellAddress } from "../../core/positions";
import { dateWords } from "../../core/date-words";
import { withoutIds } from "../../core/hidden-ids";
import { IN_FORCE_FROM } from "../figures/figures";
import { LEVEL_LABELS } from "../standards/labels";
import { ROUTE_NAMES, RULE_NAMES } from "../words/names";
import type { Setting } from "../words/place";
import { RULE_WORDS } from "../words/rules";
import { sentenceOf } from "../words/sentences";
import type { RuleWords } from "../words/shape";
import { readingWords } from "../words/values";
import type { Condition } from "./explain";
import type { Note } from "./plan";

export const noteWords = (note: Note): string => withoutIds(noteText(note));

function noteText(note: Note): string {
  switch (note.kind) {
    case "no-column":
      return `未核“${RULE_NAMES[note.rule]}”：本表无“${note.fields.map((field: FieldId) => labelOf(field)).join("”“")}”列`;
    case "post-assumed-professional":
      return "本表无“岗位类别”列，均按专业技术岗位看待";
    case "unit-by-allowance":
      return "本表无“单位层级”列，发放乡镇工作补贴的按乡镇单位看待";
    case "type-assumed-provincial":
      return `${note.fields.map((field) => `“${labelOf(field)}”`).join("")}未写明类型的，按全省统一职称看待`;
    case "year-taken-over":
      return `本表没有写明申报年度，按同一工作簿“${note.sheet}”表的${note.year}年度看待；不是的，在本表标题中写明年度`;
    case "before-notice":
      return `计算截止日早于通知印发日（${dateWords(IN_FORCE_FROM)}），各项标准按通知的数值计算`;
    case "applied-before":
      return "计算截止日在申报年度之后：年限等累计的算到截止日；写有申报日期的，在职在岗、5年内另报同级、交流、处分仍按申报日期判断";
    case "day-of-another-year":
      return `为整表指定的申报日期（${dateWords(note.day)}）只用于${note.day.year}年度的申报；其他年度的请逐人填“${labelOf("applyDate")}”列`;
    case "units-written-otherwise":
      return `单位名称只差空格、大小写或全角半角的按同一单位计（${listed(note.cells.map(cellAddress))}与上面写的不同），请统一写法`;
    case "blanks-not-marked":
      return `${note.fields.map((field) => `“${labelOf(field)}”`).join("")}列只给有关的人填，未填的按“无”看待（设置中可改为逐人待核）`;
    case "no-posts-sheet":
      return `未核“${RULE_NAMES[note.rule]}”：工作簿中没有岗位设置表（单位、级别、核准数、现聘数、空岗数）`;
    case "posts-not-listed":
      return `未核部分人员的“${RULE_NAMES[note.rule]}”：岗位设置表中没有${listed(
        note.units.map(({ unit, level }) => `${unit}${LEVEL_LABELS[level]}`),
      )}`;
    case "route-not-considered":
      return `未考虑“${ROUTE_NAMES[note.route]}”：本表无“${note.fields.map((field: FieldId) => labelOf(field)).join("”“")}”列`;
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

/** 15 项未核（表中缺列），2 条说明 */
export function notesCount(notes: readonly Note[]): string {
  const lacking = notes.filter(({ kind }) => kind === "no-column" || kind === "route-not-considered").length;
  const others = notes.length - lacking;
  return [lacking === 0 ? "" : `${lacking} 项未核（表中缺列）`, others === 0 ? "" : `${others} 条说明`]
    .filter((part) => part !== "")
    .join("，");
}

const fieldNames = (fields: readonly FieldId[]): string => fields.map((field) => labelOf(field)).join("、");

export const notApplicableWords = (name: string): string => `${name}：不适用`;

export function conditionWords(condition: Condition, setting: Setting): string {
  const { findings, unjudged } = condition;
  const words =
    findings.length > 0 ? findings.map((finding) => sentenceOf(finding, setting)).join("；") : outcomeWords(condition);
  return isPartlyJudged(condition) ? `${words}；其中一部分未核，${lackingWords(unjudged)}` : words;
}

/** Some of what it asks was judged, for the rest the sheet lacks a column. */
export const isPartlyJudged = ({ outcome, unjudged }: Pick<Condition, "outcome" | "unjudged">): boolean =>
  unjudged.length > 0 && (outcome === "met" || outcome === "not-met" || outcome === "cannot-tell");

function outcomeWords(condition: Condition): string {
  const { rule, outcome, isEarned, unjudged: lacking } = condition;
  const { name, called, unjudged }: RuleWords = RULE_WORDS[rule];
  switch (outcome) {
    case "met":
      return called.met;
    case "not-applicable":
      return isEarned ? notApplicableWords(name) : called.notMet;
    case "lifted":
      return `${name}：按所报途径不要求`;
    case "not-judged":
      return `${name}：未核，${unjudged ?? (lacking.length === 0 ? untoldWords(condition) : lackingWords(lacking))}`;
    case "not-met":
      return called.notMet;
    case "cannot-tell":
      return called.open;
  }
}

/** What of that which it looks at tells nothing. */
const untoldWords = ({ untold, values }: Condition): string =>
  untold.length > 0
    ? `${untold.map((field) => `“${labelOf(field)}”`).join("")}没有填或看不准`
    : values.length === 0
      ? "本表无有关的列"
      : "要看的内容没有填全";

const lackingWords = (fields: readonly FieldId[]): string =>
  `本表无${fields.map((field) => `“${labelOf(field)}”`).join("")}列`;

/** What a condition rests on, as it was read: 取得时间 2012-11. */
export const conditionValues = ({ values }: Condition): readonly { readonly field: string; readonly value: string }[] =>
  values.map(({ field, year, reading }) => ({
    field: year === null ? labelOf(field) : labelOfYear(field, year),
    value: readingWords(field, reading),
  }));

/** 取得时间 2012-11，2019年继续教育学时 90 */
export const valuesWords = (condition: Condition): string =>
  conditionValues(condition)
    .filter(({ value }) => value !== "")
    .map(({ field, value }) => `${field} ${value}`)
    .join("，");
