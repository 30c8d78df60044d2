/** One paragraph of the notice: what it says, what enforces it, what it reckons with, and whom it concerns here. */
import { mergeClasses, Text } from "@fluentui/react-components";
import type { Day } from "../../../core/calendar";
import { concernedBy } from "../../../checking/concerned";
import type { CheckedPerson } from "../../../checking/people";
import type { Session } from "../../../checking/session";
import type { Enforcer } from "../../../rules/notice/notice";
import type { Settings } from "../../../rules/settings/settings";
import { figuresOf, type TaughtEnforcer, type TaughtParagraph } from "../../../teaching/clauses";
import { Fold } from "../../shared/Fold";
import { ExamplePair } from "../examples/ExamplePair";
import { OFFICIAL } from "../official/words";
import { POLICY } from "../words";
import { useStyles } from "./Clauses.styles";
import { Concerned } from "./Concerned";

interface Props {
  readonly paragraph: TaughtParagraph;
  /** What the notice itself says; null where the bureau has not loaded it, or it says nothing of that number. */
  readonly official: readonly string[] | null;
  readonly isAsked: boolean;
  /** Null before a check. */
  readonly found: ReadonlyMap<Enforcer, readonly CheckedPerson[]> | null;
  readonly settings: Settings;
  readonly on: Day;
  readonly session: Session;
}

export function Paragraph({ paragraph, official, isAsked, found, settings, on, session }: Props) {
  const styles = useStyles();
  const { id, words, whyNot, by } = paragraph;
  const figures = figuresOf(id, on, settings);
  return (
    <article data-clause={id} tabIndex={-1} className={mergeClasses(styles.paragraph, isAsked && styles.asked)}>
      <h2 className={styles.number}>{id}</h2>
      {official === null ? (
        <p className={styles.words}>{words}</p>
      ) : (
        <div className={styles.both}>
          <div role="group" aria-label={OFFICIAL.ours}>
            <h3 className={styles.whose}>{OFFICIAL.ours}</h3>
            <p className={styles.words}>{words}</p>
          </div>
          <div role="group" aria-label={OFFICIAL.theirs}>
            <h3 className={styles.whose}>{OFFICIAL.theirs}</h3>
            {official.map((text, i) => (
              <p key={i} className={styles.words}>
                {text}
              </p>
            ))}
          </div>
        </div>
      )}
      {whyNot !== null && (
        <Text as="p" block className={styles.aside}>
          {POLICY.notJudged(whyNot)}
        </Text>
      )}
      {figures.length > 0 && (
        <ul className={styles.figures} aria-label={POLICY.figures}>
          {figures.map(({ id: figure, name, value, from, source }) => (
            <li key={figure}>
              {name}：<b>{value}</b>{" "}
              <span className={styles.aside}>
                {from === null || source === null ? POLICY.ownFigure : POLICY.figureFrom(from, source)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {by.map((one) => (
        <Fold key={one.id} isSmall label={one.name}>
          {() => <EnforcerWords enforcer={one} />}
        </Fold>
      ))}
      {found !== null && by.length > 0 && (
        <Concerned
          people={concernedBy(
            by.map((one) => one.id),
            found,
          )}
          by={by.map((one) => one.id)}
          session={session}
        />
      )}
    </article>
  );
}

function EnforcerWords({ enforcer: { id, says, interpretations } }: { readonly enforcer: TaughtEnforcer }) {
  const styles = useStyles();
  return (
    <>
      {says.map((line) => (
        <p key={line} className={styles.rule}>
          {line}
        </p>
      ))}
      {interpretations.length > 0 && (
        <ul className={styles.readings} aria-label={POLICY.readings}>
          {interpretations.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <Fold isSmall label={POLICY.examples}>
        {() => <ExamplePair id={id} />}
      </Fold>
    </>
  );
}
