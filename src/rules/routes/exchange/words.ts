import { APPRAISAL_LABELS } from "../../../fields/labels";
import { levelsWords, SERIES_LABELS } from "../../standards/labels";
import { lackWords, servedWords } from "../../words/phrases";
import type { RouteWords } from "../../words/shape";
import type { ExchangeReason, FallenYear } from "./conditions";

export const words: RouteWords<ExchangeReason["kind"]> = {
  name: "换发全省统一证书",
  who: "有基层职称，申请同级全省统一职称；在乡镇岗位累计聘满5年，至少5个年度考核合格且学时达标，人仍在乡镇的",
  gives: "换发同级的全省统一证书",
  interpretations: [
    "已经离开乡镇的，离开时未聘满的不满足，已满的或离开时间看不出的待核。",
    "聘任的当年，从1月聘起的才算一个年度；离开乡镇以后的年度不算；表中看不出的年份，只有缺了它不够5年时才追问。",
    "基层职称是另一类职称的，从它的取得时间算。",
    "换发不是新的申报，职称阶梯、年限、岗位数等都不适用。",
  ],
  says: {
    "exchange-no-grassroots": (_, { at }) => ({
      what: `所持不是基层职称${at}，谈不上换发`,
      todo: "核对现职称与申报方式",
    }),
    "exchange-other-series": ({ held, applied }, { at }) => ({
      what: `换发的是${SERIES_LABELS[held]}系列的基层职称，申报的是${SERIES_LABELS[applied]}系列${at}`,
      todo: "核对申报职称；改系列的按转评的规定人工核实",
    }),
    "exchange-other-level": ({ held, applied }, { at }) => ({
      what: `换发只能是同级：现有${levelsWords(held)}，申报${levelsWords(applied)}${at}`,
      todo: "核对现职称与申报级别",
    }),
    "exchange-years-short": ({ needed, ...served }, { at, column, canWait }) => ({
      what: `换发须累计聘满${needed}年，${servedWords(served, column)}${at}，${lackWords(served, needed)}`,
      todo: `核对聘任时间${canWait ? "；无误的聘满后再换发" : ""}`,
    }),
    "exchange-appointment-unclear": ({ needed }, { at, column }) => ({
      what: `换发须以基层职称累计聘满${needed}年，基层职称写在${column("otherTitle")}${at}，聘任了多久看不出`,
      todo: "核实该职称的聘任起止时间",
    }),
    "exchange-has-left": ({ word, short }, { at }) => ({
      what: `${word === "" ? "已离开乡镇岗位" : `“${word}”，已不在乡镇岗位`}${at}；基层职称离开即失效，${
        short === null ? "离开时是否已聘满须人工核实" : `离开时聘任未满${short}年`
      }`,
      todo: short === null ? "核实是否仍在乡镇聘用、离开的时间" : "核对聘任时间、离开的时间；无误的不能换发",
    }),
    "exchange-record-short": (reason, { at, canWait }) => {
      const shown = reason.shown.length === 0 ? "表中没有一年" : `表中只有${eachYear(reason.shown)}`;
      const open = reason.notShown.length === 0 ? "" : `，${eachYear(reason.notShown)}表中看不全`;
      const what = `聘任期间须有${reason.needed}年考核合格且继续教育学时达标，${shown}两项都达到${at}${open}`;
      const most = reason.shown.length + reason.notShown.length;
      if (most >= reason.needed) return { what, todo: "补全各年度的考核结果和学时" };
      // What is not shown cannot help: no year is asked for, those that fail are named.
      const fallen = reason.fallen.map(fallenWords).join("、");
      const why = fallen === "" ? "聘任的整年度不够" : `${fallen}，不算`;
      const check = fallen === "" ? "核对聘任时间" : `核对${fallenRecords(reason.fallen)}`;
      return {
        what: `${what}；${why}${open === "" ? "" : `，其余补全也只有${most}年`}`,
        todo: `${check}${canWait ? `；无误的够${reason.needed}年后再换发` : "；无误的不能换发"}`,
      };
    },
  },
};

const fallenWords = (fallen: FallenYear): string =>
  "grade" in fallen
    ? `${fallen.year}年考核${APPRAISAL_LABELS[fallen.grade]}`
    : `${fallen.year}年只有${fallen.hours}学时`;

/** 2016年、2017年的考核结果，2018年的学时 */
function fallenRecords(fallen: readonly FallenYear[]): string {
  const of = (isGrade: boolean): readonly number[] =>
    fallen.filter((one) => "grade" in one === isGrade).map(({ year }) => year);
  return [
    { years: of(true), record: "考核结果" },
    { years: of(false), record: "学时" },
  ]
    .flatMap(({ years, record }) => (years.length === 0 ? [] : [`${eachYear(years)}的${record}`]))
    .join("、");
}

const eachYear = (years: readonly number[]): string => years.map((year) => `${year}年`).join("、");
