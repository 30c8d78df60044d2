/** What the list can be narrowed by: severity at once, rule, unit and level behind a button each; a search by name. */
import { Button, Link, MenuButton, SearchBox, Text, ToggleButton } from "@fluentui/react-components";
import { useState } from "react";
import { SEVERITIES } from "../../../rules/ids";
import { SEVERITY_LABELS } from "../../../rules/engine/labels";
import { isChoosing, NO_CHOICE, toggled } from "../../../checking/facets";
import type { Viewing } from "../use-view";
import { CHECK } from "../words";
import { chosenAppearance, FacetValuesList, FOLDED, labelOf, type Folded } from "./FacetValues";
import { useStyles } from "./Facets.styles";

export function Facets({ view }: { readonly view: Viewing }) {
  const styles = useStyles();
  const { choice, choose, counts, listed, unlisted, of } = view;
  const [open, setOpen] = useState<ReadonlySet<Folded>>(new Set());
  /** As it is typed: what is searched for has no blanks around it. */
  const [typed, setTyped] = useState(choice.search);
  const severities = SEVERITIES.filter(
    (severity) => counts.severity.has(severity) || choice.chosen.severity.has(severity),
  );
  const turn = (facet: Folded): void => {
    const next = new Set(open);
    if (!next.delete(facet)) next.add(facet);
    setOpen(next);
  };
  const isReviewed = [...counts.review.keys()].some((state) => state !== "open");
  const folded = FOLDED.filter(
    ({ facet }) => choice.chosen[facet].size > 0 || (counts[facet].size > 0 && (facet !== "review" || isReviewed)),
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
        {folded.map(({ facet, label }) => {
          const chosen = [...choice.chosen[facet]].map((value) => labelOf(facet, value));
          return (
            <MenuButton
              key={facet}
              size="small"
              shape="circular"
              className={styles.chip}
              {...chosenAppearance(chosen.length > 0)}
              aria-expanded={open.has(facet)}
              onClick={() => turn(facet)}
            >
              <span className={styles.chosen}>{CHECK.facet(label, chosen, choice.inverted.has(facet))}</span>
            </MenuButton>
          );
        })}
      </div>
      {folded
        .filter(({ facet }) => open.has(facet))
        .map(({ facet }) => (
          <FacetValuesList key={facet} view={view} facet={facet} />
        ))}
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
      {of > 0 && (
        <Text className={styles.shown}>
          <span role="status">{CHECK.listed({ listed: listed.length, of, unlisted })}</span> <ListLink view={view} />
        </Text>
      )}
    </section>
  );
}

/** From those who fit what was chosen back to all; from those with problems to everybody, and back. */
function ListLink({ view: { choice, choose, unlisted } }: { readonly view: Viewing }) {
  const styles = useStyles();
  if (isChoosing(choice))
    return (
      <Link
        as="button"
        inline
        className={styles.link}
        onClick={() => choose({ ...NO_CHOICE, everybody: choice.everybody })}
      >
        {CHECK.clearChoice}
      </Link>
    );
  if (unlisted === 0 && !choice.everybody) return null;
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      onClick={() => choose({ ...choice, everybody: !choice.everybody })}
    >
      {choice.everybody ? CHECK.problemsOnly : CHECK.showAll}
    </Link>
  );
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
