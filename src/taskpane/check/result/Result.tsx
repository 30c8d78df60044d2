/** What a check found: how many stand how, what the list is narrowed by, and the list. */
import type { CheckResult } from "../../../checking/check";
import type { CheckedPerson } from "../../../checking/people";
import type { SessionState } from "../../../checking/session";
import type { Viewing } from "../use-view";
import { useState } from "react";
import { Button, ToggleButton } from "@fluentui/react-components";
import { CHECK } from "../words";
import { Counts } from "./Counts";
import { Facets } from "./Facets";
import { Hidden } from "./Hidden";
import { PeopleList } from "./PeopleList";
import { RuleGroups } from "./RuleGroups";
import { Skipped } from "./Skipped";
import { useStyles } from "./Result.styles";

interface Props {
  readonly result: CheckResult;
  readonly state: SessionState;
  readonly view: Viewing;
  /** Row of the person the user comes back from; null at first. */
  readonly lastRow: number | null;
  readonly isChecking: boolean;
  readonly onOpen: (person: CheckedPerson) => void;
  /** 报告与名单 */
  readonly onReports: () => void;
}

export function Result({ result, state, view, lastRow, isChecking, onOpen, onReports }: Props) {
  const styles = useStyles();
  const [isByRule, setByRule] = useState(false);
  return (
    <div className={styles.result}>
      <div className={styles.summary}>
        <Counts result={result} view={view} isChecking={isChecking} />
        {!isChecking && <Hidden state={state} />}
        {!isChecking && <Skipped result={result} />}
        {!isChecking && <Facets view={view} />}
        {!isChecking && view.rules.size > 0 && (
          <div className={styles.grouping} role="group" aria-label={CHECK.grouping}>
            {[false, true].map((byRule) => (
              <ToggleButton
                key={String(byRule)}
                size="small"
                appearance={byRule === isByRule ? "primary" : "secondary"}
                checked={byRule === isByRule}
                onClick={() => setByRule(byRule)}
              >
                {byRule ? CHECK.byRule : CHECK.byPerson}
              </ToggleButton>
            ))}
          </div>
        )}
        {!isChecking && result.people.length > 0 && (
          <Button size="small" className={styles.reports} onClick={onReports}>
            {CHECK.reports}
          </Button>
        )}
      </div>
      {isByRule && !isChecking && view.listed.length > 0 ? (
        <RuleGroups view={view} onOpen={onOpen} />
      ) : (
        <PeopleList view={view} lastRow={lastRow} isChecking={isChecking} onOpen={onOpen} />
      )}
    </div>
  );
}
