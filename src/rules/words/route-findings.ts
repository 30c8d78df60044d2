/** What is said of a claimed route: what stands in its way, and how far short. */
import type { Finding } from "../finding";
import type { RouteReason } from "../routes/reasons";
import type { Level } from "../standards/levels";
import { dateWords, monthsWords } from "../../core/date-words";
import { LEVEL_LABELS, SERIES_LABELS, TYPE_LABELS } from "../standards/labels";
import { ROUTE_NAMES } from "./names";
import { cellWords, type FindingWords } from "./place";

const levels = (all: readonly Level[]): string => all.map((level) => LEVEL_LABELS[level]).join("或");
const years = (all: readonly number[]): string => all.map((year) => `${year}年`).join("、");
const subjectWords = (subject: string | null): string => (subject === null ? "" : `“${subject}”`);

export function routeWords(reason: RouteReason, finding: Pick<Finding, "cells">): FindingWords {
  const where = cellWords(finding);
  switch (reason.kind) {
    case "claim-not-understood":
      return {
        what: `申报方式“${reason.raw}”${where}看不懂`,
        todo: `可填：${Object.values(ROUTE_NAMES).join("、")}`,
      };
    case "route-other-type":
      return {
        what: `“${ROUTE_NAMES[reason.route]}”只用于申报${TYPE_LABELS[reason.needs]}职称，申报的是另一类${where}`,
        todo: "核对申报类型与申报方式",
      };
    case "route-other-level":
      return {
        what: `“${ROUTE_NAMES[reason.route]}”用于申报${levels(reason.needs)}，申报的是其他级别${where}`,
        todo: "核对申报级别与申报方式",
      };
    case "route-other-series":
      return {
        what: `“${ROUTE_NAMES[reason.route]}”只用于${SERIES_LABELS[reason.needs]}系列${where}`,
        todo: "核对申报系列与申报方式",
      };
    case "township-years-short": {
      const since = reason.from === null ? "" : `自${dateWords(reason.from)}起`;
      return {
        what: `直评申报${LEVEL_LABELS[reason.level]}须在乡镇从事专业技术工作满${reason.needed}年，${since}已满${monthsWords(
          reason.months,
        )}${where}，还差${monthsWords(reason.needed * 12 - reason.months)}`,
        todo: "核对乡镇工作年限；无误的满年限后再按直评申报",
      };
    }
    case "township-years-open":
      return {
        what: `从工作经历看，乡镇工作年限在${monthsWords(reason.least)}到${monthsWords(reason.most)}之间${where}，是否满${reason.needed}年看不出`,
        todo: "把各段经历的起止写到月，单位写全称，或补“乡镇工作年限”列",
      };
    case "claim-names-other-years":
      return {
        what: `申报方式写的是${reason.named}年直评${where}，申报${LEVEL_LABELS[reason.level]}对应的是${reason.needed}年，按${reason.needed}年判断`,
        todo: "核对申报方式与申报级别",
      };
    case "origin-not-county":
      return {
        what: `${reason.word === "" ? "来源单位" : `来源单位“${reason.word}”`}不是县级及以上单位${where}`,
        todo: "核对来源单位；不是从县级及以上单位交流来的，改走其他途径",
      };
    case "origin-only-hinted":
      return {
        what: `从名称看不准来源单位“${reason.unit}”${where}是不是县级及以上单位`,
        todo: "补“来源单位层级”",
      };
    case "retires-too-soon":
      return {
        what: `${reason.retires === null ? "" : `${dateWords(reason.retires)}到法定退休年龄，`}申报时距退休不足${reason.years}年${where}，不适用交流政策`,
        todo: "核对出生年月；无误的改走其他途径",
      };
    case "retirement-open":
      return {
        what: `女性副高级以上职称人员可55岁或60岁退休，距退休是否满${reason.years}年看不出${where}`,
        todo: "核实本人的退休时间",
      };
    case "gp-not-trained":
      return { what: `没有全科住院医师规范化培训合格证书${where}`, todo: "核对培训情况" };
    case "gp-only-registered":
      return {
        what: `是全科医生或已注册全科${where}，但看不出全科住院医师规范化培训是否合格`,
        todo: "补填规范化培训是否合格",
      };
    case "gp-needs-intermediate":
      return { what: `全科医生认定须已有中级职称${where}`, todo: "核对现职称" };
    case "gp-years-short": {
      const since = reason.from === null ? "" : `自${dateWords(reason.from)}起`;
      return {
        what: `规培合格、取得中级后，须不间断地在基层医疗卫生单位工作满${reason.needed}年，${since}连续${monthsWords(reason.months)}${where}，还差${monthsWords(
          reason.needed * 12 - reason.months,
        )}`,
        todo: "核对规培合格、取得中级、进入本单位的时间",
      };
    }
    case "gp-years-open":
      return {
        what: `从工作经历看不出在基层医疗卫生机构是否连续工作满${reason.needed}年${where}`,
        todo: "把各段经历的起止写到月，单位写全称",
      };
    case "talent-not-qualified":
      return { what: `没有硕士以上学历，也没有副高级以上职称${where}`, todo: "核对学历与现职称" };
    case "talent-degree-only":
      return { what: `有硕士以上学位而没有研究生学历${where}，能否按硕士以上学历看待须人工核实`, todo: "核实学历" };
    case "talent-not-needed":
      return { what: `不属基层急需${where}`, todo: "核对是否急需" };
    case "talent-not-willing":
      return { what: `不是本人自愿到基层${where}`, todo: "核对本人意愿" };
    case "talent-not-one-up":
      return {
        what: `急需引进只能聘到上一层岗位：现有${reason.held.length === 0 ? "无职称" : levels(reason.held)}，申报${levels(reason.applied)}${where}`,
        todo: "核对申报级别",
      };
    case "talent-without-title":
      return {
        what: `没有职称，引进申报${levels(reason.applied)}${where}是否属上一层岗位须人工核实`,
        todo: "核实引进前的岗位层级",
      };
    case "talent-other-grade":
      return {
        what: `拟聘岗位等级“${reason.grade}”${where}不在${LEVEL_LABELS[reason.level]}岗位之内`,
        todo: "核对拟聘岗位等级与申报级别",
      };
    case "doctor-no-doctorate":
      return { what: `没有博士学历或学位${where}`, todo: "核对学历、学位" };
    case "doctor-not-outstanding":
      return { what: `没有突出的工作成绩${where}`, todo: "核对业绩；符合的写明业绩" };
    case "exchange-no-grassroots":
      return { what: `没有基层职称${where}，谈不上换发`, todo: "核对现职称类型" };
    case "exchange-other-level":
      return {
        what: `换发只能是同级：现有${levels(reason.held)}，申报${levels(reason.applied)}${where}`,
        todo: "核对现职称与申报级别",
      };
    case "exchange-years-short": {
      const since = reason.from === null ? "" : `自${dateWords(reason.from)}起`;
      return {
        what: `换发须累计聘满${reason.needed}年，${since}已满${monthsWords(reason.months)}${where}，还差${monthsWords(
          reason.needed * 12 - reason.months,
        )}`,
        todo: "核对聘任时间；无误的聘满后再换发",
      };
    }
    case "exchange-has-left":
      return {
        what: `${reason.word === "" ? "已离开乡镇岗位" : `“${reason.word}”，已不在乡镇岗位`}${where}，能否换发须人工核实`,
        todo: "核实是否仍在乡镇聘用",
      };
    case "exchange-record-short": {
      const shown = reason.shown.length === 0 ? "表中没有一年" : `表中只有${years(reason.shown)}`;
      const open = reason.notShown.length === 0 ? "" : `，${years(reason.notShown)}表中看不全`;
      return {
        what: `聘任期间须有${reason.needed}年考核合格且继续教育学时达标，${shown}两项都达到${where}${open}`,
        todo: "补全各年度的考核结果和学时",
      };
    }
    case "exam-by-review":
      return {
        what: `${SERIES_LABELS[reason.series]}系列${LEVEL_LABELS[reason.level]}${where}不是以考代评的`,
        todo: "核对申报方式",
      };
    case "exam-mark-short":
      return {
        what: `${subjectWords(reason.subject)}考试成绩${reason.points}分${where}，合格标准${reason.pass}分，低${
          Math.round((reason.pass - reason.points) * 100) / 100
        }分，超出可放宽的${reason.margin}分`,
        todo: "核对考试成绩与当年合格标准",
      };
    case "exam-pass-mark-unknown":
      return {
        what: `${subjectWords(reason.subject)}当年的合格标准没有${where}，成绩够不够看不出`,
        todo: "补“合格标准”列，或在设置中填写",
      };
  }
}
