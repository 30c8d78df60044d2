/** 报告与名单: what can be made of a check and kept in the workbook. */
import { Button, Link, Radio, RadioGroup, Spinner } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { makeNotice, makeReport } from "../../checking/reports/make-report";
import type { SessionState } from "../../checking/session";
import { isReadOnlyWorkbook } from "../../workbook/host-facts";
import { useSession } from "../shared/use-session";
import { Comparing } from "./Comparing";
import { Notice } from "./Notice";
import { Outcome } from "./Outcome";
import { Part } from "./Part";
import { ResultColumns } from "./ResultColumns";
import { useStyles } from "./Reports.styles";
import { reviewsFor } from "./reviews-for";
import { checkedSheets, saidOfSheet, useReportWork, wordsOf, type ReportWork } from "./use-report-work";
import { Units } from "./Units";
import { REPORTS } from "./words";
import { focusOnceDrawn } from "../shared/focus";

interface Props {
  readonly state: SessionState;
  readonly onBack: () => void;
}

type PartId = "report" | "units" | "notice" | "comparison" | "results";

export function Reports({ state, onBack }: Props) {
  const styles = useStyles();
  const session = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => focusOnceDrawn(heading.current), []);
  const { busy, said, work, act, open, dismiss } = useReportWork(session);
  /** Where something was asked for last: what came of it is said there. */
  const [asked, setAsked] = useState<PartId | null>(null);
  const workIn =
    (part: PartId): ReportWork["work"] =>
    (isOfAll, task) => {
      setAsked(part);
      work(isOfAll, task);
    };
  const outcomeOf = (part: PartId): ReactNode =>
    part === asked && (
      <>
        {busy && <Spinner size="tiny" label={REPORTS.working} labelPosition="after" />}
        {said !== null && <Outcome said={said} onOpen={open} onDismiss={dismiss} />}
      </>
    );
  const [isAll, setAll] = useState(false);
  const sheets = checkedSheets(session);
  const isLocked = isReadOnlyWorkbook();
  const isOff = busy || isLocked;
  return (
    <div
      className={styles.page}
      onKeyDown={({ key, defaultPrevented }) => key === "Escape" && !defaultPrevented && onBack()}
    >
      <Link as="button" className={styles.back} onClick={onBack}>
        ‹ {REPORTS.back}
      </Link>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {REPORTS.title}
      </h1>
      {sheets.length > 1 && state.sheet !== null && (
        <RadioGroup
          aria-label={REPORTS.scope}
          value={isAll ? "all" : "one"}
          onChange={(_, { value }) => setAll(value === "all")}
        >
          <Radio value="one" label={REPORTS.thisSheet(state.sheet)} />
          <Radio value="all" label={REPORTS.allSheets(sheets.length)} />
        </RadioGroup>
      )}
      {state.visibleOnly && !isAll && <p className={styles.help}>{REPORTS.visibleOnly}</p>}
      {state.outdated && <p className={styles.help}>{REPORTS.outdated}</p>}
      {isLocked && <p className={styles.help}>{REPORTS.locked}</p>}
      <Part name={REPORTS.report} help={REPORTS.reportHelp} outcome={outcomeOf("report")}>
        <Button
          appearance="primary"
          disabledFocusable={isOff}
          onClick={() =>
            workIn("report")(isAll, async (source) =>
              wordsOf(await makeReport(source, await reviewsFor(session, source)), saidOfSheet),
            )
          }
        >
          {REPORTS.makeReport}
        </Button>
      </Part>
      <Units {...{ isLocked, busy }} outcome={outcomeOf("units")} work={(task) => workIn("units")(isAll, task)} />
      <Notice
        isOff={isOff}
        outcome={outcomeOf("notice")}
        onMake={(options) =>
          workIn("notice")(isAll, async (source) => wordsOf(await makeNotice(source, options), saidOfSheet))
        }
      />
      <Comparing isOff={isOff} outcome={outcomeOf("comparison")} sheet={state.sheet} work={workIn("comparison")} />
      <ResultColumns
        act={(task) => {
          setAsked("results");
          act(task);
        }}
        isOff={isOff || state.isProtected}
        outcome={outcomeOf("results")}
      />
      <p className={styles.help}>{REPORTS.isOurs}</p>
    </div>
  );
}
