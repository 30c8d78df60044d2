/** Was it right, and what the engine says of the person; he stands on no sheet: no cells are named. */
import { SEVERITY_LABELS, VERDICT_LABELS } from "../../../rules/engine/labels";
import type { Setting } from "../../../rules/words/place";
import { sentenceOf } from "../../../rules/words/sentences";
import type { Exercise } from "../../../teaching/exercise/exercises";
import { markOf, type Given } from "../../../teaching/exercise/marking";
import { pointWords } from "../../../teaching/words";
import { useStyles } from "./Exercise.styles";
import { EXERCISE } from "./words";

export function Explanation({ exercise, given }: { readonly exercise: Exercise; readonly given: Given }) {
  const styles = useStyles();
  const { verdict, recipe, assessment, trial } = exercise;
  const { sheet, headerOf } = trial.head;
  const setting: Setting = { sheet, headerOf, isOnNoSheet: true };
  return (
    <>
      <p className={styles.line}>
        <b>{EXERCISE.marks[markOf(exercise, given)]}</b> {EXERCISE.answer(VERDICT_LABELS[verdict])}
      </p>
      <ul className={styles.findings}>
        {assessment.findings.length === 0 && <li className={styles.line}>{pointWords(recipe.shows, recipe.side)}</li>}
        {assessment.findings.map((one) => (
          <li key={`${one.rule}${sentenceOf(one, setting)}`} className={styles.line}>
            {SEVERITY_LABELS[one.severity]}〔{one.clause}〕{sentenceOf(one, setting)}
          </li>
        ))}
      </ul>
    </>
  );
}
