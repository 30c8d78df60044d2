/** The marked copy of a checked file (`--out`): what goes into it. */
import { basename } from "node:path";
import { isoOf } from "../src/core/calendar";
import type { Timing } from "../src/rules/engine/dates";
import { SEVERITY_LABELS, VERDICT_LABELS } from "../src/rules/engine/labels";
import { marksOf } from "../src/rules/engine/marks";
import { addressesOn } from "../src/rules/words/place";
import { sentenceOf } from "../src/rules/words/sentences";
import { nameOrRow } from "../src/roster/words";
import { markedCopy } from "../xlsx/marking/marked-copy";
import { REPORT_TITLE } from "../xlsx/marking/report-name";
import type { ReportRow } from "../xlsx/marking/report-sheet";
import { countsLine, earliestWords } from "./as-text";
import type { FileResult, JudgedRoster } from "./check-file";
import type { CopyResult } from "./copies";
import { writeBeside } from "./write-beside";

/** @returns null for a file that was not checked */
export async function writeMarkedCopy(result: FileResult, folder: string, timing: Timing): Promise<CopyResult | null> {
  const { file, rosters, source } = result;
  if (source === null) return null;
  const names = [...new Set(rosters.map(({ roster }) => roster.sheet))];
  const sheets = names.map((sheet) => {
    const own = rosters.filter(({ roster }) => roster.sheet === sheet);
    const people = own.flatMap(({ assessments }) => assessments.map((assessment) => ({ assessment })));
    return { sheet, marks: marksOf({ sheet, people }) };
  });
  const rows = rosters.flatMap(reportRows);
  const made = markedCopy(source.bytes, { sheets, rows, summary: summaryOf(result, timing), standing: source.sheets });
  if (!made.ok) return made;
  const { bytes, marked, report } = made.copy;
  const written = await writeBeside(folder, basename(file), bytes);
  return written.ok ? { ok: true, file: written.file, marked, report, findings: rows.length } : written;
}

function summaryOf({ file, rosters }: FileResult, { today }: Timing): readonly string[] {
  return [
    `${REPORT_TITLE}：${basename(file)}`,
    `依据聊人社字〔2020〕57号，${isoOf(today)} 检查。点蓝色的行号、单元格可转到原处；原表只加了底色，在加载项里点“清除标记”可以去掉`,
    ...rosters.map((judged) => `工作表“${judged.roster.sheet}” ${judged.roster.table}：${countsLine(judged)}`),
  ];
}

function reportRows({ roster, assessments }: JudgedRoster): readonly ReportRow[] {
  return roster.applicants.flatMap((applicant, i): readonly ReportRow[] => {
    const assessment = assessments[i];
    if (assessment === undefined) return [];
    return assessment.findings.map((finding) => ({
      sheet: roster.sheet,
      row: applicant.row,
      name: nameOrRow(applicant),
      verdict: VERDICT_LABELS[assessment.verdict],
      earliest: earliestWords(assessment),
      severity: finding.severity,
      severityLabel: SEVERITY_LABELS[finding.severity],
      clause: finding.clause,
      addresses: addressesOn(roster.sheet, finding.cells),
      first: finding.cells[0] ?? null,
      message: sentenceOf(finding, roster),
    }));
  });
}
