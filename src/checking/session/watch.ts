/**
 * Has a session hear what happens in the workbook. Where Excel refuses, a retry listens once more: unheard edits would
 * leave a result standing that no longer holds.
 */
import { watchWorkbook } from "../../workbook/changes";
import type { Attempt } from "../../workbook/excel";
import { watchSelection } from "../../workbook/navigate";
import type { Session } from "./session";

export async function watchFor(session: Session): Promise<void> {
  const listen = async (watch: () => Promise<Attempt<void>>): Promise<void> => {
    const heard = await watch();
    if (!heard.ok) session.report("event", heard.trouble, () => listen(watch));
  };
  await listen(() =>
    watchWorkbook({
      onCells: session.changed,
      onActivated: () => void session.look(),
      onMistake: session.surface,
    }),
  );
  await listen(() => watchSelection(session.rowSelected, session.surface));
}
