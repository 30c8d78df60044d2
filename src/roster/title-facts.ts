/**
 * What a title states of all its rows: the year, and kind, level and series of what is applied for.
 */
import { matchesAfterNoDigit } from "../core/matches";
import { YEAR } from "../core/date-grammar";
import type { Level, Series, TitleType } from "../rules/standards/levels";
import { allSeriesInText } from "../rules/standards/titles";

/** A list of those who hold titles says nothing of what is applied for. */
export const isRegister = (text: string): boolean =>
  /人员(?:名册|名单|花名册|情况|信息|台账|一览|汇总|登记)|持有|已取得|现有|在聘|聘用情况|竞聘|台账/u.test(text) &&
  !/申报|评审|推荐|认定|评定|晋升|换发|换证|参评|拟评/u.test(text);

const LABEL = /^(?:填报|填表|单位|申报单位|主管|制表|报送)[^:：]{0,12}[:：]|^(?:说明|备注|注|填表说明|要求)[:：1-9]/u;
const OF_TITLES =
  /职称|申报|推荐|名册|评审|名单|汇总表|一览表|登记表|审批表|申请表|统计表|明细表|情况表|信息表|台账|竞聘|聘任|认定|公示|系列|基层[正副]?[高中初]|(?:正高|副高|高|中|初)级(?:人员)?$/u;
/** 2020年度 without more is a title too, and so are 2020年某县教师 and 某县教师（2020）; 2020年6月 is a date. */
const OF_A_YEAR = new RegExp(`${YEAR}年度|^.{0,20}${YEAR}年(?![\\d至-]).|[（(]${YEAR}(?:年度?)?[）)]$`, "u");

/** A title speaks of titles, applications, recommendations or a roster; a unit line has a colon after its label. */
export const isTitle = (text: string): boolean => !LABEL.test(text) && (OF_TITLES.test(text) || OF_A_YEAR.test(text));

/** One of several parts under one title: 一、申报基层职称人员. */
export const isPart = (text: string): boolean =>
  /^[(（]?(?:第?[一二三四五六七八九十]{1,3}(?:部分)?|\d{1,2})[)）、.．:：]/u.test(text);

/** 聊人社字〔2020〕57号 is the number of a document. */
const DOCUMENT = /[[【〔(（]\d{4}[\]】〕)）](?:第)?\d+号/gu;
const YEARS: readonly RegExp[] = [
  new RegExp(`(${YEAR})年度`, "gu"),
  new RegExp(`(${YEAR})年`, "gu"),
  /(\d{2})年度/gu,
  new RegExp(`(${YEAR})(?!\\d)`, "gu"),
];

/** 2020年度, else 2020年, else a year that stands by itself; two of them leave it open. */
export function titleYear(text: string): number | null {
  const written = text.replace(DOCUMENT, "");
  for (const year of YEARS) {
    const found = new Set(matchesAfterNoDigit(written, year).map(([, digits = ""]) => Number(digits)));
    const [only] = found;
    if (only === undefined) continue;
    return found.size > 1 ? null : only < 100 ? 2000 + only : only;
  }
  return null;
}

const YEAR_ALONE = new RegExp(`^${YEAR}(?:年度?)?$`, "u");

/** A sheet may be called by its year (2020年度, 2020年申报); one of another matter (2019年考核) says nothing of it. */
export function yearOfSheet(name: string): number | null {
  const text = name.replace(/\s+/gu, "");
  return YEAR_ALONE.test(text) || /申报|评审|职称|推荐|推报/u.test(text) ? titleYear(text) : null;
}

/** 基层 that describes units and staff. */
const OF_UNITS = /基层(?:事业)?(?:单位|人员|一线|专业技术人员)/gu;

/** 基层 speaks of the title next to 职称, a level or the name of a title; of units, posts and staff it says nothing. */
const GRASSROOTS_TITLE = [
  /基层(?!医疗|卫生院|学校|教师队伍)[^,，。单位人员]{0,12}(?:职称|职务资格|任职资格|专业技术职务|[正副]?高级|[正副]高|中级|初级)/u,
  /职称[(（]基层[)）]/u,
  /基层(?:(?:正高级|高级|[一二三]级)教师|[^,，。单位人员]{0,6}(?:医师|护师|药师|技师|农艺师|畜牧师|兽医师|工程师|统计师))/u,
];

export function titleType(text: string): TitleType | null {
  if (/非基层/u.test(text)) return "provincial";
  if (/全?省统一/u.test(text)) return text.replace(OF_UNITS, "").includes("基层") ? null : "provincial";
  return GRASSROOTS_TITLE.some((pattern) => pattern.test(text.replace(OF_UNITS, ""))) ? "grassroots" : null;
}

const TITLE_LEVELS: readonly (readonly [RegExp, Level])[] = [
  [/正高/u, "senior"],
  [/副高/u, "associate-senior"],
  [/中级/u, "intermediate"],
  [/助理级/u, "assistant"],
  [/员级/u, "technician"],
];

/** 高中级, 副高级及以上, 中、高级: more than one level. */
const SEVERAL_LEVELS =
  /[级高](?:及|或)?以[上下]|高[、和及与/]?中级|中[、和及与/]?高级|初[、和及与/]?中级|中[、和及与/]?初级/u;

/** A title that names one level names it for everybody; two levels, or “高级”, for nobody. */
export function titleLevel(text: string): Level | null {
  const levels = TITLE_LEVELS.filter(([word]) => word.test(text)).map(([, level]) => level);
  const vague = SEVERAL_LEVELS.test(text) || /初级|[^副正]高级|、高/u.test(text);
  return levels.length === 1 && !vague ? (levels[0] ?? null) : null;
}

/**
 * The series before 系列, else the one its profession belongs to; schools and hospitals in the name do not count. Two
 * series (卫生、教师系列) are none: the row decides.
 */
export function titleSeries(text: string): Series | null {
  const named = Array.from(text.matchAll(/([\u4e00-\u9fff、/]{2,16})系列/gu), ([, words = ""]) => words);
  if (named.length > 0) return only(named.flatMap((words) => words.split(/[、/和及与]/u)).flatMap(seriesAtEnd));
  return only([
    ...(/教师/u.test(text) ? (["teaching"] as const) : []),
    ...(/卫生(?:专业)?技术/u.test(text) ? (["health"] as const) : []),
  ]);
}

/** 某县教育局农业: what stands last counts. */
const seriesAtEnd = (words: string): readonly Series[] => {
  const last = allSeriesInText(words.slice(-4));
  return last.length > 0 ? last : allSeriesInText(words);
};

function only(series: readonly Series[]): Series | null {
  const [first] = series;
  return first !== undefined && series.every((one) => one === first) ? first : null;
}
