/** `--compare`: an earlier version of the same roster, and what has become of it. */
import { basename, resolve, sep } from "node:path";
import { withoutIds } from "../src/core/hidden-ids";
import type { Timing } from "../src/rules/engine/dates";
import { compared, type ComparedPerson, type Comparison } from "../src/report/comparison";
import { comparisonLines, type ComparisonNames } from "../src/report/comparison-sheet";
import { unitOf } from "../src/report/source";
import { nameOrRow } from "../src/roster/name-or-row";
import type { FileResult } from "./check-file";
import { labelsOf } from "./labels";
import { reportSource } from "./report-source";

export interface Compared {
  /** The earlier version's file. */
  readonly with: string;
  readonly comparison: Comparison;
}

export const comparedWith = (before: FileResult, after: FileResult, timing: Timing): Compared => ({
  with: before.file,
  comparison: compared(reportSource(before, timing), reportSource(after, timing)),
});

/** Two versions often have one name, and lie in two folders. */
export function comparedNames(before: string, after: string): ComparisonNames {
  const [old, now] = [resolve(sep, before), resolve(sep, after)];
  const labels = labelsOf([{ path: old }, { path: now }]);
  return {
    before: withoutIds(labels.get(old) ?? basename(before)),
    after: withoutIds(labels.get(now) ?? basename(after)),
    linked: { before: false, after: true },
  };
}

export const comparisonText = (one: Compared, after: string, timing: Timing): string =>
  comparisonLines(one.comparison, timing, comparedNames(one.with, after)).join("\n");

export function comparisonJson({ with: file, comparison }: Compared): unknown {
  const { joined, left, changed, same } = comparison;
  return {
    with: withoutIds(file),
    joined: joined.map(personJson),
    left: left.map(personJson),
    changed: changed.map(({ before, after, facts, verdicts, solved, arisen }) => ({
      ...{ before: personJson(before), after: personJson(after), verdicts, facts, solved, arisen },
    })),
    same,
  };
}

const personJson = ({ table, person }: ComparedPerson): unknown => ({
  sheet: withoutIds(table.roster.sheet),
  row: person.applicant.row,
  name: nameOrRow(person.applicant),
  unit: unitOf(person),
  verdict: person.assessment.verdict,
});
