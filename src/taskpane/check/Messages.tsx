/** What stands in the way or has to be known, above everything else, each with a way on. */
import { Button, Link, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { storedSettingsWords } from "../../rules/settings/words";
import { UNREAD_STATE } from "../../roster/words";
import type { SessionState } from "../../checking/session";
import { isReadOnlyWorkbook } from "../../workbook/host-facts";
import { TroubleBar } from "../shared/TroubleBar";
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
            <Button size="small" onClick={session.marks.dismissStuck}>
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
