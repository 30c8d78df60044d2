/**
 * People by what was found of them: facets that combine (AND across facets, OR within one), each with how many there
 * are under the others, and a search by name. What is chosen of a facet can be turned round: everything but that.
 */
import { rulesOf, type Finding } from "../rules/finding";
import { SEVERITIES, type Verdict, type RuleId, type Severity } from "../rules/ids";
import type { Level } from "../rules/standards/levels";
import type { ReviewState } from "./reviews/review";
import { gravestOf } from "../rules/engine/gravest";
import { type CheckedPerson } from "./people";

export interface FacetValues {
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly rule: RuleId;
  readonly unit: string;
  readonly level: Level | "none";
  readonly review: ReviewState;
}

export type Facet = keyof FacetValues;
export const FACETS: readonly Facet[] = ["verdict", "severity", "rule", "unit", "level", "review"];

export interface Choice {
  readonly chosen: { readonly [F in Facet]: ReadonlySet<FacetValues[F]> };
  /** Facets of which everything is wanted but what is chosen. */
  readonly inverted: ReadonlySet<Facet>;
  /** Part of a name or a unit. */
  readonly search: string;
  /** Those with nothing to look at too. */
  readonly everybody: boolean;
}

export const NO_CHOICE: Choice = {
  chosen: {
    verdict: new Set(),
    severity: new Set(),
    rule: new Set(),
    unit: new Set(),
    level: new Set(),
    review: new Set(),
  },
  inverted: new Set(),
  search: "",
  everybody: false,
};

export const isChoosing = ({ chosen, search }: Choice): boolean =>
  search !== "" || FACETS.some((facet) => chosen[facet].size > 0);

/** A value of a facet chosen, or no more. */
export function toggled<F extends Facet>(choice: Choice, facet: F, value: FacetValues[F]): Choice {
  const values = new Set<FacetValues[F]>(choice.chosen[facet]);
  if (!values.delete(value)) values.add(value);
  return withChosen(choice, facet, values);
}

/** Nothing of a facet chosen any more. */
export const cleared = (choice: Choice, facet: Facet): Choice => withChosen(choice, facet, new Set());

/** Everything but what is chosen, or that again. */
export function turnedRound(choice: Choice, facet: Facet): Choice {
  const inverted = new Set(choice.inverted);
  if (!inverted.delete(facet)) inverted.add(facet);
  return { ...choice, inverted };
}

/** Where nothing is chosen there is nothing to turn round. */
function withChosen<F extends Facet>(choice: Choice, facet: F, values: ReadonlySet<FacetValues[F]>): Choice {
  const inverted = values.size > 0 ? choice.inverted : new Set([...choice.inverted].filter((one) => one !== facet));
  return { ...choice, chosen: { ...choice.chosen, [facet]: values }, inverted };
}

export type FacetCounts = { readonly [F in Facet]: ReadonlyMap<FacetValues[F], number> };

export interface View {
  readonly listed: readonly CheckedPerson[];
  /** Those and whoever fits what is chosen and has nothing to look at: good news stands under its rule too. */
  readonly fitting: readonly CheckedPerson[];
  readonly counts: FacetCounts;
  /** Of those who fit. */
  readonly rules: ReadonlyMap<RuleId, UnderRule>;
  /** Of those who are not listed: how many fit what is chosen and have nothing to look at. */
  readonly unlisted: number;
  /** How many there are in all, whatever is chosen. */
  readonly of: number;
}

/** How many people a rule concerns by the gravest that it found of each. */
type UnderRule = ReadonlyMap<Severity, UnderSeverity>;

interface UnderSeverity {
  readonly people: number;
  /** Of how many it decides: so a rule has its name. */
  readonly deciding: number;
}

const weightOf = ({ severity }: Pick<Finding, "severity">): number => SEVERITIES.indexOf(severity);

export interface RuleGroup extends Pick<Finding, "rule" | "severity" | "decides"> {
  /** How many people it concerns. */
  readonly count: number;
  /** The same by what it found of each of them, the gravest first. */
  readonly people: readonly { readonly severity: Severity; readonly count: number }[];
}

/** The rules under which something was found, the gravest first, then those that concern most. */
export const rulesByWeight = ({ rules, counts, choice }: View & { readonly choice: Choice }): readonly RuleGroup[] =>
  [...rules]
    .filter(([rule]) => choice.chosen.rule.size === 0 || choice.chosen.rule.has(rule) !== choice.inverted.has("rule"))
    .flatMap(([rule, under]) => {
      const people = SEVERITIES.flatMap((severity) => {
        const count = under.get(severity)?.people;
        return count === undefined ? [] : [{ severity, count }];
      });
      const [gravest] = people;
      if (gravest === undefined) return [];
      const { severity } = gravest;
      const decides = (under.get(severity)?.deciding ?? 0) > 0;
      return [{ rule, severity, decides, count: counts.rule.get(rule) ?? 0, people }];
    })
    .sort((a, b) => weightOf(a) - weightOf(b) || b.count - a.count);

/** Whom a rule concerns, each with the gravest that it found. */
export const peopleUnder = (
  { fitting }: View,
  rule: RuleId,
): readonly { readonly person: CheckedPerson; readonly finding: Finding }[] =>
  fitting.flatMap((person) => {
    const finding = gravestOf(person.assessment.findings.filter((one) => rulesOf(one).includes(rule)));
    return finding === null ? [] : [{ person, finding }];
  });

/** What a person's line says: what was chosen by, where something was; else the gravest. */
export function findingFor({ worst, assessment }: CheckedPerson, { chosen, inverted }: Choice): Finding | null {
  const byRule = chosen.rule.size > 0 && !inverted.has("rule");
  const bySeverity = chosen.severity.size > 0 && !inverted.has("severity");
  if (!byRule && !bySeverity) return worst;
  const ofRule = assessment.findings.filter((one) => !byRule || rulesOf(one).some((rule) => chosen.rule.has(rule)));
  const ofBoth = ofRule.filter(({ severity }) => !bySeverity || chosen.severity.has(severity));
  return gravestOf(ofBoth) ?? gravestOf(ofRule) ?? worst;
}
