/** What is said of a fact that cannot be used, whichever rule needs it: what to fill in or put right. */
import { fullYear } from "../../core/date-grammar";
import { dateWords } from "../../core/date-words";
import { SEX_LABELS } from "../../fields/labels";
import { FIELD, hintOf, type FieldId } from "../../fields";
import { polarityOf } from "../../fields/readers/polarity";
import { SCHOOL_LABELS } from "../standards/labels";
import type { GapReason } from "../finding";
import { cellFault } from "./cell-fault";
import { idFaultWords } from "./id-fault";
import type { FindingWords, Place, Says } from "./shape";

/** What may be the same for everybody of a sheet. */
const OF_ALL: ReadonlySet<FieldId> = new Set([
  ...(["applyYear", "applyDate", "applyTitle", "applyType", "applyLevel", "applySeries", "route"] as const),
  ...(["unit", "unitLevel", "townshipAllowance", "schoolStage", "postKind", "status"] as const),
]);

/** What to write where there is nothing against somebody, by what the header asks: 是 below 学历学位是否真实. */
export const cleanWord = (header: string): string => (polarityOf(header) === "asks-good" ? "是" : "无");

/** A column about misconduct is filled in by what its header asks. */
const hintBelow = (field: FieldId, header: string): string =>
  (field === "discipline" || field === "fraud") && cleanWord(header) === "是"
    ? "填“是”，有问题的写明种类和日期"
    : hintOf(field);

export const gapSays: Says<GapReason["kind"]> = {
  blank: ({ field }, { at, column }) => ({ what: `${column(field)}未填${at}`, todo: hintBelow(field, column(field)) }),
  "no-column": ({ field }, { column, rule }) =>
    field === "applyYear"
      ? { what: `没有写明申报年度，${rule}无法判断`, todo: `在标题中写明年度，补上${column(field)}列，或为整表指定` }
      : {
          what: `本表没有${column(field)}，${rule}无法判断`,
          todo: `补上${column(field)}列${OF_ALL.has(field) ? "，或为整表指定" : ""}`,
        },
  unreadable: (reason, place) => unreadableWords(reason, place),
  ambiguous: ({ field, raw }, { at, column }) => ({
    what: `${column(field)}写的“${raw}”${at}有不止一种读法`,
    todo: hintFor(field, raw),
  }),
  "imprecise-date": ({ field, date }, { at, column }) => ({
    what: `${column(field)}只写到${dateWords(date)}${at}，${
      date.month === null ? "不知月份定不了是否满年限" : "不知是哪一天，定不了先后"
    }`,
    todo: date.month === null ? "补上月份" : "补上日期",
  }),
  "birth-by-faulty-id": ({ fault }, { at }) => {
    const { what, todo } = idFaultWords(fault, at);
    return { what: `${what}，出生日期不能据此认定`, todo: `${todo}，或补上出生年月` };
  },
  "birth-disagrees": ({ inId }, { at, column }) => ({
    what: `${column("birthDate")}与身份证号中的${dateWords(inId)}不一致${at}，不知以哪个为准`,
    todo: "核对身份证和档案，改正其中一处",
  }),
  "sex-disagrees": ({ inId }, { at, column }) => ({
    what: `${column("sex")}与身份证号（${SEX_LABELS[inId]}）不一致${at}，不知以哪个为准`,
    todo: "核对身份证，改正其中一处",
  }),
  "title-half-named": ({ level, says, type, kindSays }, { at, column }) => ({
    what: `${column(level)}填的是“${said(level, says)}”，${column(type)}填的却是“${said(type, kindSays)}”${at}，两处不一致`,
    todo: "核对后改正其中一处，没有职称的都填“无”",
  }),
  "level-disagrees": ({ title, level }, { at, column, matters }) => ({
    what: `${column(title)}和${column(level)}写的级别不一致${at}，${whichWords(matters)}`,
    todo: "核对后改正其中一处",
  }),
  "series-disagrees": ({ title, series }, { at, column, matters }) => ({
    what: `${column(title)}和${column(series)}写的不是同一个系列${at}，${whichWords(matters)}`,
    todo: "核对后改正其中一处",
  }),
  "type-disagrees": ({ title, type }, { at, column, matters }) => ({
    what: `${column(title)}和${column(type)}写的不是同一类（基层、全省统一）${at}，${whichWords(matters)}`,
    todo: "核对后改正其中一处",
  }),
};

/** Which of two cells is right: asked for where it matters; else whichever it is the verdict stays. */
const whichWords = (matters: boolean): string => (matters ? "不知以哪个为准" : "按哪个都不影响这一行的结论");

/** A level or a kind as it would stand in its cell. */
function said(id: FieldId, value: string): string {
  if (value === "none") return "无";
  return FIELD[id].labels?.[value] ?? value;
}

/** A cell nobody can read, whether a rule needs it or not. */
export const unreadableWords = (
  { field, raw }: { readonly field: FieldId; readonly raw: string },
  { at, column }: Place,
): FindingWords => {
  const fault = cellFault(raw, at);
  if (fault !== null) return { what: `${column(field)}${fault.what}`, todo: fault.todo };
  return raw === ""
    ? { what: `${column(field)}的内容看不懂${at}`, todo: hintOf(field) }
    : { what: `${column(field)}写的“${raw}”看不懂${at}`, todo: hintFor(field, raw) };
};

/** What to fill in, with the year that stands there in the example. */
function hintFor(field: FieldId, raw: string): string {
  if (field === "education" && raw === SCHOOL_LABELS.graduate) return "填硕士研究生或博士研究生";
  const year = yearIn(raw);
  return year === null ? hintOf(field) : hintOf(field).replaceAll(EXAMPLE_YEAR, String(year));
}

/** 2015年秋, and 15年秋. */
function yearIn(raw: string): number | null {
  const [year] = /(?:19|20)\d{2}/u.exec(raw) ?? [];
  if (year !== undefined) return Number(year);
  const [, short] = /(?:^|\D)(\d{2})年/u.exec(raw) ?? [];
  return short === undefined ? null : fullYear(Number(short));
}

/** As the examples of dates in the fields' hints have it. */
const EXAMPLE_YEAR = "2016";
