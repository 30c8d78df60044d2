/** What the list can be narrowed by: severity at once, rule, unit and level behind a button each; a search by name. */
import { Button, Link, MenuButton, SearchBox, Text, ToggleButton } from "@fluentui/react-components";
import { useState } from "react";
import { SEVERITIES } from "../../../rules/ids";
import { SEVERITY_LABELS } from "../../../rules/engine/words";
import { LEVEL_LABELS } from "../../../rules/standards/labels";
import { RULE_NAMES } from "../../../rules/words/names";
import { isChoosing, NO_CHOICE, toggled, type Facet, type FacetValues } from "../../../checking/facets";
import type { Viewing } from "../use-view";
import { CHECK } from "../words";
import { useStyles } from "./Facets.styles";

/** Behind a button each: too many values to stand open. */
type Folded = "rule" | "unit" | "level";

const FOLDED: readonly { readonly facet: Folded; readonly label: string }[] = [
  { facet: "rule", label: CHECK.rule },
  { facet: "unit", label: CHECK.unit },
  { facet: "level", label: CHECK.level },
];

/** A longer list is no help: the search is. */
const MOST_VALUES = 100;

/** What is chosen by stands out, in any theme. */
const chosenAppearance = (isChosen: boolean) => ({
  appearance: isChosen ? ("primary" as const) : ("secondary" as const),
});

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
          <ToggleButton
            key={severity}
            size="small"
            shape="circular"
            className={styles.chip}
            {...chosenAppearance(choice.chosen.severity.has(severity))}
            checked={choice.chosen.severity.has(severity)}
            onClick={() => choose(toggled(choice, "severity", severity))}
          >
            {SEVERITY_LABELS[severity]} {(counts.severity.get(severity) ?? 0).toLocaleString("zh-CN")}
          </ToggleButton>
        ))}
        {FOLDED.filter(({ facet }) => counts[facet].size > 0 || choice.chosen[facet].size > 0).map(
          ({ facet, label }) => (
            <MenuButton
              key={facet}
              size="small"
              shape="circular"
              className={styles.chip}
              {...chosenAppearance(choice.chosen[facet].size > 0)}
              aria-expanded={open === facet}
              onClick={() => setOpen(open === facet ? null : facet)}
            >
              {CHECK.facet(label, choice.chosen[facet].size)}
            </MenuButton>
          ),
        )}
      </div>
      {open !== null && <FacetValuesList view={view} facet={open} />}
      <SearchBox
        size="small"
        className={styles.search}
        placeholder={CHECK.search}
        aria-label={CHECK.search}
        dismiss={{ "aria-label": CHECK.clearSearch }}
        value={typed.trim() === choice.search ? typed : choice.search}
        onChange={(_, { value }) => {
          setTyped(value);
          choose({ ...choice, search: value.trim() });
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

function FacetValuesList({ view, facet }: { readonly view: Viewing; readonly facet: Folded }) {
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
          <ToggleButton
            size="small"
            appearance="subtle"
            className={styles.value}
            checked={chosen.has(value)}
            onClick={() => view.choose(toggled(view.choice, facet, value as never))}
          >
            <span className={styles.words}>{labelOf(facet, value)}</span>
            <span className={styles.number}>{count.toLocaleString("zh-CN")}</span>
          </ToggleButton>
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
