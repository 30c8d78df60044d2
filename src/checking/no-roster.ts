/**
 * Sheets on which no roster is to be looked for, because it is known what they are: those that this tool has made, in
 * this workbook or in another, and those that every roster is judged by.
 */
import { textOf, type SheetCells } from "../core/cells";
import { isMadeByUs } from "../roster/made-by-us";
import { recordHeader } from "../roster/review-record";
import type { WorkbookFacts } from "./workbook-facts";

export type NoRoster =
  /** A report or a list. @param title what stands above it */
  | { readonly kind: "made-by-us"; readonly title: string }
  /** The record of the reviewers. */
  | { readonly kind: "reviews" }
  | { readonly kind: "shared"; readonly units: number; readonly posts: number };

/** Did this tool make it? @param top its first rows, or all of it */
export const isOurs = (top: Pick<SheetCells, "values">): boolean =>
  isMadeByUs(top.values) || recordHeader(top) !== null;

/** Null for any other sheet. */
export function noRosterOn({ tops, shared }: Pick<WorkbookFacts, "tops" | "shared">, sheet: string): NoRoster | null {
  const top = tops.find(({ name }) => name === sheet);
  if (top !== undefined && isMadeByUs(top.values)) return { kind: "made-by-us", title: textOf(top.values[0]?.[0]) };
  if (top !== undefined && recordHeader(top) !== null) return { kind: "reviews" };
  const read = shared.find((one) => one.sheet === sheet);
  return read === undefined ? null : { kind: "shared", units: read.units, posts: read.posts };
}

/** The sheets on which anything stands that is not ours, in the order of the tabs. */
export function othersSheets({ extents, tops }: Pick<WorkbookFacts, "extents" | "tops">): readonly string[] {
  const ours = new Set(tops.filter(isOurs).map(({ name }) => name));
  return extents.filter(({ name, used }) => used !== null && !ours.has(name)).map(({ name }) => name);
}
