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
import { ZLIB } from "./zlib-packing";

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
  const report = { summary: summaryOf(result, timing), count: countOf(rosters), rows: reportRows(rosters) };
  const made = markedCopy(source.bytes, { sheets, report, standing: source.sheets }, { packing: ZLIB });
  if (!made.ok) return made;
  const { bytes, ...copy } = made.copy;
  const written = await writeBeside(folder, basename(file), bytes);
  if (!written.ok) return written;
  return { ok: true, file: written.file, marked: copy.marked, report: copy.report, findings: copy.listed };
}

function summaryOf({ file, rosters }: FileResult, { today }: Timing): readonly string[] {
  return [
    `${REPORT_TITLE}：${basename(file)}`,
    `依据聊人社字〔2020〕57号，${isoOf(today)} 检查。点蓝色的行号、单元格可转到原处；原表只加了底色，在加载项里点“清除标记”可以去掉`,
    ...rosters.map((judged) => `工作表“${judged.roster.sheet}” ${judged.roster.table}：${countsLine(judged)}`),
  ];
}

const countOf = (rosters: readonly JudgedRoster[]): number =>
  rosters.reduce((sum, { assessments }) => assessments.reduce((n, { findings }) => n + findings.length, sum), 0);

function* reportRows(rosters: readonly JudgedRoster[]): Iterable<ReportRow> {
  for (const { roster, assessments } of rosters)
    for (const [i, applicant] of roster.applicants.entries()) {
      const assessment = assessments[i];
      if (assessment === undefined) continue;
      const { sheet } = roster;
      const { row } = applicant;
      const name = nameOrRow(applicant);
      const verdict = VERDICT_LABELS[assessment.verdict];
      const earliest = earliestWords(assessment);
      for (const finding of assessment.findings)
        yield {
          sheet,
          row,
          name,
          verdict,
          earliest,
          severity: finding.severity,
          severityLabel: SEVERITY_LABELS[finding.severity],
          clause: finding.clause,
          addresses: addressesOn(sheet, finding.cells),
          first: finding.cells[0] ?? null,
          message: sentenceOf(finding, roster),
        };
    }
}
