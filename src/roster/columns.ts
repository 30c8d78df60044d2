/**
 * Header → field, with how sure that is and why. A header no rule of ours recognises stays unmatched and is shown.
 */
import { YEAR } from "../core/date-grammar";
import { foldHeader, plainHeader, ofSeveralYears, squeeze, yearsListed } from "./fold";
import { FIELD, FIELDS, type ColumnField, type YearlyField } from "../fields";
import { GROUPS, type Group } from "../fields/groups";
import { marksOfSubject, marksUnder } from "./marks-header";
import { nearHeader } from "./near-header";

/**
 * fuzzy: all but the header; values: a header that could mean several fields, decided by what stands around or below
 * it.
 */
export type Match = "exact" | "folded" | "fuzzy" | "values" | "user";

/**
 * What decided: the header, its group, its year (`part`: only some of the hours of that year), a header it contains or
 * nearly is, the cells below, the column beside it, or the user.
 */
export type MatchedBy = "header" | "group" | "year" | "part" | "containing" | "near" | "cells" | "neighbour" | "user";

/** Taken for its field by what is near it or below it: worth a look. */
export const isGuessed = ({ match }: { readonly match: Match }): boolean => match === "fuzzy" || match === "values";

/** A column's header: its own text, and the group header above it where there is one. */
export interface Header {
  /** 0-based. */
  readonly index: number;
  readonly text: string;
  readonly group: string | null;
  /** A year in a header above it (2019年 over 公需, 专业, 合计). */
  readonly year?: number | null;
}

export interface FieldMatch {
  readonly field: ColumnField;
  /** For a family of columns, one per year. */
  readonly year: number | null;
  /** The years of one column that lists several. */
  readonly years: readonly number[];
  /** A total over years, or a part of one year's hours: nothing to hold against a figure per year. */
  readonly total: boolean;
  readonly match: Match;
  readonly by: MatchedBy;
  /** The header it was taken for, the neighbour or the value that decided. */
  readonly like: string | null;
}

const ALONE = new Map<string, ColumnField>();
const ALONE_FOLDED = new Map<string, ColumnField>();
const UNDER = new Map<string, ColumnField>();

for (const { id, headers, under } of FIELDS) {
  for (const header of headers) {
    ALONE.set(header, id);
    ALONE_FOLDED.set(foldHeader(header), id);
  }
  for (const [group, names] of under) for (const name of names) UNDER.set(`${group}/${name}`, id);
}

/** Two digits are a year only before 年. */
const OF_YEAR = `(${YEAR}|\\d{2}(?=年))(?:年度?)?`;
const FAMILIES: readonly (readonly [RegExp, YearlyField])[] = [
  [new RegExp(`^${OF_YEAR}(?:年度)?考核(?:结果|等次|等级|情况)?$`, "u"), "appraisals"],
  [new RegExp(`^(?:年度)?考核(?:结果|等次|等级|情况)?${OF_YEAR}$`, "u"), "appraisals"],
  [new RegExp(`^${OF_YEAR}(?:继续教育)?(?:完成)?(?:总|合计)?学时(?:数|合计|总数)?$`, "u"), "trainingHours"],
  [
    new RegExp(`^${OF_YEAR}(?:完成|参加)?(?:继续教育|培训)(?:学时)?(?:数|合计|总数|完成情况|完成学时|情况)?$`, "u"),
    "trainingHours",
  ],
  [new RegExp(`^(?:继续教育|培训)?(?:完成)?学时数?${OF_YEAR}$`, "u"), "trainingHours"],
];
/** Of some years, which the cells name or the count tells: 近三年考核情况, 任现职以来各年度考核结果. */
const APPRAISED_OF_LATE =
  /^(?:任现职(?:以来|期间)|近[一二两三四五]个?年(?:来|内)?)(?:历年|各?年度|年度)*考核(?:结果|等次|等级|情况)?$/u;
