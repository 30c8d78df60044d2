/**
 * One check of a sheet: read in blocks, judged in slices short enough that neither the pane nor Excel stops answering.
 */
import { assess, type Assessment, type Verdict } from "../rules/assess";
import type { Applicant } from "../rules/applicant";
import type { Timing } from "../rules/dates";
import { SEVERITIES, type Finding } from "../rules/finding";
import { notesOfRows, planFor, type Note } from "../rules/plan";
import { RosterWide, withAcross } from "../rules/roster-wide";
import { valueOf } from "../rules/reading";
import { readRosters, type Roster } from "../roster/read-roster";
import type { SheetCells } from "../roster/cells";
import { withExcel, type Outcome } from "../workbook/excel";
import { readSheet, type ReadProgress } from "../workbook/read-sheet";
import type { Marks } from "../workbook/marks";
import { addOtherSheets, rowsElsewhere } from "./across-sheets";
import { readOptions, type WorkbookFacts } from "./workbook-facts";

export interface CheckedPerson {
  readonly row: number;
  readonly name: string;
  readonly unit: string;
  readonly verdict: Verdict;
  /** The gravest finding; null when there is none. */
  readonly worst: Finding | null;
  readonly applicant: Applicant;
  readonly assessment: Assessment;
  readonly roster: Roster;
}

export interface CheckResult {
  readonly sheet: string;
  readonly rosters: readonly Roster[];
  readonly notes: readonly Note[];
  readonly people: readonly CheckedPerson[];
  readonly counts: Readonly<Record<Verdict, number>>;
}

export interface CheckOptions {
  readonly timing: Timing;
  readonly onProgress: (progress: ReadProgress) => void;
  /** What has been found so far, after every slice. */
  readonly onFound: (found: CheckResult) => void;
  readonly signal: AbortSignal;
}

/** Milliseconds of work before the page gets a turn. */
const SLICE = 30;
/** People judged between two looks at the clock. */
const BATCH = 50;

/** @returns null when it was cancelled, or the sheet is gone from the workbook */
export async function checkSheet(
  facts: WorkbookFacts,
  sheet: string,
  options: CheckOptions,
): Promise<Outcome<CheckResult | null>> {
  const extent = facts.extents.find(({ name }) => name === sheet);
  if (extent === undefined) return { ok: false, trouble: { kind: "gone" } };
  const own = extent.used === null ? 0 : extent.used.bottom + 1;
  const total = own + rowsElsewhere(sheet, facts);
  const cells = await withExcel((context) =>
    readSheet(context, extent, Infinity, ({ rows }) => options.onProgress({ rows, total })),
  );
  if (!cells.ok) return cells;
  if (options.signal.aborted) return { ok: true, value: null };
  const across = new RosterWide(facts.posts, options.timing);
  const judged = await judgeSheet(cells.value, facts, across, options);
  if (judged === null || !judged.rosters.some(({ context }) => context.holdsApplications))
    return { ok: true, value: judged };
  const pause = pauses(options.signal);
  const others = await addOtherSheets(across, sheet, facts, {
    timing: options.timing,
    onRows: (rows) => options.onProgress({ rows: own + rows, total }),
    pause,
  });
  if (!others.ok) return others;
  return { ok: true, value: others.value ? await withOtherRows(judged, across, pause) : null };
}

/** Gives the page a turn once a slice of work is over; false when the check was cancelled. */
function pauses(signal: AbortSignal): () => Promise<boolean> {
  let sliceEnd = performance.now() + SLICE;
  return async () => {
    if (performance.now() >= sliceEnd) {
      await turn();
      sliceEnd = performance.now() + SLICE;
    }
    return !signal.aborted;
  };
}

/** What the other rows of the workbook mean for each person. */
async function withOtherRows(
  result: CheckResult,
  across: RosterWide,
  pause: () => Promise<boolean>,
): Promise<CheckResult | null> {
  const people: CheckedPerson[] = [];
  for (const [i, person] of result.people.entries()) {
    if (i % BATCH === 0 && !(await pause())) return null;
    const { applicant, assessment, roster } = person;
    const found = across.judge(applicant);
    people.push(found.length === 0 ? person : personOf(applicant, withAcross(assessment, found), roster));
  }
  return { ...result, people, counts: countsOf(people) };
}

async function judgeSheet(
  cells: SheetCells,
  facts: WorkbookFacts,
  across: RosterWide,
  { timing, onFound, signal }: CheckOptions,
): Promise<CheckResult | null> {
  const rosters = readRosters(cells, readOptions(facts, cells.name, timing.today.year));
  const people: CheckedPerson[] = [];
  const notes: Note[] = [];
  let sliceEnd = performance.now() + SLICE;
  for (const roster of rosters) {
    const plan = planFor(roster.context);
    const assessments: Assessment[] = [];
    for (const [i, applicant] of roster.applicants.entries()) {
      const assessment = assess(applicant, plan, timing);
      assessments.push(assessment);
      across.add({ sheet: cells.name, applicant, plan });
      people.push(personOf(applicant, assessment, roster));
      if (i % BATCH !== 0 || performance.now() < sliceEnd) continue;
      onFound({ sheet: cells.name, rosters, notes: [...notes], people: [...people], counts: countsOf(people) });
      await turn();
      if (signal.aborted) return null;
      sliceEnd = performance.now() + SLICE;
    }
    notes.push(...plan.notes, ...across.notes(plan), ...notesOfRows(roster.applicants, assessments));
  }
  return signal.aborted ? null : { sheet: cells.name, rosters, notes, people, counts: countsOf(people) };
}

/** Gives the page a turn: sooner than a timer would, which waits at least four milliseconds. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

function personOf(applicant: Applicant, assessment: Assessment, roster: Roster): CheckedPerson {
  const { name, unit } = applicant.facts;
  return {
    row: applicant.row,
    name: valueOf(name) ?? "",
    unit: valueOf(unit) ?? "",
    verdict: assessment.verdict,
    worst: worstOf(assessment.findings),
    applicant,
    assessment,
    roster,
  };
}

function worstOf(findings: readonly Finding[]): Finding | null {
  for (const severity of SEVERITIES) {
    const found = findings.find((finding) => finding.severity === severity);
    if (found !== undefined) return found;
  }
  return null;
}

function countsOf(people: readonly CheckedPerson[]): CheckResult["counts"] {
  const counts = { eligible: 0, ineligible: 0, undetermined: 0, "not-applying": 0 };
  for (const { verdict } of people) counts[verdict]++;
  return counts;
}

/** The cells at fault on the checked sheet, each under its gravest severity. */
export function marksOf({ people }: CheckResult): Marks {
  const marked = new Set<string>();
  const cellsOf = (severity: keyof Marks): readonly string[] => {
    const cells: string[] = [];
    for (const { assessment } of people)
      for (const finding of assessment.findings) {
        if (finding.severity !== severity) continue;
        for (const cell of finding.cells) {
          if (marked.has(cell) || cell.includes("!")) continue;
          marked.add(cell);
          cells.push(cell);
        }
      }
    return cells;
  };
  return { violation: cellsOf("violation"), missing: cellsOf("missing"), caution: cellsOf("caution") };
}
