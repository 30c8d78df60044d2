/** How many stand how, as numbers and as one stacked bar; what was not judged stands beside them. */
import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Verdict } from "../../rules/assess";
import type { Note } from "../../rules/plan";
import { VERDICT_LABELS } from "../../messages/labels";
import { PANE } from "../../messages/pane";
import { noteWords } from "../../messages/sheets";
import type { CheckResult } from "../../checking/check";
import { BAR_COLORS, VERDICT_COLORS } from "./verdict-style";

const SHOWN: readonly Verdict[] = ["eligible", "ineligible", "undetermined", "not-applying"];

const useStyles = makeStyles({
  bar: {
    display: "flex",
    height: "8px",
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground5,
    marginTop: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalXS,
  },
  counts: { display: "flex", justifyContent: "space-between", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  notes: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  aside: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export function Counts({ result }: { readonly result: CheckResult }) {
  const styles = useStyles();
  const shown = SHOWN.filter((verdict) => result.counts[verdict] > 0);
  const label = shown.map((verdict) => `${VERDICT_LABELS[verdict]} ${result.counts[verdict]}`).join("，");
  return (
    <section aria-label={PANE.resultOf(result.sheet)}>
      <div className={styles.bar} role="img" aria-label={label}>
        {shown.map((verdict) => (
          <div key={verdict} style={{ flexGrow: result.counts[verdict], backgroundColor: BAR_COLORS[verdict] }} />
        ))}
      </div>
      <div className={styles.counts}>
        {shown.map((verdict) => (
          <Text key={verdict} style={{ color: VERDICT_COLORS[verdict] }}>
            <span className={styles.number}>{result.counts[verdict].toLocaleString("zh-CN")}</span>{" "}
            {VERDICT_LABELS[verdict]}
          </Text>
        ))}
      </div>
      {result.notes.length > 0 && <Notes notes={result.notes} />}
    </section>
  );
}

/** How many rules were not judged; the words unfold on request, in place: nothing covers the list below for long. */
function Notes({ notes }: { readonly notes: readonly Note[] }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const unjudged = notes.filter(({ kind }) => kind === "no-column" || kind === "route-not-considered").length;
  return (
    <div className={styles.aside}>
      {PANE.unjudged(unjudged)}{" "}
      <Link as="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {PANE.notes}
      </Link>
      {open && (
        <ul className={styles.notes}>
          {notes.map((note, i) => (
            <li key={i}>{noteWords(note)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
