/** How many stand how, as one stacked bar. */
import type { Counts } from "../../checking/people";
import { VERDICT_LABELS } from "../../rules/engine/labels";
import type { Verdict } from "../../rules/ids";
import { BAR_COLORS } from "./colors";
import { useStyles } from "./VerdictBar.styles";

const SHOWN: readonly Verdict[] = ["eligible", "ineligible", "undetermined", "not-applying"];

/** Those that occur, in the order in which they are shown. */
export const verdictsIn = (counts: Counts): readonly Verdict[] => SHOWN.filter((verdict) => counts[verdict] > 0);

interface Props {
  readonly verdicts: readonly Verdict[];
  readonly countOf: (verdict: Verdict) => number;
}

export function VerdictBar({ verdicts, countOf }: Props) {
  const styles = useStyles();
  const label = verdicts.map((verdict) => `${VERDICT_LABELS[verdict]} ${countOf(verdict)}`).join("，");
  return (
    <div className={styles.bar} role="img" aria-label={label}>
      {verdicts.map((verdict) => (
        <div
          key={verdict}
          className={styles[verdict]}
          style={{ flexGrow: countOf(verdict), backgroundColor: BAR_COLORS[verdict] }}
        />
      ))}
    </div>
  );
}
