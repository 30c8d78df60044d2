/** What the settings are about, read when the tab comes to the front, and when something changed while it is there. */
import { useCallback, useEffect, useRef, useState } from "react";
import { settingsOverview, type SettingsOverview } from "../../checking/settings/overview";
import type { Session } from "../../checking/session";
import { useSessionState } from "../shared/use-session";

export interface Overview {
  /** Null until it is read. */
  readonly overview: SettingsOverview | null;
  /** Does something with the settings; a result follows, and what they are is looked at again. */
  readonly work: (task: Promise<unknown>) => void;
}

export function useOverview(session: Session, isFront: boolean): Overview {
  const { understood, settings, phase } = useSessionState();
  const [overview, setOverview] = useState<SettingsOverview | null>(null);
  /** The last one asked for counts. */
  const asked = useRef(0);
  const isReady = phase.kind === "ready";
  const look = useCallback(async (): Promise<void> => {
    const ask = ++asked.current;
    const read = await settingsOverview(session.heads);
    if (ask !== asked.current) return;
    if (read.ok) setOverview(read.value);
    else session.report("settings", read.trouble, look);
  }, [session]);
  useEffect(() => {
    if (isFront && isReady) void look().catch(session.surface);
  }, [session, look, isFront, isReady, understood, settings]);
  const work = useCallback(
    (task: Promise<unknown>): void => void task.then(session.followSaid).then(look).catch(session.surface),
    [look, session],
  );
  return { overview, work };
}
