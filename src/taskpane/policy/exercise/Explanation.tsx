/** Was it right, and what the engine says of the person, in its own words. */
import { SEVERITY_LABELS, VERDICT_LABELS } from "../../../rules/engine/labels";
import { sentenceOf } from "../../../rules/words/sentences";
import type { Exercise } from "../../../teaching/exercise/exercises";
import { markOf, type Given } from "../../../teaching/exercise/marking";
import { pointWords } from "../../../teaching/words";
import { useStyles } from "./Exercise.styles";
import { EXERCISE } from "./words";

export function Explanation({ exercise, given }: { readonly exercise: Exercise; readonly given: Given }) {
  const styles = useStyles();
  const { verdict, recipe, assessment, trial } = exercise;
  return (
    <>
      <p className={styles.line}>
        <b>{EXERCISE.marks[markOf(exercise, given)]}</b> {EXERCISE.answer(VERDICT_LABELS[verdict])}
      </p>
      <ul className={styles.findings}>
        {assessment.findings.length === 0 && <li className={styles.line}>{pointWords(recipe.shows, recipe.side)}</li>}
        {assessment.findings.map((one) => (
          <li key={`${one.rule}${sentenceOf(one, trial.head)}`} className={styles.line}>
            {SEVERITY_LABELS[one.severity]}〔{one.clause}〕{sentenceOf(one, trial.head)}
          </li>
        ))}
      </ul>
    </>
  );
}
