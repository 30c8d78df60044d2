/**
 * Headers that could mean several fields (时间, 级别, 类别 …): what stands in the column, and which column it stands
 * beside, decide. Where they leave it open the user is asked; the column stays unmatched until then.
 */
import type { Reading } from "../core/reading";
import { readAppraisal } from "../fields/readers/appraisal";
import { readClaim, readLevel, readSeries, readType } from "../fields/readers/application";
import { readPostGrade, readSpecialPost } from "../fields/readers/award";
import { readDate } from "../core/date-grammar";
import { readHours, readYears } from "../fields/readers/numbers";
import { readPostKind, readStatus, readUnitLevel } from "../fields/readers/standing";
import { readTitle } from "../fields/readers/title";
import { plainText } from "../core/cell-text";
import { textOf } from "../core/cells";
import { bareYear, type FieldMatch, type Header, type MatchedBy } from "./columns";
import type { ColumnField } from "../fields";
import { foldHeader } from "./fold";

/** What is known of the table around a column. */
export interface Around {
  /** The field and the header of the column to its left. */
  readonly beside: { readonly field: ColumnField; readonly text: string } | null;
  readonly taken: ReadonlySet<ColumnField>;
}

export type Decision =
  | { readonly kind: "match"; readonly match: FieldMatch }
  /** Several fields are possible. */
  | { readonly kind: "ask"; readonly fields: readonly ColumnField[] }
  | null;

/** Of the cells looked at, so many must read as what the column is taken for. */
const MOST = 0.8;

const share = (samples: readonly unknown[], read: (value: unknown) => Reading<unknown>): number =>
  samples.length === 0
    ? 0
    : samples.filter((value) => ["known", "ambiguous"].includes(read(value).state)).length / samples.length;

const mostly = (samples: readonly unknown[], read: (value: unknown) => Reading<unknown>): boolean =>
  share(samples, read) >= MOST;

/** Headers that mean something else on other rosters: 状态 over 已提交, 单位性质 over 全额拨款, 申报类型 over 破格. */
const DOUBTFUL: Readonly<Record<string, (value: unknown) => Reading<unknown>>> = {
  状态: readStatus,
  人员身份: readPostKind,
  岗位: readPostKind,
  岗位类型: readPostKind,
  岗位性质: readSpecialPost,
  单位类别: (value) => readUnitLevel(value),
  单位性质: (value) => readUnitLevel(value),
  单位级别: (value) => readUnitLevel(value),
  单位类型: (value) => readUnitLevel(value),
  单位属性: (value) => readUnitLevel(value),
  机构类别: (value) => readUnitLevel(value),
  原单位性质: (value) => readUnitLevel(value),
  原单位类别: (value) => readUnitLevel(value),
  职称类型: (value) => readType(value),
  职称性质: (value) => readType(value),
  申报类型: (value) => readType(value),
  评审类型: (value) => readType(value),
  继续教育: readHours,
};
export const isDoubtful = (header: string): boolean => Object.hasOwn(DOUBTFUL, foldHeader(header));

/** Does nothing below the header read as what it says? What has yet to be filled in says nothing either way. */
export function contradicts(header: string, samples: readonly unknown[]): boolean {
  const read = DOUBTFUL[foldHeader(header)];
  const filled = samples.filter((value) => typeof plainText(value) === "string");
  return read !== undefined && filled.length > 0 && share(filled, read) === 0;
}

const TIMES = /^(?:时间|日期|年月)$/u;
const LEVELS = /^(?:级别|等级|层次)$/u;
const KINDS = /^(?:拟?申报职称|拟?申报|评审|现?职称)?(?:类型|类别)$/u;

/** Does a header say so little that it takes its meaning from the columns around it? */
export function isAmbiguous(header: string): boolean {
  const folded = foldHeader(header);
  return [TIMES, LEVELS, KINDS].some((words) => words.test(folded)) || /^(?:专业|职务|部门|年限|合计)$/u.test(folded);
}

/** @param samples what stands in the column, blanks left out */
export function decide(header: Header, samples: readonly unknown[], around: Around): Decision {
  if (samples.length === 0) return null;
  const folded = foldHeader(header.text);
  if (TIMES.test(folded)) return mostly(samples, readDate) ? timeBeside(around) : null;
  if (LEVELS.test(folded)) return level(samples, around);
  if (KINDS.test(folded)) return kind(folded, samples, around);
  if (folded === "专业") return majorBeside(around);
  if (folded === "职务") return mostly(samples, readTitleName) ? byCells("heldTitle", samples, around) : null;
  if (folded === "部门") return around.taken.has("unit") ? null : byCells("unit", samples, around);
  if (folded === "年限") return mostly(samples, readYears) ? yearsBeside(around) : null;
  if (folded === "合计")
    return around.beside?.field === "trainingHours" && mostly(samples, readHours)
      ? { kind: "match", match: { ...matched("trainingHours", "neighbour", around.beside.text), total: true } }
      : null;
  const year = bareYear(header.text);
  return year === null ? null : ofYear(year, samples);
}

const matched = (field: ColumnField, by: MatchedBy, like: string): FieldMatch => ({
  field,
  year: null,
  years: [],
  total: false,
  match: "values",
  by,
  like,
});

/** The shortest thing written there, as an example. */
const example = (samples: readonly unknown[]): string =>
  samples
    .map((value) => textOf(value).trim())
    .reduce((shortest, text) => (text.length < shortest.length ? text : shortest));

