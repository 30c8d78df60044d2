/** Marks on and off, with the legend of their colours; checking while the user types. */
import { Button, makeStyles, Switch, Text, tokens } from "@fluentui/react-components";
import { SEVERITY_LABELS } from "../../messages/labels";
import { PANE } from "../../messages/pane";
import { MARK_COLORS, MARKED_SEVERITIES } from "../../workbook/marks";
import { isReadOnlyWorkbook } from "../../workbook/host-facts";
import type { SessionState } from "../../checking/session";
import { useSession } from "../hooks/use-session";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  live: { marginLeft: "auto", marginRight: `-${tokens.spacingHorizontalS}` },
  swatch: {
    display: "inline-block",
    width: "12px",
    height: "12px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    marginRight: tokens.spacingHorizontalXS,
    verticalAlign: "-1px",
    forcedColorAdjust: "none",
  },
  legend: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    width: "100%",
  },
});

export function MarkBar({ state }: { readonly state: SessionState }) {
  const styles = useStyles();
  const session = useSession();
  const { result, marked, marksOutdated, isProtected, live, phase, understood } = state;
  const isLocked = isProtected || isReadOnlyWorkbook();
  const isBusy = phase.kind === "checking";
  const hasRoster = result !== null || (understood !== null && understood.length > 0);
  return (
    <footer className={styles.bar}>
      <Button
        size="small"
        disabled={result === null || isBusy || isLocked || result.people.length === 0}
        onClick={() => void session.mark()}
      >
        {marked === null ? PANE.mark : PANE.markAgain}
      </Button>
      <Button size="small" disabled={isBusy || isLocked} onClick={() => void session.clear()}>
        {PANE.clear}
      </Button>
      <Switch
        className={styles.live}
        labelPosition="before"
        label={PANE.live}
        checked={live}
        disabled={!hasRoster}
        onChange={(_event, { checked }) => session.setLive(checked)}
      />
      {marked !== null && (
        <div className={styles.legend} role="group" aria-label={PANE.legend}>
          <span role="status">{marksWords(marked, marksOutdated)}</span>
          {MARKED_SEVERITIES.map((severity) => (
            <Text key={severity} size={200}>
              <span className={styles.swatch} style={{ backgroundColor: MARK_COLORS[severity] }} />
              {SEVERITY_LABELS[severity]}
            </Text>
          ))}
        </div>
      )}
    </footer>
  );
}

function marksWords(marked: number | "some", isOutdated: boolean): string {
  if (isOutdated) return PANE.marksOutdated;
  return marked === "some" ? PANE.markedBefore : PANE.marked(marked);
}
