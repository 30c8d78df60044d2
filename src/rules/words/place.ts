/**
 * What the words of a finding need to know of the sheet, and how they point to its columns and cells.
 */
import { labelOf } from "../../fields";
import type { FieldId } from "../applicant";
import type { Finding } from "../finding";

/** What the words need to know of the sheet and the judgement. */
export interface Setting {
  /** The header a field goes by on this sheet; null when it has no column. */
  readonly headerOf: (field: FieldId) => string | null;
}

export interface FindingWords {
  /** What is wrong, and how far short: one sentence. */
  readonly what: string;
  /** What a person can do about it; null when nothing is to be done. */
  readonly todo: string | null;
}

/** The column a field goes by, in quotation marks. */
export function columnWords(field: FieldId, { headerOf }: Setting): string {
  return `“${headerOf(field)?.replace(/\s+/gu, "") ?? labelOf(field)}”`;
}

/** The cells in brackets; nothing when there are none. */
export function cellWords({ cells }: Pick<Finding, "cells">): string {
  return cells.length === 0 ? "" : `（${cells.join("、")}）`;
}
