/**
 * Has a session hear what happens in the workbook. Where Excel refuses, a retry listens once more: unheard edits would
 * leave a result standing that no longer holds.
 */
import { watchWorkbook } from "../../workbook/changes";
import type { Session } from "./session";

export async function watchFor(session: Session): Promise<void> {
  const heard = await watchWorkbook({
    onCells: session.changed,
    onSheetAdded: session.sheetAdded,
    onCalculated: session.calculated,
    onRowsHidden: session.rowsHidden,
    onFormats: session.formatsChanged,
    onSelected: session.selected,
    onActivated: () => void session.look(),
    onMistake: session.surface,
  });
  if (!heard.ok) session.report("event", heard.trouble, () => watchFor(session));
}
