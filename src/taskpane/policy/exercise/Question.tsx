/** One person of the round: what stands in the row, what is to be decided, and then what the engine says. */
import { Button, Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { isoOf } from "../../../core/calendar";
import { VERDICT_LABELS } from "../../../rules/engine/labels";
import { DECISIONS, type Decision } from "../../../teaching/exercise/decision";
import type { Exercise } from "../../../teaching/exercise/exercises";
import type { ClauseChoice, Given } from "../../../teaching/exercise/marking";
import { Answer } from "../projector/Answer";
import { useStyles } from "./Exercise.styles";
import { Explanation } from "./Explanation";
import { RowFacts } from "./RowFacts";
import { EXERCISE } from "./words";
import { focusOnceDrawn } from "../../shared/focus";

interface Props {
  readonly exercise: Exercise;
  /** What may be answered where somebody is not in order. */
  readonly choices: readonly ClauseChoice[];
  /** 第 3 人，共 10 人 */
  readonly place: string;
  /** Null before it is answered. */
  readonly given: Given | null;
  readonly isLast: boolean;
  readonly onAnswer: (given: Given) => void;
  readonly onNext: () => void;
}

export function Question({ exercise, choices, place, given, isLast, onAnswer, onNext }: Props) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const answered = useRef<HTMLDivElement>(null);
  const isAnswered = given !== null;
  // Whoever works with keys stays where it goes on: at the person, then at the answer that waits, else the way on.
  useEffect(() => {
    if (isAnswered) focusOnceDrawn(answered.current?.querySelector("button"));
    else focusOnceDrawn(heading.current);
  }, [isAnswered]);
  const { trial, assessment } = exercise;
  return (
    <>
      <div className={styles.top}>
        <h1 ref={heading} tabIndex={-1} className={styles.heading}>
          {trial.name} <span className={styles.aside}>{EXERCISE.asOf(isoOf(assessment.asOf))}</span>
        </h1>
        <p className={styles.line}>
          <span className={styles.aside}>{place}</span>
        </p>
        {given === null && <Deciding choices={choices} onAnswer={onAnswer} />}
        <div ref={answered}>
          <div role="status">
            {given !== null && (
              <>
                <p className={styles.line}>{EXERCISE.decided(VERDICT_LABELS[given.verdict], given.clause)}</p>
                <Answer>
                  <Explanation exercise={exercise} given={given} />
                </Answer>
              </>
            )}
          </div>
          {given !== null && (
            <Button
              size="small"
              appearance="primary"
              className={styles.decide}
              data-step="next-person"
              onClick={onNext}
            >
              {isLast ? EXERCISE.toScore : EXERCISE.next}
            </Button>
          )}
        </div>
      </div>
      {/* Keys scroll it: there is nothing in it that they could go to. */}
      <div className={styles.list} role="region" aria-label={EXERCISE.facts} tabIndex={0}>
        <RowFacts trial={trial} />
      </div>
    </>
  );
}

function Deciding({ choices, onAnswer }: Pick<Props, "choices" | "onAnswer">) {
  const styles = useStyles();
  const [verdict, setVerdict] = useState<Decision | null>(null);
  const [clause, setClause] = useState<Given["clause"]>(null);
  const asksClause = verdict !== null && verdict !== "eligible";
  return (
    <>
      <Field label={EXERCISE.verdict} size="small">
        <RadioGroup
          layout="horizontal"
          className={styles.verdicts}
          value={verdict ?? ""}
          onChange={(_, { value }) => setVerdict(DECISIONS.find((one) => one === value) ?? null)}
        >
          {DECISIONS.map((one) => (
            <Radio key={one} value={one} label={VERDICT_LABELS[one]} />
          ))}
        </RadioGroup>
      </Field>
      {asksClause && (
        <Field label={EXERCISE.clause} size="small">
          <Select
            size="small"
            className={styles.clause}
            value={clause ?? ""}
            onChange={(_, { value }) => setClause(choices.find(({ id }) => id === value)?.id ?? null)}
          >
            <option value="">{EXERCISE.noClause}</option>
            {choices.map(({ id, names }) => (
              <option key={id} value={id}>
                {EXERCISE.choice(id, names)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Button
        size="small"
        appearance="primary"
        className={styles.decide}
        disabled={verdict === null}
        onClick={() => verdict !== null && onAnswer({ verdict, clause: asksClause ? clause : null })}
      >
        {EXERCISE.decide}
      </Button>
    </>
  );
}