const LAST_OR_NAMED = new RegExp(`${YEAR}(?=年|\\D*$)`, "u");
const BARE_YEAR = new RegExp(`^${OF_YEAR}$`, "u");
const TOTAL = /合计|总/u;
/** 公需 and 专业 hours make up a year's hours together. */
const PART_OF_HOURS = new RegExp(
  `^(?:${OF_YEAR})?(?:继续教育)?(?:公需|专业)(?:课|课程|科目)?(?:完成)?(?:学时|课时)数?$`,
  "u",
);
const PART_UNDER_HOURS = new RegExp(`^(?:${OF_YEAR})?(?:公需|专业)(?:课|课程|科目)?(?:学时|课时)?数?$`, "u");

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 : 0) + Number(digits);

/** The year that a header consists of (2018年, 2017, 18年); null for anything else. */
export function bareYear(text: string): number | null {
  const year = BARE_YEAR.exec(foldHeader(text))?.[1];
  return year === undefined ? null : fullYear(year);
}

/** The group a header heads, or null. */
export function groupOf(text: string): Group | null {
  const folded = foldHeader(text);
  for (const [group, pattern] of GROUPS) if (pattern.test(folded)) return group;
  return null;
}

/** Vetoes are phrased in many ways; what they ask about decides the field. */
function vetoField(folded: string): ColumnField | null {
  if (/编号|文号|日期|时间|电话|人$/u.test(folded)) return null;
  if (/承诺/u.test(folded)) return /服务|聘/u.test(folded) ? null : "pledge";
  if (/学术/u.test(folded) && !/一票否决|违法|违纪/u.test(folded)) return "fraud";
  if (
    /一票否决|违法|违纪|违规|违反|犯罪|处分|品德|诚信|失信|廉政|廉洁|遵纪守法|遵[规章]守纪|不良(?:记录|行为)|是否通过审查|审查是否/u.test(
      folded,
    )
  )
    return "discipline";
  if (/造假|学术不端|弄虚作假/u.test(folded)) return "fraud";
  return null;
}

const plain = (field: ColumnField, match: Match, by: MatchedBy = "header"): FieldMatch => ({
  field,
  year: null,
  years: [],
  total: false,
  match,
  by,
  like: null,
});

/** What a header of a family of columns says of years. */
const dated = (field: ColumnField, year: number | null, by: MatchedBy = "year"): FieldMatch => ({
  ...plain(field, "exact", by),
  year,
  total: by === "part",
});

type HeaderText = Pick<Header, "text" | "group" | "year">;

/** The field a header names, or null. */
export function matchHeader({ text, group, year = null }: HeaderText): FieldMatch | null {
  const below = group === null ? null : matchUnderGroup(text, group, year);
  if (below !== null) return below;
  const mark = marksOfSubject(foldHeader(text), group);
  if (mark !== null) return plain(mark, "folded", "group");
  const alone = matchAlone(text) ?? (year === null ? null : matchAlone(`${year}年${foldHeader(text)}`));
  const ofAnotherTitle = group !== null && groupOf(group) === "other";
  if (alone === null || (ofAnotherTitle && OF_TITLE_HELD.has(alone.field))) return null;
  return isFamily(alone.field) && year !== null && alone.year === null ? { ...alone, year, by: "year" } : alone;
}

/**
 * The field a header names all but a slip of the pen or an added word; null where that is not certain.
 *
 * Below a group header that we know, only what we know stands: 其他专业技术职务 over 首聘日期 is not the title held.
 */
export function matchLoosely({ text, group }: HeaderText): FieldMatch | null {
  const folded = foldHeader(text);
  if (group !== null && groupOf(group) !== null) {
    const field = UNDER.get(`${groupOf(group) ?? ""}/${folded.replace(/日期|年月/gu, "时间")}`);
    return field === undefined
      ? null
      : { ...plain(field, "fuzzy", "near"), like: folded.replace(/日期|年月/gu, "时间") };
  }
  const near = nearHeader(folded);
  return near === null
    ? null
    : { ...plain(near.field, "fuzzy", near.by), ...yearsIn(near.field, text), like: near.like };
}

/** A column of which the user said what it is. */
export const matchByUser = (field: ColumnField, { text, year = null }: HeaderText): FieldMatch => ({
  ...plain(field, "user", "user"),
  ...yearsIn(field, text),
  ...(isFamily(field) && year !== null ? { year } : {}),
});

