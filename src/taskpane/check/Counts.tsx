/** How many stand how, as one stacked bar and as numbers to choose by; what was not judged stands beside them. */
import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Verdict } from "../../rules/ids";
import type { Note } from "../../rules/engine/plan";
import { VERDICT_LABELS } from "../../rules/engine/words";
import { noteLines } from "../../rules/engine/words";
import type { CheckResult } from "../../checking/check";
import { toggled } from "../../checking/facets";
import type { Viewing } from "./use-view";
import { BAR_COLORS, VERDICT_COLORS } from "./colors";
import { CHECK } from "./words";

const SHOWN: readonly Verdict[] = ["eligible", "ineligible", "undetermined", "not-applying"];

const useStyles = makeStyles({
  bar: {
    display: "flex",
    height: "8px",
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground5,
    marginBottom: tokens.spacingVerticalXS,
    gap: "1px",
    "@media (forced-colors: active)": { border: "1px solid CanvasText", forcedColorAdjust: "none" },
  },
  counts: { display: "flex", flexWrap: "wrap", margin: "0 -4px", columnGap: tokens.spacingHorizontalS },
  count: {
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    padding: "1px 4px",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ":disabled": { cursor: "default" },
  },
  chosen: { border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorSubtleBackgroundSelected },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  notes: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
  note: { marginBottom: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
  aside: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    marginTop: tokens.spacingVerticalXXS,
  },
  link: { fontSize: "inherit", lineHeight: "inherit" },
});

interface Props {
  readonly result: CheckResult;
  readonly view: Viewing;
  readonly isChecking: boolean;
}

export function Counts({ result, view, isChecking }: Props) {
  const styles = useStyles();
  const shown = SHOWN.filter((verdict) => result.counts[verdict] > 0);
  const label = shown.map((verdict) => `${VERDICT_LABELS[verdict]} ${result.counts[verdict]}`).join("，");
  const { chosen } = view.choice;
  return (
    <section aria-label={CHECK.resultOf(result.sheet)}>
      <div className={styles.bar} role="img" aria-label={label}>
        {shown.map((verdict) => (
          <div key={verdict} style={{ flexGrow: result.counts[verdict], backgroundColor: BAR_COLORS[verdict] }} />
        ))}
      </div>
      <div className={styles.counts}>
        {shown.map((verdict) => (
          <button
            key={verdict}
            type="button"
            className={mergeClasses(styles.count, chosen.verdict.has(verdict) && styles.chosen)}
            aria-pressed={chosen.verdict.has(verdict)}
            disabled={isChecking}
            onClick={() => view.choose(toggled(view.choice, "verdict", verdict))}
          >
            <span style={{ color: VERDICT_COLORS[verdict] }}>
              <span className={styles.number}>{result.counts[verdict].toLocaleString("zh-CN")}</span>{" "}
              {VERDICT_LABELS[verdict]}
            </span>
          </button>
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
  const unjudged = notes.filter(({ kind }) => kind === "no-column" || kind === "route-not-considered").length;
  return (
    <div className={styles.aside}>
      {unjudged > 0 ? CHECK.unjudged(unjudged) : CHECK.notesOnly(notes.length)}{" "}
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
