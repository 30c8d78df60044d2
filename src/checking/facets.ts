/**
 * People by what was found of them: facets that combine (AND across facets, OR within one), each with how many there
 * are under the others, and a search by name. What is chosen of a facet can be turned round: everything but that.
 * Worked out in slices: rosters are long.
 */
import type { Finding } from "../rules/finding";
import { SEVERITIES, type Verdict, type RuleId, type Severity } from "../rules/ids";
import { valueOf } from "../core/reading";
import type { Level } from "../rules/standards/levels";
import type { ReviewState } from "./reviews/review";
import { gravestOf, isListed, type CheckedPerson } from "./people";
import { Slices } from "./slices";

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
  /** Under each rule the gravest that was found among those who fit, and how many it concerns by their own gravest. */
  readonly rules: ReadonlyMap<RuleId, UnderRule>;
  /** Of those who are not listed: how many fit what is chosen and have nothing to look at. */
  readonly unlisted: number;
  /** How many there are in all, whatever is chosen. */
  readonly of: number;
}

interface UnderRule {
  readonly gravest: Finding;
  readonly people: ReadonlyMap<Severity, number>;
}

const noCounts = () => ({
  verdict: new Map(),
  severity: new Map(),
  rule: new Map(),
  unit: new Map(),
  level: new Map(),
  review: new Map(),
});

export const EMPTY_VIEW: View = {
  listed: [],
  fitting: [],
  counts: noCounts(),
  rules: new Map(),
  unlisted: 0,
  of: 0,
};

type Keys = { readonly [F in Facet]: readonly FacetValues[F][] };
/** How people stand with the reviewers changes while they stay the same. */
type OwnKeys = Omit<Keys, "review">;

const nobodyReviewed = (): ReviewState => "open";

const NOTHING: readonly never[] = [];
/** People looked at between two looks at the clock. */
const AT_ONCE = 500;

/** People looked at for one list: what a person counts under is worked out once. */
export class Listing {
  private readonly known = new WeakMap<CheckedPerson, OwnKeys>();

  /**
   * Who is listed under a choice, and how many each further choice would list. With nothing chosen those are listed who
   * have something to look at; by the reviewers' decisions alone also those who have one. @returns null when it was
   * called off
   */
  async viewOf(
    people: readonly CheckedPerson[],
    choice: Choice,
    signal: AbortSignal,
    reviewOf: (person: CheckedPerson) => ReviewState = nobodyReviewed,
  ): Promise<View | null> {
    const slices = new Slices(signal);
    const counts = noCounts();
    const listed: CheckedPerson[] = [];
    const fitting: CheckedPerson[] = [];
    const rules = new Map<RuleId, UnderRule>();
    let unlisted = 0;
    const byReview = choice.chosen.review.size > 0;
    const everyone = choice.everybody || isChoosing(cleared(choice, "review"));
    for (const [i, person] of people.entries()) {
      if (i % AT_ONCE === 0 && slices.isOver && !(await slices.rest())) return null;
      if (!person.name.includes(choice.search) && !person.unit.includes(choice.search)) continue;
      const review = reviewOf(person);
      const keys: Keys = { ...this.keysOf(person), review: [review] };
      const failing = FACETS.filter((facet) => !passes(keys, choice, facet));
      if (failing.length > 1) continue;
      const byDecision = everyone || isListed(person) || review !== "open";
      if (failing.length === 0) {
        fitting.push(person);
        addPerson(rules, person, keys.rule);
        if (byReview ? byDecision : everyone || isListed(person)) listed.push(person);
        else unlisted++;
      }
      // A facet's own choice does not narrow it: what else could be chosen stays in sight. Each says how many would be
      // listed, and by the decisions alone nobody is in whom there is nothing to decide on.
      for (const facet of failing.length === 0 ? FACETS : failing)
        if (facet !== "review" || byDecision)
          for (const key of keys[facet]) counts[facet].set(key, (counts[facet].get(key) ?? 0) + 1);
    }
    slices.end();
    return signal.aborted ? null : { listed, fitting, counts, rules, unlisted, of: people.length };
  }

  private keysOf(person: CheckedPerson): OwnKeys {
    let keys = this.known.get(person);
    if (keys === undefined) this.known.set(person, (keys = keysOf(person)));
    return keys;
  }
}

function addPerson(rules: Map<RuleId, UnderRule>, { assessment }: CheckedPerson, found: readonly RuleId[]): void {
  for (const rule of found) {
    const own = gravestOf(assessment.findings.filter((finding) => finding.rule === rule));
    if (own === null) continue;
    const before = rules.get(rule);
    const people = new Map(before?.people);
    people.set(own.severity, (people.get(own.severity) ?? 0) + 1);
    const isGraver = before === undefined || weightOf(own) < weightOf(before.gravest);
    rules.set(rule, { gravest: isGraver ? own : before.gravest, people });
  }
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
    .map(([rule, { gravest, people }]) => ({
      ...{ rule, severity: gravest.severity, decides: gravest.decides },
      count: counts.rule.get(rule) ?? 0,
      people: SEVERITIES.flatMap((severity) => {
        const count = people.get(severity);
        return count === undefined ? [] : [{ severity, count }];
      }),
    }))
    .sort((a, b) => weightOf(a) - weightOf(b) || b.count - a.count);

/** Whom a rule concerns, each with the gravest that it found. */
export const peopleUnder = (
  { fitting }: View,
  rule: RuleId,
): readonly { readonly person: CheckedPerson; readonly finding: Finding }[] =>
  fitting.flatMap((person) => {
    const finding = gravestOf(person.assessment.findings.filter((one) => one.rule === rule));
    return finding === null ? [] : [{ person, finding }];
  });

function keysOf(person: CheckedPerson): OwnKeys {
  const { findings } = person.assessment;
  return {
    verdict: [person.verdict],
    severity: findings.length === 0 ? NOTHING : [...new Set(findings.map(({ severity }) => severity))],
    rule: findings.length === 0 ? NOTHING : [...new Set(findings.map(({ rule }) => rule))],
    unit: [person.unit],
    level: [valueOf(person.applicant.facts.applyLevel) ?? "none"],
  };
}

function passes(keys: Keys, { chosen, inverted }: Choice, facet: Facet): boolean {
  const values: ReadonlySet<unknown> = chosen[facet];
  return values.size === 0 || keys[facet].some((key) => values.has(key)) !== inverted.has(facet);
}

/** What a person's line says: what was chosen by, where something was; else the gravest. */
export function findingFor({ worst, assessment }: CheckedPerson, { chosen, inverted }: Choice): Finding | null {
  const byRule = chosen.rule.size > 0 && !inverted.has("rule");
  const bySeverity = chosen.severity.size > 0 && !inverted.has("severity");
  if (!byRule && !bySeverity) return worst;
  const ofRule = assessment.findings.filter(({ rule }) => !byRule || chosen.rule.has(rule));
  const ofBoth = ofRule.filter(({ severity }) => !bySeverity || chosen.severity.has(severity));
  return gravestOf(ofBoth) ?? gravestOf(ofRule) ?? worst;
}
