/**
 * Work that no file has yet: it is said in the bar and in the title, leaving asks, and the browser keeps a copy that is
 * offered when the page is opened again.
 */
import { element } from "./elements";
import type { WorkStore } from "./kept-work";
import { savedAtRest, savedFile } from "./save-file";
import type { Session, Stamp } from "./session";

/** How often it is looked whether there is something to keep: when the user has rested that long. */
const REST_MS = 1_000;
/** Who never rests is kept all the same. */
const LONGEST_MS = 30_000;
/** Keeping a large workbook takes a while; it may take one part in so many of the time. */
const SHARE = 10;

export interface UnsavedWork {
  /** Keeps what there is without waiting for a rest. */
  keepNow(): Promise<void>;
}

/** @param session the workbook that is open, undefined before there is one */
export function watchUnsaved(session: () => Session | undefined, store: WorkStore | null, page: string): UnsavedWork {
  const sign = element("unsaved", HTMLElement);
  let lastStamp: Stamp | undefined;
  let kept: { readonly session: Session; readonly stamp: Stamp } | undefined;
  let keeping: Promise<void> | undefined;
  let nextAt = 0;
  let dueAt = Infinity;

  const show = (isUnsaved: boolean): void => {
    sign.hidden = !isUnsaved;
    document.title = document.title.replace(/^\* /u, "").replace(/^/u, isUnsaved ? "* " : "");
  };

  const keep = async (current: Session, stamp: Stamp, isUrgent: boolean): Promise<void> => {
    const began = Date.now();
    const result = await (isUrgent ? savedFile(current) : savedAtRest(current));
    // What is closed meanwhile was saved, or given up.
    if (result?.ok === true && session() === current && current.isUnsaved) {
      const { name } = current;
      await store?.keep({ page, name, at: began, bytes: result.bytes }).catch(() => undefined);
    }
    nextAt = Date.now() + (Date.now() - began) * SHARE;
    // Somebody went on working: at the next rest.
    if (result === null) return;
    kept = { session: current, stamp };
    dueAt = Infinity;
  };

  const forget = async (): Promise<void> => {
    kept = undefined;
    await store?.forget(page).catch(() => undefined);
  };

  const begin = (work: Promise<void>): void => {
    keeping = work.finally(() => (keeping = undefined));
  };

  const look = (isLeaving: boolean): void => {
    const current = session();
    if (current === undefined) return;
    const isUnsaved = current.isUnsaved;
    show(isUnsaved);
    const { stamp } = current;
    const rests = stamp === lastStamp;
    lastStamp = stamp;
    if (store === null || keeping !== undefined) return;
    if (!isUnsaved) {
      if (kept !== undefined) begin(forget());
      return;
    }
    if (kept?.session === current && kept.stamp === stamp) return;
    const now = Date.now();
    dueAt = Math.min(dueAt, now + LONGEST_MS);
    const isUrgent = isLeaving || now >= dueAt;
    if (isLeaving || (now >= nextAt && (rests || isUrgent))) begin(keep(current, stamp, isUrgent));
  };

  setInterval(() => look(false), REST_MS);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") look(true);
  });
  window.addEventListener("beforeunload", (event) => {
    if (session()?.isUnsaved === true) event.preventDefault();
  });
  return {
    async keepNow() {
      await keeping;
      look(true);
      await keeping;
    },
  };
}
