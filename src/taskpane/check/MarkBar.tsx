/** Marks on and off, with the legend of their colours; checking while the user types. */
import { Button, Switch, Text } from "@fluentui/react-components";
import { SEVERITY_LABELS } from "../../rules/engine/labels";
import { MARKED_SEVERITIES } from "../../rules/engine/marks";
import { isReadOnlyWorkbook } from "../../workbook/host-facts";
import type { SessionState } from "../../checking/session";
import { useSession } from "../shared/use-session";
import { swatchOf } from "./colors";
import { CHECK } from "./words";
import { useStyles } from "./MarkBar.styles";

export function MarkBar({ state }: { readonly state: SessionState }) {
  const styles = useStyles();
  const session = useSession();
  const { result, marked, marksOutdated, outdated, isProtected, live, phase, understood } = state;
  const isLocked = isProtected || isReadOnlyWorkbook();
  const isBusy = phase.kind === "checking";
  /** The result is another one than was marked, or cells were edited since. */
  const isStale = marked !== null && (marksOutdated || outdated);
  const hasRoster = result !== null || (understood !== null && understood.length > 0);
  return (
    <footer className={styles.bar}>
      <Button
        size="small"
        disabled={result === null || isBusy || isLocked || result.people.length === 0}
        onClick={() => void session.mark()}
      >
        {marked === null ? CHECK.mark : isStale ? CHECK.updateMarks : CHECK.markAgain}
      </Button>
      <Button size="small" disabled={isBusy || isLocked} onClick={() => void session.clear()}>
        {CHECK.clear}
      </Button>
      <Switch
        size="small"
        className={styles.live}
        label={CHECK.live}
        labelPosition="before"
        checked={live}
        disabled={!hasRoster}
        onChange={(_, { checked }) => session.setLive(checked)}
      />
      {marked !== null && (
        <div className={styles.legend} role="group" aria-label={CHECK.legend}>
          <span role="status">{marksWords(marked, isStale)}</span>
          {(marked !== 0 || isStale ? MARKED_SEVERITIES : []).map((severity) => (
            <Text key={severity} size={200}>
              <span className={styles.swatch} style={swatchOf(severity)} />
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
