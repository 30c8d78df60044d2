/** The tab 检查: what is on the sheet, the check, the people, one person. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useRef } from "react";
import { personAt, type CheckedPerson } from "../../checking/people";
import type { Session } from "../../checking/session";
import { useSessionState } from "../shared/use-session";
import { useView } from "./use-view";
import { Counts } from "./Counts";
import { Facets } from "./Facets";
import { FirstSight } from "./FirstSight";
import { MarkBar } from "./MarkBar";
import { Messages } from "./Messages";
import { PeopleList } from "./PeopleList";
import { Progress } from "./Progress";
import { SheetHeader } from "./SheetHeader";

const useStyles = makeStyles({
  section: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    flexShrink: 0,
    // Zoomed in, the notes and facets must not push the list out of sight.
    maxHeight: "70%",
    overflowY: "auto",
    boxSizing: "border-box",
  },
  firstSight: {
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    overflowY: "auto",
    flexGrow: 1,
    minHeight: 0,
  },
});

/** Loaded when the first person is opened: the list comes first. */
const PersonDetail = lazy(async () => ({ default: (await import("./person/PersonDetail")).PersonDetail }));

const NOBODY: readonly CheckedPerson[] = [];

export function CheckTab({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const state = useSessionState();
  const { result, phase } = state;
  const isChecking = phase.kind === "checking";
  const view = useView(session, result?.people ?? NOBODY, isChecking);
  const shown = state.shownRow === null || result === null ? null : personAt(result.people, state.shownRow);
  /** Whom the user came from: there the list goes on. */
  const lastRow = useRef<number | null>(null);
  const open = useCallback(
    (person: CheckedPerson): void => {
      lastRow.current = person.row;
      session.show(person.row);
      void session.goTo(person.worst?.cells[0] ?? `A${person.row}`);
    },
    [session],
  );
  const at = shown === null ? -1 : view.listed.findIndex(({ row }) => row === shown.row);
  return (
    <>
      <Messages state={state} />
      {shown !== null && result !== null ? (
        <Suspense fallback={null}>
          <PersonDetail
            key={shown.row}
            person={shown}
            result={result}
            written={state.written}
            place={at < 0 ? null : { at: at + 1, of: view.listed.length }}
            isWanted={lastRow.current === shown.row}
            onBack={() => session.show(null)}
            onStep={(by) => {
              const next = view.listed[at + by];
              if (next !== undefined) open(next);
            }}
            onCell={(address) => void session.goTo(address)}
          />
        </Suspense>
      ) : (
        <>
          <div className={styles.section}>
            <SheetHeader state={state} />
            {isChecking && <Progress progress={phase.progress} />}
            {result !== null && <Counts result={result} view={view} isChecking={isChecking} />}
            {result !== null && !isChecking && <Facets view={view} />}
          </div>
          {result === null ? (
            <div className={styles.firstSight}>
              <FirstSight state={state} />
            </div>
          ) : (
            <PeopleList
              people={view.listed}
              view={view}
              lastRow={lastRow.current}
              isChecking={isChecking}
              onOpen={open}
            />
          )}
        </>
      )}
      <MarkBar state={state} />
    </>
  );
}
