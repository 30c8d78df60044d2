/**
 * How many stand how among those who fit what is chosen, as one stacked bar and as numbers to choose by; what was not
 * judged stands beside them.
 */
import { Link, mergeClasses, ToggleButton } from "@fluentui/react-components";
import { useState } from "react";
import type { Verdict } from "../../../rules/ids";
import type { Note } from "../../../rules/engine/plan";
import { VERDICT_LABELS } from "../../../rules/engine/labels";
import { noteLines, notesCount } from "../../../rules/engine/words";
import type { CheckResult } from "../../../checking/check";
import { isChoosing, toggled } from "../../../checking/facets";
import type { Viewing } from "../use-view";
import { VERDICT_COLORS } from "../colors";
import { VerdictBar, verdictsIn } from "../VerdictBar";
import { CHECK } from "../words";
import { useStyles } from "./Counts.styles";

interface Props {
  readonly result: CheckResult;
  readonly view: Viewing;
  readonly isChecking: boolean;
}

export function Counts({ result, view, isChecking }: Props) {
  const styles = useStyles();
  const { chosen } = view.choice;
  const countOf = (verdict: Verdict): number =>
    isChoosing(view.choice) && !isChecking ? (view.counts.verdict.get(verdict) ?? 0) : result.counts[verdict];
  const shown = verdictsIn(result.counts);
  return (
    <section aria-label={CHECK.resultOf(result.sheet)}>
      <VerdictBar verdicts={shown} countOf={countOf} />
      <div className={styles.counts}>
        {shown.map((verdict) => (
          <ToggleButton
            key={verdict}
            size="small"
            appearance="subtle"
            className={mergeClasses(styles.count, chosen.verdict.has(verdict) && styles.chosen)}
            checked={chosen.verdict.has(verdict)}
            disabled={isChecking}
            onClick={() => view.choose(toggled(view.choice, "verdict", verdict))}
          >
            <span className={styles.words} style={{ color: VERDICT_COLORS[verdict] }}>
              <span className={styles.number}>{countOf(verdict).toLocaleString("zh-CN")}</span>{" "}
              {VERDICT_LABELS[verdict]}
            </span>
          </ToggleButton>
        ))}
      </div>
      {result.notes.length > 0 && !isChecking && <Notes notes={result.notes} />}
    </section>
  );
}

/** How many rules were not judged; the words unfold on request, in place. */
function Notes({ notes }: { readonly notes: readonly Note[] }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.aside}>
      {notesCount(notes)}{" "}
      <Link as="button" inline className={styles.link} aria-expanded={open} onClick={() => setOpen(!open)}>
        {CHECK.notes}
      </Link>
      {open && (
        <ul className={styles.notes}>
          {noteLines(notes).map((line) => (
            <li key={line} className={styles.note}>
              {line}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
