/** What oversight says: posts and titles after the award, the reviewing unit, entitlements. */
import { isDay, type Day, type PartialDate } from "../../core/calendar";
import type { Finding, Reason } from "../finding";
import type { Departure, OversightReason } from "../oversight/reasons";
import { dateWords, shortfall } from "../../core/date-words";
import { LEVEL_LABELS, SERIES_LABELS } from "../standards/labels";
import { ROUTE_NAMES } from "./names";
import { cellWords, columnWords, type FindingWords, type Setting } from "./place";

export function oversightWords(
  reason: OversightReason,
  setting: Setting,
  finding: Pick<Finding, "cells">,
): FindingWords {
  const at = cellWords(finding);
  switch (reason.kind) {
    case "special-post-outside-township":
      return {
        what: `${outsideWords(reason.because, setting)}，却用了特设岗位${at}；特设岗位只能在基层事业单位使用`,
        todo: "核对单位和岗位；确实不是基层单位的收回特设岗位",
      };
    case "special-post-not-recovered":
      return {
        what: `${departureWords({ word: reason.word, on: reason.left })}${at}，仍占用特设岗位，该岗位应自动收回`,
        todo: "收回特设岗位，更新岗位台账",
      };
    case "special-post-past-retirement":
      return {
        what: `${reason.on === null ? "" : dateWords(reason.on)}已到法定退休年龄${at}，仍占用特设岗位`,
        todo: "核实是否已退休；已退休的收回特设岗位，延聘的在人员状态中写明",
      };
    case "special-post-without-basis":
      return {
        what: `聘在特设岗位，取得方式却是“${reason.word}”${at}，看不出属于哪种直评直聘`,
        todo: "核对取得方式，补充设置特设岗位的依据",
      };
    case "service-cut-short":
      return {
        what: `${dateWords(reason.obtained)}通过交流取得职称，${departureWords(reason.left)}${at}，基层服务期未满${reason.years}年${shortWords(reason.left, reason.until)}`,
        todo: "核实去向；仍在乡镇单位的更正离开时间、单位，确已离开的按规定处理",
      };
    case "service-perhaps-cut-short":
      return {
        what: `通过交流取得职称，${departureWords(reason.left)}${at}；从${reason.by === "obtained" ? "取得职称" : "交流"}时间（${dateWords(reason.from)}）算，基层服务期未满${reason.years}年${shortWords(reason.left, reason.until)}`,
        todo: "核对取得、交流和离开时间，明确服务期从何时起算",
      };
    case "service-running":
      return {
        what: `通过交流取得职称，${reason.years}年基层服务期还在期内${at}，到${dateWords(reason.until)}满，还差${shortfall(reason.on, reason.until)}`,
        todo: "服务期满前不得调离乡镇单位",
      };
    case "mobility-too-early":
      return {
        what: `急需引进取得职称，${departureWords(reason.left)}${at}，仍按原岗位层级聘用；${servedWords(reason)}`,
        todo: "核对乡镇工作年限和考核结果；未满的不能按原聘岗位流动",
      };
    case "mobility-perhaps-too-early":
      return {
        what: `急需引进取得职称，${departureWords(reason.left)}${at}；${
          reason.short ? servedWords(reason) : `看不出在乡镇工作是否累计满${reason.years}年`
        }`,
        todo: reason.short
          ? "核实新单位聘用的岗位；未满年限不能按原聘岗位流动"
          : "补填乡镇工作年限，核实新单位聘用的岗位",
      };
    case "mobility-open":
      return {
        what: `急需引进取得职称，在乡镇工作已累计满${reason.years}年${at}，${yearsWords(reason.appraised)}考核合格，可按现聘岗位流动`,
        todo: null,
      };
    case "certificate-outside-township":
      return {
        what: `${outsideWords(reason.because, setting)}，聘用的却是基层${levelWords(reason.level)}职称${at}；基层职称只在乡镇单位有效`,
        todo: "核对单位和职称类型；确属基层职称的不能在本单位聘用，已换发的改填全省统一",
      };
    case "certificate-perhaps-used-outside":
      return {
        what: `${outsideWords(reason.because, setting)}，持有的是基层${levelWords(reason.level)}职称${at}，在本单位无效`,
        todo: "核实有没有据此聘用、是否已换发全省统一证书",
      };
    case "practitioner-outside-health":
      return {
        what: `全科医生认定的基层卫生副高，“${reason.unit}”不是医疗卫生机构${at}；这一职称只限在乡镇的医疗卫生单位聘用`,
        todo: "核对单位；确实不是的不能聘用",
      };
    case "certificate-left-behind":
      return {
        what: `持基层职称，${departureWords(reason.left)}${at}，没有看到换发的全省统一证书；基层职称离开乡镇单位无效`,
        todo: "核实去向和换发情况；调往其他乡镇单位的不受影响",
      };
    case "preference-in-established-series":
      return {
        what: `申报全省统一职称又享受基层倾斜${at}；${SERIES_LABELS[reason.series]}系列已建立基层职称制度，不再单独倾斜`,
        todo: "取消倾斜，按全省统一条件申报，或改报基层职称",
      };
    case "series-not-established":
      return {
        what: `申报${SERIES_LABELS[reason.series]}系列基层职称${at}，该系列的基层职称制度还没有建立`,
        todo: "向主管部门核实是否已开评；已建立的在设置中勾选该系列",
      };
    case "rejected-for-papers":
      return {
        what: `不通过原因为“${brief(reason.text)}”${at}；基层职称评审对论文、科研不作硬性要求，不得以此否决`,
        todo: "请审查单位复核",
      };
    case "rejected-for-major":
      return {
        what: `不通过原因为“${brief(reason.text)}”${at}；乡镇单位申报职称（卫生除外）不受所学专业限制`,
        todo: "请审查单位复核",
      };
    case "refused-for-grassroots-title":
      return {
        what: `不通过原因为“${brief(reason.text)}”${at}；在乡镇事业单位，基层职称与全省统一职称有同等聘用资格`,
        todo: "请用人单位、审查单位复核",
      };
    case "review-differs":
      return {
        what: `${columnWords("outcome", setting)}为“${brief(reason.word)}”${at}，按规则却是${reason.passed ? "不符合" : "符合"}`,
        todo: reason.passed ? "复核审查结果和本行的违规项" : "复核不通过的原因",
      };
    case "not-appointed":
      return {
        what: `${dateWords(reason.obtained)}取得职称${at}，到${dateWords(reason.on)}超过一年仍没有聘任时间`,
        todo: "已聘的补填聘任时间，未聘的按规定及时聘用",
      };
    case "without-post-training":
      return {
        what: `${dateWords(reason.obtained)}新取得${levelWords(reason.level)}职称，岗前培训${at}未参加或未填`,
        todo: "安排岗前培训，已参加的补填",
      };
    case "reference-factors":
      return { what: `评审基层职称时可作参考：${referenceWords(reason)}${at}`, todo: "申报时附上证明材料" };
    case "exchange-available":
      return {
        what: `基层职称已聘满年限，考核、学时齐备${at}，可换发同级全省统一证书`,
        todo: "需要的话按换发申报，由全省统一的评审委员会考核认定",
      };
    case "direct-routes-open":
      return {
        what: `符合直评直聘条件：${reason.routes.map((route) => ROUTE_NAMES[route]).join("、")}${at}，没有申报`,
        todo: "本人愿意的，申报方式改填该途径",
      };
  }
}

