/** What came of what was asked for, with the sheet it made. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useStyles } from "./Reports.styles";
import type { Said } from "./use-report-work";
import { REPORTS } from "./words";

interface OutcomeProps {
  readonly said: Said;
  readonly onOpen: (sheet: string) => void;
  readonly onDismiss: () => void;
}

export function Outcome({ said: { intent, words, sheet }, onOpen, onDismiss }: OutcomeProps) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  // Below the last button it may stand out of sight.
  // In braces: newer browsers return a promise from it, which React would call when the outcome goes.
  useEffect(() => {
    bar.current?.scrollIntoView({ block: "nearest" });
  }, [words]);
  if (words === "") return null;
  return (
    <div ref={bar}>
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
    </div>
  );
}
