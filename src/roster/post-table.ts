/**
 * The sheet 岗位设置: unit, level, 核准数, 现聘数, 空岗数; one row per unit and level, or the levels across under one or two
 * header rows. Recognised by its headers; a roster has people, a table of posts has none.
 *
 * 解读: a level stands by its word (中级) or by grades of posts (专业技术八级, 5-7级): where a unit has both, the words
 * count, for the grades add up to them. 初级 without more is one lot for 员级 and 助理级, 高级 one for 副高 and 正高.
 * 空岗数 where it is given, else 核准数 less 现聘数; where the three contradict each other either is kept. Special posts
 * do not count.
 */
import { known, unreadable, valueOf, type Reading } from "../core/reading";
import type { Level } from "../rules/standards/levels";
import { levelOfGrade } from "../rules/standards/post-grades";
import { levelsInText } from "../rules/standards/titles";
import { textOf, type SheetCells } from "../core/cells";
import type { Position } from "../core/positions";
import { compact, plainText, rawText } from "../core/cell-text";
import { chineseNumber } from "../core/chinese-number";
import { foldHeader, squeeze } from "./fold";
import { isFooter } from "./footer";
import { sum, type PostEntry } from "./posts-by-unit";

const UNIT = /^(?:用人|事业|所在|基层)?(?:单位|机构|学校)(?:名称|全称)?$|^名称$/u;
const LEVEL = /^(?:专业技术)?(?:岗位|职称|职务)?(?:等级|级别|层级|层次)$|^(?:专业技术)?岗位(?:名称)?$/u;
const PERSON = /^(?:姓名|身份证号?码?)$/u;
const COUNTS: readonly (readonly [Count, RegExp])[] = [
  ["vacant", /空岗|空缺|空余|剩余|缺额/u],
  ["filled", /现聘|已聘|实聘|在聘|现有|聘用/u],
  ["approved", /核准|核定|批准|设置|岗位总?数/u],
];
const SPECIAL = /特设/u;
const LAST_HEADER_ROW = 10;

type Count = "approved" | "filled" | "vacant";

interface CountColumn {
  readonly index: number;
  readonly count: Count;
  /** Null: the row's own column tells the level. */
  readonly level: PostLevel | null;
}

interface PostLevel {
  readonly levels: readonly Level[];
  readonly by: PostEntry["by"];
}

/** The posts on this sheet, or null: it has units and free posts (or what they follow from), and nobody's name. */
export function postEntries(sheet: SheetCells): readonly PostEntry[] | null {
  for (let row = 0; row < Math.min(sheet.values.length, LAST_HEADER_ROW); row++) {
    const above = headersOf(sheet, row);
    const unit = above.findIndex((header) => UNIT.test(header));
    if (unit < 0 || above.some((header) => PERSON.test(header))) continue;
    const level = above.findIndex((header) => LEVEL.test(header));
    const below = headersOf(sheet, row + 1);
    // Under groups of levels a second row names the counts; a row of data names a unit.
    const two = columnsOf(
      above.map((header, i) => `${header}${below[i] === header ? "" : (below[i] ?? "")}`),
      level,
    );
    if (sheet.values[row + 1]?.[unit] === undefined || squeeze(textOf(sheet.values[row + 1]?.[unit])) === "") {
      if (tellsVacancies(two) && !tellsVacancies(columnsOf(above, level)))
        return entriesBelow(sheet, row + 1, unit, level, two);
    }
    const one = columnsOf(above, level);
    if (tellsVacancies(one)) return entriesBelow(sheet, row, unit, level, one);
  }
  return null;
}

/** Header texts of a row, those of merged groups over every column they cover. */
function headersOf(sheet: SheetCells, row: number): readonly string[] {
  const texts = Array.from(sheet.values[row] ?? [], (value) => foldHeader(textOf(value)));
  for (const { top, bottom, left, right } of sheet.merges) {
    if (row < top || row > bottom) continue;
    const text = foldHeader(textOf(sheet.values[top]?.[left]));
    for (let column = left; column <= right; column++) texts[column] = text;
  }
  return Array.from(texts, (text) => text ?? "");
}

function columnsOf(headers: readonly string[], level: number): readonly CountColumn[] {
  return headers.flatMap((header, index): readonly CountColumn[] => {
    const [count, pattern] = COUNTS.find(([, one]) => one.test(header)) ?? [];
    if (count === undefined || pattern === undefined || SPECIAL.test(header)) return [];
    if (level >= 0) return [{ index, count, level: null }];
    const own = levelIn(header.replace(pattern, ""));
    return own === null ? [] : [{ index, count, level: own }];
  });
}

