/** The sheet's name, what was understood of it, and the one primary button. */
import { labelOf } from "../../fields";
import { Button, Link, Text } from "@fluentui/react-components";
import { isoOf } from "../../core/calendar";
import { factValue } from "../../rules/words/values";
import type { SessionState, Understood } from "../../checking/session";
import { useSession } from "../shared/use-session";
import { missingColumns } from "../../checking/missing-columns";
import { openQuestions } from "./Questions";
import { CHECK, columnsSummary } from "./words";
import { useStyles } from "./SheetHeader.styles";

interface Props {
  readonly state: SessionState;
  /** In the place of the result: how the sheet was understood. */
  readonly isUnderstandingShown: boolean;
  readonly onUnderstanding: (isShown: boolean) => void;
}

export function SheetHeader({ state, isUnderstandingShown, onUnderstanding }: Props) {
  const styles = useStyles();
  const session = useSession();
  const { sheet, phase, understood, result, longer } = state;
  const canCheck = understood !== null && understood.length > 0;
  return (
    <header>
      <div className={styles.line}>
        <h1 className={styles.title}>{sheet ?? ""}</h1>
        {phase.kind === "checking" ? (
          <Button className={styles.button} onClick={session.cancel}>
            {CHECK.cancel}
          </Button>
        ) : (
          <Button
            className={styles.button}
            appearance={result === null ? "primary" : "secondary"}
            disabled={!canCheck}
            onClick={() => void session.check()}
          >
            {result === null ? CHECK.check : CHECK.checkAgain}
          </Button>
        )}
      </div>
      {understood?.map((roster) => (
        <Text key={roster.table} as="p" block className={styles.info}>
          {rosterLine(roster, longer, result === null)}
          {result === null && (
            <>
              <br />
              {columnsSummary(roster.columns, missingColumns(roster.context).length, roster.unmatched.length)}
            </>
          )}
        </Text>
      ))}
      {result !== null && phase.kind !== "checking" && (
        <Link
          as="button"
          className={styles.link}
          aria-expanded={isUnderstandingShown}
          onClick={() => onUnderstanding(!isUnderstandingShown)}
        >
          {isUnderstandingShown ? CHECK.backToResult : understandingWords(state)}
        </Link>
      )}
    </header>
  );
}

/** 怎么认的表；2 个问题请确认 */
function understandingWords({ understood, declined }: SessionState): string {
  const open = (understood ?? []).reduce((count, roster) => count + openQuestions(roster, declined).length, 0);
  return open === 0 ? CHECK.understood : `${CHECK.understood}，${CHECK.toConfirm(open)}`;
}

/**
 * A3:AC51 · 48 人 · 表头第 3 行 · 2020 年度 · 申报类型 基层 · 算到 2020-12-31
 *
 * @param isWhole after a check the room belongs to its result: only what it depends on most is said
 */
function rosterLine({ table, headerRows, people, facts, asOf }: Understood, longer: boolean, isWhole: boolean): string {
  const isYearOpen = facts.some(({ from }) => from === "default");
  const told = facts.map(({ field, reading, from }) => {
    if (from === "default") return CHECK.noYear;
    const value = factValue(field, reading);
    if (value === null) return "";
    if (field === "applyYear") return CHECK.applyYear(value);
    return isWhole ? `${labelOf(field)} ${value}` : "";
  });
  const header = isWhole ? CHECK.headerRows(headerRows) : "";
  const until = asOf === null || isYearOpen ? "" : CHECK.asOf(isoOf(asOf));
  return [table, CHECK.people(people, longer), header, ...told, until].filter((part) => part !== "").join(" · ");
}
