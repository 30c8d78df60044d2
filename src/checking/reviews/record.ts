/**
 * The record of reviews as a sheet: its rows read, and rows for it made. What was edited there by hand is read as it
 * stands; a row that cannot be read is told apart.
 */
import { isEmpty, textOf, type SheetCells } from "../../core/cells";
import { RECORD_HEADERS, type RecordColumn, type RecordHeader } from "../../roster/review-record";
import { codeText, readCode } from "./review-code";
import type { Decision, Review, ReviewCode, Unread } from "./review";
import { DECISION_LABELS, DECISION_SPELLINGS } from "./words";

export interface RecordRead {
  readonly reviews: readonly Review[];
  readonly unread: readonly Unread[];
}

/** @param isRule is it a rule of ours? */
export function readRecord(cells: SheetCells, header: RecordHeader, isRule: (id: string) => boolean): RecordRead {
  const reviews: Review[] = [];
  const unread: Unread[] = [];
  for (const [index, values] of cells.values.entries()) {
    if (index <= header.row || values.every(isEmpty)) continue;
    const at = { sheet: cells.name, row: index + 1 };
    const says = (column: RecordColumn): string => textOf(values[header.columns[column] ?? -1]).trim();
    const code = readCode(says("code"), isRule);
    const decision = DECISION_SPELLINGS[says("decision").replace(/\s/gu, "")];
    if (typeof code === "string") unread.push({ ...at, why: WHY[code] });
    else if (decision === undefined) unread.push({ ...at, why: "no-decision" });
    else {
      const time = timeIn(values[header.columns.time ?? -1]);
      const said = { remark: says("remark"), reviewer: says("reviewer"), basis: says("basis") };
      reviews.push({ ...at, ...said, code, decision, time });
    }
  }
  return { reviews, unread };
}

const WHY = { none: "no-code", broken: "broken-code", newer: "newer-code" } as const;

export interface RecordRow {
  readonly name: string;
  readonly unit: string;
  readonly id: string;
  readonly rule: string;
  readonly cells: string;
  readonly found: string;
  readonly decision: Decision;
  readonly remark: string;
  readonly reviewer: string;
  readonly time: string;
  readonly basis: string;
  readonly code: ReviewCode;
}

/** What stands in each column of a row. */
export const textsOf = (row: RecordRow): Readonly<Record<RecordColumn, string>> => ({
  ...row,
  decision: DECISION_LABELS[row.decision],
  code: codeText(row.code),
});

/** Where the columns of a new record stand. */
export const NEW_COLUMNS = Object.fromEntries(
  Object.keys(RECORD_HEADERS).map((column, index) => [column, index]),
) as Readonly<Record<RecordColumn, number>>;

/** A local time as the record has it. */
export function timeText(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  return `${day} ${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(":")}`;
}

/** Days since 1899-12-30 until 1970-01-01. */
const EPOCH_DAY = 25_569;
const DAY_MS = 86_400_000;

/** As it was written, or what Excel made of it when somebody entered the cell once more. */
function timeIn(value: unknown): string {
  if (typeof value === "number") {
    const date = new Date(Math.round((value - EPOCH_DAY) * DAY_MS));
    return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 19).replace("T", " ");
  }
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/u.exec(
    textOf(value).trim(),
  );
  if (parts === null) return "";
  const [year, month, day, hour, minute, second] = parts.slice(1).map((part) => (part ?? "0").padStart(2, "0"));
  return `${year}-${month}-${day} ${hour}:${minute}:${second}`;
}
