/** Which tab is in front, and the way back from a clause to the finding that it was opened from. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Asked, Paging } from "../shared/paging";
import { FRONT } from "./pages";
import { focusOnceDrawn } from "../shared/focus";

export interface Pages {
  readonly front: string;
  /** A page that was in front once stays as it was left. */
  readonly seen: readonly string[];
  readonly turnTo: (id: string) => void;
  readonly paging: Paging;
}

export function usePages(): Pages {
  const [front, setFront] = useState(FRONT.id);
  const [seen, setSeen] = useState<readonly string[]>([FRONT.id]);
  const [asked, setAsked] = useState<Asked | null>(null);
  const from = useRef<{ readonly page: string; readonly link: Element | null; readonly onBack?: () => void } | null>(
    null,
  );
  const [returned, setReturned] = useState(0);
  const turnTo = useCallback((id: string): void => {
    setFront(id);
    setSeen((before) => (before.includes(id) ? before : [...before, id]));
  }, []);
  const paging = useMemo(
    (): Paging => ({
      asked,
      turnTo,
      openClause(clause, { words, ...wayBack }) {
        from.current = { page: front, link: document.activeElement, ...wayBack };
        setAsked((before) => ({ clause, time: (before?.time ?? 0) + 1, backWords: words }));
        turnTo("policy");
      },
      back() {
        setAsked(null);
        turnTo(from.current?.page ?? FRONT.id);
        from.current?.onBack?.();
        setReturned((times) => times + 1);
      },
    }),
    [asked, front, turnTo],
  );
  useEffect(() => {
    // What was hidden until now can only be focused once it is drawn.
    const link = from.current?.link;
    if (returned > 0 && link instanceof HTMLElement) focusOnceDrawn(link);
  }, [returned]);
  return { front, seen, turnTo, paging };
}
