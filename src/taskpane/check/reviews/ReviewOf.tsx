/** What reviewers decided on a person or on a finding, what changed since, and the way to decide. */
import { Link, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { Reviewing } from "../../../checking/reviews/following";
import type { About, Standing } from "../../../checking/reviews/review";
import { changeWords, standingWords } from "../../../checking/reviews/words";
import type { CheckedPerson } from "../../../checking/people";
import { ReviewForm, type Decide } from "./ReviewForm";
import { useStyles } from "./Reviews.styles";
import { REVIEWING } from "./words";

interface Props {
  readonly person: CheckedPerson;
  readonly about: About;
  readonly reviewing: Reviewing;
}

/** On the person as a whole. */
export function ReviewOfPerson(props: Props) {
  const styles = useStyles();
  const { person, reviewing } = props;
  return (
    <section aria-label={REVIEWING.title} className={styles.box}>
      <h2 className={styles.title}>{REVIEWING.title}</h2>
      {reviewing.reviews.isBindable(person) ? (
        <Review {...props} />
      ) : (
        <p className={styles.aside}>{REVIEWING.unbindable}</p>
      )}
    </section>
  );
}

/** On one finding: folded until somebody wants to decide. */
export function ReviewOfFinding(props: Props) {
  const styles = useStyles();
  const { person, about, reviewing } = props;
  const [isOpen, setOpen] = useState(false);
  if (!reviewing.reviews.isBindable(person)) return null;
  return (
    <div className={styles.ofFinding}>
      {isOpen ? (
        <Review {...props} onDone={() => setOpen(false)} />
      ) : (
        <Decisions {...props} standing={reviewing.standingOf(person).on.get(about) ?? []} />
      )}
      <span>
        <Link as="button" inline className={styles.link} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? REVIEWING.fold : REVIEWING.thisFinding}
        </Link>
      </span>
    </div>
  );
}

function Review({ person, about, reviewing, onDone }: Props & { readonly onDone?: () => void }) {
  const styles = useStyles();
  const { reviews, standingOf } = reviewing;
  const decide = (given: Decide): void => {
    void reviews.decide([person], { about, ...given });
    onDone?.();
  };
  return (
    <>
      <Decisions
        person={person}
        about={about}
        reviewing={reviewing}
        standing={standingOf(person).on.get(about) ?? []}
      />
      <ReviewForm canIgnore={about !== "person"} reviewing={reviewing} onDecide={decide} />
      {reviewing.state.isRefused && <p className={styles.fault}>{REVIEWING.refused}</p>}
    </>
  );
}

/** The one that counts first; those of other reviewers stand below it. */
function Decisions({ person, about, reviewing, standing }: Props & { readonly standing: readonly Standing[] }) {
  const styles = useStyles();
  const { reviews, state } = reviewing;
  const { reviewer } = state;
  if (standing.length === 0) return null;
  return (
    <ul className={styles.standing}>
      {standing.map((one, i) => (
        <li key={one.reviewer} className={mergeClasses(i > 0 && styles.earlier)}>
          {one.changes.length > 0 && <span className={styles.expired}>{REVIEWING.expired}</span>}
          {i > 0 && `${REVIEWING.before}：`}
          {standingWords(one)}{" "}
          {one.reviewer === reviewer && reviewer !== "" && (
            <Link
              as="button"
              inline
              className={styles.link}
              disabled={state.isWriting}
              onClick={() => void reviews.decide([person], { about, decision: "withdraw", remark: "", reviewer })}
            >
              {REVIEWING.takeBack}
            </Link>
          )}
          {one.remark !== "" && (
            <p className={styles.said}>
              <bdi>{one.remark}</bdi>
            </p>
          )}
          {one.changes.length > 0 && (
            <p className={styles.aside}>
              {REVIEWING.since}
              {one.changes.map(changeWords).join("；")}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
