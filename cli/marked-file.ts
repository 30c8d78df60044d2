/** The marked copy of a checked file (`--out`): what goes into it, and what is said when there is none. */
import { basename } from "node:path";
import { isoOf } from "../src/core/calendar";
import type { Timing } from "../src/rules/engine/dates";
import { SEVERITY_LABELS, VERDICT_LABELS } from "../src/rules/engine/labels";
import { marksOf } from "../src/rules/engine/marks";
import { addressesOn } from "../src/rules/words/place";
import { sentenceOf } from "../src/rules/words/sentences";
import { nameOrRow } from "../src/roster/words";
import { markedCopy, type MarkingTrouble } from "../xlsx/marking/marked-copy";
import { REPORT_TITLE } from "../xlsx/marking/report-name";
import type { ReportRow } from "../xlsx/marking/report-sheet";
import { countsLine, earliestWords } from "./as-text";
import type { FileResult, JudgedRoster } from "./check-file";
import { writeBeside, type WritingTrouble } from "./write-beside";

export type CopyTrouble = MarkingTrouble | WritingTrouble;

export type CopyResult =
  | {
      readonly ok: true;
      readonly file: string;
      readonly marked: number;
      readonly report: string;
      readonly findings: number;
    }
  | { readonly ok: false; readonly trouble: CopyTrouble };

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

export const copyWords = ({ file, marked, report, findings }: Extract<CopyResult, { ok: true }>): string =>
  `已写入 ${file}：标记${marked}格，工作表“${report}”列出${findings}条`;

export function copyTroubleWords(trouble: CopyTrouble): string {
  switch (trouble.code) {
    case "not-patchable":
      return "这种格式的文件不能加标记。请用 Excel 或 WPS 另存为 .xlsx，再带 --out 检查一次";
    case "signed":
      return "文件带有数字签名，加标记会使签名失效，没有写。请用没有签名的文件，或在 Excel 里去掉签名后再带 --out 检查";
    case "too-large-to-write":
      return "加上标记后文件超过 4 GB，没有写。请把工作簿拆开后再检查";
    case "damaged-part":
      return `文件里有一处读不出来${trouble.part === null ? "" : `（${trouble.part}）`}，没有写标记副本。请在 Excel 里打开并另存一次，再带 --out 检查`;
    case "no-folder":
      return `文件夹 ${trouble.folder} 建不起来：上级是一个文件，或者名称不对。请换一个文件夹`;
    case "read-only":
      return `文件夹 ${trouble.folder} 不能写入：只读，或者没有权限。请换一个可以写入的文件夹`;
    case "no-room":
      return `磁盘空间不够，没有写到 ${trouble.folder}。请清出空间或换一个磁盘`;
    case "not-written":
      return `没有写到 ${trouble.folder}（${trouble.error}）。请换一个文件夹再试`;
  }
}
