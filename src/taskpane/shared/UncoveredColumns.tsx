/** Columns of ours that no longer show a result for everybody, each with the way to put that right. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { SessionState } from "../../checking/session";
import { uncoveredWords, extendWords } from "./column-words";
import { useSession } from "./use-session";

export function UncoveredColumns({ uncovered }: Pick<SessionState, "uncovered">) {
  const session = useSession();
  return uncovered.map((one) => (
    <MessageBar key={one.column} intent="warning" layout="multiline" shape="square">
      <MessageBarBody>{uncoveredWords(one)}</MessageBarBody>
      {one.taken === null && one.missing > 0 && (
        <MessageBarActions>
          <Button size="small" onClick={() => void session.columns.extend(one.column)}>
            {extendWords(one)}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  ));
}
