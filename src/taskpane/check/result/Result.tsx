/** What a check found: how many stand how, what the list is narrowed by, and the list. */
import type { CheckResult } from "../../../checking/check";
import type { CheckedPerson } from "../../../checking/people";
import type { Viewing } from "../use-view";
import { Counts } from "./Counts";
import { Facets } from "./Facets";
import { PeopleList } from "./PeopleList";
import { useStyles } from "./Result.styles";

interface Props {
  readonly result: CheckResult;
  readonly view: Viewing;
  /** Row of the person the user comes back from; null at first. */
  readonly lastRow: number | null;
  readonly isChecking: boolean;
  readonly onOpen: (person: CheckedPerson) => void;
}

export function Result({ result, view, lastRow, isChecking, onOpen }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.result}>
      <div className={styles.summary}>
        <Counts result={result} view={view} isChecking={isChecking} />
        {!isChecking && <Facets view={view} />}
      </div>
      <PeopleList view={view} lastRow={lastRow} isChecking={isChecking} onOpen={onOpen} />
    </div>
  );
}
