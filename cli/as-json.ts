/**
 * The outcome as JSON: an interface others build on; it changes only by adding.
 */
import type { Assessment } from "../src/rules/engine/assessment";
import { explain } from "../src/rules/engine/explain";
import type { Applicant } from "../src/rules/applicant";
import { withoutIds } from "../src/core/hidden-ids";
import { isoOf, type Day } from "../src/core/calendar";
import type { Timing } from "../src/rules/engine/dates";
import type { Finding } from "../src/rules/finding";
import { addressOn, type Position } from "../src/core/positions";
import { valueOf } from "../src/core/reading";
import { sentenceOf, type SentenceOf } from "../src/rules/words/sentences";
import type { Setting } from "../src/rules/words/place";
import { conditionValues, conditionWords, noteWords } from "../src/rules/engine/words";
import { factValue } from "../src/rules/words/values";
import { matchWords } from "../src/roster/match-words";
import { questionWords } from "../src/roster/words";
import { remarkCells, remarkWords } from "../xlsx/remarks";
import { fileTroubleWords } from "./troubles";
import type { FileResult, JudgedRoster } from "./check-file";
import { comparisonJson, type Compared } from "./comparing";
import { copyTroubleWords, type CopyResult } from "./copies";
import { unitsJson, type UnitFile } from "./unit-files";

export const JSON_VERSION = 1;

export interface JsonOptions {
  readonly explain: number | null;
  readonly timing: Timing;
  readonly says?: SentenceOf;
}

/** A file that was checked, and the copy of it that was asked for. */
export type CheckedFile = FileResult & {
  readonly copy?: CopyResult | null;
  readonly units?: readonly UnitFile[] | null;
  readonly compared?: Compared | null;
};

export function fileAsJson(
  { file, trouble, rosters, remarks, copy, units, compared }: CheckedFile,
  options: JsonOptions,
): unknown {
  return {
    file: withoutIds(file),
    error: trouble === null ? null : { code: trouble.code, message: fileTroubleWords(trouble) },
    remarks: remarks.map((remark) => ({
      code: remark.code,
      sheet: withoutIds(remark.sheet),
      cells: remarkCells(remark),
      message: remarkWords(remark),
    })),
    ...(copy === undefined || copy === null ? {} : { out: copyAsJson(copy) }),
    ...(units === undefined || units === null ? {} : { units: unitsJson(units) }),
    ...(compared === undefined || compared === null ? {} : { comparison: comparisonJson(compared) }),
    sheets: rosters.map((judged) => sheetAsJson(judged, options)),
  };
}

function copyAsJson(copy: CopyResult): unknown {
  if (copy.ok)
    return {
      file: withoutIds(copy.file),
      marked: copy.marked,
      report: copy.report,
      findings: copy.findings,
      error: null,
    };
  return { file: null, error: { code: copy.trouble.code, message: copyTroubleWords(copy.trouble) } };
}

function sheetAsJson(judged: JudgedRoster, options: JsonOptions): unknown {
  const { roster, assessments, notes } = judged;
  return {
    sheet: withoutIds(roster.sheet),
    table: roster.table,
    headerRows: roster.headerRows,
    asOf: commonDay(assessments),
    facts: Object.fromEntries(
      roster.facts.map(({ field, reading, from }) => [field, { value: factValue(field, reading), from }]),
    ),
    columns: roster.columns.map((use) => ({
      field: use.field,
      column: use.column,
      header: withoutIds(use.header),
      ...(use.group === null ? {} : { group: withoutIds(use.group) }),
      ...(use.year === null ? {} : { year: use.year }),
      match: use.match,
      why: matchWords(use),
    })),
    unmatched: roster.unmatched.map(({ column, header }) => ({ column, header: withoutIds(header) })),
    questions: roster.questions.map((question) => ({
      about: question.about,
      ...questionWords(question),
      ...(question.settles === undefined ? {} : { settles: question.settles }),
    })),
    skipped: roster.skipped,
    notes: notes.map((note) => ({ rule: note.rule, message: noteWords(note) })),
    rows: roster.applicants.flatMap((applicant, i) => {
      const assessment = assessments[i];
      return assessment === undefined ? [] : [rowAsJson(applicant, assessment, judged, options)];
    }),
  };
}

/** The one date of judgement of all rows; null when they differ. */
export function commonDay(assessments: readonly Assessment[]): string | null {
  const days = new Set(assessments.map(({ asOf }) => isoOf(asOf)));
  const [only] = days;
  return days.size === 1 && only !== undefined ? only : null;
}

function rowAsJson(
  applicant: Applicant,
  assessment: Assessment,
  { roster, plan, across }: JudgedRoster,
  options: JsonOptions,
): unknown {
  const explained =
    options.explain === applicant.row
      ? [...explain(applicant, plan, options.timing, assessment.findings), ...across.explain(applicant)]
      : null;
  return {
    row: applicant.row,
    name: withoutIds(valueOf(applicant.facts.name) ?? ""),
    asOf: isoOf(assessment.asOf),
    verdict: assessment.verdict,
    rowVerdict: assessment.rowVerdict,
    route: assessment.route,
    direct: assessment.direct,
    earliest: isoOrNull(assessment.earliest),
    findings: assessment.findings.map((finding) => findingAsJson(finding, roster, options)),
    ...(explained === null
      ? {}
      : {
          conditions: explained.map((condition) => ({
            rule: condition.rule,
            clause: condition.clause,
            outcome: condition.outcome,
            unjudged: condition.unjudged,
            fields: condition.fields,
            cells: addresses(condition.cells, roster),
            values: conditionValues(condition),
            message: conditionWords(condition, roster),
            metOn: isoOrNull(latestMetOn(condition.findings)),
          })),
        }),
  };
}

const isoOrNull = (date: Day | null): string | null => (date === null ? null : isoOf(date));

/** The day from which time alone cures all that is wrong; null when it does not. */
function latestMetOn(findings: readonly Finding[]): Day | null {
  const open = findings.filter(({ severity }) => severity === "violation" || severity === "missing");
  if (open.length === 0 || open.some(({ metOn }) => metOn === null)) return null;
  return open.reduce<Day | null>(
    (latest, { metOn }) => (latest === null || (metOn !== null && isoOf(metOn) > isoOf(latest)) ? metOn : latest),
    null,
  );
}

/** With its sheet's name where it is not this one. */
const addresses = (cells: readonly Position[], { sheet }: Setting): readonly string[] =>
  cells.map((cell) => addressOn(sheet, cell));

function findingAsJson(finding: Finding, setting: Setting, { says = sentenceOf }: JsonOptions): unknown {
  return {
    rule: finding.rule,
    severity: finding.severity,
    clause: finding.clause,
    fields: finding.fields,
    cells: addresses(finding.cells, setting),
    message: says(finding, setting),
    metOn: isoOrNull(finding.metOn),
    ...(finding.waiting.length === 0 ? {} : { waiting: finding.waiting }),
  };
}
