/** The marked copy of a checked file (`--out`): what goes into it. */
import { reportPlan, type ReportPlan } from "../src/report/report";
import type { Timing } from "../src/rules/engine/dates";
import { comparisonPlan } from "../src/report/comparison-sheet";
import type { SentenceOf } from "../src/rules/words/sentences";
import { marksOf } from "../src/rules/engine/marks";
import { markedCopy } from "../xlsx/marking/marked-copy";
import { REPORT_TITLE } from "../xlsx/marking/report-name";
import type { FileResult } from "./check-file";
import { comparedNames, type Compared } from "./comparing";
import { labelAsName } from "./labels";
import { reportSource } from "./report-source";
import type { CopyResult } from "./copies";
import { writeBeside } from "./write-beside";
import { ZLIB } from "./zlib-packing";

/** @returns null for a file that was not checked */
export async function writeMarkedCopy(
  result: FileResult,
  folder: string,
  timing: Timing,
  { compared = null, says }: { readonly compared?: Compared | null; readonly says?: SentenceOf } = {},
): Promise<CopyResult | null> {
  const { rosters, source } = result;
  if (source === null) return null;
  const names = [...new Set(rosters.map(({ roster }) => roster.sheet))];
  const sheets = names.map((sheet) => {
    const own = rosters.filter(({ roster }) => roster.sheet === sheet);
    const people = own.flatMap(({ assessments }) => assessments.map((assessment) => ({ assessment })));
    return { sheet, marks: marksOf({ sheet, people }) };
  });
  const told = reportSource(result, timing, says);
  const more =
    compared === null ? [] : [comparisonPlan(compared.comparison, timing, comparedNames(compared.with, result.file))];
  const report = (name: string): ReportPlan => reportPlan(name, REPORT_TITLE, told);
  const made = markedCopy(source.bytes, { sheets, report, standing: source.sheets, more }, { packing: ZLIB });
  if (!made.ok) return made;
  const { bytes, ...copy } = made.copy;
  const written = await writeBeside(folder, labelAsName(told.file), bytes);
  if (!written.ok) return written;
  return { ok: true, file: written.file, marked: copy.marked, report: copy.report, findings: copy.listed };
}
