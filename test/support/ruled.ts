/** The cases of a folder put to its rule or route, as the tab 政策 does it too. */
import { isoOf } from "../../src/core/calendar";
import type { Route } from "../../src/rules/routes/route";
import type { Rule } from "../../src/rules/rule";
import { answerOf, answersOf, grouped, type Answer } from "../../src/teaching/examples/answers";
import type { RuleFolder } from "./rule-folders";

export { answerOf, answersOf, grouped, type Answer } from "../../src/teaching/examples/answers";

/** All cases of a folder. */
export function answersIn({ room, id, rule, cases }: RuleFolder): readonly Answer[] {
  if (rule === null || cases === null) return [];
  if (room === "across") return grouped(cases).flatMap((lines) => answersOf(id as Rule["id"], lines));
  return cases.map((one) => answerOf(rule as Rule | Route, one));
}

/** An answer as its line in the table has it. */
export const lineOf = ({ outcome, findings }: Answer): Readonly<Record<string, string>> => ({
  outcome,
  reason: findings
    .map(({ severity, reason }) =>
      severity === "violation" || severity === "missing" ? reason.kind : `~${reason.kind}`,
    )
    .join(" + "),
  at: [...new Set(findings.flatMap(({ fields }) => fields))].join("、"),
  metOn: findings.flatMap(({ metOn }) => (metOn === null ? [] : [isoOf(metOn)]))[0] ?? "",
});
