/** How far the reviewers are, the way to who comes next, and deciding on several people at once. */
import { Button, Link, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CheckedPerson } from "../../../checking/people";
import type { Reviewing } from "../../../checking/reviews/following";
import { REVIEW } from "../../../checking/reviews/words";
import { ReviewForm } from "./ReviewForm";
import { useStyles } from "./Reviews.styles";
import { REVIEWING } from "./words";

interface Props {
  readonly people: readonly CheckedPerson[];
  readonly listed: readonly CheckedPerson[];
  readonly reviewing: Reviewing;
  /** Whom to review next; null where all listed are through. */
  readonly next: CheckedPerson | null;
  /** The places of those selected; null while nobody is being selected. */
  readonly selected: ReadonlySet<number> | null;
  readonly onSelect: (selected: ReadonlySet<number> | null) => void;
  readonly onOpen: (person: CheckedPerson) => void;
}

export function ReviewBar({ people, listed, reviewing, next, selected, onSelect, onOpen }: Props) {
  const styles = useStyles();
  const { reviews, state, standings } = reviewing;
  const counts = useMemo(() => reviews.counts(people, standings), [reviews, people, standings]);
  const unread = REVIEW.unread(state.unread);
  if (counts.of === 0 && unread.length === 0) return null;
  return (
    <section aria-label={REVIEWING.title} className={styles.form}>
      <div className={styles.bar}>
        <Text className={styles.aside} role="status">
          {REVIEW.counts(counts)}
        </Text>
        {next === null ? (
          // Of nobody it is not said that all are through.
          listed.length > 0 && <Text className={styles.aside}>{REVIEWING.allDone}</Text>
        ) : (
          <Link as="button" inline className={styles.link} title={REVIEWING.nextKey} onClick={() => onOpen(next)}>
            {REVIEWING.next}
          </Link>
        )}
        <Link
          as="button"
          inline
          className={styles.link}
          aria-pressed={selected !== null}
          onClick={() => onSelect(selected === null ? new Set() : null)}
        >
          {selected === null ? REVIEWING.select : REVIEWING.endSelecting}
        </Link>
      </div>
      {unread.map((line) => (
        <p key={line} className={styles.aside}>
          {line}
        </p>
      ))}
      {state.isRefused && <p className={styles.fault}>{REVIEWING.refused}</p>}
      {selected !== null && (
        <Selected people={people} listed={listed} reviewing={reviewing} selected={selected} onSelect={onSelect} />
      )}
    </section>
  );
}

interface SelectedProps extends Omit<Props, "selected" | "next" | "onOpen"> {
  readonly selected: ReadonlySet<number>;
}

function Selected({ people, listed, reviewing, selected, onSelect }: SelectedProps) {
  const styles = useStyles();
  const { reviews, state } = reviewing;
  const chosen = people.filter((person) => selected.has(person.place) && reviews.isBindable(person));
  return (
    <div className={styles.box}>
      <div className={styles.bar}>
        <Text role="status">{selected.size === 0 ? REVIEWING.pickFirst : REVIEWING.selected(selected.size)}</Text>
        <Button size="small" onClick={() => onSelect(new Set(listed.map(({ place }) => place)))}>
          {REVIEWING.selectListed(listed.length)}
        </Button>
        {selected.size > 0 && (
          <Button size="small" onClick={() => onSelect(new Set())}>
            {REVIEWING.selectNone}
          </Button>
        )}
      </div>
      <ReviewForm
        canIgnore={false}
        reviewing={reviewing}
        isIdle={chosen.length === 0}
        onDecide={(given) => void reviews.decide(chosen, { about: "person", ...given }).then(() => onSelect(new Set()))}
      />
      {state.isWriting && <Text className={styles.aside}>{REVIEWING.writing}</Text>}
    </div>
  );
}