/** Why a unit lies outside the townships, in few words. */
function outsideWords(reason: Reason, setting: Setting): string {
  if (reason.kind === "unit-unlisted") return `“${reason.unit}”不在基层单位目录内`;
  if (reason.kind === "unit-not-listed-then") return `“${reason.unit}”${dateWords(reason.on)}不在基层单位目录内`;
  return `按${columnWords("unitLevel", setting)}，单位不是乡镇事业单位`;
}

function departureWords({ word, on }: Departure): string {
  const when = on === null ? "" : dateWords(on);
  if (word !== null) return `人员状态为“${word}”${when === "" ? "" : `、${when}离开`}`;
  return when === "" ? "已不在乡镇单位" : `${when}离开`;
}

/** How far short, where the day of leaving is known closely enough. */
function shortWords({ on }: Departure, until: Day): string {
  if (on === null) return "";
  const left = shortfall(countedFrom(on), until);
  return left === "" ? "" : `，还差${left}`;
}

/** Months are counted from their first day, as the rules count them. */
const countedFrom = (date: PartialDate): Day =>
  isDay(date) ? date : { year: date.year, month: date.month ?? 12, day: 1 };

/** 在乡镇工作满4年11个月，其中1年考核不合格不计，不足5年. */
function servedWords({ months, lost, years }: { months: number; lost: number; years: number }): string {
  const full = [months >= 12 ? `${Math.floor(months / 12)}年` : "", months % 12 > 0 ? `${months % 12}个月` : ""].join(
    "",
  );
  const less = lost === 0 ? "" : `，其中${lost}年考核不合格或基本合格不计`;
  return `在乡镇工作累计${full === "" ? "不到1个月" : full}${less}，不足${years}年`;
}

const levelWords = (level: keyof typeof LEVEL_LABELS | null): string => (level === null ? "" : LEVEL_LABELS[level]);

const yearsWords = (years: readonly number[]): string => `${years.join("、")}年`;

function referenceWords({ excellent, items }: Extract<OversightReason, { kind: "reference-factors" }>): string {
  const graded = excellent.length === 0 ? [] : [`${yearsWords(excellent)}考核优秀`];
  return [...graded, ...items].join("；");
}

const LONGEST = 24;

/** A clerk's own words, not too long. */
function brief(text: string): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
