/** 报告与名单: what can be made of a check and kept in the workbook. */
import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Radio,
  RadioGroup,
  Spinner,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { makeReport } from "../../checking/reports/make-report";
import type { SessionState } from "../../checking/session";
import { isReadOnlyWorkbook } from "../../workbook/host-facts";
import { useSession } from "../shared/use-session";
import { Part } from "./Part";
import { ResultColumns } from "./ResultColumns";
import { useStyles } from "./Reports.styles";
import { checkedSheets, saidOfSheet, useReportWork, wordsOf, type Said } from "./use-report-work";
import { REPORTS } from "./words";

interface Props {
  readonly state: SessionState;
  readonly onBack: () => void;
}

export function Reports({ state, onBack }: Props) {
  const styles = useStyles();
  const session = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { busy, said, work, act, open, dismiss } = useReportWork(session);
  const [isAll, setAll] = useState(false);
  const sheets = checkedSheets(session);
  const isLocked = isReadOnlyWorkbook();
  const isOff = busy || isLocked;
  return (
    <div className={styles.page}>
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
      <div role="status">
        {busy && <Spinner size="tiny" label={REPORTS.working} labelPosition="after" />}
        {said !== null && said.words !== "" && <Outcome said={said} onOpen={open} onDismiss={dismiss} />}
      </div>
      <Part name={REPORTS.report} help={REPORTS.reportHelp}>
        <Button
          appearance="primary"
          disabled={isOff}
          onClick={() => work(isAll, async (source) => wordsOf(await makeReport(source), saidOfSheet))}
        >
          {REPORTS.makeReport}
        </Button>
      </Part>
      <ResultColumns act={act} isOff={isOff || state.isProtected} />
      <p className={styles.help}>{REPORTS.isOurs}</p>
    </div>
  );
}

interface OutcomeProps {
  readonly said: Said;
  readonly onOpen: (sheet: string) => void;
  readonly onDismiss: () => void;
}

function Outcome({ said: { intent, words, sheet }, onOpen, onDismiss }: OutcomeProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.said}>{words}</MessageBarBody>
      <MessageBarActions>
        {sheet !== null && (
          <Button size="small" onClick={() => onOpen(sheet)}>
            {REPORTS.open}
          </Button>
        )}
        <Button size="small" appearance="transparent" onClick={onDismiss}>
          {REPORTS.dismiss}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
