/** The questions a sheet leaves open, each with its answers to press. */
import { useState } from "react";
import { labelOf } from "../../fields";
import { Button, Text } from "@fluentui/react-components";
import type { Question } from "../../roster/roster-head";
import { ANSWERED_POLARITIES } from "../../roster/polarities";
import { questionWords, worthWords } from "../../roster/words";
import type { Session, Understood } from "../../checking/session";
import { dayFault, GIVEN_DAYS } from "../../checking/given-bounds";
import { givenFaultWords } from "../shared/given-words";
import { useSession } from "../shared/use-session";
import { CHECK } from "./words";
import { useStyles } from "./Questions.styles";

/** Those that the user has not said no to. */
export const openQuestions = ({ questions }: Understood, declined: readonly string[]): readonly Question[] =>
  questions.filter(({ about }) => !declined.includes(about));

export function Questions({ roster, declined }: { readonly roster: Understood; readonly declined: readonly string[] }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <>
      {openQuestions(roster, declined).map((question) => {
        const { message } = questionWords(question);
        const answers = answersTo(question, roster, session);
        const worth = worthWords(question);
        return (
          <section key={message} className={styles.question} aria-label={message}>
            <Text>{message}</Text>
            {worth !== null && <Text className={styles.worth}>{worth}</Text>}
            {question.kind === "apply-date" && <ApplyDate />}
            {answers.length > 0 && (
              <div className={styles.choices}>
                {answers.map(({ label, give }) => (
                  <Button key={label} size="small" onClick={() => void give()}>
                    {label}
                  </Button>
                ))}
              </div>
            )}
          </section>
        );
      })}
    </>
  );
}

/** The day of applying, for the whole sheet. */
function ApplyDate() {
  const styles = useStyles();
  const session = useSession();
  const [date, setDate] = useState("");
  const [isRefused, setRefused] = useState(false);
  return (
    <form
      className={styles.choices}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const isBad = dayFault(date) !== null;
        setRefused(isBad);
        if (date !== "" && !isBad) void session.answers.answer("applyDate", date);
      }}
    >
      <input
        type="date"
        {...GIVEN_DAYS}
        className={styles.date}
        aria-invalid={isRefused}
        aria-label={labelOf("applyDate")}
        value={date}
        onChange={({ target }) => setDate(target.value)}
      />
      <Button size="small" type="submit" disabled={date === ""}>
        {CHECK.giveAnswer}
      </Button>
      {isRefused && (
        <div role="alert" className={styles.wrong}>
          {givenFaultWords("day")}
        </div>
      )}
    </form>
  );
}

interface Answer {
  readonly label: string;
  readonly give: () => Promise<void>;
}

/** None where the sheet itself has to be put right. */
function answersTo(question: Question, roster: Understood, session: Session): readonly Answer[] {
  const { choices } = questionWords(question);
  const { headers } = roster.header;
  switch (question.kind) {
    case "no-year":
      return question.years.map((year, i) => ({
        label: choices[i] ?? String(year),
        give: () => session.answers.answer("applyYear", String(year)),
      }));
    case "all-township": {
      const [yes = "", no = ""] = choices;
      return [
        { label: yes, give: () => session.answers.answer("unitLevel", "乡镇") },
        { label: no, give: () => session.answers.decline("unitLevel") },
      ];
    }
    case "blank-other-title": {
      const [none = "", each = ""] = choices;
      return [
        { label: none, give: () => session.answers.answer("otherTitle", "无") },
        { label: each, give: () => session.answers.decline("otherTitle") },
      ];
    }
    case "two-columns":
      return question.columns.map((column) => ({
        label: `${column} ${roster.columns.find((use) => use.column === column)?.header ?? ""}`.trim(),
        give: () => session.answers.correct(headers, column, question.about),
      }));
    case "unclear-column":
      return [
        ...question.fields.map((field) => ({
          label: labelOf(field),
          give: () => session.answers.correct(headers, question.column, field),
        })),
        { label: CHECK.noneOfThese, give: () => session.answers.correct(headers, question.column, null) },
      ];
    case "unclear-answer":
      // To lack a proof says nothing, however the header is meant.
      return roster.columns.find(({ column }) => column === question.column)?.polarity !== "unclear"
        ? []
        : ANSWERED_POLARITIES.map((polarity, i) => ({
            label: choices[i] ?? polarity,
            give: () => session.answers.tellPolarity(question.header, polarity),
          }));
    case "apply-date":
    case "unreadable-year":
    case "stale-mapping":
      return [];
  }
}
