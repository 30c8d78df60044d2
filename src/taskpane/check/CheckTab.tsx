/** The tab 检查: what is on the sheet, the check, the people, one person. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { personAt, type CheckedPerson } from "../../checking/people";
import { shownResult, type Session } from "../../checking/session";
import { late } from "../shared/late";
import { useSessionState } from "../shared/use-session";
import { useStyles } from "./CheckTab.styles";
import { FirstSight } from "./FirstSight";
import { MarkBar } from "./MarkBar";
import { Messages } from "./Messages";
import { Progress } from "./Progress";
import { SheetHeader } from "./SheetHeader";
import { useReviews } from "./reviews/use-reviews";
import { useView } from "./use-view";

const Result = late(async () => (await import(/* webpackChunkName: "result" */ "./result/Result")).Result);

/** Comes when all sheets are checked. */
const Workbook = late(async () => (await import(/* webpackChunkName: "workbook" */ "./workbook/Workbook")).Workbook);

/** Comes when somebody wants to make something of a result. */
const Reports = late(async () => (await import(/* webpackChunkName: "reports" */ "../reports/Reports")).Reports);

/** Comes when the first person is opened: the list comes first. */
const Person = late(async () => (await import(/* webpackChunkName: "person" */ "./person/PersonDetail")).PersonDetail);

const NOBODY: readonly CheckedPerson[] = [];

export function CheckTab({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const state = useSessionState();
  const { phase, result: all, hidden, visibleOnly } = state;
  const isChecking = phase.kind === "checking";
  const shownOfAll = useMemo(() => shownResult({ result: all, hidden, visibleOnly }), [all, hidden, visibleOnly]);
  const result = isChecking ? all : shownOfAll;
  const reviewing = useReviews(session, result === null || isChecking ? null : result.people);
  const view = useView(session, result?.people ?? NOBODY, isChecking, reviewing?.reviewOf);
  useEffect(() => {
    const pane = document.documentElement;
    window.addEventListener("focus", session.events.cameBack);
    pane.addEventListener("pointerenter", session.events.glancedAt);
    return () => {
      window.removeEventListener("focus", session.events.cameBack);
      pane.removeEventListener("pointerenter", session.events.glancedAt);
    };
  }, [session]);
  // While the user looks at what was understood: the first check finds it here.
  useEffect(Result.loadAhead, []);
  const [isUnderstandingShown, showUnderstanding] = useState(false);
  // Another sheet, another check: its result is what is looked for.
  useEffect(() => showUnderstanding(false), [state.sheet, isChecking]);
  const [isOverview, showOverview] = useState(false);
  // The pane follows the sheet.
  useEffect(() => showOverview(false), [state.sheet]);
  const [isReporting, showReports] = useState(false);
  useEffect(() => showReports(false), [state.sheet]);
  const isAll = isOverview || state.workbook?.kind === "checking";
  const shown = state.shownRow === null || result === null ? null : personAt(result.people, state.shownRow);
  /** Whom the user came from: there the list goes on. */
  const lastRow = useRef<number | null>(null);
  const open = useCallback(
    (person: CheckedPerson): void => {
      lastRow.current = person.place;
      session.person.show(person.place);
      const { worst, row, judging } = person;
      void session.person.goTo(worst?.cells[0] ?? { sheet: judging.head.sheet, row: row - 1, column: 0 }, person);
    },
    [session],
  );
  const following =
    shown === null || result === null || reviewing === null
      ? null
      : reviewing.reviews.next(view.listed, result.people, reviewing.standings, shown.place);
  const nextOpen = following?.place === shown?.place ? null : following;
  const at = shown === null ? -1 : view.listed.findIndex(({ place }) => place === shown.place);
  return (
    <>
      <Messages state={state} />
      {shown !== null && result !== null ? (
        <Person.Component
          key={shown.place}
          person={shown}
          result={result}
          written={state.written}
          inRowNow={state.inRowNow}
          change={state.change}
          place={at < 0 ? null : { at: at + 1, of: view.listed.length }}
          isWanted={lastRow.current === shown.place}
          onBack={() => session.person.show(null)}
          onStep={(by) => {
            const next = view.listed[at + by];
            if (next !== undefined) open(next);
          }}
          onCell={(cell) => void session.person.goTo(cell, shown)}
          reviewing={reviewing}
          onNextOpen={nextOpen === null ? null : () => open(nextOpen)}
        />
      ) : isAll ? (
        <Workbook.Component
          state={state}
          onBack={() => showOverview(false)}
          onOpen={(sheet, person) => {
            lastRow.current = person?.place ?? null;
            showOverview(false);
            void session.workbook.open(sheet, person);
          }}
        />
      ) : isReporting && all !== null ? (
        <Reports.Component state={state} onBack={() => showReports(false)} />
      ) : (
        <>
          <div className={styles.head}>
            <SheetHeader
              state={state}
              onAllSheets={(isAnew) => {
                showOverview(true);
                if (isAnew) void session.workbook.check();
              }}
              isUnderstandingShown={isUnderstandingShown}
              onUnderstanding={showUnderstanding}
            />
            {isChecking && <Progress progress={phase.progress} />}
          </div>
          {result === null || (isUnderstandingShown && !isChecking) ? (
            <div className={styles.firstSight}>
              <FirstSight state={state} isAskedFor={result !== null} />
            </div>
          ) : (
            <Result.Component
              result={result}
              state={state}
              view={view}
              lastRow={lastRow.current}
              isChecking={isChecking}
              onOpen={open}
              onReports={() => showReports(true)}
              reviewing={reviewing}
            />
          )}
        </>
      )}
      {!isAll && <MarkBar state={state} />}
    </>
  );
}
