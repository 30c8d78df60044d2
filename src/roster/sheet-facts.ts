/**
 * Facts that a roster states once for all its rows: in the title, in the line with the unit and the date, or given by
 * the user. They stand in where a column is missing or its cell is blank.
 */
import type { PartialDate } from "../rules/calendar";
import { partialDate } from "../rules/calendar";
import { known, type Reading } from "../rules/reading";
import type { Level, Series, TitleType } from "../rules/standards/levels";
import { seriesInText } from "../rules/standards/titles";
import type { UnitLevel } from "../rules/applicant";
import { cellAddress, columnName, isEmpty, textOf, type SheetCells } from "./cells";
import { squeeze } from "./fold";
import type { ColumnField } from "./fields";

export type FactSource = "title" | "unit-line" | "column" | "assume" | "user" | "setting" | "default";

export interface SheetFact {
  readonly field: ColumnField;
  readonly reading: Reading<unknown>;
  readonly from: FactSource;
  /** Where it stands on the sheet; null for an answer. */
  readonly cell: string | null;
}

/** The lines above the header. */
export function factsAbove(sheet: SheetCells, headerTop: number, previousBottom: number): readonly SheetFact[] {
  const facts: SheetFact[] = [];
  for (let row = previousBottom + 1; row < headerTop; row++) {
    for (const [column, value] of (sheet.values[row] ?? []).entries()) {
      if (isEmpty(value)) continue;
      const cell = cellAddress(columnName(column), row + 1);
      for (const fact of factsIn(squeeze(textOf(value)), cell))
        if (!facts.some((other) => other.field === fact.field)) facts.push(fact);
    }
  }
  return facts;
}

function factsIn(text: string, cell: string): readonly SheetFact[] {
  const fact = (field: ColumnField, value: unknown, from: FactSource): SheetFact[] =>
    value === null ? [] : [{ field, reading: known(value), from, cell }];
  const lineDate = filingDate(text);
  const allTownship = /(?:全部|均|都)(?:为|是|系)?乡镇/u.test(text) && !/(?:并非|不|未)(?:全部|均|都)/u.test(text);
  const line: SheetFact[] = [
    ...fact("applyDate", lineDate, "unit-line"),
    ...fact("unitLevel", allTownship ? ("township" satisfies UnitLevel) : null, isTitle(text) ? "title" : "unit-line"),
  ];
  if (!isTitle(text)) return line;
  return [
    ...line,
    ...fact("applyYear", titleYear(text), "title"),
    ...fact("applyType", titleType(text), "title"),
    ...fact("applyLevel", titleLevel(text), "title"),
    ...fact("applySeries", titleSeries(text), "title"),
  ];
}

/** A title speaks of titles, applications, recommendations or a roster; a unit line has a colon after its label. */
export const isTitle = (text: string): boolean =>
  !/^(?:填报|填表|单位|申报单位|主管|制表|报送)[^:：]{0,12}[:：]/u.test(text) &&
  /职称|申报|推荐|花名册|评审|名单|汇总表|一览表/u.test(text);

function filingDate(text: string): PartialDate | null {
  const match =
    /(?:填报|填表|申报|上报|制表|报送)(?:时间|日期)[:：]?(\d{4})[年./-](?:(\d{1,2})(?:[月./-](?:(\d{1,2})日?)?)?)?/u.exec(
      text,
    );
  if (!match) return null;
  const [, year, month, day] = match;
  return partialDate(Number(year), month === undefined ? null : Number(month), day === undefined ? null : Number(day));
}

function titleYear(text: string): number | null {
  const year = /((?:19|20)\d{2})年(?:度)?/u.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

/** 基层 that describes units and staff. */
const OF_UNITS = /基层(?:事业)?(?:单位|人员|一线|专业技术人员)/gu;

/** 基层 speaks of the title only next to 职称 or a level; of units, posts and staff it says nothing. */
function titleType(text: string): TitleType | null {
  const grassroots =
    /基层(?:卫生|教师|中小学|农业|工程|统计|专业技术)?(?:正?副?高级?|中级|初级|中、?高级|[^,，。]{0,6}系列)?[^,，。单位人员]{0,4}(?:职称|职务资格|任职资格|专业技术职务)/u.test(
      text,
    );
  if (/全?省统一/u.test(text)) return text.replace(OF_UNITS, "").includes("基层") ? null : "provincial";
  return grassroots ? "grassroots" : null;
}

const TITLE_LEVELS: readonly (readonly [RegExp, Level])[] = [
  [/正高/u, "senior"],
  [/副高/u, "associate-senior"],
  [/中级/u, "intermediate"],
  [/助理级/u, "assistant"],
  [/员级/u, "technician"],
];

/** A title that names one level names it for everybody; two levels, or “高级”, for nobody. */
function titleLevel(text: string): Level | null {
  const levels = TITLE_LEVELS.filter(([word]) => word.test(text)).map(([, level]) => level);
  const vague = /初级|[^副正]高级|、高/u.test(text);
  return levels.length === 1 && !vague ? (levels[0] ?? null) : null;
}

/** The series before 系列, else the one its profession belongs to; schools and hospitals in the name do not count. */
function titleSeries(text: string): Series | null {
  const named = /([\u4e00-\u9fff]{2,8})系列/u.exec(text)?.[1];
  if (named !== undefined) return seriesInText(named);
  return /教师/u.test(text) ? "teaching" : /卫生(?:专业)?技术/u.test(text) ? "health" : null;
}
