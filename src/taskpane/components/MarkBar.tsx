/** Marks on and off, with the legend of their colours. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { SEVERITY_LABELS } from "../../messages/labels";
import { PANE } from "../../messages/pane";
import { MARK_COLORS, MARKED_SEVERITIES } from "../../workbook/marks";
import type { SessionState } from "../../checking/session";
import { useSession } from "../hooks/use-session";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  swatch: {
    display: "inline-block",
    width: "12px",
    height: "12px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    marginRight: tokens.spacingHorizontalXS,
    verticalAlign: "middle",
    forcedColorAdjust: "none",
  },
  legend: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    display: "flex",
    gap: tokens.spacingHorizontalS,
  },
});

export function MarkBar({ state: { result, marked } }: { readonly state: SessionState }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <footer className={styles.bar}>
      <Button size="small" disabled={result === null} onClick={() => void session.mark()}>
        {PANE.mark}
      </Button>
      <Button size="small" onClick={() => void session.clear()}>
        {PANE.clear}
      </Button>
      {marked !== null && (
        <>
          <Text role="status" className={styles.legend}>
            {PANE.marked(marked)}
          </Text>
          <Text className={styles.legend} aria-label={PANE.legend}>
            {MARKED_SEVERITIES.map((severity) => (
              <span key={severity}>
                <span className={styles.swatch} style={{ backgroundColor: MARK_COLORS[severity] }} />
                {SEVERITY_LABELS[severity]}
              </span>
            ))}
          </Text>
        </>
      )}
    </footer>
  );
}
