/** What is said of a fact that cannot be used, whichever rule needs it: what to fill in or put right. */
import { dateWords } from "../../core/date-words";
import { hintOf, type FieldId } from "../../fields";
import type { GapReason } from "../finding";
import type { FindingWords, Place, Says } from "./shape";

export const gapSays: Says<GapReason["kind"]> = {
  blank: ({ field }, { at, column }) => ({ what: `${column(field)}未填${at}`, todo: hintOf(field) }),
  "no-column": ({ field }, { column }) => ({
    what: `本表没有${column(field)}，无法判断`,
    todo: `补上${column(field)}列，或为整表指定`,
  }),
  unreadable: (reason, place) => unreadableWords(reason, place),
  ambiguous: ({ field, raw }, { at, column }) => ({
    what: `${column(field)}写的“${raw}”${at}有不止一种读法`,
    todo: hintOf(field),
  }),
  "imprecise-date": ({ field, date }, { at, column }) => ({
    what: `${column(field)}只写到${dateWords(date)}${at}，不知月份定不了是否满年限`,
    todo: "补上月份",
  }),
};

/** A cell nobody can read, whether a rule needs it or not. */
export const unreadableWords = (
  { field, raw }: { readonly field: FieldId; readonly raw: string },
  { at, column }: Place,
): FindingWords => ({
  what: raw === "" ? `${column(field)}的内容看不懂${at}` : `${column(field)}写的“${raw}”看不懂${at}`,
  todo: hintOf(field),
});
