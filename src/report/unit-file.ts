/** What the workbook of a unit is called: `花名册-某镇中学.xlsx`. */
import { bytesOf, firstBytes } from "../core/first-bytes";
import { withoutIds } from "../core/hidden-ids";
import { oneLine } from "./texts";
import { REPORT } from "./words";

const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}]/gu;
/** Bytes of the name of a file but for its number and kind; the unit's may be two thirds of it. */
const LONGEST = 240;
const LONGEST_UNIT = 160;

/**
 * All of the unit's name where a sheet would have the first of it: two schools of one town are told by their ends. What
 * is too long is the roster's name.
 *
 * @param roster without its kind
 */
export function unitFileName(roster: string, unit: string): string {
  const own = firstBytes(oneUnit(unit).replace(NOT_IN_NAMES, "_"), LONGEST_UNIT).trim() || REPORT.unitSheet;
  return `${rosterPart(roster, `-${own}`)}.xlsx`;
}

/** What all of them together are called. */
export const unitFilesName = (roster: string): string => rosterPart(roster, `-${REPORT.unitFiles}`);

function rosterPart(roster: string, end: string): string {
  const own = withoutIds(roster).replace(NOT_IN_NAMES, "_");
  return `${firstBytes(own, LONGEST - bytesOf(end))}${end}`;
}

/** On one line, and no novel. */
const oneUnit = (unit: string): string => oneLine(unit, 100);

const MOST_NAMED = 5;

/** The first units by name, and how many there are where these are not all. */
export const namedUnits = (units: readonly string[]): string =>
  `${units
    .slice(0, MOST_NAMED)
    .map((unit) => (unit === "" ? REPORT.noUnit : oneUnit(unit)))
    .join("、")}${units.length > MOST_NAMED ? `等${units.length}个单位` : ""}`;

/** Which units were left out; empty where none was. */
export const nothingForUnits = (units: readonly string[]): string =>
  units.length === 0 ? "" : `没有需要更正的，不另给：${namedUnits(units)}`;

export interface Unwritten {
  readonly unit: string;
  /** Why. */
  readonly words: string;
}

/** Why some were not written, each reason once, with the units. */
export function unwrittenUnits(unwritten: readonly Unwritten[]): readonly string[] {
  const units = new Map<string, string[]>();
  for (const { unit, words } of unwritten) units.set(words, [...(units.get(words) ?? []), unit]);
  return [...units].map(([words, names]) => `${namedUnits(names)}的工作簿没有写成：${words}`);
}
