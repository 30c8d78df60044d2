/** What the user has answered and said of columns of this sheet, each with the way to take it back. */
import { Link, Text } from "@fluentui/react-components";
import { columnName } from "../../core/positions";
import { answersGiven } from "../../checking/session/declined";
import type { SessionState, Understood } from "../../checking/session";
import { correctionsIn } from "../../roster/fingerprint";
import { AS_OF_KEY } from "../../roster/given-day";
import { polaritiesIn, polarityKey } from "../../roster/polarities";
import { answerWords, asOfWords, correctionWords, polarityWords } from "../../roster/words";
import { useSession } from "../shared/use-session";
import { CHECK } from "./words";
import { useStyles } from "./GivenAnswers.styles";

interface Props {
  readonly state: Pick<SessionState, "answers">;
  readonly roster: Understood;
}

export function GivenAnswers({ state, roster }: Props) {
  const styles = useStyles();
  const session = useSession();
  const { headers } = roster.header;
  const asOf = Object.entries(state.answers).flatMap(([key, text]) => (key === AS_OF_KEY ? [text] : []));
  const given = [
    ...answersGiven(state.answers).map(({ key, field, text }) => ({
      words: answerWords(field, text),
      takeBack: () => session.answers.withdraw(key),
    })),
    ...asOf.map((day) => ({ words: asOfWords(day), takeBack: () => session.answers.withdraw(AS_OF_KEY) })),
    ...Object.entries(polaritiesIn(state.answers)).map(([header, polarity]) => ({
      words: polarityWords(header, polarity),
      takeBack: () => session.answers.withdraw(polarityKey(header)),
    })),
    ...correctionsIn(roster.mappings, headers).map(({ header, field }) => ({
      words: correctionWords(columnName(header.index), header.text, field),
      takeBack: () => session.answers.uncorrect(headers, columnName(header.index)),
    })),
  ];
  if (given.length === 0) return null;
  return (
    <section aria-label={CHECK.given}>
      <Text weight="semibold">{CHECK.given}</Text>
      <ul className={styles.list}>
        {given.map(({ words, takeBack }) => (
          <li key={words}>
            {words}{" "}
            <Link as="button" inline className={styles.link} onClick={() => void takeBack()}>
              {CHECK.takeBack}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
