/** What the workbook keeps of us, taken out again. */
import { withExcel, type Attempt } from "./excel";
import { changeState, EMPTY_STATE, storedParts, type WorkbookState } from "./stored-state";

/**
 * Takes out what the workbook keeps of us; what a newer version keeps, or nobody can read, stays.
 *
 * @param isAll also what is remembered of sheets and columns of ours, without which these are nobody's
 */
export const removeStoredState = (isAll: boolean): Promise<Attempt<void>> =>
  withExcel(async (context) => {
    const { parts, stored, unread } = await storedParts(context);
    if (stored.kind === "newer") return;
    if (!isAll && neededOf(stored.state) !== null) return void (await changeState(context, neededOf));
    parts.forEach((part, i) => {
      if (!unread.includes(i)) part.delete();
    });
    await context.sync();
  });

/** What tells sheets and columns of ours from the user's; null where there are none. */
function neededOf({ ourSheets = [], ourColumns = [], results = {} }: WorkbookState): WorkbookState | null {
  const count = ourSheets.length + ourColumns.length + Object.keys(results).length;
  return count === 0 ? null : { ...EMPTY_STATE, ourSheets, ourColumns, results };
}

/** Takes out parts of ours that nobody can read. */
export const removeUnreadParts = (): Promise<Attempt<void>> =>
  withExcel(async (context) => {
    const { parts, unread } = await storedParts(context);
    for (const place of unread) parts[place]?.delete();
    await context.sync();
  });
