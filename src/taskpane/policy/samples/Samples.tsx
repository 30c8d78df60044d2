/**
 * 示例: the sample roster with its two further sheets, and the blank one. The sample's directory and posts would count
 * for every roster of the workbook: where there is anything in it, the user is asked.
 */
import { Button, MessageBar, MessageBarActions, MessageBarBody, Text } from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";
import type { Session } from "../../../checking/session";
import type { PlainSheet } from "../../../roster/plain-sheet";
import { POLICY } from "../words";
import { useStyles } from "./Samples.styles";
import { useInserting } from "./use-inserting";

const sample = async (): Promise<readonly PlainSheet[]> =>
  (await import(/* webpackChunkName: "sample" */ "../../../teaching/sample/sheets")).sampleSheets();

const rosterOnly = async (): Promise<readonly PlainSheet[]> => (await sample()).slice(0, 1);

const blank = async (): Promise<readonly PlainSheet[]> => [
  (await import(/* webpackChunkName: "sample" */ "../../../teaching/template")).blankRoster(new Date().getFullYear()),
];

export function Samples({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const { sheetCount } = useSyncExternalStore(session.subscribe, session.current);
  const { busy, said, insert } = useInserting(session);
  const [isAsking, ask] = useState(false);
  const answer = (sheets: () => Promise<readonly PlainSheet[]>): void => {
    ask(false);
    insert(sheets);
  };
  return (
    <div className={styles.list}>
      <h1 className={styles.heading}>{POLICY.sampleHeading}</h1>
      <Text as="p" block>
        {POLICY.sampleIntro}
      </Text>
      <Button size="small" disabled={busy} onClick={() => (sheetCount === 0 ? insert(sample) : ask(true))}>
        {POLICY.insertSample}
      </Button>
      {isAsking && (
        <MessageBar intent="warning" layout="multiline" shape="square">
          <MessageBarBody>{POLICY.othersThere}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => answer(sample)}>
              {POLICY.insertAll}
            </Button>
            <Button size="small" onClick={() => answer(rosterOnly)}>
              {POLICY.insertRoster}
            </Button>
            <Button size="small" onClick={() => ask(false)}>
              {POLICY.cancel}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <h2 className={styles.heading}>{POLICY.blankHeading}</h2>
      <Text as="p" block>
        {POLICY.blankIntro}
      </Text>
      <Button size="small" disabled={busy} onClick={() => insert(blank)}>
        {POLICY.insertBlank}
      </Button>
      <div role="status" className={styles.said}>
        {said}
      </div>
    </div>
  );
}
