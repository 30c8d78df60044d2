/** A pane so low that the list would have room for a line or two: then what stands above it goes up with it. */
import { useSyncExternalStore } from "react";

const LOW = "(max-height: 640px)";

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(LOW);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

export const useLow = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => window.matchMedia(LOW).matches,
    () => false,
  );
