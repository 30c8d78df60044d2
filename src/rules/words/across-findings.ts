/** What is said of a row because of other rows: the same year, the quota of posts, rows that stand twice. */
import type { Finding } from "../finding";
import type { AcrossReason, SameBy } from "../across/reasons";
import { LEVEL_LABELS, TYPE_LABELS } from "../standards/labels";
import { cellWords, type FindingWords } from "./place";

export function acrossWords(reason: AcrossReason, finding: Pick<Finding, "cells">): FindingWords {
  const at = cellWords(finding);
  switch (reason.kind) {
    case "lists-both-types":
      return {
        what: `“${reason.raw}”${at}把两类都写上了，同一年度只能报一类`,
        todo: "只留一类",
      };
    case "other-type-same-year":
      return {
        what: `${samePerson(reason.by)}${reason.year === null ? "" : `${reason.year}年度`}还有一条${
          reason.type === null ? "类型看不出的" : TYPE_LABELS[reason.type]
        }职称申报${at}，同一年度只能报一类`,
        todo: reason.by === "id" ? "核对年度和申报类型，确实两类都报的只留一类" : "核实是否同一人，补全身份证号",
      };
    case "applied-twice":
      return {
        what: `${samePerson(reason.by)}${reason.year}年度同类申报不止一条${at}`,
        todo: reason.by === "id" ? "核对，多余的删去" : "核实是否同一人，补全身份证号",
      };
    case "no-vacancy":
      return {
        what: `${reason.unit}${LEVEL_LABELS[reason.level]}岗位没有空岗，申报${reason.people}人${at}`,
        todo: "核对岗位设置表；符合直评等条件的写明申报方式",
      };
    case "too-few-vacancies":
      return {
        what: `${reason.unit}${LEVEL_LABELS[reason.level]}岗位申报${reason.people}人、空岗${reason.vacant}个${at}，单位须择优推荐`,
        todo: "由单位按空岗数推荐后核对",
      };
    case "vacancies-unclear":
      return {
        what: `${reason.unit}${LEVEL_LABELS[reason.level]}岗位还有多少空岗看不出${at}`,
        todo: "在岗位设置表中填写空岗数，或核准数和现聘数",
      };
  }
}

const samePerson = (by: SameBy): string => (by === "id" ? "同一身份证号" : "同名且出生年月相同的人");
