/**
 * What is said of each finding: what is wrong, what is needed, what to do. One switch over all kinds, no default: a new
 * kind of reason does not compile until it has words.
 */
import { hintOf } from "../../fields";
import { isoOf } from "../../core/calendar";
import type { Finding, GapReason, Reason } from "../finding";
import type { Level } from "../standards/levels";
import { acrossWords } from "./across-findings";
import { dateWords, monthsWords, shortfall } from "../../core/date-words";
import { EDUCATION_LABELS, LEVEL_LABELS, SCHOOL_LABELS, SERIES_LABELS, TYPE_LABELS } from "../standards/labels";
import { POST_LABELS } from "../../fields/labels";
import { ROUTE_NAMES } from "./names";
import { oversightWords } from "./oversight-findings";
import { cellWords, columnWords, type FindingWords, type Setting } from "./place";
import { recordWords } from "./record-findings";
import { routeWords } from "./route-findings";

export type { FindingWords, Setting } from "./place";

/** One line: what is wrong, from when it is met, what to do. */
export function sentenceOf(finding: Finding, setting: Setting): string {
  const { what, todo } = wordsOf(finding, setting);
  return [what, whenMet(finding), ifRouteHolds(finding), normalWords(finding), todo]
    .filter((part) => part !== null && part !== "")
    .join("；");
}

export function wordsOf(finding: Finding, setting: Setting): FindingWords {
  return { ...reasonWords(finding.reason, setting, finding) };
}

/** From which day time alone cures it. */
export function whenMet({ metOn, reason }: Finding): string | null {
  if (metOn === null) return null;
  // The lock runs out, but the ladder then stands in the way of a 基层 holder: the words say so, see below.
  if (reason.kind === "locked" && reason.heldType === "grassroots") return null;
  return `${isoOf(metOn)}起满足`;
}

function ifRouteHolds({ liftedIf }: Finding): string | null {
  if (liftedIf === null) return null;
  return liftedIf === "claimed" ? "所报途径如能免除此项则不要求" : `“${ROUTE_NAMES[liftedIf]}”如成立则另论`;
}

/** A claim that fails: would the normal route do? */
export function normalWords({ normalWould }: Finding): string | null {
  switch (normalWould) {
    case null:
    case "not-applying":
      return null;
    case "eligible":
      return "改按正常申报则符合";
    case "ineligible":
      return "改按正常申报也不符合";
    case "undetermined":
      return "改按正常申报须待核";
  }
}

const levelsWords = (levels: readonly Level[]): string => levels.map((level) => LEVEL_LABELS[level]).join("或");

