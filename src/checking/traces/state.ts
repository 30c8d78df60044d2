/** What the workbook keeps of us: answers, settings, what is remembered; and what of it nobody can read. */
import { xmlOf, type WorkbookState } from "../../roster/workbook-state";
import type { Attempt } from "../../workbook/excel";
import { removeStoredState, removeUnreadParts } from "../../workbook/removed-state";
import { readStoredState } from "../../workbook/stored-state";
import { REMOVED, type Removed, type Trace } from "./trace";

export async function stateTraces(): Promise<Attempt<readonly Trace[]>> {
  const read = await readStoredState();
  if (!read.ok) return read;
  const { value: stored } = read;
  if (stored.kind === "newer")
    return { ok: true, value: [{ ...{ kind: "newer", sheet: null, places: [], count: 1 }, remove: null }] };
  const { state, unread = 0 } = stored;
  const kept: Trace = {
    ...{ kind: "state", sheet: null, places: partsOf(state), count: new TextEncoder().encode(xmlOf(state)).length },
    remove: ({ isAll }) => done(removeStoredState(isAll)),
  };
  const damaged: Trace = {
    ...{ kind: "unread", sheet: null, places: [], count: unread },
    remove: () => done(removeUnreadParts()),
  };
  // A state that was never written has not been written once.
  return {
    ok: true,
    value: [...(state.revision === undefined && isBlank(state) ? [] : [kept]), ...(unread > 0 ? [damaged] : [])],
  };
}

/** Which of its parts hold anything. */
const partsOf = (state: WorkbookState): readonly (keyof WorkbookState)[] =>
  (Object.keys(state) as readonly (keyof WorkbookState)[]).filter((part) => {
    const held = state[part];
    if (part === "schemaVersion" || part === "revision" || held === null || held === undefined) return false;
    return typeof held !== "object" || Object.values(held as object).some(holdsAnything);
  });

const holdsAnything = (held: unknown): boolean =>
  typeof held !== "object" || held === null || Object.keys(held).length > 0;

const isBlank = (state: WorkbookState): boolean => partsOf(state).length === 0;

const done = async (removal: Promise<Attempt<void>>): Promise<Attempt<Removed>> => {
  const removed = await removal;
  return removed.ok ? { ok: true, value: REMOVED } : removed;
};
