/** What went wrong, with the way on: once more, and what helps to find the fault. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { diagnosticsOf } from "../../checking/diagnostics/diagnostics";
import { diagnosticsWords } from "../../checking/diagnostics/words";
import { hostFacts } from "../../workbook/host-facts";
import type { Trouble } from "../../workbook/troubles";
import { excelTroubleWords, TROUBLE } from "./trouble-words";
import { useStyles } from "./TroubleBar.styles";
import { useSession } from "./use-session";

type Copied = { readonly kind: "no" } | { readonly kind: "yes" } | { readonly kind: "by-hand"; readonly text: string };

export function TroubleBar({ trouble }: { readonly trouble: Trouble }) {
  const styles = useStyles();
  const session = useSession();
  const [copied, setCopied] = useState<Copied>({ kind: "no" });
  const copy = async (): Promise<void> => {
    const text = diagnosticsWords(
      diagnosticsOf(session.current(), session.lastFailures(), hostFacts(), session.judgedWhere()),
    );
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ kind: "yes" });
    } catch {
      // Not every host lets its panes write to the clipboard.
      setCopied({ kind: "by-hand", text });
    }
  };
  return (
    <MessageBar intent="error" layout="multiline" shape="square">
      <MessageBarBody>
        {excelTroubleWords(trouble)}
        {copied.kind === "yes" && <div>{TROUBLE.copied}</div>}
        {copied.kind === "by-hand" && (
          <>
            <div>{TROUBLE.copyByHand}</div>
            <textarea className={styles.text} readOnly rows={6} value={copied.text} aria-label={TROUBLE.diagnostics} />
          </>
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void session.retry()}>
          {TROUBLE.retry}
        </Button>
        <Button size="small" onClick={() => void copy()}>
          {TROUBLE.copyDiagnostics}
        </Button>
        <Button size="small" appearance="transparent" onClick={session.dismissTrouble}>
          {TROUBLE.dismiss}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
