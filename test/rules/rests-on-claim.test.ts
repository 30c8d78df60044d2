/**
 * What the normal route would do is told from rulings that do not rest on the claim, without judging them again: a
 * requirement that reads the claim and does not say so would be told wrongly.
 */
import { contextFor } from "../../src/rules/engine/assess";
import { datesOf } from "../../src/rules/engine/dates";
import { planFor } from "../../src/rules/engine/plan";
import { Recorder } from "../../src/rules/engine/recorder";
import { RULEBOOK } from "../../src/rules/rulebook";
import { caseRow } from "../support/case-sheet";
import { ELIGIBLE, today } from "../support/judged";
import { RULE_FOLDERS } from "../support/rule-folders";

test("just those requirements read the claim that say so, in the cases of all rules and routes", () => {
  const recorder = new Recorder();
  for (const { cases } of RULE_FOLDERS)
    for (const one of cases ?? []) {
      const { applicant } = caseRow({ ...one, cells: { ...ELIGIBLE, route: "急需引进", ...one.cells } });
      const context = contextFor(applicant, planFor(applicant.sheet), datesOf(applicant, { asOf: null, today }));
      for (const rule of RULEBOOK.requirements) rule.evaluate(recorder.view(rule.id, context));
    }
  const reading = RULEBOOK.requirements.filter(({ id }) => recorder.readsOf(id).fields.has("route"));
  expect(reading.map(({ id }) => id)).toEqual(
    RULEBOOK.requirements.flatMap(({ id, restsOnClaim }) => (restsOnClaim === true ? [id] : [])),
  );
});
