/** What is said of a person once the room has answered: the verdict, or one finding with its clause. */
import { Link } from "@fluentui/react-components";
import type { CheckedPerson } from "../../../checking/people";
import { SEVERITY_LABELS, VERDICT_LABELS } from "../../../rules/engine/labels";
import type { Finding } from "../../../rules/finding";
import type { Clause } from "../../../rules/ids";
import { whatOf } from "../../../rules/words/sentences";

interface Props {
  readonly person: CheckedPerson;
  /** Null: the person as a whole. */
  readonly finding: Finding | null;
  readonly onClause: (clause: Clause) => void;
}

export function Told({ person, finding, onClause }: Props) {
  if (finding === null) return <b>{VERDICT_LABELS[person.verdict]}</b>;
  return (
    <>
      {SEVERITY_LABELS[finding.severity]}：{whatOf(finding, person.judging.head)}{" "}
      <Link as="button" inline onClick={() => onClause(finding.clause)}>
        {finding.clause}
      </Link>
    </>
  );
}
