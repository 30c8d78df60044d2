/** What stands in the way or has to be known, above everything else, each with a way on. */
import { Button, Link, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { diagnosticsWords } from "../../checking/diagnostics/words";
import type { Trouble } from "../../workbook/troubles";
import { excelTroubleWords } from "../shared/trouble-words";
import { storedSettingsWords } from "../../rules/settings/words";
import { UNREAD_STATE } from "../../roster/words";
import { diagnosticsOf } from "../../checking/diagnostics/diagnostics";
import type { SessionState } from "../../checking/session";
import { hostFacts, isReadOnlyWorkbook } from "../../workbook/host-facts";
import { UncoveredColumns } from "../shared/UncoveredColumns";
import { useSession } from "../shared/use-session";
import { CHECK } from "./words";
import { useStyles } from "./Messages.styles";

export function Messages({ state }: { readonly state: SessionState }) {
  const styles = useStyles();
  const {
    trouble,
    outdated,
    stuckFormats,
    uncovered,
    stateIsNewer,
    countsFrom1904,
    settingsFault,
    unreadParts,
    isProtected,
    phase,
  } = state;
  const session = useSession();
  const isReadOnly = isReadOnlyWorkbook();
  return (
    <div role="status" aria-live="polite" className={styles.messages}>
      {trouble !== null && <TroubleBar trouble={trouble} />}
      {outdated && phase.kind !== "checking" && (
        <MessageBar intent="warning" layout="multiline" shape="square">
          <MessageBarBody>
            {CHECK.outdated}{" "}
            <Link as="button" inline onClick={() => void session.checkAgain()}>
              {CHECK.checkAgain}
            </Link>
          </MessageBarBody>
        </MessageBar>
      )}
      {stuckFormats !== null && (
        <MessageBar intent="warning" layout="multiline" shape="square">
          <MessageBarBody>{CHECK.stuckFormats(stuckFormats)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={session.dismissStuck}>
              {CHECK.dismiss}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <UncoveredColumns uncovered={uncovered} />
      {stateIsNewer && (
        <MessageBar intent="warning" layout="multiline" shape="square">
          <MessageBarBody>{CHECK.stateIsNewer}</MessageBarBody>
        </MessageBar>
      )}
      {countsFrom1904 && (
        <MessageBar intent="warning" layout="multiline" shape="square">
          <MessageBarBody>{CHECK.countsFrom1904}</MessageBarBody>
        </MessageBar>
      )}
      {settingsFault !== null && (
        <MessageBar intent="warning" layout="multiline" shape="square">
          <MessageBarBody>{storedSettingsWords(settingsFault)}</MessageBarBody>
        </MessageBar>
      )}
      {unreadParts > 0 && (
        <MessageBar intent="warning" layout="multiline" shape="square">
          <MessageBarBody>{UNREAD_STATE}</MessageBarBody>
        </MessageBar>
      )}
      {(isReadOnly || isProtected) && (
        <MessageBar intent="info" layout="multiline" shape="square">
          <MessageBarBody>{isReadOnly ? CHECK.isReadOnly : CHECK.isProtected}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

type Copied = { readonly kind: "no" } | { readonly kind: "yes" } | { readonly kind: "by-hand"; readonly text: string };

function TroubleBar({ trouble }: { readonly trouble: Trouble }) {
  const styles = useStyles();
  const session = useSession();
  const [copied, setCopied] = useState<Copied>({ kind: "no" });
  const copy = async (): Promise<void> => {
    const text = diagnosticsWords(diagnosticsOf(session.current(), session.lastFailures(), hostFacts()));
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
        {copied.kind === "yes" && <div>{CHECK.copied}</div>}
        {copied.kind === "by-hand" && (
          <>
            <div>{CHECK.copyByHand}</div>
            <textarea className={styles.text} readOnly rows={6} value={copied.text} aria-label={CHECK.diagnostics} />
          </>
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void session.retry()}>
          {CHECK.retry}
        </Button>
        <Button size="small" onClick={() => void copy()}>
          {CHECK.copyDiagnostics}
        </Button>
        <Button size="small" appearance="transparent" onClick={session.dismissTrouble}>
          {CHECK.dismiss}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
