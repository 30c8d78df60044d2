/** The pane: what is on the sheet, the check, the people, one person. */
import {
  Button,
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  Spinner,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useMemo } from "react";
import { excelTroubleWords } from "../messages/excel-troubles";
import { PANE } from "../messages/pane";
import type { CheckedPerson } from "../checking/check";
import type { Session, SessionState } from "../checking/session";
import { Counts } from "./components/Counts";
import { MarkBar } from "./components/MarkBar";
import { PeopleList } from "./components/PeopleList";
import { PersonDetail } from "./components/PersonDetail";
import { SheetHeader } from "./components/SheetHeader";
import { Questions, Understanding } from "./components/Understanding";
import { SessionContext, useSession, useSessionState } from "./hooks/use-session";
import { useTheme } from "./hooks/use-theme";

/** The pane has no margin of its own: it fills its frame to the edges. */
const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  page: { height: "100vh", display: "flex", flexDirection: "column", overflow: "hidden" },
  section: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  scroll: { overflowY: "auto", flexGrow: 1, minHeight: 0 },
  grow: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
});

export function App({ session }: { readonly session: Session }) {
  return (
    <SessionContext.Provider value={session}>
      <FluentProvider theme={useTheme()}>
        <Page />
      </FluentProvider>
    </SessionContext.Provider>
  );
}

function Page() {
  usePageStyles();
  const styles = useStyles();
  const session = useSession();
  const state = useSessionState();
  const listed = useMemo(
    () => state.result?.people.filter(({ worst }) => worst !== null && worst.severity !== "benefit") ?? [],
    [state.result],
  );
  const shown = state.result?.people.find(({ row }) => row === state.shownRow) ?? null;
  const open = (person: CheckedPerson): void => {
    session.show(person.row);
    void session.goTo(person.worst?.cells[0] ?? `A${person.row}`);
  };
  const at = shown === null ? -1 : listed.indexOf(shown);
  return (
    <main className={styles.page}>
      <Messages state={state} />
      {shown === null ? (
        <>
          <div className={styles.section}>
            <SheetHeader state={state} />
            {state.phase.kind === "checking" && <Progress phase={state.phase} />}
            {state.result !== null && <Counts result={state.result} />}
          </div>
          {state.result === null ? (
            <div className={`${styles.section} ${styles.scroll}`}>
              <FirstSight state={state} />
            </div>
          ) : (
            <PeopleList people={listed} onOpen={open} />
          )}
        </>
      ) : (
        <div className={styles.grow}>
          <PersonDetail
            person={shown}
            place={at < 0 ? null : { at: at + 1, of: listed.length }}
            onBack={() => session.show(null)}
            onStep={(by) => {
              const next = listed[at + by];
              if (next !== undefined) open(next);
            }}
            onCell={(address) => void session.goTo(address)}
          />
        </div>
      )}
      <MarkBar state={state} />
    </main>
  );
}

function Messages({ state: { trouble, outdated, stateIsNewer } }: { readonly state: SessionState }) {
  const session = useSession();
  return (
    <div role="status" aria-live="polite">
      {trouble !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{excelTroubleWords(trouble)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={session.dismissTrouble}>
              {PANE.dismiss}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {outdated && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{PANE.outdated}</MessageBarBody>
        </MessageBar>
      )}
      {stateIsNewer && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{PANE.stateIsNewer}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

function Progress({ phase }: { readonly phase: Extract<SessionState["phase"], { kind: "checking" }> }) {
  const { rows, total } = phase.progress;
  const words = PANE.progress(rows, total);
  return (
    <div>
      <ProgressBar aria-label={words} {...(total > 0 ? { value: rows / total } : {})} />
      <Text role="status">{words}</Text>
    </div>
  );
}

/** Before a check: what was understood, or why nothing was. */
function FirstSight({ state: { phase, understood, sheet } }: { readonly state: SessionState }) {
  if (phase.kind === "looking") return <Spinner label={PANE.looking} />;
  if (understood === null || sheet === null) return null;
  if (understood.length === 0)
    return (
      <>
        <Text weight="semibold">{PANE.noRoster}</Text>
        <Text>{PANE.noRosterHelp}</Text>
      </>
    );
  return (
    <>
      {understood.map((roster) => (
        <div key={roster.table}>
          <Questions questions={roster.questions} />
          <Understanding roster={roster} />
        </div>
      ))}
    </>
  );
}