/** Alone these speak of the title held, as they do below its group; below 其他专业技术职务 they do not. */
const OF_TITLE_HELD = new Set<ColumnField>(
  FIELDS.filter(({ under }) => under.some(([group]) => group === "held")).map(({ id }) => id),
);

export const isFamily = (field: ColumnField): field is YearlyField => FIELD[field].kind === "yearly";

function matchUnderGroup(text: string, groupText: string, above: number | null): FieldMatch | null {
  const group = groupOf(groupText);
  if (group === null) return null;
  const folded = foldHeader(text);
  if (group === "appraisals" || group === "trainingHours") {
    const year = bareYear(text);
    if (year !== null) return dated(group, year);
    if (group === "trainingHours") {
      const part = PART_UNDER_HOURS.exec(folded);
      if (part !== null) return dated(group, part[1] === undefined ? above : fullYear(part[1]), "part");
    }
    const total = new RegExp(`^${OF_YEAR}(?:合计|总计|总学时)$`, "u").exec(folded)?.[1];
    if (total !== undefined) return dated(group, fullYear(total));
    // Under one year it is that year's total, under none a total of all of them.
    if (TOTAL.test(folded)) return { ...plain(group, "folded", "group"), year: above, total: above === null };
  }
  const mark = matchAlone(text) === null ? marksUnder(group, folded) : null;
  const field = mark ?? UNDER.get(`${group}/${folded}`);
  return field === undefined ? null : plain(field, text.trim() === folded ? "exact" : "folded", "group");
}

function matchAlone(text: string): FieldMatch | null {
  const trimmed = text.trim();
  const exact = ALONE.get(trimmed);
  if (exact !== undefined) return { ...plain(exact, "exact"), total: exact === "trainingHours" && TOTAL.test(trimmed) };
  const folded = foldHeader(text);
  const field = ALONE.get(squeeze(text)) ?? ALONE_FOLDED.get(folded);
  if (field !== undefined) return { ...plain(field, "folded"), ...yearsIn(field, text) };
  if (APPRAISED_OF_LATE.test(folded)) return plain("appraisals", "folded");
  for (const [family, id] of FAMILIES) {
    const year = family.exec(folded)?.[1];
    if (year !== undefined) return dated(id, fullYear(year));
  }
  const part = PART_OF_HOURS.exec(folded);
  if (part !== null) return dated("trainingHours", part[1] === undefined ? null : fullYear(part[1]), "part");
  const glued = gluedField(folded);
  if (glued !== null) return plain(glued, "folded", "group");
  const veto = vetoField(folded);
  return veto === null ? null : plain(veto, "folded");
}

/** 学时（2019年）, 学时 2018/2019/2020: folding drops the note, but not what it says of a family of columns. */
function yearsIn(field: ColumnField, text: string): Pick<FieldMatch, "year" | "years" | "total"> {
  if (!isFamily(field)) return { year: null, years: [], total: false };
  const several = ofSeveralYears(text);
  const total = field === "trainingHours" && (several || TOTAL.test(foldHeader(text)));
  if (several) return { year: null, years: yearsListed(text), total };
  const year = LAST_OR_NAMED.exec(plainHeader(text))?.[0] ?? null;
  return { year: year === null ? bareYear(text) : Number(year), years: [], total };
}

const TITLE_GROUPS: readonly Group[] = ["held", "other", "apply"];

/** Instructions in the header row are no header, and every place of theirs would be tried. */
const LONGEST_GLUED = 40;

/** A title's group and its sub header in one: 现任专业技术职务取得时间, 申报职称级别. */
function gluedField(folded: string): ColumnField | null {
  if (folded.length > LONGEST_GLUED) return null;
  for (let at = 2; at < folded.length; at++) {
    const group = groupOf(folded.slice(0, at));
    if (group === null || !TITLE_GROUPS.includes(group)) continue;
    const field = UNDER.get(`${group}/${folded.slice(at)}`);
    if (field !== undefined) return field;
  }
  return null;
}
