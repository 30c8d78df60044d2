/** 练习: a round of people to be judged by whoever learns; at the end how it went, paragraph by paragraph. */
import { Button, Field, Input, Spinner, Text } from "@fluentui/react-components";
import type { Session } from "../../../checking/session";
import { POLICY } from "../words";
import { useStyles } from "./Exercise.styles";
import { Question } from "./Question";
import { ScoreCard } from "./ScoreCard";
import { useRound, type Rounds } from "./use-round";
import { EXERCISE } from "./words";

export function Exercise({ session }: { readonly session: Session }) {
  const rounds = useRound(session);
  const { round, at, given } = rounds;
  if (round === null) return <Start rounds={rounds} />;
  const exercise = round.exercises[at];
  if (exercise === undefined) {
    return <ScoreCard round={round} given={given} onAgain={rounds.again} onLeave={rounds.leave} />;
  }
  return (
    <Question
      key={at}
      exercise={exercise}
      choices={round.choices}
      place={EXERCISE.at(at, round.exercises.length, round.seed)}
      given={given[at] ?? null}
      isLast={at === round.exercises.length - 1}
      onAnswer={rounds.answer}
      onNext={rounds.next}
    />
  );
}

function Start({ rounds: { typed, type, seed, busy, start } }: { readonly rounds: Rounds }) {
  const styles = useStyles();
  return (
    <div className={styles.list}>
      <h1 className={styles.heading}>{EXERCISE.heading}</h1>
      <Text as="p" block>
        {EXERCISE.intro}
      </Text>
      <Field
        className={styles.seed}
        label={EXERCISE.seed}
        size="small"
        hint={EXERCISE.seedHint}
        validationMessage={seed === null ? EXERCISE.seedWrong : null}
      >
        <Input
          size="small"
          inputMode="numeric"
          value={typed}
          onChange={(_, { value }) => type(value)}
          onKeyDown={({ key }) => key === "Enter" && start()}
        />
      </Field>
      <Button size="small" appearance="primary" disabled={seed === null || busy} onClick={start}>
        {EXERCISE.start}
      </Button>
      {busy && <Spinner size="tiny" label={POLICY.judging} />}
    </div>
  );
}