const byCells = (field: ColumnField, samples: readonly unknown[], { taken }: Around): Decision =>
  taken.has(field) ? null : { kind: "match", match: matched(field, "cells", example(samples)) };

function byNeighbour(field: ColumnField, { beside, taken }: Around): Decision {
  return beside === null || taken.has(field)
    ? null
    : { kind: "match", match: matched(field, "neighbour", beside.text) };
}

function ask(fields: readonly ColumnField[], { taken }: Around): Decision {
  const open = fields.filter((field) => !taken.has(field));
  return open.length === 0 ? null : { kind: "ask", fields: open };
}

const readTitleName = (value: unknown): Reading<unknown> => {
  const title = readTitle(value);
  return title.state === "known" && title.value.title.levels.length === 0 && !title.value.none
    ? { state: "unreadable", raw: title.value.typed }
    : title;
};

/**
 * Beside these a bare header is about the title held, or the one applied for. Not all that stands below such a group:
 * a 时间 beside 取得方式 or 任职年限, or beside a date, says too little of whose it is.
 */
export const ABOUT_HELD: readonly ColumnField[] = [
  "heldTitle",
  "heldType",
  "heldLevel",
  "heldSeries",
  "heldDate",
  "appointedDate",
];
export const ABOUT_APPLIED: readonly ColumnField[] = [
  "applyTitle",
  "applyType",
  "applyLevel",
  "applySeries",
  "applyMajor",
  "route",
];

/** 取得 or 聘任? Beside the title held only the one that has no column yet is certain. */
function timeBeside(around: Around): Decision {
  const { beside, taken } = around;
  if (beside === null) return null;
  if (ABOUT_HELD.includes(beside.field)) {
    if (taken.has("appointedDate")) return byNeighbour("heldDate", around);
    return taken.has("heldDate") ? byNeighbour("appointedDate", around) : ask(["heldDate", "appointedDate"], around);
  }
  if (ABOUT_APPLIED.includes(beside.field)) return byNeighbour("applyDate", around);
  if (beside.field === "otherTitle" || beside.field === "otherLevel") return byNeighbour("otherDate", around);
  if (beside.field === "gpTraining") return byNeighbour("gpTrainingDate", around);
  if (beside.field === "fromUnit" || beside.field === "fromUnitLevel") return byNeighbour("transferDate", around);
  return null;
}

function yearsBeside(around: Around): Decision {
  const { beside } = around;
  if (beside !== null && ABOUT_HELD.includes(beside.field)) return byNeighbour("heldYears", around);
  if (beside?.field === "townshipStart") return byNeighbour("townshipYears", around);
  if (beside?.field === "professionStart") return byNeighbour("professionYears", around);
  return ask(["townshipYears", "heldYears", "professionYears"], around);
}

function majorBeside(around: Around): Decision {
  const { beside } = around;
  if (beside?.field === "education" || beside?.field === "degree") return byNeighbour("major", around);
  return beside !== null && ABOUT_APPLIED.includes(beside.field) ? byNeighbour("applyMajor", around) : null;
}

/** The title held or the one applied for: the one beside, else the only one there is. */
function sided(held: ColumnField, applied: ColumnField, samples: readonly unknown[], around: Around): Decision {
  const { beside, taken } = around;
  const [isHeld, isApplied] = [taken.has("heldTitle"), taken.has("applyTitle")];
  if (beside !== null && ABOUT_HELD.includes(beside.field)) return byCells(held, samples, around);
  if (beside !== null && ABOUT_APPLIED.includes(beside.field)) return byCells(applied, samples, around);
  if (isHeld !== isApplied) return byCells(isHeld ? held : applied, samples, around);
  return ask([held, applied], around);
}

function level(samples: readonly unknown[], around: Around): Decision {
  if (mostly(samples, readLevel)) return sided("heldLevel", "applyLevel", samples, around);
  return mostly(samples, readPostGrade) ? byCells("postGrade", samples, around) : null;
}

/** 类型 and 类别 are of the kind, the level or the series of a title, of the route, or of the post. */
function kind(folded: string, samples: readonly unknown[], around: Around): Decision {
  const applied = /^(?:拟?申报|评审)/u.test(folded);
  const of = (heldField: ColumnField, applyField: ColumnField): Decision =>
    applied ? byCells(applyField, samples, around) : sided(heldField, applyField, samples, around);
  if (mostly(samples, (value) => readType(value))) return of("heldType", "applyType");
  if (mostly(samples, readLevel)) return of("heldLevel", "applyLevel");
  if (!folded.includes("职称") && mostly(samples, readClaim)) return byCells("route", samples, around);
  if (mostly(samples, readSeries)) return of("heldSeries", "applySeries");
  return /^(?:类型|类别)$/u.test(folded) && mostly(samples, readPostKind) ? byCells("postKind", samples, around) : null;
}

/** A year by itself: grades are appraisals, hours say so themselves; bare numbers could be anything. */
function ofYear(year: number, samples: readonly unknown[]): Decision {
  const family = mostly(samples, readAppraisal)
    ? "appraisals"
    : mostly(samples, readHours) && samples.some((value) => /学时|课时/u.test(textOf(value)))
      ? "trainingHours"
      : null;
  if (family !== null) return { kind: "match", match: { ...matched(family, "cells", example(samples)), year } };
  return mostly(samples, readHours) ? { kind: "ask", fields: ["trainingHours"] } : null;
}
