/** The values of one facet, each with how many there are of it; what is chosen can be turned round and put away. */
import { Link, ToggleButton } from "@fluentui/react-components";
import { cleared, toggled, turnedRound, type Facet, type FacetValues } from "../../../checking/facets";
import { REVIEW_STATE_LABELS } from "../../../checking/reviews/words";
import { LEVEL_LABELS } from "../../../rules/standards/labels";
import { RULE_NAMES } from "../../../rules/words/names";
import type { Viewing } from "../use-view";
import { CHECK } from "../words";
import { useStyles } from "./Facets.styles";

/** Behind a button each: too many values to stand open. */
export type Folded = "rule" | "unit" | "level" | "review";

export const FOLDED: readonly { readonly facet: Folded; readonly label: string }[] = [
  { facet: "rule", label: CHECK.rule },
  { facet: "unit", label: CHECK.unit },
  { facet: "level", label: CHECK.level },
  { facet: "review", label: CHECK.review },
];

/** A longer list is no help: the search is. */
const MOST_VALUES = 100;

/** What is chosen by stands out, in any theme. */
export const chosenAppearance = (isChosen: boolean) => ({
  appearance: isChosen ? ("primary" as const) : ("secondary" as const),
});

export function FacetValuesList({ view, facet }: { readonly view: Viewing; readonly facet: Folded }) {
  const styles = useStyles();
  const { choice, choose } = view;
  const chosen: ReadonlySet<FacetValues[Folded]> = choice.chosen[facet];
  const counts: ReadonlyMap<FacetValues[Folded], number> = view.counts[facet];
  const absent = [...chosen].filter((value) => !counts.has(value)).map((value) => [value, 0] as const);
  const values = [...counts, ...absent].sort(
    ([a, many], [b, few]) => few - many || labelOf(facet, a).localeCompare(labelOf(facet, b), "zh-CN"),
  );
  const label = FOLDED.find((one) => one.facet === facet)?.label ?? "";
  return (
    <div role="group" aria-label={label} className={styles.group}>
      <div className={styles.top}>
        <span>{label}</span>
        {chosen.size > 0 && (
          <span className={styles.tools}>
            <Link
              as="button"
              inline
              className={styles.link}
              aria-pressed={choice.inverted.has(facet)}
              onClick={() => choose(turnedRound(choice, facet))}
            >
              {CHECK.turnRound}
            </Link>
            <Link as="button" inline className={styles.link} onClick={() => choose(cleared(choice, facet))}>
              {CHECK.clearFacet}
            </Link>
          </span>
        )}
      </div>
      <ul className={styles.values} aria-label={label}>
        {values.slice(0, MOST_VALUES).map(([value, count]) => (
          <li key={value}>
            <ToggleButton
              size="small"
              appearance="subtle"
              className={styles.value}
              checked={chosen.has(value)}
              onClick={() => choose(toggled(choice, facet, value as never))}
            >
              <span className={styles.words}>{labelOf(facet, value)}</span>
              <span className={styles.number}>{count.toLocaleString("zh-CN")}</span>
            </ToggleButton>
          </li>
        ))}
        {values.length > MOST_VALUES && (
          <li className={styles.more}>{CHECK.moreValues(values.length - MOST_VALUES)}</li>
        )}
      </ul>
    </div>
  );
}

export function labelOf(facet: Facet, value: FacetValues[Folded]): string {
  if (facet === "rule") return RULE_NAMES[value as FacetValues["rule"]];
  if (facet === "review") return REVIEW_STATE_LABELS[value as FacetValues["review"]];
  if (facet === "unit") return value === "" ? CHECK.noUnit : value;
  return value === "none" ? CHECK.noLevel : LEVEL_LABELS[value as FacetValues["level"]];
}
