/**
 * What belongs to the roster and has to be there for colleagues too: one custom XML part of the workbook. What its text
 * means is in roster/workbook-state.ts; that there may be several for a time, in roster/stored-parts.ts.
 */
import { revisionOf, stateOfParts, type StoredParts } from "../roster/stored-parts";
import {
  EMPTY_STATE,
  STATE_NAMESPACE,
  stateOf,
  xmlOf,
  type StoredState,
  type WorkbookState,
} from "../roster/workbook-state";
import { STATE_TOO_LARGE, withExcel, type Attempt } from "./excel";

export { EMPTY_STATE } from "../roster/workbook-state";
export type { SheetAnswers, StoredState, WorkbookState } from "../roster/workbook-state";

export function readStoredState(): Promise<Attempt<StoredState>> {
  return withExcel(async (context) => (await storedParts(context)).stored);
}

/**
 * Keeps a state in the workbook, and only there: parts that others made meanwhile go, what they hold having been read.
 *
 * @returns false when the workbook holds a newer version's state, which stays as it is
 */
export function writeStoredState(state: WorkbookState): Promise<Attempt<boolean>> {
  return withExcel(async (context) => {
    const parts = await storedParts(context);
    if (!putState(context, parts, state)) return false;
    await context.sync();
    return true;
  });
}

/** People who work on a workbook at the same time do not write without end. */
const MOST_TRIES = 5;

/**
 * Changes what the workbook keeps as it is just then: of two people who change something at the same time both changes
 * stand. What others wrote between the look and the writing shows in the request that writes: then the change is made
 * once more, of theirs.
 *
 * @param change null: nothing is to be changed
 * @returns what is kept by then; null when the workbook holds a newer version's state, which stays as it is
 */
export function changeStoredState(
  change: (before: WorkbookState) => WorkbookState | null,
): Promise<Attempt<WorkbookState | null>> {
  return withExcel(async (context) => {
    let all = await storedParts(context);
    let { stored } = all;
    for (let tries = 1; ; tries++) {
      const before = stateOf(stored);
      if (stored.kind === "newer" || all.stored.kind === "newer") return null;
      const after = change(before);
      if (after === null) return before;
      const theirs = askedBefore(context, all);
      putState(context, all, after);
      // Only where others wrote meanwhile is there another round.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      if (theirs.areSame() || tries === MOST_TRIES) return after;
      stored = stateOfParts(await theirs.texts()).stored;
      all = await storedParts(context);
    }
  });
}

/** What stands in the workbook when a request comes to it, asked before anything else in the same request. */
function askedBefore(
  context: Excel.RequestContext,
  { parts, xmls }: PartsOfWorkbook,
): { areSame(): boolean; texts(): Promise<readonly string[]> } {
  const listed = listParts(context);
  const now = parts.map((part) => part.getXml());
  const others = (): readonly Excel.CustomXmlPart[] =>
    listed.items.filter(({ id }) => !parts.some((part) => part.id === id));
  return {
    areSame: () => others().length === 0 && now.every(({ value }, i) => value === xmls[i]),
    async texts() {
      const added = others().map((part) => part.getXml());
      if (added.length > 0) await context.sync();
      return [...now, ...added].map(({ value }) => value);
    },
  };
}

/** In bytes: every colleague's Excel carries it along, and Excel on the web hands over no more than a few millions. */
const LARGEST_STATE = 200_000;

/** More is to be kept than a workbook should carry. */
class StateTooLarge extends Error {
  readonly code = STATE_TOO_LARGE;
}

/**
 * The part as text. Merged areas are there for functions in a workbook that was opened again, and are read anew with
 * the next check: they make room for what only the user can say.
 */
function textOf(state: WorkbookState): string {
  const { merges, ...others } = state;
  const fits = [state, merges === undefined ? state : others].map(xmlOf).find((xml) => sizeOf(xml) <= LARGEST_STATE);
  if (fits === undefined) throw new StateTooLarge();
  return fits;
}

const sizeOf = (text: string): number => new TextEncoder().encode(text).length;

/**
 * Asks for a state to be kept, in a request that does something else as well. What cannot be read stays beside it.
 *
 * @returns false as above
 */
export function putState(
  context: Excel.RequestContext,
  { parts, newest, stored, unread }: PartsOfWorkbook,
  state: WorkbookState,
): boolean {
  if (stored.kind === "newer") return false;
  const xml = textOf({ ...state, revision: revisionOf(stored.state) + 1 });
  const kept = newest === null ? undefined : parts[newest];
  if (kept === undefined) context.workbook.customXmlParts.add(xml);
  else kept.setXml(xml);
  parts.forEach((part, i) => {
    if (part !== kept && !unread.includes(i)) part.delete();
  });
  return true;
}

/**
 * Takes out what the workbook keeps of us; what a newer version keeps, or nobody can read, stays.
 *
 * @param isAll also what is remembered of sheets and columns of ours, without which these are nobody's
 */
export const removeStoredState = (isAll: boolean): Promise<Attempt<void>> =>
  withExcel(async (context) => {
    const all = await storedParts(context);
    const { parts, stored, unread } = all;
    if (stored.kind === "newer") return;
    const { ourSheets = [], ourColumns = [], results = {} } = stored.state;
    const isNeeded = !isAll && ourSheets.length + ourColumns.length + Object.keys(results).length > 0;
    if (isNeeded) putState(context, all, { ...EMPTY_STATE, ourSheets, ourColumns, results });
    else
      parts.forEach((part, i) => {
        if (!unread.includes(i)) part.delete();
      });
    await context.sync();
  });

/** Takes out parts of ours that nobody can read. */
export const removeUnreadParts = (): Promise<Attempt<void>> =>
  withExcel(async (context) => {
    const { parts, unread } = await storedParts(context);
    for (const place of unread) parts[place]?.delete();
    await context.sync();
  });

export interface PartsOfWorkbook extends StoredParts {
  readonly parts: readonly Excel.CustomXmlPart[];
  /** Their texts, in the same order. */
  readonly xmls: readonly string[];
}

/** Listed, not asked for as the only one: of two that is nothing. */
const listParts = (context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection =>
  context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE).load("items/id");

export async function storedParts(context: Excel.RequestContext): Promise<PartsOfWorkbook> {
  const all = listParts(context);
  await context.sync();
  const parts = all.items;
  const texts = parts.map((part) => part.getXml());
  if (parts.length > 0) await context.sync();
  const xmls = texts.map(({ value }) => value);
  return { parts, xmls, ...stateOfParts(xmls) };
}
