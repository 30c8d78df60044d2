/**
 * Has a session hear what happens in the workbook. Where Excel refuses, a retry listens once more: unheard edits would
 * leave a result standing that no longer holds.
 */
import { watchWorkbook } from "../../workbook/changes";
import type { Session } from "./session";

export async function watchFor(session: Session): Promise<void> {
  const heard = await watchWorkbook({
    onCells: session.events.changed,
    onSheetAdded: session.events.sheetAdded,
    onCalculated: session.events.calculated,
    onRowsHidden: session.events.rowsHidden,
    onFormats: session.events.formatsChanged,
    onSelected: session.events.selected,
    onActivated: () => void session.look(),
    onMistake: session.surface,
  });
  if (!heard.ok) session.report("event", heard.trouble, () => watchFor(session));
}
