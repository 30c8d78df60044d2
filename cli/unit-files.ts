/** `--split unit`: a workbook for each unit, with its people and what each has to correct, to be sent back. */
import { dirname, parse } from "node:path";
import type { Timing } from "../src/rules/engine/dates";
import { withoutIds } from "../src/core/hidden-ids";
import { oneLine } from "../src/report/texts";
import { unitSheets } from "../src/report/unit-sheets";
import { REPORT } from "../src/report/words";
import { plannedWorkbook } from "../xlsx/marking/planned-workbook";
import type { FileResult } from "./check-file";
import { copyTroubleWords } from "./copies";
import { labelAsName } from "./labels";
import { reportSource } from "./report-source";
import { firstBytes, writeBeside, type Written } from "./write-beside";
import { ZLIB } from "./zlib-packing";

export interface UnitFile {
  /** Empty for people without one. */
  readonly unit: string;
  readonly people: number;
  readonly written: Written;
}

/** @returns null for a file that was not checked; what cannot be written for one unit stops no other */
export async function writeUnitFiles(
  result: FileResult,
  folder: string,
  timing: Timing,
): Promise<readonly UnitFile[] | null> {
  if (result.trouble !== null) return null;
  const source = reportSource(result, timing);
  const { name: stem } = parse(labelAsName(source.file));
  const files: UnitFile[] = [];
  for (const { unit, people, plan } of unitSheets(source, { isLinked: false })) {
    const bytes = plannedWorkbook([plan], { packing: ZLIB });
    files.push({ unit, people, written: await writeBeside(folder, fileNameOf(stem, unit), bytes) });
  }
  return files;
}

const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}]/gu;
/** Bytes of the name of a file but for its number and kind; the unit's may be two thirds of it. */
const LONGEST = 240;
const LONGEST_UNIT = 160;

/**
 * All of the unit's name where a sheet would have the first of it: two schools of one town are told by their ends. What
 * is too long is the roster's name.
 */
function fileNameOf(roster: string, unit: string): string {
  const end = `-${firstBytes(nameOf(unit).replace(NOT_IN_NAMES, "_"), LONGEST_UNIT).trim() || REPORT.unitSheet}`;
  return `${firstBytes(roster, LONGEST - Buffer.byteLength(end))}${end}.xlsx`;
}

/** On one line, and no novel. */
const nameOf = (unit: string): string => oneLine(unit, 100);

export function unitFilesWords(files: readonly UnitFile[]): string {
  const written = files.flatMap((one) => (one.written.ok ? one.written.file : []));
  const [first] = written;
  return `已按单位写入 ${written.length} 个工作簿${first === undefined ? "" : `：${withoutIds(dirname(first))}`}`;
}

export const hasUnwritten = (files: readonly UnitFile[]): boolean => files.some(({ written }) => !written.ok);

const MOST_NAMED = 5;

/** Why some were not written, each reason once, with the units. */
export function unwrittenWords(files: readonly UnitFile[]): readonly string[] {
  const units = new Map<string, string[]>();
  for (const { unit, written } of files) {
    if (written.ok) continue;
    const why = copyTroubleWords(written.trouble);
    units.set(why, [...(units.get(why) ?? []), unit === "" ? REPORT.noUnit : nameOf(unit)]);
  }
  return [...units].map(([why, names]) => {
    const more = names.length > MOST_NAMED ? `等${names.length}个单位` : "";
    return `${names.slice(0, MOST_NAMED).join("、")}${more}的工作簿没有写成：${why}`;
  });
}

/** In the order of the rosters: those that were written, and why others were not. */
export const unitsJson = (files: readonly UnitFile[]): readonly unknown[] =>
  files.map(({ unit, people, written }) => ({
    unit,
    people,
    file: written.ok ? withoutIds(written.file) : null,
    error: written.ok ? null : { code: written.trouble.code, message: copyTroubleWords(written.trouble) },
  }));
