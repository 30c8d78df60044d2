/** The sheet's name, what was understood of it, and the one primary button. */
import { Button, Link, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { SessionState } from "../../checking/session";
import { useSession } from "../shared/use-session";
import { missingColumns } from "../../checking/missing-columns";
import { JudgedBy } from "./JudgedBy";
import { shownJudgedBy, type JudgedKey } from "./judged-by";
import { RosterLine } from "./RosterLine";
import { openQuestions } from "./Questions";
import { CHECK, columnsSummary } from "./words";
import { useStyles } from "./SheetHeader.styles";

interface Props {
  readonly state: SessionState;
  /** In the place of the result: how the sheet was understood. */
  readonly isUnderstandingShown: boolean;
  readonly onUnderstanding: (isShown: boolean) => void;
  /** What was found on all sheets. @param isAnew they are to be checked first */
  readonly onAllSheets: (isAnew: boolean) => void;
}

export function SheetHeader({ state, isUnderstandingShown, onUnderstanding, onAllSheets }: Props) {
  const styles = useStyles();
  const session = useSession();
  const { sheet, phase, understood, result } = state;
  const [changing, setChanging] = useState<JudgedKey | null>(null);
  /** Where the focus goes back to. */
  const opener = useRef<HTMLElement | null>(null);
  useEffect(() => setChanging(null), [sheet, phase.kind]);
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
          <RosterLine
            roster={roster}
            state={state}
            changing={changing}
            onChange={(from, key) => {
              opener.current = from;
              setChanging(changing === key ? null : key);
            }}
          />
          {result === null && (
            <>
              <br />
              {columnsSummary(roster.columns, missingColumns(roster.context).length, roster.unmatched.length)}
            </>
          )}
        </Text>
      ))}
      {changing !== null && canCheck && (
        <JudgedBy
          shown={shownJudgedBy(state)}
          wanted={changing}
          onClose={() => {
            setChanging(null);
            opener.current?.focus();
          }}
        />
      )}
      {phase.kind !== "checking" && (
        <div className={styles.links}>
          {result !== null && (
            <Link
              as="button"
              className={styles.link}
              aria-expanded={isUnderstandingShown}
              onClick={() => onUnderstanding(!isUnderstandingShown)}
            >
              {isUnderstandingShown ? CHECK.backToResult : understandingWords(state)}
            </Link>
          )}
          <AllSheets state={state} onAllSheets={onAllSheets} />
        </div>
      )}
    </header>
  );
}

/** Where there is more than one sheet: all of them at once, or what was found on them. */
function AllSheets({ state: { workbook, sheetCount }, onAllSheets }: Pick<Props, "state" | "onAllSheets">) {
  const styles = useStyles();
  const isDone = workbook?.kind === "checked";
  if (sheetCount < 2 && !isDone) return null;
  return (
    <Link as="button" className={styles.link} onClick={() => onAllSheets(!isDone)}>
      {isDone ? CHECK.toAllSheets : CHECK.checkAll(sheetCount)}
    </Link>
  );
}

/** 怎么认的表；2 个问题请确认 */
function understandingWords({ understood, declined }: SessionState): string {
  const open = (understood ?? []).reduce((count, roster) => count + openQuestions(roster, declined).length, 0);
  return open === 0 ? CHECK.understood : `${CHECK.understood}，${CHECK.toConfirm(open)}`;
}
