/** The names of rules and routes, as a clerk says them. */
import type { Finding } from "../finding";
import type { RouteId, RuleId } from "../ids";
import { ROUTE_WORDS, RULE_WORDS } from "./rules";

const namesOf = <Id extends string>(
  words: Readonly<Record<Id, { readonly name: string }>>,
): Readonly<Record<Id, string>> =>
  Object.fromEntries((Object.keys(words) as Id[]).map((id) => [id, words[id].name])) as Record<Id, string>;

export const RULE_NAMES: Readonly<Record<RuleId, string>> = namesOf<RuleId>(RULE_WORDS);

/** What a rule asks, in one sentence. */
export const ruleAsks = (rule: RuleId): string => RULE_WORDS[rule].asks;

export const ROUTE_NAMES: Readonly<Record<RouteId, string>> = namesOf<RouteId>(ROUTE_WORDS);

/** What a finding is headed by: a rule that is broken, one that is open, or what it is about. */
export function findingName({ rule, severity, decides }: Pick<Finding, "rule" | "severity" | "decides">): string {
  switch (severity) {
    case "violation":
      return RULE_WORDS[rule].called.notMet;
    case "missing":
      return RULE_WORDS[rule].called.open;
    // Of a requirement it is a remark beside what was found; the other rules have nothing else to say.
    case "caution":
      return decides ? RULE_NAMES[rule] : RULE_WORDS[rule].called.notMet;
    case "benefit":
      return RULE_NAMES[rule];
  }
}
