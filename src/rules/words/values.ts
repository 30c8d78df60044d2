/** What was read of a cell, in words. */
import { withoutIds } from "../../core/hidden-ids";
import { isoOf, type PartialDate } from "../../core/calendar";
import type { Reading } from "../../core/reading";
import { FIELD, type ColumnField } from "../../fields";
import type { Misconduct } from "../../fields/readers/answers";
import type { Mark } from "../../fields/readers/marks";
import type { WorkSpell } from "../standards/work-history";
import { ROUTE_NAMES } from "./names";
import { statedWords } from "./phrases";

export const readingWords = (field: ColumnField, reading: Reading<unknown>): string =>
  withoutIds(readingText(field, reading));

/** The same with the ID numbers that stand in it: to be compared, not to be said. */
export function readingText(field: ColumnField, reading: Reading<unknown>): string {
  switch (reading.state) {
    case "known": {
      const { value } = reading;
      if (typeof value === "number" && isInMonths(field)) return statedWords(value);
      if (Array.isArray(value)) return value.map(partWords).join("、");
      return String(valueText(field, value) ?? "");
    }
    case "ambiguous":
    case "unreadable":
      return reading.raw;
    case "blank":
    case "absent":
      return "";
  }
}

/** One of several that stand in a cell: the mark of a subject, a spell of work. */
function partWords(part: Mark | WorkSpell): string {
  if ("points" in part) return `${part.subject ?? ""}${part.points}`;
  return `${isoOf(part.from)}至${part.until === null ? "今" : isoOf(part.until)} ${part.unit}`;
}

/** A sheet fact's value in words; dates in ISO form, so that scripts can read them. */
export function factValue(field: ColumnField, reading: Reading<unknown>): string | number | null {
  const value = reading.state === "known" ? valueText(field, reading.value) : null;
  return typeof value === "string" ? withoutIds(value) : value;
}

function valueText(field: ColumnField, value: unknown): string | number | null {
  if (typeof value === "number") return value;
  if (typeof value === "string") return labelsOf(field)?.[value] ?? value;
  if (typeof value !== "object" || value === null) return null;
  if ("grade" in value) return `专业技术${String(value.grade)}级`;
  if ("year" in value) return isoOf(value as PartialDate);
  if ("route" in value) return ROUTE_NAMES[value.route as keyof typeof ROUTE_NAMES];
  if (field === "discipline" || field === "fraud") return misconductText(value as Misconduct);
  if ("word" in value) return String(value.word);
  if ("name" in value) return String(value.name);
  return null;
}

/** 是 below 学历学位是否真实 and 是 below 是否违法违纪 say the opposite: beside the field's name it is said what they mean. */
function misconductText({ kind, word }: Misconduct): string {
  switch (kind) {
    case "none":
      return /[无没未不]/u.test(word) ? word : "无";
    case "found":
      return /^(?:[是否√×✓✗yn\d]|通过|不通过|未通过|真实|不真实)$/iu.test(word) ? "有" : word;
    case "described":
      return word;
  }
}

function labelsOf(id: ColumnField): Readonly<Record<string, string>> | null {
  const field = FIELD[id];
  return field.kind === "shown" ? null : field.labels;
}

function isInMonths(id: ColumnField): boolean {
  const field = FIELD[id];
  return field.kind !== "shown" && field.inMonths;
}
