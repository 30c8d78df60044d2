/** Says that the functions' metadata and the code are of different versions; draws nothing while they agree. */
import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { FUNCTIONS_TAB } from "../functions/words";
import { FUNCTIONS_VERSION } from "../../functions/version";
import { useStyles } from "./Frame.styles";
import { useOtherMetadataVersion } from "./use-metadata-version";

export function VersionBanner() {
  const styles = useStyles();
  const other = useOtherMetadataVersion();
  if (other === null) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.banner}>
      <MessageBarBody>{FUNCTIONS_TAB.versionsDiffer(other, FUNCTIONS_VERSION)}</MessageBarBody>
    </MessageBar>
  );
}
