/** What was understood of the sheet, column by column; the questions it leaves. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { FieldId } from "../../rules/applicant";
import { planFor, type Plan } from "../../rules/plan";
import type { Question } from "../../roster/read-roster";
import { FIELD_LABELS } from "../../messages/labels";
import { PANE } from "../../messages/pane";
import { matchWords, questionWords } from "../../messages/sheets";
import type { Understood } from "../../checking/session";
import { useSession } from "../hooks/use-session";
import { Fold } from "./Fold";

const useStyles = makeStyles({
  list: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  question: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
  },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Columns that rules and routes ask for and the sheet lacks. */
export const missingFields = ({ notes }: Plan): readonly FieldId[] => [
  ...new Set(
    notes.flatMap((note) => (note.kind === "no-column" || note.kind === "route-not-considered" ? note.fields : [])),
  ),
];

export function Understanding({ roster }: { readonly roster: Understood }) {
  const styles = useStyles();
  const missing = missingFields(planFor(roster.context));
  return (
    <Fold label={PANE.understood}>
      {() => (
        <>
          <Text weight="semibold">{PANE.columnsUsed}</Text>
          <ul className={styles.list}>
            {roster.columns.map((use) => (
              <li key={use.column}>
                {use.column} {FIELD_LABELS[use.field]}
                {use.year === null ? "" : ` ${use.year}`}：{matchWords(use)}
              </li>
            ))}
          </ul>
          {missing.length > 0 && (
            <>
              <Text weight="semibold">{PANE.missingColumns}</Text>
              <ul className={styles.list}>
                <li>{missing.map((field) => FIELD_LABELS[field]).join("、")}</li>
              </ul>
            </>
          )}
          {roster.unmatched.length > 0 && (
            <>
              <Text weight="semibold">{PANE.unmatched}</Text>
              <ul className={styles.list}>
                {roster.unmatched.map(({ column, header }) => (
                  <li key={column}>
                    {column} {header}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </Fold>
  );
}

export function Questions({ questions }: { readonly questions: readonly Question[] }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <>
      {questions.map((question) => {
        const { message, choices } = questionWords(question);
        const [yes, no] = choices;
        return (
          <section key={question.about} className={styles.question} aria-label={message}>
            <Text>{message}</Text>
            {question.kind === "all-township" && (
              <div className={styles.choices}>
                <Button size="small" onClick={() => void session.answer("unitLevel", "乡镇")}>
                  {yes}
                </Button>
                <Button size="small" onClick={() => void session.decline("unitLevel")}>
                  {no}
                </Button>
              </div>
            )}
          </section>
        );
      })}
    </>
  );
}