function reasonWords(reason: Reason, setting: Setting, finding: Pick<Finding, "cells">): FindingWords {
  switch (reason.kind) {
    case "blank":
    case "no-column":
    case "unreadable":
    case "ambiguous":
    case "imprecise-date":
      return gapWords(reason, setting, finding);
    case "not-township":
      return {
        what: `按${columnWords("unitLevel", setting)}${cellWords(finding)}，单位不是乡镇事业单位，${
          reason.direct ? "不能走直评直聘" : "不属基层职称实施范围"
        }`,
        todo: `核对${columnWords("unitLevel", setting)}；确实不是的${reason.direct ? "改走正常申报" : "改报全省统一职称"}`,
      };
    case "unit-unlisted":
      return {
        what: `“${reason.unit}”${cellWords(finding)}不在基层单位目录内`,
        todo: "核对单位名称，或请主管部门更新目录",
      };
    case "unit-not-listed-then": {
      const dates = [
        reason.from === null ? null : `${dateWords(reason.from)}起纳入`,
        reason.until === null ? null : `${dateWords(reason.until)}调出`,
      ].filter((part) => part !== null);
      return {
        what: `“${reason.unit}”${cellWords(finding)}${dateWords(reason.on)}不在基层单位目录内${
          dates.length === 0 ? "" : `（${dates.join("，")}）`
        }，不属基层职称实施范围`,
        todo: "核对目录的纳入、调出时间；确已调出的改报全省统一职称",
      };
    }
    case "unit-listing-unclear":
      return {
        what: `“${reason.unit}”${dateWords(reason.on)}是否在基层单位目录内看不出${cellWords(finding)}：目录中的时间不全或看不懂`,
        todo: "在目录中把纳入、调出时间填到月或日",
      };
    case "unit-near-name":
      return {
        what: `“${reason.unit}”${cellWords(finding)}不在目录内，目录中有相近的“${reason.listed}”`,
        todo: "如是同一单位，把名称改成一致",
      };
    case "unit-only-hinted":
      return {
        what: `从名称看“${reason.unit}”${cellWords(finding)}像是乡镇单位，但表中没有依据`,
        todo: "加“单位层级”列、附“基层单位目录”表，或确认本表均为乡镇单位",
      };
    case "not-professional":
      return {
        what: `岗位为${POST_LABELS[reason.post]}岗${cellWords(finding)}，不是专业技术岗位`,
        todo: "核对岗位类别",
      };
    case "notice-does-not-apply":
      return {
        what: `${outsideWords(reason.because, setting)}${cellWords(finding)}，申报全省统一职称不适用本通知，各项结论仅供参考`,
        todo: "按全省统一职称的规定办理",
      };
    case "left-service":
      return { what: `人员状态为“${reason.word}”${cellWords(finding)}，已不在岗`, todo: "不在职在岗的不能申报" };
    case "away-from-post":
      return {
        what: `人员状态为“${reason.word}”${cellWords(finding)}，是否在岗须人工核实`,
        todo: "核实申报时是否在岗",
      };
    case "extended-service":
      return {
        what: `人员状态为“${reason.word}”${cellWords(finding)}，延聘、返聘能否申报须人工核实`,
        todo: "核实是否仍在职在岗",
      };
    case "locked":
      return lockedWords(reason, finding);
    case "skips-level":
      return {
        what: `现有${levelsWords(reason.held)}，申报${levelsWords(reason.applied)}${cellWords(finding)}，越级`,
        todo: "逐级申报：先报高一级",
      };
    case "not-above-held":
      return {
        what: `现有${levelsWords(reason.held)}，申报${levelsWords(reason.applied)}${cellWords(finding)}，低于现有级别`,
        todo: "核对现职称与申报职称",
      };
    case "already-held":
      return {
        what: `已有同系列同类的${levelsWords(reason.level)}职称，申报的仍是这一级${cellWords(finding)}`,
        todo: "核对申报职称，应为高一级",
      };
    case "grassroots-same-level":
      return {
        what: `只有基层职称（${levelsWords(reason.level)}），申报的仍是这一级的基层职称${cellWords(finding)}；持基层职称的只能报高一级的基层职称`,
        todo: "核对申报职称，应为高一级",
      };
    case "grassroots-only-upwards":
      return {
        what: `只有基层职称（${levelsWords(reason.held)}），申报的是全省统一${levelsWords(reason.applied)}${cellWords(finding)}；取得基层职称的只可报高一级基层职称`,
        todo: reason.nameSaysGrassroots
          ? `${columnWords("applyTitle", setting)}写的是基层职称，${columnWords("applyType", setting)}填的是全省统一，先核对哪处填错`
          : "改报高一级基层职称，或符合条件的走换发",
      };
    case "other-series":
      return {
        what: `同级转评其他系列的${levelsWords(reason.level)}${cellWords(finding)}，通知未作规定`,
        todo: "按转评（改系列）的规定人工核实",
      };
    case "two-tracks":
      return {
        what: `同时有基层和全省统一职称，只按全省统一职称才够申报${levelsWords(reason.applied)}${cellWords(finding)}，通知未明确`,
        todo: "人工核实按哪一类职称申报",
      };
    case "entry-too-high":
      return {
        what: `没有职称${reason.school === null ? "" : `，学历${SCHOOL_LABELS[reason.school]}`}，直接申报${levelsWords(reason.applied)}${cellWords(finding)}，越级`,
        todo: "从员级、助理级报起（博士可从中级报起）",
      };
    case "entry-by-recognition":
      return {
        what: `没有职称、硕士学历（学位），申报中级${cellWords(finding)}要看本系列的初次认定规定`,
        todo: "按本系列初次认定规定核实",
      };
    case "hours-short":
      return {
        what: `${reason.year}年继续教育${reason.hours}学时${cellWords(finding)}，不足${reason.needed}学时，还差${short(reason)}学时`,
        todo: "核对学时，漏登的补登后再查",
      };
    case "hours-short-not-counted":
      return {
        what: `${reason.year}年继续教育${reason.hours}学时${cellWords(finding)}，不足${reason.needed}学时，不影响本次结论`,
        todo: null,
      };
    case "hours-blank":
      return {
        what: `${reason.year}年继续教育学时未填${cellWords(finding)}`,
        todo: `填写该年学时（每年不少于${reason.needed}学时）`,
      };
    case "hours-unreadable":
      return {
        what: `${reason.year}年继续教育学时“${reason.raw}”${cellWords(finding)}看不懂`,
        todo: "只填学时数，如 96",
      };
    case "no-training":
      return {
        what: `培训经历为无${cellWords(finding)}，也没有继续教育学时；申报中、高级须有学习培训经历`,
        todo: "补填本专业学习培训情况",
      };
    case "training-not-shown":
      return {
        what: `看不出有没有学习培训经历${cellWords(finding)}`,
        todo: "填写继续教育学时；参加过培训的写明培训经历",
      };
    case "training-denied-with-hours":
      return { what: `培训经历为无${cellWords(finding)}，却有继续教育学时，两处不一致`, todo: "核对后填成一致" };
    case "tenure-short":
      return tenureWords(reason, finding);
    case "tenure-varies":
      return {
        what: `${LEVEL_LABELS[reason.level]}的任职年限${cellWords(finding)}${reason.source === null ? "没有统一规定" : "按此学历没有统一规定"}，须人工核对`,
        todo: "按本系列、本地的申报条件核对任职年限",
      };
    case "tenure-by-school-stage":
      return {
        what: `此学历${cellWords(finding)}可报教师系列的学段有限制，表中看不出学段`,
        todo: "补“学段”列，或核对是否小学、初中",
      };
    case "appointed-before-obtained":
      return {
        what: `聘任时间（${dateWords(reason.appointed)}）早于取得时间（${dateWords(reason.obtained)}）${cellWords(finding)}，任职年限从取得时间起算`,
        todo: "核对两个时间",
      };
    case "decided-by-examination":
      return {
        what: `${SERIES_LABELS[reason.series]}系列${LEVEL_LABELS[reason.level]}以考代评${cellWords(finding)}，须核对考试结果`,
        todo: "核对考试合格证明；按考试成绩竞聘的，申报方式写“以考代评”",
      };
    case "appraisal-failed":
      return {
        what: `申报前一年（${reason.year}年）考核不合格${cellWords(finding)}`,
        todo: "核对考核结果；确实不合格的当年不能申报",
      };
    case "appraisal-failed-earlier":
      return {
        what: `${reason.year}年考核不合格${cellWords(finding)}，在任职年限内的，该年不计`,
        todo: "核对考核结果",
      };
    case "appraisal-without-grade":
      return { what: `${reason.year}年考核未定等次或未参加${cellWords(finding)}`, todo: "核实原因" };
    case "major-differs":
      return { what: `卫生系列所学专业与申报专业不相符${cellWords(finding)}`, todo: "核对所学专业" };
    case "retired":
      return {
        what: `${reason.on === null ? "" : dateWords(reason.on)}已到法定退休年龄${cellWords(finding)}`,
        todo: "核对出生年月；延聘、返聘的在人员状态中写明",
      };
    case "retirement-unclear":
      return {
        what: `女性副高级以上职称人员2025年后的退休年龄尚未明确，是否已到法定退休年龄看不出${cellWords(finding)}`,
        todo: "人工核实是否仍在职",
      };
    case "misconduct":
      return {
        what: `${columnWords(reason.field, setting)}为“${reason.word}”${cellWords(finding)}，一票否决`,
        todo: "核实；任何途径都不能免除",
      };
    case "misconduct-described":
      return {
        what: `${columnWords(reason.field, setting)}写着“${reason.word}”${cellWords(finding)}，是否仍在影响期须人工核实`,
        todo: "核实后填“无”或“有”",
      };
    case "pledge-unsigned":
      return { what: `没有签订个人承诺书${cellWords(finding)}`, todo: "请本人签订后再报" };
    // The claimed route.
    case "claim-not-understood":
    case "route-other-type":
    case "route-other-level":
    case "route-other-series":
    case "township-years-short":
    case "township-years-open":
    case "claim-names-other-years":
    case "origin-not-county":
    case "origin-only-hinted":
    case "retires-too-soon":
    case "retirement-open":
    case "gp-not-trained":
    case "gp-only-registered":
    case "gp-needs-intermediate":
    case "gp-years-short":
    case "gp-years-open":
    case "talent-not-qualified":
    case "talent-degree-only":
    case "talent-not-needed":
    case "talent-not-willing":
    case "talent-not-one-up":
    case "talent-without-title":
    case "talent-other-grade":
    case "doctor-no-doctorate":
    case "doctor-not-outstanding":
    case "exchange-no-grassroots":
    case "exchange-other-level":
    case "exchange-years-short":
    case "exchange-has-left":
    case "exchange-record-short":
    case "exam-by-review":
    case "exam-mark-short":
    case "exam-pass-mark-unknown":
      return routeWords(reason, finding);
    // The records.
    case "id-fault":
    case "birth-differs-from-id":
    case "sex-differs-from-id":
    case "too-young-at-work":
    case "title-before-work":
    case "appointment-before-title":
    case "date-to-come":
    case "township-exceeds-work":
    case "history-differs":
    case "date-ambiguous":
    case "two-digit-year":
    case "month-needed":
    case "title-unknown":
      return recordWords(reason, setting, finding);
    // Oversight.
    case "exchange-available":
    case "special-post-outside-township":
    case "special-post-not-recovered":
    case "special-post-past-retirement":
    case "special-post-without-basis":
    case "service-cut-short":
    case "service-perhaps-cut-short":
    case "service-running":
    case "mobility-too-early":
    case "mobility-perhaps-too-early":
    case "mobility-open":
    case "certificate-outside-township":
    case "certificate-perhaps-used-outside":
    case "practitioner-outside-health":
    case "certificate-left-behind":
    case "preference-in-established-series":
    case "series-not-established":
    case "rejected-for-papers":
    case "rejected-for-major":
    case "refused-for-grassroots-title":
    case "review-differs":
    case "not-appointed":
    case "without-post-training":
    case "reference-factors":
    case "direct-routes-open":
      return oversightWords(reason, setting, finding);
    case "cell-unreadable":
      return gapWords({ ...reason, kind: "unreadable" }, setting, finding);
    // Other rows.
    case "lists-both-types":
    case "other-type-same-year":
    case "applied-twice":
    case "no-vacancy":
    case "too-few-vacancies":
    case "vacancies-unclear":
      return acrossWords(reason, finding);
  }
}

