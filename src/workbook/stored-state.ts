/**
 * What belongs to the roster and has to be there for colleagues too: one custom XML part of the workbook. What its text
 * means is in roster/workbook-state.ts.
 */
import { EMPTY_STATE, parseState, STATE_NAMESPACE, xmlOf } from "../roster/workbook-state";
import type { StoredState, WorkbookState } from "../roster/workbook-state";
import { withExcel, type Attempt } from "./excel";

export { EMPTY_STATE } from "../roster/workbook-state";
export type { SheetAnswers, StoredState, WorkbookState } from "../roster/workbook-state";

export function readStoredState(): Promise<Attempt<StoredState>> {
  return withExcel(async (context) => (await storedPart(context)).stored);
}

/** @returns false when the workbook holds a newer version's state, which stays as it is */
export function writeStoredState(state: WorkbookState): Promise<Attempt<boolean>> {
  return withExcel(async (context) => {
    const { part, stored } = await storedPart(context);
    if (stored.kind === "newer") return false;
    if (part.isNullObject) context.workbook.customXmlParts.add(xmlOf(state));
    else part.setXml(xmlOf(state));
    await context.sync();
    return true;
  });
}

interface StoredPart {
  /** A null object when the workbook has none yet. */
  readonly part: Excel.CustomXmlPart;
  readonly stored: StoredState;
}

async function storedPart(context: Excel.RequestContext): Promise<StoredPart> {
  const part = context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE).getOnlyItemOrNullObject().load("id");
  const xml = part.getXml();
  await context.sync();
  // A method's result is there after the sync; the lint rule takes it for a property that wants loading.
  // eslint-disable-next-line office-addins/load-object-before-read
  return { part, stored: part.isNullObject ? { kind: "state", state: EMPTY_STATE } : parseState(xml.value) };
}
