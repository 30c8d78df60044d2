/**
 * The sheet 基层单位目录: unit, from, until. Recognised by its headers; a roster has people, a directory has none.
 */
import { chineseNumber } from "../core/chinese-number";
import { ABSENT } from "../core/reading";
import { unitName } from "../core/unit-name";
import type { Directory, DirectoryEntry, DirectoryMatch } from "../rules/directory";
import { textOf, type SheetCells } from "../core/cells";
import type { Position } from "../core/positions";
import { readDate } from "../core/date-grammar";
import { foldHeader, squeeze } from "./fold";
import { isFooter } from "./footer";

const UNIT = /(?:单位|机构|学校|卫生院)(?:名称|全称)?$|^名称$/u;
const FROM = /^(?:纳入|进入|列入|起始|开始|生效|启用)(?:目录)?(?:时间|日期|年月)$/u;
const UNTIL = /^(?:调出|退出|移出|撤销|终止|结束|截止|失效)(?:目录)?(?:时间|日期|年月)$/u;
const PERSON = /^(?:姓名|身份证号?码?)$/u;
const LAST_HEADER_ROW = 10;

/** The directory on this sheet, or null: its name says so or it has dates of entering, and nobody's name is on it. */
export function directoryEntries(sheet: SheetCells): readonly DirectoryEntry[] | null {
  const namedSo = /单位.*(?:目录|清单|名录)|目录/u.test(sheet.name);
  for (let row = 0; row < Math.min(sheet.values.length, LAST_HEADER_ROW); row++) {
    const headers = (sheet.values[row] ?? []).map((value) => foldHeader(textOf(value)));
    const unit = headers.findIndex((header) => UNIT.test(header));
    const from = headers.findIndex((header) => FROM.test(header));
    const until = headers.findIndex((header) => UNTIL.test(header));
    if (unit < 0 || headers.some((header) => PERSON.test(header)) || (from < 0 && until < 0 && !namedSo)) continue;
    return entriesBelow(sheet, row, unit, from, until);
  }
  return null;
}

function entriesBelow(
  sheet: SheetCells,
  header: number,
  unit: number,
  from: number,
  until: number,
): readonly DirectoryEntry[] {
  const at = (column: number, row: number): Position => ({ sheet: sheet.name, row, column });
  const entries: DirectoryEntry[] = [];
  for (let row = header + 1; row < sheet.values.length; row++) {
    const cells = sheet.values[row] ?? [];
    const name = squeeze(textOf(cells[unit]));
    if (name === "" || isFooter(name)) continue;
    entries.push({
      unit: textOf(cells[unit]).trim(),
      from: from < 0 ? ABSENT : readDate(cells[from]),
      until: until < 0 ? ABSENT : readDate(cells[until]),
      cell: at(unit, row),
      fromCell: at(from < 0 ? unit : from, row),
      untilCell: at(until < 0 ? unit : until, row),
    });
  }
  return entries;
}

/**
 * A directory by name: the same name folded, else the nearest: the same but for the county in front, then a unit of the
 * same kind, then any that is near (characters left out or added, or one replaced, 中心校).
 */
export function directoryOf(entries: readonly DirectoryEntry[]): Directory {
  const byName = new Map<string, DirectoryEntry[]>();
  for (const entry of entries) {
    const name = unitName(entry.unit);
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [entry]);
    else known.push(entry);
  }
  const found = new Map<string, DirectoryMatch>();
  const places = new Set([...byName.keys()].map(placeOf));
  return {
    entries,
    lookUp(unit) {
      const name = unitName(unit);
      const before = found.get(name);
      if (before !== undefined) return before;
      const match = find(name);
      found.set(name, match);
      return match;
    },
  };

  function find(name: string): DirectoryMatch {
    const listed = byName.get(name);
    if (listed !== undefined) return { kind: "listed", entries: listed };
    const place = placeOf(name);
    let nearest: DirectoryEntry | null = null;
    let best = Infinity;
    for (const [other, [entry]] of byName) {
      const apart = liesElsewhere(place, placeOf(other)) ? null : distance(name, other);
      if (entry !== undefined && apart !== null && apart < best) [nearest, best] = [entry, apart];
    }
    if (nearest !== null) return { kind: "near", name: nearest.unit, cell: nearest.cell };
    return { kind: "unlisted" };
  }

  /** Two townships: the directory knows both, or their names share no sign. Else one may be a slip of the pen. */
  function liesElsewhere(place: string, other: string): boolean {
    if (place === "" || other === "" || place === other) return false;
    return places.has(place) || (place.length === SHORTEST_PLACE && other.length === SHORTEST_PLACE);
  }
}

/** 甲镇. */
const SHORTEST_PLACE = 2;

/** The township that a unit's name begins with, after county and city: “” where it names none. */
const placeOf = (name: string): string => /^(?:.*[省市县区])?([^省市县区乡镇]+[乡镇])/u.exec(name)?.[1] ?? "";

/** County and city in front of the township, and the rest: a name without a township is all rest. */
function inParts(name: string): { readonly region: string; readonly rest: string } {
  const region = /^(.*[省市县区])[^省市县区乡镇]+[乡镇]/u.exec(name)?.[1] ?? "";
  return { region, rest: name.slice(region.length) };
}

const SHORTEST_NEAR = 4;
/** 中学, 小学, 卫生院: told apart by their last characters. */
const KIND = 2;

/** Null for two that are not near. A county that one of them lacks tells nothing; of two, both are compared. */
function distance(a: string, b: string): number | null {
  const [one, other] = [inParts(a), inParts(b)];
  const isOneRegion = one.region.endsWith(other.region) || other.region.endsWith(one.region);
  if (isOneRegion && one.rest === other.rest) return 0;
  if (!(isOneRegion ? isNear(one.rest, other.rest) : isNear(a, b))) return null;
  return a.slice(-KIND) === b.slice(-KIND) ? 1 : 2;
}

function isNear(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_NEAR || !mayBeOneNumber(numbersIn(a), numbersIn(b))) return false;
  return leavesOut(a, b) || leavesOut(b, a) || differsByOne(a, b) || inFull(a) === inFull(b);
}

/** 第一小学 and 第二小学 are two units, 三里庄 and 二里庄 two places; a number may be left out, though. */
const mayBeOneNumber = (some: readonly string[], others: readonly string[]): boolean =>
  leavesOut(some, others) || leavesOut(others, some);

const numbersIn = (name: string): readonly string[] =>
  (name.match(/\d+|[一二三四五六七八九十百]+/gu) ?? []).map((written) => String(chineseNumber(written) ?? written));

/** 中心校 is short for 中心小学 and for 中心学校. */
const inFull = (name: string): string => name.replace(/中心(?:校|小学)$/u, "中心学校");

/** Is `short` what remains of `long` when some characters are left out? (镇卫生院 of 镇中心卫生院) */
function leavesOut(short: string | readonly string[], long: string | readonly string[]): boolean {
  let i = 0;
  for (const character of long) if (character === short[i]) i++;
  return i === short.length;
}

const differsByOne = (a: string, b: string): boolean =>
  a.length === b.length && [...a].filter((character, i) => character !== b[i]).length === 1;
