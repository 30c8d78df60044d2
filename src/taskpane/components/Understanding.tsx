/** What was understood of the sheet, column by column; the questions it leaves. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { Question, Roster } from "../../roster/read-roster";
import { FIELD_LABELS } from "../../messages/labels";
import { PANE } from "../../messages/pane";
import { matchWords, questionWords } from "../../messages/sheets";
import { useSession } from "../hooks/use-session";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  question: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export function Understanding({ roster }: { readonly roster: Roster }) {
  const styles = useStyles();
  return (
    <Accordion collapsible>
      <AccordionItem value="columns">
        <AccordionHeader size="small">{PANE.understood}</AccordionHeader>
        <AccordionPanel>
          <Text weight="semibold">{PANE.columnsUsed}</Text>
          <ul className={styles.list}>
            {roster.columns.map((use) => (
              <li key={use.column}>
                {use.column} {FIELD_LABELS[use.field]}
                {use.year === null ? "" : ` ${use.year}`}：{matchWords(use)}
              </li>
            ))}
          </ul>
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
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

export function Questions({ questions }: { readonly questions: readonly Question[] }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <>
      {questions.map((question) => {
        const { message } = questionWords(question);
        return (
          <section key={question.about} className={styles.question} aria-label={message}>
            <Text>{message}</Text>
            {question.kind === "all-township" && (
              <div className={styles.choices}>
                <Button size="small" onClick={() => void session.answer("unitLevel", "乡镇")}>
                  {questionWords(question).choices[0]}
                </Button>
              </div>
            )}
          </section>
        );
      })}
    </>
  );
}
