/**
 * Facts that a roster states once for all its rows: in the title, in the line with the unit and the date, or given by
 * the user. They stand in where a column is missing or its cell is blank.
 */
import type { PartialDate } from "../core/calendar";
import { ABSENT, known, type Reading } from "../core/reading";
import { isEmpty, textOf, type SheetCells } from "../core/cells";
import type { Position, RowSpan } from "../core/positions";
import { readLevel, readSeries, readType } from "../fields/readers/application";
import { arabicDates, dateAhead, readDate } from "../core/date-grammar";
import { readYear } from "../fields/readers/numbers";
import { readUnitLevel, type UnitLevel } from "../fields/readers/standing";
import { squeeze } from "./fold";
import { isPart, isRegister, isTitle, titleLevel, titleSeries, titleType, titleYear } from "./title-facts";
import type { ColumnField } from "../fields";

export type FactSource = "title" | "unit-line" | "column" | "assume" | "user" | "setting" | "workbook" | "default";

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
export function factsAbove(
  sheet: SheetCells,
  headerTop: number,
  previousBottom: number,
  counts: (text: string) => boolean = () => true,
): readonly SheetFact[] {
  const facts: SheetFact[] = [];
  for (let row = previousBottom + 1; row < headerTop; row++) {
    const cells = (sheet.values[row] ?? []).flatMap((value, column): readonly Written[] =>
      isEmpty(value) ? [] : [{ value, at: { sheet: sheet.name, row, column } }],
    );
    cells.forEach(({ value, at }, i) => {
      const text = arabicDates(squeeze(textOf(value)));
      if (!counts(text)) return;
      const found = [...labelled(text, at, cells[i + 1]), ...factsIn(text, at), ...dateBeside(text, cells[i + 1])];
      for (const fact of found) if (!facts.some((other) => other.field === fact.field)) facts.push(fact);
    });
  }
  return facts;
}

/** What a further title leaves to the first one of its sheet. */
const OF_THE_FIRST: readonly ColumnField[] = ["applyYear", "applySeries"];

/**
 * The facts of a further table on a sheet: those of its own lines, and what the sheet's first title says of all its
 * tables. Below a part of that title (二、申报全省统一职称人员) all of it holds that the part does not say itself; a title of
 * its own without a year takes over year and series, and one with its own year nothing.
 */
export function factsBelowTitle(
  sheet: SheetCells,
  headerTop: number,
  previousBottom: number,
  first: RowSpan | null,
): readonly SheetFact[] {
  const own = factsAbove(sheet, headerTop, previousBottom);
  const states = (field: ColumnField): boolean => own.some((fact) => fact.field === field);
  if (first === null || states("applyYear")) return own;
  const isTitled = sheet.values.slice(previousBottom + 1, headerTop).some((cells) =>
    cells.some((value) => {
      const text = squeeze(textOf(value));
      return isTitle(text) && !isPart(text);
    }),
  );
  const ofFirst = factsAbove(sheet, first.bottom + 1, first.top - 1, (text) => !isPart(text));
  return [...own, ...ofFirst.filter(({ field }) => !states(field) && (!isTitled || OF_THE_FIRST.includes(field)))];
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
    const written = label.exec(text.replace(FILED_BEHIND, "$1"))?.[1];
    if (written === undefined) return [];
    const beside = written === "" && next !== undefined && !/[:：]/u.test(textOf(next.value));
    const reading = read(beside ? next.value : written);
    if (reading.state !== "known") return [];
    return [{ field, reading, from: "unit-line", cell: beside ? next.at : cell }];
  });
}

/** 单位：某镇小学 填报时间：… in one cell. */
const FILED_BEHIND = /(.)(?:填报|填表|申报|上报|制表|报送)(?:时间|日期)[:：].*$/u;

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

function filingDate(text: string): PartialDate | null {
  const written = FILING_DATE.exec(text)?.[1];
  const date = written === undefined ? null : dateAhead(written);
  return date?.state === "known" ? date.value : null;
}
