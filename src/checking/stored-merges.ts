/**
 * Merged areas as the workbook keeps them. To read them costs the user what could be undone (#5918), so that functions
 * never do; in a workbook that was opened again they go by those of the last check or column filled in.
 *
 * Rows may have come, gone and changed places where the add-in was absent. An area holds only where its first cell says
 * what it said, its other cells nothing, and the same people stand in its rows: no blank is taken for part of it.
 */
import { isEmpty, textOf, type SheetCells } from "../core/cells";
import { digest } from "../core/digest";
import { columnIndex, columnName, rectAddress, type Rect } from "../core/positions";
import { parseCells } from "../workbook/addresses";
import type { PlannedHead } from "./planned-head";

type Values = SheetCells["values"];

/** By their names people are known again, or by their numbers. */
const IDENTITY = ["name", "idNumber"] as const;

/**
 * Area by area: where it is, the column of names, and what tells whether the same still stand there. As far down as the
 * sheet was read; nothing of a sheet without rosters.
 */
export function mergesToStore(merges: readonly Rect[], heads: readonly PlannedHead[]): readonly string[] {
  const [first] = heads;
  if (first === undefined) return [];
  const { values } = first.cells;
  return merges
    .filter(({ top }) => top < values.length)
    .map((merge) => {
      const { header } = (heads.filter(({ head }) => head.header.top <= merge.top).at(-1) ?? first).head;
      const [names = 0] = IDENTITY.flatMap((id) => header.matched.find(({ match }) => match.field === id)?.index ?? []);
      return `${rectAddress(merge)} ${columnName(names)} ${saidIn(merge, names, values)}`;
    })
    .sort();
}

/** Those that hold. */
export const mergesThatHold = (stored: readonly string[], values: Values): readonly Rect[] =>
  stored.flatMap((one) => {
    const [address = "", names = "", said] = one.split(" ");
    const merge = parseCells(address);
    const holds = merge !== null && saidIn(merge, columnIndex(names), values) === said && standsAlone(merge, values);
    return holds ? [merge] : [];
  });

/** What the first cell says, and whose rows these are. */
const saidIn = ({ top, left, bottom }: Rect, names: number, values: Values): string =>
  digest(JSON.stringify([values[top]?.[left], ...values.slice(top, bottom + 1).map((row) => row[names])].map(textOf)));

function standsAlone({ top, left, bottom, right }: Rect, values: Values): boolean {
  const rows = values.slice(top, bottom + 1);
  return rows.every((row, r) => row.slice(left, right + 1).every((value, c) => (r === 0 && c === 0) || isEmpty(value)));
}
