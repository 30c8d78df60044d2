/** What was understood of the sheet, column by column; the questions it leaves. */
import { labelOf, type FieldId } from "../../fields";
import { Button, Text } from "@fluentui/react-components";
import { planFor, type Plan } from "../../rules/engine/plan";
import type { ColumnUse, Question } from "../../roster/roster-head";
import { matchWords, questionWords } from "../../roster/words";
import type { Session, Understood } from "../../checking/session";
import { useSession } from "../shared/use-session";
import { Fold } from "../shared/Fold";
import { CHECK } from "./words";
import { useStyles } from "./Understanding.styles";

/** Columns that rules and routes ask for and the sheet lacks. */
export const missingFields = ({ notes }: Plan): readonly FieldId[] => [
  ...new Set(
    notes.flatMap((note) => (note.kind === "no-column" || note.kind === "route-not-considered" ? note.fields : [])),
  ),
];

interface Props {
  readonly roster: Understood;
  /** One of several on the sheet. */
  readonly isNamed: boolean;
}

export function Understanding({ roster, isNamed }: Props) {
  const styles = useStyles();
  const missing = missingFields(planFor(roster.context));
  return (
    <Fold label={isNamed ? `${CHECK.understood} ${roster.table}` : CHECK.understood}>
      {() => (
        <>
          <Text weight="semibold">{CHECK.columnsUsed}</Text>
          <ul className={styles.list}>
            {roster.columns.map((use) => (
              <li key={use.column} className={styles.item}>
                <span className={styles.column}>{use.column}</span>
                <span>{columnWords(use)}</span>
              </li>
            ))}
          </ul>
          {missing.length > 0 && (
            <>
              <Text weight="semibold">{CHECK.missingColumns}</Text>
              <ul className={styles.list}>
                <li>{missing.map((field) => labelOf(field)).join("、")}</li>
              </ul>
            </>
          )}
          {roster.unmatched.length > 0 && (
            <>
              <Text weight="semibold">{CHECK.unmatched}</Text>
              <ul className={styles.list}>
                {roster.unmatched.map(({ column, header }) => (
                  <li key={column} className={styles.item}>
                    <span className={styles.column}>{column}</span>
                    <span>{header}</span>
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

/** 姓名 where the header says just that; else why the column was taken for the field. */
function columnWords(use: ColumnUse): string {
  const label = labelOf(use.field);
  if (use.by === "header" && use.match === "exact" && use.header === label && use.years.length === 0) return label;
  return `${label}${use.year === null ? "" : ` ${use.year}`}：${matchWords(use)}`;
}

export function Questions({ roster, declined }: { readonly roster: Understood; readonly declined: readonly string[] }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <>
      {roster.questions
        .filter(({ about }) => !declined.includes(about))
        .map((question) => {
          const { message } = questionWords(question);
          const answers = answersTo(question, roster, session);
          return (
            <section key={message} className={styles.question} aria-label={message}>
              <Text>{message}</Text>
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

interface Answer {
  readonly label: string;
  readonly give: () => Promise<void>;
}

/** None where the sheet itself has to be put right. */
function answersTo(question: Question, roster: Understood, session: Session): readonly Answer[] {
  const { choices } = questionWords(question);
  const { headers } = roster.header;
  switch (question.kind) {
    case "all-township": {
      const [yes = "", no = ""] = choices;
      return [
        { label: yes, give: () => session.answer("unitLevel", "乡镇") },
        { label: no, give: () => session.decline("unitLevel") },
      ];
    }
    case "blank-other-title": {
      const [none = "", each = ""] = choices;
      return [
        { label: none, give: () => session.answer("otherTitle", "无") },
        { label: each, give: () => session.decline("otherTitle") },
      ];
    }
    case "two-columns":
      return question.columns.map((column) => ({
        label: `${column} ${roster.columns.find((use) => use.column === column)?.header ?? ""}`.trim(),
        give: () => session.correct(headers, column, question.about),
      }));
    case "unclear-column":
      return [
        ...question.fields.map((field) => ({
          label: labelOf(field),
          give: () => session.correct(headers, question.column, field),
        })),
        { label: CHECK.noneOfThese, give: () => session.correct(headers, question.column, null) },
      ];
    case "unclear-answer":
    case "unreadable-year":
    case "stale-mapping":
      return [];
  }
}
