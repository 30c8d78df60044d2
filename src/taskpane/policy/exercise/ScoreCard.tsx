/** How the round went: in all, and paragraph by paragraph. */
import { Button, Text } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { scoreOf, type Given } from "../../../teaching/exercise/marking";
import { useStyles } from "./Exercise.styles";
import type { Round } from "./use-round";
import { EXERCISE } from "./words";
import { focusOnceDrawn } from "../../shared/focus";

interface Props {
  readonly round: Round;
  readonly given: readonly Given[];
  readonly onAgain: () => void;
  readonly onLeave: () => void;
}

export function ScoreCard({ round: { seed, exercises }, given, onAgain, onLeave }: Props) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => focusOnceDrawn(heading.current), []);
  const { right, verdictRight, of, byClause } = scoreOf(exercises, given);
  return (
    <div className={styles.list}>
      <h1 ref={heading} tabIndex={-1} className={styles.heading}>
        {EXERCISE.score} <span className={styles.aside}>{EXERCISE.ofSeed(seed)}</span>
      </h1>
      <Text as="p" block className={styles.line}>
        {EXERCISE.scored(right, of, verdictRight)}
      </Text>
      <table className={styles.table}>
        <thead>
          <tr>
            {[EXERCISE.byClause, EXERCISE.people, EXERCISE.rightOnes].map((label) => (
              <th key={label} scope="col" className={styles.head}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {byClause.map((one) => (
            <tr key={one.id}>
              <th scope="row" className={styles.head}>
                {one.id}
              </th>
              <td className={styles.cell}>{one.of}</td>
              <td className={styles.cell}>{one.right}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.buttons}>
        <Button size="small" onClick={onAgain}>
          {EXERCISE.again}
        </Button>
        <Button size="small" onClick={onLeave}>
          {EXERCISE.another}
        </Button>
      </div>
    </div>
  );
}
