/** `--split unit`: a workbook for each unit, with its people and what each has to correct, to be sent back. */
import { basename, dirname, extname } from "node:path";
import type { Timing } from "../src/rules/engine/dates";
import { unitSheets } from "../src/report/unit-sheets";
import { plannedWorkbook } from "../xlsx/marking/planned-workbook";
import type { FileResult } from "./check-file";
import { reportSource } from "./report-source";
import { writeBeside, type WritingTrouble } from "./write-beside";
import { ZLIB } from "./zlib-packing";

export interface UnitFile {
  /** Empty for people without one. */
  readonly unit: string;
  readonly people: number;
  readonly file: string;
}

export interface UnitFiles {
  readonly written: readonly UnitFile[];
  /** Why the others were not. */
  readonly trouble: WritingTrouble | null;
}

/** @returns null for a file that was not checked */
export async function writeUnitFiles(result: FileResult, folder: string, timing: Timing): Promise<UnitFiles | null> {
  if (result.trouble !== null) return null;
  const stem = basename(result.file, extname(result.file));
  const written: UnitFile[] = [];
  for (const { unit, people, plan } of unitSheets(reportSource(result, timing), { isLinked: false })) {
    const bytes = plannedWorkbook([plan], { packing: ZLIB });
    const one = await writeBeside(folder, fileNameOf(stem, plan.name), bytes);
    if (!one.ok) return { written, trouble: one.trouble };
    written.push({ unit, people, file: one.file });
  }
  return { written, trouble: null };
}

const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}]/gu;

/** The name of a sheet has less in it than that of a file may have, but for a few signs. */
const fileNameOf = (stem: string, sheet: string): string => `${stem}-${sheet.replace(NOT_IN_NAMES, "_")}.xlsx`;

export const unitFilesWords = ({ written }: UnitFiles): string => {
  const [first] = written;
  return `已按单位写入 ${written.length} 个工作簿${first === undefined ? "" : `：${dirname(first.file)}`}`;
};
