/**
 * Header → field, with how sure that is and why. A header no rule of ours recognises stays unmatched and is shown.
 */
import { foldHeader, ofSeveralYears, squeeze } from "./fold";
import { FIELDS, GROUPS, type ColumnField, type Group } from "./fields";

export type Match = "exact" | "folded";

/** A column's header: its own text, and the group header above it where there is one. */
export interface Header {
  /** 0-based. */
  readonly index: number;
  readonly text: string;
  readonly group: string | null;
}

export interface FieldMatch {
  readonly field: ColumnField;
  /** For a family of columns, one per year. */
  readonly year: number | null;
  /** A total over years. */
  readonly total: boolean;
  readonly match: Match;
  readonly by: "header" | "group" | "year";
}

const ALONE = new Map<string, ColumnField>();
const ALONE_FOLDED = new Map<string, ColumnField>();
const UNDER = new Map<string, ColumnField>();

for (const { id, headers, under } of FIELDS) {
  for (const header of headers) {
    ALONE.set(header, id);
    ALONE_FOLDED.set(foldHeader(header), id);
  }
  for (const [group, names] of under ?? []) for (const name of names) UNDER.set(`${group}/${name}`, id);
}

const FAMILIES: readonly (readonly [RegExp, "appraisals" | "trainingHours"])[] = [
  [/^((?:19|20)\d{2})(?:年度?)?(?:年度)?考核(?:结果|等次|情况)?$/u, "appraisals"],
  [/^((?:19|20)\d{2})(?:年度?)?(?:继续教育)?(?:完成)?学时数?$/u, "trainingHours"],
  [
    /^((?:19|20)\d{2})(?:年度?)?(?:完成|参加)?(?:继续教育|培训)(?:学时)?(?:数|完成情况|完成学时|情况)?$/u,
    "trainingHours",
  ],
  [/^(?:继续教育|培训)?(?:完成)?学时数?((?:19|20)\d{2})(?:年度?)?$/u, "trainingHours"],
];
const BARE_YEAR = /^((?:19|20)\d{2})(?:年度?)?$/u;
const TOTAL = /合计|总/u;

/** The group a header heads, or null. */
export function groupOf(text: string): Group | null {
  const folded = foldHeader(text);
  for (const [group, pattern] of GROUPS) if (pattern.test(folded)) return group;
  return null;
}

/** Vetoes are phrased in many ways; what they ask about decides the field. */
function vetoField(folded: string): ColumnField | null {
  if (/一票否决|违法|违纪|违规|处分|品德|诚信|廉政|廉洁|是否通过审查|审查是否/u.test(folded)) return "discipline";
  if (/造假|学术不端|弄虚作假/u.test(folded)) return "fraud";
  return null;
}

const plain = (field: ColumnField, match: Match, by: FieldMatch["by"] = "header", total = false): FieldMatch => ({
  field,
  year: null,
  total,
  match,
  by,
});

/** The field a header names, or null. */
export function matchHeader({ text, group }: Pick<Header, "text" | "group">): FieldMatch | null {
  const below = group === null ? null : matchUnderGroup(text, group);
  if (below !== null) return below;
  const alone = matchAlone(text);
  const ofAnotherTitle = group !== null && groupOf(group) === "other";
  return alone !== null && ofAnotherTitle && OF_TITLE_HELD.includes(alone.field) ? null : alone;
}

/** Alone these speak of the title held; below 其他专业技术职务 they do not. */
const OF_TITLE_HELD: readonly ColumnField[] = [
  "heldTitle",
  "heldType",
  "heldLevel",
  "heldSeries",
  "heldDate",
  "heldYears",
  "appointedDate",
];

function matchUnderGroup(text: string, groupText: string): FieldMatch | null {
  const group = groupOf(groupText);
  if (group === null) return null;
  const folded = foldHeader(text);
  if (group === "appraisals" || group === "trainingHours") {
    const year = BARE_YEAR.exec(folded)?.[1];
    if (year !== undefined) return { field: group, year: Number(year), total: false, match: "exact", by: "year" };
    if (TOTAL.test(folded)) return plain(group, "folded", "group", true);
  }
  const field = UNDER.get(`${group}/${folded}`);
  return field === undefined ? null : plain(field, text.trim() === folded ? "exact" : "folded", "group");
}

function matchAlone(text: string): FieldMatch | null {
  const trimmed = text.trim();
  const exact = ALONE.get(trimmed);
  if (exact !== undefined) return plain(exact, "exact", "header", exact === "trainingHours" && TOTAL.test(trimmed));
  const folded = foldHeader(text);
  const field = ALONE.get(squeeze(text)) ?? ALONE_FOLDED.get(folded);
  if (field !== undefined) {
    const total = field === "trainingHours" && (TOTAL.test(folded) || ofSeveralYears(text));
    return { ...plain(field, "folded", "header", total), year: yearInNote(field, text) };
  }
  for (const [family, id] of FAMILIES) {
    const year = family.exec(folded)?.[1];
    if (year !== undefined) return { field: id, year: Number(year), total: false, match: "exact", by: "year" };
  }
  const glued = gluedField(folded);
  if (glued !== null) return plain(glued, "folded", "group");
  const veto = vetoField(folded);
  return veto === null ? null : plain(veto, "folded");
}

/** 学时（2019年）: folding drops the note, but not what it says of a family of columns. */
function yearInNote(field: ColumnField, text: string): number | null {
  if ((field !== "trainingHours" && field !== "appraisals") || ofSeveralYears(text)) return null;
  const year = /(?:19|20)\d{2}(?=年|\D*$)/u.exec(squeeze(text))?.[0];
  return year === undefined ? null : Number(year);
}

const TITLE_GROUPS: readonly Group[] = ["held", "other", "apply"];

/** A title's group and its sub header in one: 现任专业技术职务取得时间, 申报职称级别. */
function gluedField(folded: string): ColumnField | null {
  for (let at = 2; at < folded.length; at++) {
    const group = groupOf(folded.slice(0, at));
    if (group === null || !TITLE_GROUPS.includes(group)) continue;
    const field = UNDER.get(`${group}/${folded.slice(at)}`);
    if (field !== undefined) return field;
  }
  return null;
}
