/** How many stand how: by verdict, by rule, by unit. One pass, however many people. */
import { unitName } from "../core/unit-name";
import { rulesOf } from "../rules/finding";
import { SEVERITIES, type RuleId, type Severity, type Verdict } from "../rules/ids";
import { everybody, unitOf, type ReportSource } from "./source";

/** As they are counted, from the best. */
const VERDICTS: readonly Verdict[] = ["eligible", "ineligible", "undetermined", "not-applying"];

export interface RuleTally {
  readonly rule: RuleId;
  readonly people: number;
  /** Each person under the gravest that the rule found. */
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

export interface UnitTally {
  /** Empty for people without one. */
  readonly unit: string;
  readonly people: number;
  readonly byVerdict: Readonly<Record<Verdict, number>>;
}

export interface Tallies {
  readonly people: number;
  readonly findings: number;
  readonly byVerdict: Readonly<Record<Verdict, number>>;
  /** Those with something graver first, then those that concern most. */
  readonly rules: readonly RuleTally[];
  /** Those with most to look at first. */
  readonly units: readonly UnitTally[];
}

const noVerdicts = (): Record<Verdict, number> => ({
  eligible: 0,
  ineligible: 0,
  undetermined: 0,
  "not-applying": 0,
});
const noSeverities = (): Record<Severity, number> => ({ violation: 0, missing: 0, caution: 0, benefit: 0 });

export function talliesOf(source: Pick<ReportSource, "tables">): Tallies {
  const byVerdict = noVerdicts();
  const rules = new Map<RuleId, Record<Severity, number>>();
  const units = new Map<string, { readonly unit: string; readonly verdicts: Record<Verdict, number> }>();
  let [people, findings] = [0, 0];
  for (const { person } of everybody(source)) {
    const { assessment } = person;
    people++;
    byVerdict[assessment.verdict]++;
    // Of several spellings of one unit the first is its name.
    const unit = unitOf(person);
    entry(units, unitName(unit), () => ({ unit, verdicts: noVerdicts() })).verdicts[assessment.verdict]++;
    const gravest = new Map<RuleId, Severity>();
    for (const finding of assessment.findings) {
      findings++;
      for (const rule of rulesOf(finding)) {
        const before = gravest.get(rule);
        if (before === undefined || SEVERITIES.indexOf(finding.severity) < SEVERITIES.indexOf(before))
          gravest.set(rule, finding.severity);
      }
    }
    for (const [rule, severity] of gravest) entry(rules, rule, noSeverities)[severity]++;
  }
  return {
    people,
    findings,
    byVerdict,
    rules: [...rules]
      .map(([rule, bySeverity]) => ({ rule, people: sumOf(bySeverity), bySeverity }))
      .sort((a, b) => worstOf(a) - worstOf(b) || b.people - a.people),
    units: [...units.values()]
      .map(({ unit, verdicts }) => ({ unit, people: sumOf(verdicts), byVerdict: verdicts }))
      .sort(
        (a, b) =>
          b.byVerdict.ineligible - a.byVerdict.ineligible ||
          b.byVerdict.undetermined - a.byVerdict.undetermined ||
          b.people - a.people,
      ),
  };
}

/** Verdicts that somebody has. */
export const verdictsIn = ({ byVerdict }: Pick<Tallies, "byVerdict">): readonly Verdict[] =>
  VERDICTS.filter((verdict) => byVerdict[verdict] > 0);

function entry<K, V>(map: Map<K, V>, key: K, fresh: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = fresh()));
  return value;
}

const sumOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

const worstOf = ({ bySeverity }: RuleTally): number => SEVERITIES.findIndex((severity) => bySeverity[severity] > 0);
