/**
 * The list by rule: what is wrong, how many it concerns, who they are; what is asked stands beside it. One rule is open
 * at a time.
 */
import { Link, mergeClasses, Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { peopleUnder, rulesByWeight } from "../../../checking/facets";
import type { CheckedPerson } from "../../../checking/people";
import type { RuleId } from "../../../rules/ids";
import { SEVERITY_LABELS } from "../../../rules/engine/labels";
import { findingName, ruleAsks } from "../../../rules/words/names";
import { whatOf, wordsOf } from "../../../rules/words/sentences";
import { SEVERITY_COLORS } from "../colors";
import type { Viewing } from "../use-view";
import { CHECK } from "../words";
import { useStyles } from "./RuleGroups.styles";

/** People shown at first, and more on request. */
const AT_ONCE = 50;

interface Props {
  /** Of a sheet that goes up and down as a whole. */
  readonly isPart: boolean;
  readonly view: Viewing;
  /** Kept by whoever draws the list: it is not there while the sheet is checked again. */
  readonly open: RuleId | null;
  readonly onUnfold: (rule: RuleId | null) => void;
  readonly onOpen: (person: CheckedPerson) => void;
}

export function RuleGroups({ isPart, view, open, onUnfold, onOpen }: Props) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.scroll, isPart && styles.part)}>
      <ul className={styles.groups} aria-label={CHECK.byRule}>
        {rulesByWeight(view).map(({ rule, severity, people, decides }) => (
          <li key={rule}>
            <button
              type="button"
              className={styles.head}
              style={{ borderLeftColor: SEVERITY_COLORS[severity] }}
              aria-expanded={open === rule}
              onClick={() => onUnfold(open === rule ? null : rule)}
            >
              <span>
                <Text className={styles.aside}>{SEVERITY_LABELS[severity]}</Text>{" "}
                <Text weight="semibold">{findingName({ rule, severity, decides })}</Text>
              </span>
              <Text className={styles.count}>{CHECK.peopleBySeverity(people)}</Text>
            </button>
            {open === rule && <People rule={rule} view={view} onOpen={onOpen} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function People({ rule, view, onOpen }: Pick<Props, "view" | "onOpen"> & { readonly rule: RuleId }) {
  const styles = useStyles();
  const [most, setMost] = useState(AT_ONCE);
  useEffect(() => setMost(AT_ONCE), [view.choice]);
  const people = peopleUnder(view, rule);
  return (
    <div className={styles.open}>
      <Text as="p" block className={styles.asks}>
        {CHECK.asks(ruleAsks(rule))}
      </Text>
      <ul className={styles.people}>
        {people.slice(0, most).map(({ person, finding }) => {
          const { todo } = wordsOf(finding, person.judging.head);
          return (
            <li key={person.place} className={styles.person}>
              <Link as="button" onClick={() => onOpen(person)}>
                {person.name || CHECK.noName}
              </Link>{" "}
              <Text className={styles.aside}>{person.unit}</Text>
              <Text as="p" block className={styles.what}>
                {whatOf(finding, person.judging.head)}
                {todo !== null && <span className={styles.aside}>；{todo}</span>}
              </Text>
            </li>
          );
        })}
      </ul>
      {people.length > most && (
        <Link as="button" onClick={() => setMost(most + AT_ONCE)}>
          {CHECK.morePeople(people.length - most)}
        </Link>
      )}
    </div>
  );
}
