/**
 * 大屏 through the sheet, one person after another and one finding after another: the grid goes to the cells, and what is
 * said of them waits until the room has answered.
 */
import { Button, mergeClasses, Text } from "@fluentui/react-components";
import { useMemo, useState, useSyncExternalStore } from "react";
import { gravestFirst } from "../../../checking/people";
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
  /** From a clause that was opened here to what stood below. */
  readonly wayBack: WayBack;
}

export function Stage({ session, className, wayBack }: Props) {
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
  const { openClause } = usePaging();
  const person = people[place];
  const counts = useMemo(() => people.map(({ assessment }) => assessment.findings.length), [people]);
  if (person === undefined) {
    return (
      <section className={mergeClasses(styles.stage, className)} aria-label={PROJECTOR.walk}>
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
    session.show(whom.place);
    const about = next.finding === null ? undefined : gravestFirst(whom.assessment.findings)[next.finding];
    const [cell] = about?.cells ?? [];
    const target = cell ?? whom.applicant.cells("name")[0];
    if (target !== undefined) void session.goTo(target);
  };
  return (
    <section className={mergeClasses(styles.stage, className)} aria-label={PROJECTOR.walk}>
      <h1 className={styles.name}>
        {PROJECTOR.person(person.name, person.row)}{" "}
        <span className={styles.aside}>
          {PROJECTOR.place(place + 1, people.length)}
          {at !== null && ` · ${PROJECTOR.finding(at + 1, findings.length)}`}
        </span>
      </h1>
      <div role="status" className={styles.asked}>
        {finding === undefined && <span>{PROJECTOR.askVerdict}</span>}
        <Answer key={`${person.place} ${at}`}>
          <span>
            <Told person={person} finding={finding ?? null} onClause={(clause) => openClause(clause, wayBack)} />
          </span>
        </Answer>
      </div>
      <div className={styles.steps} title={PROJECTOR.keys}>
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
    </section>
  );
}
