/** Marks on and off, with the legend of their colours; checking while the user types. */
import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { SEVERITY_LABELS } from "../../rules/engine/words";
import { MARK_COLORS, MARKED_SEVERITIES } from "../../workbook/marks";
import { isReadOnlyWorkbook } from "../../workbook/host-facts";
import type { SessionState } from "../../checking/session";
import { useSession } from "../shared/use-session";
import { CHECK } from "./words";

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
  live: {
    marginLeft: "auto",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    border: "none",
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ":disabled": { color: tokens.colorNeutralForegroundDisabled, cursor: "default" },
  },
  track: {
    boxSizing: "border-box",
    width: "32px",
    height: "16px",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    padding: "2px",
    "::after": {
      content: '""',
      display: "block",
      width: "10px",
      height: "10px",
      borderRadius: "50%",
      backgroundColor: tokens.colorNeutralStrokeAccessible,
    },
    "@media (forced-colors: active)": { forcedColorAdjust: "none" },
  },
  on: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    border: `1px solid ${tokens.colorCompoundBrandBackground}`,
    "::after": { marginLeft: "16px", backgroundColor: tokens.colorNeutralForegroundInverted },
  },
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
    alignItems: "center",
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
        {marked === null ? CHECK.mark : CHECK.markAgain}
      </Button>
      <Button size="small" disabled={isBusy || isLocked} onClick={() => void session.clear()}>
        {CHECK.clear}
      </Button>
      <button
        type="button"
        role="switch"
        aria-checked={live}
        className={styles.live}
        disabled={!hasRoster}
        onClick={() => session.setLive(!live)}
      >
        {CHECK.live}
        <span aria-hidden className={mergeClasses(styles.track, live && styles.on)} />
      </button>
      {marked !== null && (
        <div className={styles.legend} role="group" aria-label={CHECK.legend}>
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
  if (isOutdated) return CHECK.marksOutdated;
  return marked === "some" ? CHECK.markedBefore : CHECK.marked(marked);
}
