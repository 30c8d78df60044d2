/** The session's state, drawn anew whenever it changes. */
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session, SessionState } from "../../checking/session";

export const SessionContext = createContext<Session | null>(null);

/** @throws Error outside of the session's provider (a programmer's mistake) */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("no session above this component");
  return session;
}

export function useSessionState(): SessionState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.current);
}
