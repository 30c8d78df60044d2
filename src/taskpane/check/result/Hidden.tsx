/** Rows that a filter or the user hides: how many of them are in the result, and the way to leave them out. */
import { Switch, Text } from "@fluentui/react-components";
import type { SessionState } from "../../../checking/session";
import { hiddenAmong } from "../../../checking/visible";
import { useSession } from "../../shared/use-session";
import { CHECK } from "../words";
import { useStyles } from "./Hidden.styles";

interface Props {
  readonly state: Pick<SessionState, "result" | "hidden" | "visibleOnly">;
}

export function Hidden({ state: { result, hidden, visibleOnly } }: Props) {
  const styles = useStyles();
  const session = useSession();
  const count = result === null ? 0 : hiddenAmong(result, hidden);
  if (result === null || (count === 0 && !visibleOnly)) return null;
  return (
    <div className={styles.hidden}>
      <div className={styles.line}>
        <Text className={styles.words} role="status">
          {visibleOnly ? CHECK.hiddenLeftOut(count) : CHECK.hiddenIncluded(count)}
        </Text>
        <Switch
          size="small"
          label={CHECK.visibleOnly}
          labelPosition="before"
          checked={visibleOnly}
          onChange={(_, { checked }) => void session.hidden.limit(checked)}
        />
      </div>
      {visibleOnly && <Text className={styles.words}>{CHECK.acrossAllRows}</Text>}
    </div>
  );
}