/** Why a unit lies outside the notice, in few words. */
function outsideWords(reason: Reason, setting: Setting): string {
  if (reason.kind === "unit-unlisted") return `“${reason.unit}”不在基层单位目录内`;
  if (reason.kind === "unit-not-listed-then") return `“${reason.unit}”${dateWords(reason.on)}不在基层单位目录内`;
  return `按${columnWords("unitLevel", setting)}，单位不是乡镇事业单位`;
}

function lockedWords(reason: Extract<Reason, { kind: "locked" }>, finding: Pick<Finding, "cells">): FindingWords {
  const applied = { year: reason.applied.year, month: reason.applied.month ?? 1, day: reason.applied.day ?? 1 };
  const left = shortfall(applied, reason.until);
  const held = `${TYPE_LABELS[reason.heldType]}${LEVEL_LABELS[reason.level]}职称`;
  const [other, todo] =
    reason.heldType === "grassroots"
      ? ["全省统一", `满${reason.years}年后也只可报高一级基层职称，或按规定换发同级全省统一证书`]
      : ["基层", "可报高一级职称，或等满年限再报"];
  return {
    what: `${dateWords(reason.obtained)}取得${held}${cellWords(finding)}，到申报时（${dateWords(reason.applied)}）未满${
      reason.years
    }年${left === "" ? "" : `，还差${left}`}，不得申报同级的${other}职称`,
    todo,
  };
}

