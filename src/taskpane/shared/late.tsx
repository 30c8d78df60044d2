/**
 * A component that comes in a chunk of its own when it is first drawn; until then its place is empty.
 *
 * Not React's lazy: that draws nothing for up to 300 ms once it has drawn an empty place, and a chunk that does not
 * come takes the whole pane with it. Here the failure is said like any other, and the next time it is asked for anew.
 */
import { useEffect, useState, type ComponentType } from "react";
import { useSession } from "./use-session";

export interface Late<P> {
  readonly Component: ComponentType<P>;
  /** Before the first drawing, which then has no empty place. */
  readonly load: () => Promise<void>;
  /** The same by the way: a failure is said only if it comes again when there is something to draw. */
  readonly loadAhead: () => void;
}

export function late<P extends object>(fetchChunk: () => Promise<ComponentType<P>>): Late<P> {
  let here: ComponentType<P> | null = null;
  const load = async (): Promise<void> => {
    here ??= await fetchChunk();
  };
  function Component(props: P) {
    const session = useSession();
    const [Loaded, setLoaded] = useState(() => here);
    useEffect(() => {
      if (Loaded === null) load().then(() => setLoaded(() => here), session.surface);
    }, [Loaded, session]);
    return Loaded === null ? null : <Loaded {...props} />;
  }
  return { Component, load, loadAhead: () => void load().catch(() => undefined) };
}
