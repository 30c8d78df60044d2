/** Every condition that asks for nothing: what is met, and what was not asked or not judged. Folded. */
import { useMemo } from "react";
import { explain, type Condition } from "../../../rules/engine/explain";
import { conditionWords, valuesWords } from "../../../rules/engine/words";
import type { CheckResult } from "../../../checking/check";
import { acrossConditions } from "../../../checking/other-rows";
import type { CheckedPerson } from "../../../checking/people";
import { Fold } from "../../shared/Fold";
import { PERSON } from "./words";
import { useStyles } from "./Conditions.styles";

export function Conditions({ person, result }: { readonly person: CheckedPerson; readonly result: CheckResult }) {
  const conditions = useMemo(() => {
    const own = explain(person.applicant, person.judging.plan, result.timing, person.assessment.findings);
    return [...own, ...acrossConditions(result, person)].filter(({ findings }) => findings.length === 0);
  }, [person, result]);
  const met = conditions.filter(({ outcome }) => outcome === "met");
  const others = conditions.filter(({ outcome }) => outcome !== "met");
  return (
    <>
      {met.length > 0 && <Fold label={PERSON.met(met.length)}>{() => <List conditions={met} person={person} />}</Fold>}
      {others.length > 0 && (
        <Fold label={PERSON.others(others.length)}>{() => <List conditions={others} person={person} />}</Fold>
      )}
    </>
  );
}

function List({ conditions, person }: { readonly conditions: readonly Condition[]; readonly person: CheckedPerson }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {conditions.map((condition) => (
        <li key={condition.rule}>
          {conditionWords(condition, person.judging.head)} <span className={styles.aside}>{condition.clause}</span>
          {condition.outcome === "met" && <div className={styles.aside}>{valuesWords(condition)}</div>}
        </li>
      ))}
    </ul>
  );
}
