/**
 * Before a check, and after it on request: what was understood, what is asked, or why nothing was understood and what
 * to do.
 */
import { Button, Link, Spinner, Text } from "@fluentui/react-components";
import type { NoRoster } from "../../checking/no-roster";
import type { SessionState } from "../../checking/session";
import { useLate } from "./use-late";
import { useSession } from "../shared/use-session";
import { GivenAnswers } from "./GivenAnswers";
import { Questions } from "./Questions";
import { Understanding } from "./Understanding";
import { CHECK } from "./words";
import { useStyles } from "./FirstSight.styles";

interface Props {
  readonly state: SessionState;
  /** The user has asked how the sheet was understood: that stands open. */
  readonly isAskedFor?: boolean;
}

export function FirstSight({ state, isAskedFor = false }: Props) {
  const styles = useStyles();
  const {
    phase,
    understood,
    sheet,
    usedRows,
    isHeaderGiven,
    isPickRefused,
    emptyHeader,
    declined,
    noRoster,
    rosterSheet,
  } = state;
  if (phase.kind === "looking") return <Looking />;
  if (understood === null || sheet === null) return null;
  if (usedRows === 0)
    return (
      <div className={styles.column}>
        <h2 className={styles.heading}>{CHECK.emptySheet}</h2>
        <Text>{CHECK.emptySheetHelp}</Text>
      </div>
    );
  if (noRoster !== null && !isHeaderGiven) return <NoRosterHere noRoster={noRoster} rosterSheet={rosterSheet} />;
  const whyNobody = isHeaderGiven
    ? { heading: CHECK.noPeopleBelow, help: CHECK.noPeopleBelowHelp }
    : emptyHeader.length > 0
      ? { heading: CHECK.emptyHeader(emptyHeader), help: CHECK.emptyHeaderHelp }
      : { heading: CHECK.noRoster, help: CHECK.noRosterHelp };
  if (understood.length === 0)
    return (
      <div className={styles.column}>
        <h2 className={styles.heading}>{whyNobody.heading}</h2>
        <Text>{whyNobody.help}</Text>
        {isPickRefused && <Text role="alert">{CHECK.pickRefused}</Text>}
        <PickHeader isHeaderGiven={isHeaderGiven} />
      </div>
    );
  return (
    <div className={styles.column}>
      {understood.length > 1 && <Text>{CHECK.twoRosters(understood.length)}</Text>}
      {isHeaderGiven && <GivenHeader />}
      {understood.map((roster) => (
        <div key={roster.table} className={styles.roster}>
          <Questions roster={roster} declined={declined} />
          <GivenAnswers state={state} roster={roster} />
          <Understanding roster={roster} isNamed={understood.length > 1} isOpen={isAskedFor} />
        </div>
      ))}
    </div>
  );
}

function Looking() {
  const isLate = useLate(null);
  return <Spinner size="small" label={isLate ? CHECK.editingHint : CHECK.looking} />;
}

/** A sheet of ours, or one that rosters are judged by: what it is, and the way to the roster. */
function NoRosterHere({ noRoster, rosterSheet }: { readonly noRoster: NoRoster; readonly rosterSheet: string | null }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <div className={styles.column}>
      <h2 className={styles.heading}>{CHECK.noRosterOn(noRoster)}</h2>
      <Text>{CHECK.noRosterOnHelp(noRoster)}</Text>
      {rosterSheet !== null && (
        <Button onClick={() => void session.workbook.open(rosterSheet)}>{CHECK.toRoster(rosterSheet)}</Button>
      )}
    </div>
  );
}

function PickHeader({ isHeaderGiven }: { readonly isHeaderGiven: boolean }) {
  const session = useSession();
  return (
    <>
      <Button onClick={() => void session.answers.pickHeader()}>{CHECK.pickHeader}</Button>
      {isHeaderGiven && (
        <Link as="button" onClick={() => void session.answers.unpickHeader()}>
          {CHECK.unpickHeader}
        </Link>
      )}
    </>
  );
}

function GivenHeader() {
  const session = useSession();
  return (
    <Text>
      {CHECK.headerGiven}{" "}
      <Link as="button" inline onClick={() => void session.answers.unpickHeader()}>
        {CHECK.unpickHeader}
      </Link>
    </Text>
  );
}
