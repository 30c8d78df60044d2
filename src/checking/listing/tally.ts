/**
 * What is counted of people for the facets and for the list by rule; whoever is no more is taken out again.
 */
import { rulesOf } from "../../rules/finding";
import type { RuleId, Severity } from "../../rules/ids";
import type { View } from "../facets";
import { gravestOf } from "../../rules/engine/gravest";
import { type CheckedPerson } from "../people";
import type { Look } from "./looking";

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

export class Tally {
  private readonly counts;
  private readonly rules: Map<RuleId, Map<Severity, { people: number; deciding: number }>>;
  private unlisted: number;

  constructor({ counts, rules, unlisted }: View) {
    this.counts = {
      verdict: new Map(counts.verdict),
      severity: new Map(counts.severity),
      rule: new Map(counts.rule),
      unit: new Map(counts.unit),
      level: new Map(counts.level),
      review: new Map(counts.review),
    };
    this.rules = new Map(
      [...rules].map(([rule, under]) => [rule, new Map([...under].map(([severity, one]) => [severity, { ...one }]))]),
    );
    this.unlisted = unlisted;
  }

  count(look: Look, person: CheckedPerson, by: 1 | -1): void {
    if (look.fits) this.countRules(person, look.keys.rule, by);
    if (look.fits && !look.listed) this.unlisted += by;
    for (const facet of look.under) {
      const counts: Map<unknown, number> = this.counts[facet];
      for (const key of look.keys[facet]) {
        const count = (counts.get(key) ?? 0) + by;
        if (count === 0) counts.delete(key);
        else counts.set(key, count);
      }
    }
  }

  view(listed: View["listed"], fitting: View["fitting"], of: number): View {
    return { listed, fitting, counts: this.counts, rules: this.rules, unlisted: this.unlisted, of };
  }

  private countRules({ assessment: { findings } }: CheckedPerson, found: readonly RuleId[], by: 1 | -1): void {
    for (const rule of found) {
      const own = gravestOf(
        findings.length === 1 ? findings : findings.filter((finding) => rulesOf(finding).includes(rule)),
      );
      if (own === null) continue;
      let under = this.rules.get(rule);
      if (under === undefined) this.rules.set(rule, (under = new Map()));
      let counted = under.get(own.severity);
      if (counted === undefined) under.set(own.severity, (counted = { people: 0, deciding: 0 }));
      counted.people += by;
      if (own.decides) counted.deciding += by;
      if (counted.people === 0) under.delete(own.severity);
      if (under.size === 0) this.rules.delete(rule);
    }
  }
}