const tellsVacancies = (columns: readonly CountColumn[]): boolean => {
  const has = (count: Count): boolean => columns.some((column) => column.count === count);
  return has("vacant") || (has("approved") && has("filled"));
};

/** 中级岗位, 专业技术八级, 5-7级; null for a total, a post of another kind, a special post. */
function levelIn(text: string): PostLevel | null {
  const word = squeeze(text).replace(/专业技术|专技|岗位|[岗人个]?数(?:量)?|岗$|[()（）]/gu, "");
  if (SPECIAL.test(text) || /管理|工勤/u.test(text)) return null;
  const levels = levelsInText(word);
  if (levels.length > 0) return { levels, by: "word" };
  const grades =
    /^(\d{1,2}|[一二三四五六七八九十]{1,2})(?:级?(?:[-~—至到]|、.*?)(\d{1,2}|[一二三四五六七八九十]{1,2}))?级$/u.exec(
      word,
    );
  const [first, last] = [grades?.[1], grades?.[2] ?? grades?.[1]].map(gradeIn);
  const from = first === undefined || first === null ? null : levelOfGrade(first);
  const to = last === undefined || last === null ? null : levelOfGrade(last);
  return from === null || from !== to ? null : { levels: [from], by: "grade" };
}

const gradeIn = (text: string | undefined): number | null =>
  text === undefined ? null : /^\d/u.test(text) ? Number(text) : chineseNumber(text);

function entriesBelow(
  sheet: SheetCells,
  header: number,
  unit: number,
  level: number,
  columns: readonly CountColumn[],
): readonly PostEntry[] {
  const entries: PostEntry[] = [];
  let current = "";
  for (let row = header + 1; row < sheet.values.length; row++) {
    const cells = sheet.values[row] ?? [];
    const named = textOf(cells[unit]).trim();
    if (isFooter(squeeze(named))) current = "";
    else if (named !== "") current = named;
    if (current === "" || isFooter(squeeze(textOf(cells[0])))) continue;
    const own = level < 0 ? null : levelIn(textOf(cells[level]));
    for (const [at, group] of byLevel(columns, own))
      entries.push({ unit: current, ...at, ...vacancies(sheet, row, group) });
    // Where levels stand across, a unit has one row; a blank one below it is nobody's.
    if (level < 0) current = "";
  }
  return entries;
}

function byLevel(
  columns: readonly CountColumn[],
  own: PostLevel | null,
): ReadonlyMap<PostLevel, readonly CountColumn[]> {
  const groups = new Map<string, [PostLevel, CountColumn[]]>();
  for (const column of columns) {
    const at = column.level ?? own;
    if (at === null) continue;
    const key = `${at.by} ${at.levels.join()}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [at, [column]]);
    else group[1].push(column);
  }
  return new Map(groups.values());
}

function vacancies(
  sheet: SheetCells,
  row: number,
  columns: readonly CountColumn[],
): Pick<PostEntry, "vacant" | "cells"> {
  const of = (count: Count): readonly CountColumn[] => columns.filter((column) => column.count === count);
  const read = (count: Count): Reading<number> =>
    sum(of(count).map(({ index }) => readCount(sheet.values[row]?.[index])));
  const at = (counted: readonly CountColumn[]): readonly Position[] =>
    counted.map(({ index }) => ({ sheet: sheet.name, row, column: index }));
  const vacant = read("vacant");
  const [approved, filled] = [read("approved"), read("filled")];
  const derives = vacant.state === "blank" && of("approved").length > 0 && of("filled").length > 0;
  const [posts, people] = [valueOf(approved), valueOf(filled)];
  if (!derives) {
    const free = posts === null || people === null ? null : Math.max(0, posts - people);
    if (vacant.state !== "known" || free === null || free === Math.max(0, vacant.value))
      return { vacant, cells: at(of("vacant")) };
    // Three figures that contradict each other: either may be right.
    const values = [Math.max(0, vacant.value), free];
    return { vacant: { state: "ambiguous", values, raw: String(vacant.value) }, cells: at(columns) };
  }
  const cells = at([...of("approved"), ...of("filled")]);
  if (posts !== null && people !== null) return { vacant: known(posts - people), cells };
  return { vacant: posts === null ? approved : filled, cells };
}

/** A whole number; 0 is a number here, a stroke is a blank. */
function readCount(value: unknown): Reading<number> {
  const text = plainText(value);
  if (typeof text !== "string") return text;
  const count = /^(-?\d+)(?:\.0+)?[个人]?$/u.exec(compact(text))?.[1];
  return count === undefined ? unreadable(rawText(value)) : known(Number(count));
}
