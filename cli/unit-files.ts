/** `--split unit`: a workbook for each unit, with its people and what each has to correct, to be sent back. */
import { dirname, parse } from "node:path";
import { withoutIds } from "../src/core/hidden-ids";
import type { Timing } from "../src/rules/engine/dates";
import { nothingForUnits, unwrittenUnits } from "../src/report/unit-file";
import { unitWorkbooks, type UnitWorkbook } from "../xlsx/marking/unit-workbooks";
import type { FileResult } from "./check-file";
import { copyTroubleWords } from "./copies";
import { labelAsName } from "./labels";
import { reportSource } from "./report-source";
import { writeBeside, type Written } from "./write-beside";
import { ZLIB } from "./zlib-packing";

export interface UnitFile extends Omit<UnitWorkbook, "file"> {
  /** Null where nobody of the unit has anything to correct. */
  readonly written: Written | null;
}

/** @returns null for a file that was not checked; what cannot be written for one unit stops no other */
export async function writeUnitFiles(
  result: FileResult,
  folder: string,
  timing: Timing,
): Promise<readonly UnitFile[] | null> {
  if (result.trouble !== null) return null;
  const source = reportSource(result, timing);
  const { name: roster } = parse(labelAsName(source.file));
  const files: UnitFile[] = [];
  for (const { file, ...unit } of unitWorkbooks(source, roster, { packing: ZLIB }))
    files.push({ ...unit, written: file === null ? null : await writeBeside(folder, file.name, file.bytes) });
  return files;
}

/** What was written, and the units that need nothing. */
export function unitFilesWords(files: readonly UnitFile[]): string {
  const written = files.flatMap((one) => (one.written?.ok === true ? one.written.file : []));
  const [first] = written;
  const without = nothingForUnits(files.flatMap((one) => (one.written === null ? one.unit : [])));
  const where = first === undefined ? "" : `：${withoutIds(dirname(first))}`;
  return `已按单位写入 ${written.length} 个工作簿${where}${without === "" ? "" : `\n${without}`}`;
}

export const hasUnwritten = (files: readonly UnitFile[]): boolean => files.some(({ written }) => written?.ok === false);

/** Why some were not written, each reason once, with the units. */
export const unwrittenWords = (files: readonly UnitFile[]): readonly string[] =>
  unwrittenUnits(
    files.flatMap(({ unit, written }) =>
      written?.ok === false ? { unit, words: copyTroubleWords(written.trouble) } : [],
    ),
  );

/** In the order of the rosters: those that were written, those that need nothing, and why others were not written. */
export const unitsJson = (files: readonly UnitFile[]): readonly unknown[] =>
  files.map(({ unit, people, toCorrect, written }) => ({
    unit,
    people,
    toCorrect,
    file: written?.ok === true ? withoutIds(written.file) : null,
    error: written?.ok === false ? { code: written.trouble.code, message: copyTroubleWords(written.trouble) } : null,
  }));