function tenureWords(reason: Extract<Reason, { kind: "tenure-short" }>, finding: Pick<Finding, "cells">): FindingWords {
  const since = reason.from === null ? "" : `自${dateWords(reason.from)}起`;
  const lost = reason.lost === 0 ? "" : `，其中${reason.lost}年考核不合格或基本合格不计`;
  return {
    what: `任职年限不足${cellWords(finding)}：${since}已满${monthsWords(reason.months)}${lost}，${EDUCATION_LABELS[reason.column]}申报${
      LEVEL_LABELS[reason.level]
    }需${reason.needed}年（${reason.source}），还差${monthsWords((reason.needed + reason.lost) * 12 - reason.months)}`,
    todo: "核对聘任、取得时间；无误的满年限后再报",
  };
}

const short = ({ needed, hours }: { readonly needed: number; readonly hours: number }): number =>
  Math.round((needed - hours) * 100) / 100;

function gapWords(reason: GapReason, setting: Setting, finding: Pick<Finding, "cells">): FindingWords {
  const column = columnWords(reason.field, setting);
  const where = cellWords(finding);
  switch (reason.kind) {
    case "blank":
      return { what: `${column}未填${where}`, todo: hintOf(reason.field) };
    case "no-column":
      return { what: `本表没有${column}，无法判断`, todo: `补上${column}列，或为整表指定` };
    case "unreadable":
      return {
        what: reason.raw === "" ? `${column}的内容看不懂${where}` : `${column}写的“${reason.raw}”看不懂${where}`,
        todo: hintOf(reason.field),
      };
    case "ambiguous":
      return { what: `${column}写的“${reason.raw}”${where}有不止一种读法`, todo: hintOf(reason.field) };
    case "imprecise-date":
      return { what: `${column}只写到${dateWords(reason.date)}${where}，不知月份定不了是否满年限`, todo: "补上月份" };
  }
}
