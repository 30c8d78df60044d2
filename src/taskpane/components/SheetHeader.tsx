/** The sheet's name, what was understood of it, and the one primary button. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { isoOf } from "../../rules/calendar";
import type { Roster } from "../../roster/read-roster";
import { FIELD_LABELS } from "../../messages/labels";
import { columnsSummary, PANE } from "../../messages/pane";
import { factValue } from "../../messages/sheets";
import type { SessionState } from "../../checking/session";
import { useSession } from "../hooks/use-session";

const useStyles = makeStyles({
  line: { display: "flex", justifyContent: "space-between", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  title: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: "anywhere",
    margin: 0,
  },
  info: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  button: { flexShrink: 0 },
});

export function SheetHeader({ state }: { readonly state: SessionState }) {
  const styles = useStyles();
  const session = useSession();
  const { sheet, phase, understood, result, longer } = state;
  const checking = phase.kind === "checking";
  const canCheck = understood !== null && understood.length > 0;
  return (
    <header>
      <div className={styles.line}>
        <h1 className={styles.title}>{sheet ?? ""}</h1>
        {checking ? (
          <Button className={styles.button} onClick={session.cancel}>
            {PANE.cancel}
          </Button>
        ) : (
          <Button
            className={styles.button}
            appearance="primary"
            disabled={!canCheck}
            onClick={() => void session.check()}
          >
            {result === null ? PANE.check : PANE.checkAgain}
          </Button>
        )}
      </div>
      {understood?.map((roster) => (
        <Text key={roster.table} as="p" block className={styles.info}>
          {rosterLine(roster, longer, state)}
        </Text>
      ))}
    </header>
  );
}

/** A3:AC51 · 48 人 · 申报年度 2020 · 算到 2020-12-31 · 列对应 29 列 */
function rosterLine(roster: Roster, longer: boolean, { result }: SessionState): string {
  const asOf = result?.people.find((person) => person.roster === roster)?.assessment.asOf;
  const facts = roster.facts.map(({ field, reading }) => {
    const value = factValue(field, reading);
    return value === null ? "" : `${FIELD_LABELS[field]} ${value}`;
  });
  return [
    roster.table,
    PANE.people(roster.applicants.length, longer),
    ...facts,
    asOf === undefined ? "" : `算到 ${isoOf(asOf)}`,
    columnsSummary(roster.columns, roster.unmatched.length),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}
