/** The people of this sheet whom a paragraph concerns, each with what is said; one click opens the person. */
import { Button, Link, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckedPerson } from "../../../checking/people";
import type { Session } from "../../../checking/session";
import { VERDICT_LABELS } from "../../../rules/engine/labels";
import type { Enforcer } from "../../../rules/notice/notice";
import { whatOf } from "../../../rules/words/sentences";
import { Fold } from "../../shared/Fold";
import { usePaging } from "../../shared/paging";
import { POLICY } from "../words";
import { useStyles } from "./Clauses.styles";

interface Props {
  readonly people: readonly CheckedPerson[];
  readonly by: readonly Enforcer[];
  readonly session: Session;
}

const LISTED = 20;

export function Concerned(props: Props) {
  const styles = useStyles();
  if (props.people.length === 0)
    return (
      <Text as="p" block className={styles.aside}>
        {POLICY.concernsNobody}
      </Text>
    );
  return (
    <Fold isSmall label={POLICY.concerned(props.people.length)}>
      {() => <People {...props} />}
    </Fold>
  );
}

function People({ people, by, session }: Props) {
  const styles = useStyles();
  const { turnTo } = usePaging();
  const [listed, setListed] = useState(LISTED);
  const open = (person: CheckedPerson): void => {
    turnTo("check");
    session.person.show(person.place);
    const [cell] = person.applicant.cells("name");
    if (cell !== undefined) void session.person.goTo(cell, person);
  };
  return (
    <>
      <ul className={styles.people}>
        {people.slice(0, listed).map((person) => (
          <li key={person.place} className={styles.person}>
            <Link as="button" onClick={() => open(person)}>
              {person.name}
            </Link>{" "}
            {saysOf(person, by)}
          </li>
        ))}
      </ul>
      {people.length > listed && (
        <Button size="small" onClick={() => setListed(listed + LISTED)}>
          {POLICY.more(Math.min(LISTED, people.length - listed))}
        </Button>
      )}
    </>
  );
}

/** What the paragraph says of somebody; of one whom it concerns by the route alone, the verdict. */
function saysOf({ assessment: { findings, verdict }, judging }: CheckedPerson, by: readonly Enforcer[]): string {
  const finding = findings.find(({ rule }) => by.includes(rule));
  return finding === undefined ? VERDICT_LABELS[verdict] : whatOf(finding, judging.head);
}
