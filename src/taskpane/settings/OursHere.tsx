/** 本簿中本工具的内容: everything of ours with its place; each can go, or all of it, once the user has said so twice. */
import { Button, Link } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Session } from "../../checking/session";
import type { AllRemoved } from "../../checking/traces";
import type { Removed, Results, Trace } from "../../checking/traces/trace";
import { FUNCTIONS_TAB } from "../functions/words";
import { OURS, leftWords, stoppedWords, traceWords } from "./ours-words";
import { useStyles } from "./SettingsTab.styles";

interface Props {
  readonly session: Session;
  /** Another one: what there is may be other things. */
  readonly changes: unknown;
}

/** What is asked before anything goes. */
type Asking = { readonly kind: "one"; readonly trace: Trace } | { readonly kind: "all" };

const isFormulas = ({ kind }: Trace): boolean => kind === "formulas";

export function OursHere({ session, changes }: Props) {
  const styles = useStyles();
  const [traces, setTraces] = useState<readonly Trace[] | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const look = useCallback(
    async (): Promise<void> => setTraces(await session.traces.list(FUNCTIONS_TAB.open)),
    [session],
  );
  useEffect(() => void look().catch(session.surface), [look, session, changes]);
  const work = (task: Promise<string | null>): void => {
    setAsking(null);
    setBusy(true);
    setSaid(null);
    void task
      .then(setSaid)
      .then(look)
      .catch(session.surface)
      .finally(() => setBusy(false));
  };
  const removeOne = async (trace: Trace, results: Results): Promise<string | null> =>
    oneWords(trace, await session.traces.remove(trace, { results, isAll: false }));
  const removeAll = async (results: Results): Promise<string | null> =>
    allWords(await session.traces.removeAll(FUNCTIONS_TAB.open, results));
  if (traces === null) return <p className={styles.help}>{OURS.looking}</p>;
  return (
    <>
      <p className={styles.help}>{traces.length === 0 ? OURS.nothing : OURS.help}</p>
      <ul className={styles.list} aria-label={OURS.heading}>
        {traces.map((trace) => (
          <li key={keyOf(trace)} className={styles.row}>
            <div className={styles.line}>
              <span className={styles.grow}>{traceWords(trace)}</span>
              {trace.remove !== null && (
                <Link
                  as="button"
                  inline
                  className={styles.link}
                  disabled={isBusy}
                  aria-label={OURS.removeThat(traceWords(trace))}
                  onClick={() => setAsking({ kind: "one", trace })}
                >
                  {OURS.remove}
                </Link>
              )}
            </div>
            {asking?.kind === "one" && asking.trace === trace && (
              <Ask
                words={OURS.sure}
                withFormulas={isFormulas(trace)}
                onGive={(results) => work(removeOne(trace, results))}
                onCancel={() => setAsking(null)}
              />
            )}
          </li>
        ))}
      </ul>
      {traces.some(({ remove }) => remove !== null) && (
        <div className={styles.buttons}>
          <Button size="small" disabled={isBusy} onClick={() => setAsking({ kind: "all" })}>
            {OURS.removeAll}
          </Button>
        </div>
      )}
      {asking?.kind === "all" && (
        <Ask
          words={OURS.sureAll}
          withFormulas={traces.some(isFormulas)}
          onGive={(results) => work(removeAll(results))}
          onCancel={() => setAsking(null)}
        />
      )}
      <div role="status" aria-live="polite">
        {isBusy ? OURS.working : said}
      </div>
    </>
  );
}

const keyOf = ({ kind, sheet, places }: Trace): string => [kind, sheet, ...places].join("|");

interface AskProps {
  readonly words: string;
  /** Their results may stay. */
  readonly withFormulas: boolean;
  readonly onGive: (results: Results) => void;
  readonly onCancel: () => void;
}

function Ask({ words, withFormulas, onGive, onCancel }: AskProps) {
  const styles = useStyles();
  const group = useRef<HTMLDivElement>(null);
  // It opens below what was pressed, perhaps below the end of the pane.
  useEffect(() => {
    group.current?.scrollIntoView({ block: "nearest" });
    group.current?.focus();
  }, []);
  return (
    <div role="group" aria-label={words} ref={group} tabIndex={-1}>
      <div>{words}</div>
      {withFormulas && <div>{OURS.ofFormulas}</div>}
      <div className={styles.buttons}>
        {withFormulas && (
          <Button size="small" appearance="primary" onClick={() => onGive("kept")}>
            {OURS.keepResults}
          </Button>
        )}
        <Button size="small" onClick={() => onGive("gone")}>
          {withFormulas ? OURS.withResults : OURS.remove}
        </Button>
        <Button size="small" appearance="transparent" onClick={onCancel}>
          {OURS.cancel}
        </Button>
      </div>
    </div>
  );
}

/** Null where it failed: that is said above everything. */
function oneWords(trace: Trace, removed: Removed | null): string | null {
  if (removed === null) return null;
  switch (removed.kind) {
    case "removed":
      return OURS.removed(traceWords(trace));
    case "left":
      return leftWords(trace, removed.count);
    case "unsettled":
    case "newer-state":
      return stoppedWords(trace, removed);
  }
}

function allWords(removed: AllRemoved | null): string | null {
  if (removed === null) return null;
  const { stopped, left } = removed;
  const kept = left.map((trace) => leftWords(trace, null));
  return [stopped === null ? OURS.allRemoved : stoppedWords(stopped.trace, stopped.by), ...kept].join("；");
}
