/** What a check found: how many stand how, what the list is narrowed by, and the list. */
import type { CheckResult } from "../../../checking/check";
import type { CheckedPerson } from "../../../checking/people";
import type { Reviewing } from "../../../checking/reviews/following";
import type { SessionState } from "../../../checking/session";
import type { RuleId } from "../../../rules/ids";
import type { Viewing } from "../use-view";
import { useEffect, useState, type KeyboardEvent } from "react";
import { Button, mergeClasses, ToggleButton } from "@fluentui/react-components";
import { isNextKey } from "../reviews/keys";
import { ReviewBar } from "../reviews/ReviewBar";
import { CHECK } from "../words";
import { Counts } from "./Counts";
import { Facets } from "./Facets";
import { Hidden } from "./Hidden";
import { PeopleList } from "./PeopleList";
import { RuleGroups } from "./RuleGroups";
import { Skipped } from "./Skipped";
import { useLow } from "./use-low";
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
  /** Null until the reviews are there. */
  readonly reviewing: Reviewing | null;
}

export function Result({ result, state, view, lastRow, isChecking, onOpen, onReports, reviewing }: Props) {
  const styles = useStyles();
  const isLow = useLow();
  /** What goes up and down as a whole; the list in it is drawn once it is there. */
  const [sheet, setSheet] = useState<HTMLElement | null>(null);
  const [isByRule, setByRule] = useState(false);
  const [openRule, setOpenRule] = useState<RuleId | null>(null);
  /** The places of those to be reviewed together; null while nobody is being selected. */
  const [selected, select] = useState<ReadonlySet<number> | null>(null);
  useEffect(() => setOpenRule(null), [result.sheet]);
  // Another row may stand there by now.
  useEffect(() => select(null), [result.sheet, isChecking]);
  const next = reviewing?.reviews.next(view.listed, result.people, reviewing.standings, lastRow) ?? null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (next !== null && isNextKey(event)) onOpen(next);
  };
  return (
    <div ref={setSheet} className={mergeClasses(styles.result, isLow && styles.sheet)} onKeyDown={onKeyDown}>
      <div className={mergeClasses(styles.summary, isLow && styles.whole)}>
        <Counts result={result} view={view} isChecking={isChecking} />
        {!isChecking && <Hidden state={state} />}
        {!isChecking && <Skipped result={result} />}
        {!isChecking && <Facets view={view} />}
        {!isChecking && reviewing !== null && (
          <ReviewBar
            people={result.people}
            listed={view.listed}
            reviewing={reviewing}
            next={next}
            selected={selected}
            onSelect={select}
            onOpen={onOpen}
          />
        )}
        {!isChecking && (
          <div className={styles.tools}>
            {selected === null && view.rules.size > 0 && (
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
            {result.people.length > 0 && (
              <Button size="small" onClick={onReports}>
                {CHECK.reports}
              </Button>
            )}
          </div>
        )}
      </div>
      {isByRule && selected === null && !isChecking && view.listed.length > 0 ? (
        <RuleGroups isPart={isLow} view={view} open={openRule} onUnfold={setOpenRule} onOpen={onOpen} />
      ) : isLow && sheet === null ? null : (
        <PeopleList
          sheet={isLow ? sheet : null}
          view={view}
          lastRow={lastRow}
          isChecking={isChecking}
          onOpen={onOpen}
          reviewOf={isChecking ? undefined : reviewing?.standingOf}
          selected={selected}
          onSelect={select}
        />
      )}
    </div>
  );
}
