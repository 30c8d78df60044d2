/** Taking a workbook as it is: at once, or in slices so short that the page answers all the while. */
import { turn } from "../../src/core/turn";
import type { EditedInTurn } from "../grid/edited-sheets";
import type { PackedRows } from "../grid/packed-rows";

/** Milliseconds of work before the page gets a turn. */
const SLICE = 15;

/** Called after every few rows: gives the page a turn where it is due, and says whether to go on. */
type Rest = () => Promise<boolean> | undefined;

export const atOnce: Rest = () => undefined;

/** @param moment of the workbook: another one after anything changed, and then what was taken is of no use */
export function inSlices(moment: () => string): Rest {
  const begun = moment();
  let start = performance.now();
  return () =>
    performance.now() - start < SLICE
      ? undefined
      : turn().then(() => {
          start = performance.now();
          return moment() === begun;
        });
}

/**
 * @param give is given the rows
 * @returns all but the rows; null where something changed before all was taken
 */
export async function taken<T>(
  inTurn: EditedInTurn<T>,
  give: (rows: readonly PackedRows[]) => void,
  rest: Rest,
): Promise<T | null> {
  let rows: PackedRows[] = [];
  let step = inTurn.next();
  while (step.done !== true) {
    rows.push(step.value);
    const resting = rest();
    if (resting !== undefined) {
      give(rows);
      rows = [];
      if (!(await resting)) return null;
    }
    step = inTurn.next();
  }
  give(rows);
  return step.value;
}
