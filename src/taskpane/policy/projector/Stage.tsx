/**
 * 大屏 through the sheet, one person after another and one finding after another: the grid goes to the cells, and what is
 * said of them waits until the room has answered.
 */
import { Button, Link, mergeClasses, Text } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { gravestFirst } from "../../../rules/engine/gravest";
import type { Session } from "../../../checking/session";
import { shownResult } from "../../../checking/session/state";
import { usePaging, type WayBack } from "../../shared/paging";
import { POLICY } from "../words";
import { Answer } from "./Answer";
import { useStyles } from "./Stage.styles";
import { STEPS, stepped, type Step } from "./steps";
import { Told } from "./Told";
import { PROJECTOR } from "./words";

interface Props {
  readonly session: Session;
  /** How large it is shown. */
  readonly className: string;
  /** Is the room asked for the verdict here? Else what stands below asks. */
  readonly asks: boolean;
  /** From a clause that was opened here to what stood below. */
  readonly wayBack: WayBack;
}

export function Stage({ session, className, asks, wayBack }: Props) {
  const styles = useStyles();
  const state = useSyncExternalStore(session.subscribe, session.current);
  const result = shownResult(state);
  const people = result?.people ?? [];
  const { shownRow } = state;
  const place = useMemo(
    () =>
      Math.max(
        0,
        people.findIndex((one) => one.place === shownRow),
      ),
    [people, shownRow],
  );
  /** Of whom which finding is talked about: going to another person in the grid ends it. */
  const [talk, setTalk] = useState<{ readonly place: number; readonly finding: number } | null>(null);
  const { openClause, asked, back } = usePaging();
  const strip = useRef<HTMLDivElement>(null);
  const person = people[place];
  const on = person?.place;
  useEffect(() => setTalk((talked) => (talked?.place === on ? talked : null)), [on]);
  const counts = useMemo(() => people.map(({ assessment }) => assessment.findings.length), [people]);
  const wayOut = asked !== null && asks && (
    <Link as="button" className={styles.back} onClick={back}>
      {asked.backWords}
    </Link>
  );
  if (person === undefined) {
    return (
      <section className={mergeClasses(styles.stage, className)} aria-label={PROJECTOR.walk}>
        {wayOut}
        <Text as="p" block className={styles.line}>
          {PROJECTOR.notChecked}{" "}
          <Button size="small" onClick={() => void session.check()}>
            {POLICY.check}
          </Button>
        </Text>
      </section>
    );
  }
  const findings = gravestFirst(person.assessment.findings);
  const at = talk?.place === person.place ? talk.finding : null;
  const finding = at === null ? undefined : findings[at];
  const go = (step: Step): void => {
    const next = stepped({ person: place, finding: at }, step, counts);
    const whom = next === null ? undefined : people[next.person];
    if (next === null || whom === undefined) return;
    setTalk(next.finding === null ? null : { place: whom.place, finding: next.finding });
    session.person.show(whom.place);
    // To the beginning of the sheet that the strip stays in sight of; on a small screen all around it scrolls too.
    const sheet = strip.current?.parentElement;
    if (sheet != null) sheet.scrollTop = 0;
    sheet?.scrollIntoView();
    const said = next.finding === null ? undefined : gravestFirst(whom.assessment.findings)[next.finding];
    const [cell] = said?.cells ?? [];
    const target = cell ?? whom.applicant.cells("name")[0];
    if (target !== undefined) void session.person.goTo(target, whom);
  };
  return (
    <>
      <div
        ref={strip}
        role="group"
        aria-label={PROJECTOR.stepping}
        className={mergeClasses(styles.steps, className)}
        title={PROJECTOR.keys}
      >
        {wayOut}
        {STEPS.map((step) => (
          <Button
            key={step}
            size="small"
            className={styles.step}
            data-step={step}
            disabled={stepped({ person: place, finding: at }, step, counts) === null}
            onClick={() => go(step)}
          >
            {PROJECTOR.steps[step]}
          </Button>
        ))}
      </div>
      <section className={mergeClasses(styles.stage, className)} aria-label={PROJECTOR.walk}>
        <h1 className={styles.name}>
          {PROJECTOR.person(person.name, person.row)}{" "}
          <span className={styles.aside}>
            {PROJECTOR.place(place + 1, people.length)}
            {at !== null && ` · ${PROJECTOR.finding(at + 1, findings.length)}`}
          </span>
        </h1>
        <div role="status" className={styles.asked}>
          {finding === undefined && asks && <span>{PROJECTOR.askVerdict}</span>}
          {(finding !== undefined || asks) && (
            <Answer key={`${person.place} ${at}`} label={asks ? POLICY.showAnswer : PROJECTOR.showFinding}>
              <span>
                <Told person={person} finding={finding ?? null} onClause={(clause) => openClause(clause, wayBack)} />
              </span>
            </Answer>
          )}
        </div>
      </section>
    </>
  );
}
