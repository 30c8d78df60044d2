/**
 * What belongs to the roster and has to be there for colleagues too: one custom XML part of the workbook. What its text
 * means is in roster/workbook-state.ts; that there may be several for a time, in roster/stored-parts.ts.
 */
import { revisionOf, stateOfParts, type StoredParts } from "../roster/stored-parts";
import { STATE_NAMESPACE, stateOf, xmlOf, type StoredState, type WorkbookState } from "../roster/workbook-state";
import { STATE_TOO_LARGE, withExcel, type Attempt } from "./excel";

export { EMPTY_STATE } from "../roster/workbook-state";
export type { SheetAnswers, StoredState, WorkbookState } from "../roster/workbook-state";

export function readStoredState(): Promise<Attempt<StoredState>> {
  return withExcel(async (context) => (await storedParts(context)).stored);
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
export const changeStoredState = (
  change: (before: WorkbookState) => WorkbookState | null,
): Promise<Attempt<WorkbookState | null>> => withExcel((context) => changeState(context, change));

/**
 * The same within a piece of work.
 *
 * @param also asks for what is to be done in the same request; done as well where nothing is changed or can be kept
 */
export async function changeState(
  context: Excel.RequestContext,
  change: (before: WorkbookState) => WorkbookState | null,
  also?: () => void,
): Promise<WorkbookState | null> {
  /** What others had written where ours came through, and is to be there again with ours. */
  let replaced: { readonly xmls: readonly string[]; readonly by: string } | null = null;
  for (let tries = 1; ; tries++)
    try {
      const all = await storedParts(context);
      const stored: StoredState =
        replaced === null ? all.stored : stateOfParts([...replaced.xmls, ...besides(all, replaced.by)]).stored;
      const before = stateOf(stored);
      const isNewer: boolean = stored.kind === "newer" || all.stored.kind === "newer";
      const after: WorkbookState | null = isNewer ? null : change(before);
      const theirs = askedBefore(context, all);
      if (tries === 1) also?.();
      const put: Excel.CustomXmlPart | null = after === null ? null : putState(context, all, after).load("id");
      // Only where others wrote meanwhile is there another round.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      if (put !== null || (tries === 1 && also !== undefined)) await context.sync();
      if (after === null || put === null) return isNewer ? null : before;
      if (theirs.areSame() || tries === MOST_TRIES) return after;
      replaced = { xmls: theirs.texts(), by: put.id };
    } catch (error) {
      // One request that fails does not take from others what they wrote.
      if (replaced === null || tries === MOST_TRIES) throw error;
    }
}

/** What other parts hold than the one with this id. */
const besides = ({ parts, xmls }: PartsOfWorkbook, id: string): readonly string[] =>
  xmls.filter((_, i) => parts[i]?.id !== id);

/** What stands in the workbook when a request comes to it, asked before anything else in the same request. */
function askedBefore(
  context: Excel.RequestContext,
  { parts, xmls }: PartsOfWorkbook,
): { areSame(): boolean; texts(): readonly string[] } {
  const listed = listParts(context);
  const now = parts.map((part) => part.getXml());
  const isNew = ({ id }: Excel.CustomXmlPart): boolean => !parts.some((part) => part.id === id);
  return {
    areSame: () => !listed.items.some(isNew) && now.every(({ value }, i) => value === xmls[i]),
    /** Of the parts that were there: those that came since are there still. */
    texts: () => now.map(({ value }) => value),
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

/** Asks for a state to be kept, and only there: parts that others made meanwhile go. What cannot be read stays. */
function putState(
  context: Excel.RequestContext,
  { parts, newest, stored, unread }: PartsOfWorkbook,
  state: WorkbookState,
): Excel.CustomXmlPart {
  const revision = stored.kind === "newer" ? 0 : revisionOf(stored.state);
  const xml = textOf({ ...state, revision: revision + 1 });
  const kept = newest === null ? undefined : parts[newest];
  kept?.setXml(xml);
  parts.forEach((part, i) => {
    if (part !== kept && !unread.includes(i)) part.delete();
  });
  return kept ?? context.workbook.customXmlParts.add(xml);
}

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
