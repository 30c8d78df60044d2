/**
 * 条款: the notice in its order, each paragraph with the rules that enforce it, the figures in force and the people of
 * this sheet whom it concerns. A clause that a finding asked for comes into view, with the way back.
 */
import { Button, Link, SearchBox, Text } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { peopleByEnforcer } from "../../../checking/concerned";
import type { Session } from "../../../checking/session";
import { shownResult } from "../../../checking/session/state";
import { DEFAULT_SETTINGS } from "../../../rules/settings/settings";
import { paragraphsFor } from "../../../teaching/clauses";
import { usePaging } from "../../shared/paging";
import { POLICY } from "../words";
import { useProjector } from "../projector/projector";
import { Official } from "../official/Official";
import { useOfficial } from "../official/use-official";
import { useStyles } from "./Clauses.styles";
import { Paragraph } from "./Paragraph";
import { dayOf } from "./day-of";
import { focusOnceDrawn } from "../../shared/focus";

interface Props {
  readonly session: Session;
  readonly isFront: boolean;
}

export function Clauses({ session, isFront }: Props) {
  const styles = useStyles();
  const { asked, back } = usePaging();
  /** The room sees the paragraphs: whose words they are is said where the tab is not shown to it. */
  const isProjected = useProjector();
  const [typed, setTyped] = useState("");
  const list = useRef<HTMLDivElement>(null);
  const state = useSyncExternalStore(session.subscribe, session.current);
  const result = shownResult(state);
  const found = useMemo(() => (result === null ? null : peopleByEnforcer(result.people)), [result]);
  const settings = state.understood?.[0]?.context.settings ?? DEFAULT_SETTINGS;
  const on = dayOf(state);
  const official = useOfficial(session, isFront);
  const words = official.loaded?.matched.of ?? null;
  const shown = useMemo(() => paragraphsFor(typed, words), [typed, words]);
  useEffect(() => {
    if (asked === null) return;
    setTyped("");
  }, [asked]);
  useEffect(() => {
    if (asked === null || typed !== "") return;
    const wanted = list.current?.querySelector<HTMLElement>(`[data-clause="${asked.clause}"]`);
    focusOnceDrawn(wanted, { preventScroll: true });
    wanted?.scrollIntoView({ block: "start" });
  }, [asked, typed]);
  return (
    <>
      <div className={styles.top}>
        {/* On the big screen it stands in the strip that stays in sight. */}
        {asked !== null && !isProjected && (
          <Link as="button" onClick={back}>
            {asked.backWords}
          </Link>
        )}
        {!isProjected && (
          <>
            <h1 className={styles.heading}>{POLICY.heading}</h1>
            <Text as="p" block className={styles.aside}>
              {POLICY.intro}
            </Text>
          </>
        )}
        <SearchBox
          size="small"
          className={styles.search}
          value={typed}
          placeholder={POLICY.search}
          aria-label={POLICY.search}
          onChange={(_, { value }) => setTyped(value)}
        />
        <div role="status" className={styles.aside}>
          {typed === "" ? "" : shown.length === 0 ? POLICY.nothingFound : POLICY.paragraphs(shown.length)}
        </div>
        {result === null && state.understood !== null && state.understood.length > 0 && (
          <Text as="p" block className={styles.aside}>
            {POLICY.notChecked}{" "}
            <Button size="small" onClick={() => void session.check()}>
              {POLICY.check}
            </Button>
          </Text>
        )}
      </div>
      <div ref={list} className={styles.list}>
        <Official official={official} />
        {shown.map((one) => (
          <Paragraph
            key={one.id}
            paragraph={one}
            official={words?.get(one.id) ?? null}
            isAsked={asked?.clause === one.id}
            found={found}
            settings={settings}
            on={on}
            session={session}
          />
        ))}
      </div>
    </>
  );
}
