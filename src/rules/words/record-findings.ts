/** What is said of the records themselves. */
import type { Finding } from "../finding";
import type { RecordReason } from "../records/reasons";
import type { IdFault } from "../standards/id-number";
import { dateWords, monthsWords } from "../../core/date-words";
import { SEX_LABELS } from "../../fields/labels";
import { cellWords, columnWords, type FindingWords, type Setting } from "./place";

/** A cell that cannot be read is said as every gap is, see findings.ts. */
type Worded = Exclude<RecordReason, { readonly kind: "cell-unreadable" }>;

export function recordWords(reason: Worded, setting: Setting, finding: Pick<Finding, "cells">): FindingWords {
  const at = cellWords(finding);
  switch (reason.kind) {
    case "id-fault":
      return idFaultWords(reason.fault, finding);
    case "birth-differs-from-id":
      return {
        what: `${columnWords("birthDate", setting)}与身份证号中的${dateWords(reason.inId)}不一致${at}`,
        todo: "核对身份证和档案",
      };
    case "sex-differs-from-id":
      return {
        what: `${columnWords("sex", setting)}与身份证号（${SEX_LABELS[reason.inId]}）不一致${at}`,
        todo: "核对身份证",
      };
    case "too-young-at-work":
      return {
        what: `${dateWords(reason.born)}出生，${dateWords(reason.started)}参加工作，不满${reason.age}周岁${at}`,
        todo: "核对两个时间",
      };
    case "title-before-work":
      return {
        what: `取得职称（${dateWords(reason.obtained)}）早于参加工作（${dateWords(reason.started)}）${at}`,
        todo: "核对两个时间",
      };
    case "appointment-before-title":
      return {
        what: `聘任时间（${dateWords(reason.appointed)}）早于取得时间（${dateWords(reason.obtained)}）${at}`,
        todo: "核对两个时间",
      };
    case "date-to-come":
      return {
        what: `${columnWords(reason.field, setting)}中的${dateWords(reason.date)}${at}晚于计算截止日${dateWords(reason.asOf)}`,
        todo: "核对时间",
      };
    case "township-exceeds-work":
      return {
        what: `乡镇工作${monthsWords(reason.township)}，多于参加工作以来的${monthsWords(reason.work)}${at}`,
        todo: "核对参加工作时间和乡镇工作年限",
      };
    case "history-differs":
      return {
        what: `填写的乡镇工作年限${monthsWords(reason.stated)}，按工作经历算${historyWords(reason)}，相差一年以上${at}`,
        todo: "核对工作经历和乡镇工作年限",
      };
    case "date-ambiguous":
      return {
        what: `${columnWords(reason.field, setting)}${at}写的“${reason.raw}”可能是${reason.readings.map(dateWords).join("或")}`,
        todo: "写成 2016.09 或 2016-09-01 的样子",
      };
    case "two-digit-year":
      return {
        what: `${columnWords(reason.field, setting)}${at}的年份只有两位，按${dateWords(reason.date)}看待`,
        todo: "年份写四位",
      };
    case "month-needed":
      return {
        what: `${columnWords(reason.field, setting)}${at}只写到${dateWords(reason.date)}，要看月份才能定`,
        todo: "补上月份",
      };
    case "title-unknown":
      return {
        what: `${columnWords(reason.field, setting)}${at}“${reason.title}”认不出${reason.lacks === "level" ? "级别" : "系列"}`,
        todo: reason.lacks === "level" ? "写职称全名，或加一列写明级别" : "写职称全名，或加一列写明系列",
      };
  }
}

function historyWords({ least, most }: { readonly least: number; readonly most: number }): string {
  if (most === 0) return "没有在乡镇的年限";
  return most - least <= 1 ? `约${monthsWords(least)}` : `为${monthsWords(least)}到${monthsWords(most)}`;
}

function idFaultWords(fault: IdFault, finding: Pick<Finding, "cells">): FindingWords {
  const at = cellWords(finding);
  switch (fault.kind) {
    case "precision-lost":
      return { what: `身份证号${at}存成了数字，Excel 已丢失末几位`, todo: "把该列设为文本格式后重新录入" };
    case "old-form":
      return { what: `身份证号${at}是15位旧号`, todo: "换成18位身份证号" };
    case "length":
      return { what: `身份证号${at}有${fault.length}位，应为18位`, todo: "核对身份证" };
    case "characters":
      return { what: `身份证号${at}不是有效的号码`, todo: "核对身份证" };
    case "impossible-date":
      return { what: `身份证号${at}中的出生日期不存在`, todo: "核对身份证" };
    case "check-character":
      return { what: `身份证号${at}末位校验不对，可能有一位录错`, todo: "核对身份证" };
  }
}
