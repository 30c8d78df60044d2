/**
 * One person: verdict, route, earliest date, every finding; what is met, and what was read of what is written, folded.
 * Keys: up and down from finding to finding, Enter to its cell, Alt with them from person to person, N to the next one
 * to review, Escape to the list.
 */
import { Button, Link, Text } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { isoOf } from "../../../core/calendar";
import type { Position } from "../../../core/positions";
import type { RouteId } from "../../../rules/ids";
import { VERDICT_LABELS } from "../../../rules/engine/labels";
import { routeNameOf } from "../../../rules/words/route-name";
import type { CheckResult } from "../../../checking/check";
import type { Reviewing } from "../../../checking/reviews/following";
import type { PersonChange } from "../../../checking/person-change";
import { type CheckedPerson } from "../../../checking/people";
import { gravestFirst } from "../../../rules/engine/gravest";
import { isNextKey } from "../reviews/keys";
import { ReviewOfFinding, ReviewOfPerson } from "../reviews/ReviewOf";
import { REVIEWING } from "../reviews/words";
import { Conditions } from "./Conditions";
import { FindingCard } from "./FindingCard";
import { VERDICT_COLORS } from "../colors";
import { WrittenAndRead } from "./WrittenAndRead";
import { CHECK } from "../words";
import { late } from "../../shared/late";
import { PERSON } from "./words";
import { useStyles } from "./PersonDetail.styles";
import { focusOnceDrawn } from "../../shared/focus";

const PersonPage = late(
  async () => (await import(/* webpackChunkName: "person-page" */ "../../reports/PersonPage")).PersonPage,
);

interface Props {
  readonly person: CheckedPerson;
  readonly result: CheckResult;
  /** The row's cells as the sheet shows them; null until they are read. */
  readonly written: readonly string[] | null;
  /** Who stands in the row by now where it is somebody else, "" for nobody; else null. */
  readonly inRowNow: string | null;
  /** What came of the last correction. */
  readonly change: PersonChange | null;
  /** Place among the people listed (1-based), and how many they are; null when the person is not among them. */
  readonly place: { readonly at: number; readonly of: number } | null;
  /** The user opened this person here, and not by going to a cell: then the focus comes along. */
  readonly isWanted: boolean;
  readonly onBack: () => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onCell: (cell: Position) => void;
  /** Null until the reviews are there. */
  readonly reviewing: Reviewing | null;
  /** Whom to review next; null where everybody listed is through. */
  readonly onNextOpen: (() => void) | null;
}

export function PersonDetail(props: Props) {
  const { person, result, written, inRowNow, change, place, isWanted, reviewing, onBack, onStep, onCell, onNextOpen } =
    props;
  const styles = useStyles();
  const page = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isWanted) focusOnceDrawn(heading.current);
  }, [isWanted]);
  const { assessment, judging } = person;
  const nameOf = (route: RouteId): string => routeNameOf(route, person.applicant, judging.plan, result.timing);
  /** Who goes along one of them already is not offered it again. */
  const others = assessment.offered.filter((route) => route !== assessment.route);
  const stepCard = (by: 1 | -1): void => {
    const cards = [...(page.current?.querySelectorAll<HTMLElement>("article") ?? [])];
    const at = cards.findIndex((card) => card.contains(document.activeElement));
    cards[Math.max(0, Math.min(cards.length - 1, at < 0 ? (by > 0 ? 0 : cards.length - 1) : at + by))]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : null;
    if (event.key === "Escape") onBack();
    else if (isNextKey(event)) onNextOpen?.();
    else if (by === null) return;
    else if (event.altKey) onStep(by);
    else stepCard(by);
    event.preventDefault();
  };
  return (
    <div ref={page} className={styles.page} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <div className={styles.top}>
          <Link as="button" onClick={onBack} title="Esc">
            ‹ {PERSON.back}
          </Link>
          {place !== null && (
            <span>
              {onNextOpen !== null && (
                <Link as="button" className={styles.next} title={REVIEWING.nextKey} onClick={onNextOpen}>
                  {REVIEWING.next}
                </Link>
              )}
              <Text className={styles.aside}>{PERSON.position(place.at, place.of)}</Text>
              <Button
                className={styles.step}
                appearance="subtle"
                size="small"
                aria-label={PERSON.previous}
                title="Alt+↑"
                disabled={place.at <= 1}
                onClick={() => onStep(-1)}
              >
                ↑
              </Button>
              <Button
                className={styles.step}
                appearance="subtle"
                size="small"
                aria-label={PERSON.next}
                title="Alt+↓"
                disabled={place.at >= place.of}
                onClick={() => onStep(1)}
              >
                ↓
              </Button>
            </span>
          )}
        </div>
        <h1 ref={heading} tabIndex={-1} className={styles.name}>
          {person.name || CHECK.noName}{" "}
          <span className={styles.aside}>
            {[PERSON.row(person.row), person.unit].filter((part) => part !== "").join(" · ")}
          </span>
        </h1>
        <div role="status">
          {inRowNow !== null && <p className={styles.change}>{PERSON.elsewhere(person.row, inRowNow)}</p>}
          {change !== null && <p className={styles.change}>{PERSON.change(change)}</p>}
        </div>
        <Text className={styles.verdict} style={{ color: VERDICT_COLORS[assessment.verdict] }}>
          {VERDICT_LABELS[assessment.verdict]}
        </Text>
        {assessment.route !== null && (
          <Text className={styles.aside}>
            {PERSON.route}：{nameOf(assessment.route)}
          </Text>
        )}
        {others.length > 0 && (
          <Text as="p" block className={styles.line}>
            {PERSON.direct(others.map(nameOf))}
          </Text>
        )}
        {assessment.earliest !== null && assessment.verdict !== "eligible" && (
          <Text as="p" block className={styles.line}>
            {PERSON.earliest(isoOf(assessment.earliest))}
          </Text>
        )}
      </div>
      <div className={styles.scroll}>
        {reviewing !== null && <ReviewOfPerson person={person} about="person" reviewing={reviewing} />}
        {assessment.findings.length === 0 && (
          <Text as="p" block className={styles.line}>
            {CHECK.nothingWrong}
          </Text>
        )}
        {gravestFirst(assessment.findings).map((finding, i) => (
          <FindingCard key={i} finding={finding} head={judging.head} row={person.row} written={written} onCell={onCell}>
            {reviewing !== null && <ReviewOfFinding person={person} about={finding.rule} reviewing={reviewing} />}
          </FindingCard>
        ))}
        <Conditions person={person} result={result} />
        {inRowNow === null && <WrittenAndRead person={person} written={written} onCell={onCell} />}
        <PersonPage.Component person={person} />
      </div>
    </div>
  );
}
