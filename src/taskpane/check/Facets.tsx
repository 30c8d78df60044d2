/** What the list can be narrowed by: severity at once, rule, unit and level behind a button each; a search by name. */
import { Button, Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { SEVERITIES } from "../../rules/ids";
import { LEVEL_LABELS } from "../../rules/standards/labels";
import { RULE_NAMES } from "../../rules/words/names";
import { SEVERITY_LABELS } from "../../rules/engine/words";
import { isChoosing, NO_CHOICE, toggled, type Facet, type FacetValues } from "../../checking/facets";
import type { Viewing } from "./use-view";
import { CHECK } from "./words";

const useStyles = makeStyles({
  facets: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    padding: `2px ${tokens.spacingHorizontalS}`,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground,
    border: `1px solid ${tokens.colorBrandBackground}`,
    color: tokens.colorNeutralForegroundOnBrand,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
  },
  values: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    maxHeight: "168px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  value: {
    display: "flex",
    width: "100%",
    boxSizing: "border-box",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    border: "none",
    borderLeft: "3px solid transparent",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  valueChosen: {
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { overflowWrap: "anywhere", minWidth: 0 },
  number: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  more: { padding: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  search: {
    width: "100%",
    boxSizing: "border-box",
    height: "24px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  link: { fontSize: "inherit", lineHeight: "inherit" },
  shown: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Behind a button each: too many values to stand open. */
type Folded = "rule" | "unit" | "level";

const FOLDED: readonly { readonly facet: Folded; readonly label: string }[] = [
  { facet: "rule", label: CHECK.rule },
  { facet: "unit", label: CHECK.unit },
  { facet: "level", label: CHECK.level },
];

/** A longer list is no help: the search is. */
const MOST_VALUES = 100;

export function Facets({ view }: { readonly view: Viewing }) {
  const styles = useStyles();
  const { choice, choose, counts, listed } = view;
  const [open, setOpen] = useState<Folded | null>(null);
  /** As it is typed: what is searched for has no blanks around it. */
  const [typed, setTyped] = useState(choice.search);
  const severities = SEVERITIES.filter(
    (severity) => counts.severity.has(severity) || choice.chosen.severity.has(severity),
  );
  return (
    <section aria-label={CHECK.facets} className={styles.facets}>
      <div className={styles.row}>
        {severities.map((severity) => (
          <button
            key={severity}
            type="button"
            className={mergeClasses(styles.chip, choice.chosen.severity.has(severity) && styles.chosen)}
            aria-pressed={choice.chosen.severity.has(severity)}
            onClick={() => choose(toggled(choice, "severity", severity))}
          >
            {SEVERITY_LABELS[severity]} {(counts.severity.get(severity) ?? 0).toLocaleString("zh-CN")}
          </button>
        ))}
        {FOLDED.filter(({ facet }) => counts[facet].size > 0 || choice.chosen[facet].size > 0).map(
          ({ facet, label }) => (
            <button
              key={facet}
              type="button"
              className={mergeClasses(styles.chip, choice.chosen[facet].size > 0 && styles.chosen)}
              aria-expanded={open === facet}
              onClick={() => setOpen(open === facet ? null : facet)}
            >
              {CHECK.facet(label, choice.chosen[facet].size)} <span aria-hidden>{open === facet ? "▴" : "▾"}</span>
            </button>
          ),
        )}
      </div>
      {open !== null && <Values view={view} facet={open} />}
      <input
        type="search"
        className={styles.search}
        placeholder={CHECK.search}
        aria-label={CHECK.search}
        value={typed.trim() === choice.search ? typed : choice.search}
        onChange={({ target }) => {
          setTyped(target.value);
          choose({ ...choice, search: target.value.trim() });
        }}
      />
      {isChoosing(choice) && (
        <Text role="status" className={styles.shown}>
          {CHECK.shown(listed.length)}{" "}
          <Link as="button" inline className={styles.link} onClick={() => choose(NO_CHOICE)}>
            {CHECK.clearChoice}
          </Link>
        </Text>
      )}
    </section>
  );
}

function Values({ view, facet }: { readonly view: Viewing; readonly facet: Folded }) {
  const styles = useStyles();
  const chosen: ReadonlySet<FacetValues[Folded]> = view.choice.chosen[facet];
  const counts: ReadonlyMap<FacetValues[Folded], number> = view.counts[facet];
  const absent = [...chosen].filter((value) => !counts.has(value)).map((value) => [value, 0] as const);
  const values = [...counts, ...absent].sort(
    ([a, many], [b, few]) => few - many || labelOf(facet, a).localeCompare(labelOf(facet, b), "zh-CN"),
  );
  return (
    <ul className={styles.values} aria-label={FOLDED.find((one) => one.facet === facet)?.label}>
      {values.slice(0, MOST_VALUES).map(([value, count]) => (
        <li key={value}>
          <button
            type="button"
            className={mergeClasses(styles.value, chosen.has(value) && styles.valueChosen)}
            aria-pressed={chosen.has(value)}
            onClick={() => view.choose(toggled(view.choice, facet, value as never))}
          >
            <span className={styles.words}>{labelOf(facet, value)}</span>
            <span className={styles.number}>{count.toLocaleString("zh-CN")}</span>
          </button>
        </li>
      ))}
      {values.length > MOST_VALUES && <li className={styles.more}>{CHECK.moreValues(values.length - MOST_VALUES)}</li>}
    </ul>
  );
}

function labelOf(facet: Facet, value: FacetValues[Folded]): string {
  if (facet === "rule") return RULE_NAMES[value as FacetValues["rule"]];
  if (facet === "unit") return value === "" ? CHECK.noUnit : value;
  return value === "none" ? CHECK.noLevel : LEVEL_LABELS[value as FacetValues["level"]];
}

/** The way back from a choice that lists nobody. */
export function NobodyListed({ view }: { readonly view: Viewing }) {
  return (
    <>
      <Text>{CHECK.nobodyChosen}</Text>
      <Button onClick={() => view.choose(NO_CHOICE)}>{CHECK.clearChoice}</Button>
    </>
  );
}
