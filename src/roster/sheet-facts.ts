/**
 * Facts that a roster states once for all its rows: in the title, in the line with the unit and the date, or given by
 * the user. They stand in where a column is missing or its cell is blank.
 */
import type { PartialDate } from "../core/calendar";
import { ABSENT, known, type Reading } from "../core/reading";
import type { Level, Series, TitleType } from "../rules/standards/levels";
import { seriesInText } from "../rules/standards/titles";
import { isEmpty, textOf, type SheetCells } from "../core/cells";
import type { Position } from "../core/positions";
import { readLevel, readSeries, readType } from "../fields/readers/application";
import { arabicDates, dateAhead, readDate, YEAR } from "../core/date-grammar";
import { readYear } from "../fields/readers/numbers";
import { readUnitLevel, type UnitLevel } from "../fields/readers/standing";
import { squeeze } from "./fold";
import type { ColumnField } from "../fields";

export type FactSource = "title" | "unit-line" | "column" | "assume" | "user" | "setting" | "default";

export interface SheetFact {
  readonly field: ColumnField;
  readonly reading: Reading<unknown>;
  readonly from: FactSource;
  /** Where it stands on the sheet; null for an answer. */
  readonly cell: Position | null;
}

/** A cell with something in it. */
interface Written {
  readonly value: unknown;
  readonly at: Position;
}

/** The lines above the header. */
export function factsAbove(sheet: SheetCells, headerTop: number, previousBottom: number): readonly SheetFact[] {
  const facts: SheetFact[] = [];
  for (let row = previousBottom + 1; row < headerTop; row++) {
    const cells = (sheet.values[row] ?? []).flatMap((value, column): readonly Written[] =>
      isEmpty(value) ? [] : [{ value, at: { sheet: sheet.name, row, column } }],
    );
    cells.forEach(({ value, at }, i) => {
      const text = arabicDates(squeeze(textOf(value)));
      const found = [...labelled(text, at, cells[i + 1]), ...factsIn(text, at), ...dateBeside(text, cells[i + 1])];
      for (const fact of found) if (!facts.some((other) => other.field === fact.field)) facts.push(fact);
    });
  }
  return facts;
}

/** 填报时间： in one cell, the date in the next. */
function dateBeside(label: string, next: Written | undefined): readonly SheetFact[] {
  if (next === undefined || !FILING_LABEL_ALONE.test(label)) return [];
  const reading = readDate(next.value);
  if (reading.state !== "known" && reading.state !== "ambiguous") return [];
  return [{ field: "applyDate", reading, from: "unit-line", cell: next.at }];
}

/** Facts that a line above the table names: 申报年度：2020; the value in the same cell or in the next. */
const LABELLED: readonly (readonly [RegExp, ColumnField, (value: unknown) => Reading<unknown>])[] = [
  [/(?:申报|评审)年度[:：]([^:：]*)$/u, "applyYear", readYear],
  [/申报(?:职称)?类型[:：]([^:：]*)$/u, "applyType", (value) => readType(value)],
  [/申报(?:职称)?(?:级别|层级|层次)[:：]([^:：]*)$/u, "applyLevel", readLevel],
  [/申报(?:职称)?系列[:：]([^:：]*)$/u, "applySeries", readSeries],
  [/单位(?:层级|级别)[:：]([^:：]*)$/u, "unitLevel", (value) => readUnitLevel(value)],
  [/^(?:填报|申报|工作|所在)?(?:单位|学校)(?:名称)?(?:[(（](?:盖章|公章|章)[)）])?[:：]([^:：]*)$/u, "unit", readUnit],
];

/** A school or a hospital; a bureau or a township files for the units below it, and is nobody's unit. */
function readUnit(value: unknown): Reading<unknown> {
  const word = squeeze(textOf(value));
  return /(?:学校|[小中]学|幼儿园|[院园站所]|中心)$/u.test(word) ? known(word) : ABSENT;
}

function labelled(text: string, cell: Position, next: Written | undefined): readonly SheetFact[] {
  return LABELLED.flatMap(([label, field, read]): readonly SheetFact[] => {
    const written = label.exec(text.replace(FILED_BEHIND, ""))?.[1];
    if (written === undefined) return [];
    const beside = written === "" && next !== undefined && !/[:：]/u.test(textOf(next.value));
    const reading = read(beside ? next.value : written);
    if (reading.state !== "known") return [];
    return [{ field, reading, from: "unit-line", cell: beside ? next.at : cell }];
  });
}

/** 单位：某镇小学 填报时间：… in one cell. */
const FILED_BEHIND = /(?<=.)(?:填报|填表|申报|上报|制表|报送)(?:时间|日期)[:：].*$/u;

const FILING_LABEL = "(?:填报|填表|申报|上报|制表|报送)(?:时间|日期)";
const FILING_LABEL_ALONE = new RegExp(`${FILING_LABEL}[:：]?$`, "u");
const FILING_DATE = new RegExp(`${FILING_LABEL}[:：]?(\\d.*)`, "u");

function factsIn(text: string, cell: Position): readonly SheetFact[] {
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
    ...(isRegister(text) ? [] : fact("applyType", titleType(text), "title")),
    ...(isRegister(text) ? [] : fact("applyLevel", titleLevel(text), "title")),
    ...fact("applySeries", titleSeries(text), "title"),
  ];
}

/** A list of those who hold titles says nothing of what is applied for. */
const isRegister = (text: string): boolean =>
  /人员(?:名册|名单|花名册|情况|信息|台账|一览|汇总|登记)|持有|已取得|现有|在聘|聘用情况|台账/u.test(text) &&
  !/申报|评审|推荐|认定|评定|晋升|换发|换证|参评|拟评/u.test(text);

/** A title speaks of titles, applications, recommendations or a roster; a unit line has a colon after its label. */
export const isTitle = (text: string): boolean =>
  !/^(?:填报|填表|单位|申报单位|主管|制表|报送)[^:：]{0,12}[:：]/u.test(text) &&
  /职称|申报|推荐|花名册|评审|名单|汇总表|一览表/u.test(text);

function filingDate(text: string): PartialDate | null {
  const written = FILING_DATE.exec(text)?.[1];
  const date = written === undefined ? null : dateAhead(written);
  return date?.state === "known" ? date.value : null;
}

const YEAR_NAMED = new RegExp(`(${YEAR})年`, "u");
const YEAR_ALONE = new RegExp(`(?<![\\d[【〔(])(${YEAR})(?![\\d\\]】〕)])`, "u");

/** 2020年度; else a year that stands by itself, but not that of a document's number 〔2020〕57号. */
function titleYear(text: string): number | null {
  const year = YEAR_NAMED.exec(text)?.[1] ?? YEAR_ALONE.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

/** 基层 that describes units and staff. */
const OF_UNITS = /基层(?:事业)?(?:单位|人员|一线|专业技术人员)/gu;

/** 基层 speaks of the title next to 职称, a level or the name of a title; of units, posts and staff it says nothing. */
const GRASSROOTS_TITLE = [
  /基层(?!医疗|卫生院|学校|教师队伍)[^,，。单位人员]{0,12}(?:职称|职务资格|任职资格|专业技术职务|[正副]高级?|中级|初级)/u,
  /职称[(（]基层[)）]/u,
  /基层(?:(?:正高级|高级|[一二三]级)教师|[^,，。单位人员]{0,6}(?:医师|护师|药师|技师|农艺师|畜牧师|兽医师|工程师|统计师))/u,
];

function titleType(text: string): TitleType | null {
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
