/** The names of rules and routes, as a clerk says them. */
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
