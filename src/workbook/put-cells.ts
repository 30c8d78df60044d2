/** Texts put into cells here and there of a rectangle: those that are null stay as they are. */
import { rectAddress, type Rect } from "../core/positions";
import { withExcel, type Attempt } from "./excel";

/** Rows of one request: with long texts they stay below what Excel on the web takes at once. */
const ROWS_PER_REQUEST = 3_000;

export interface Putting {
  readonly rect: Rect;
  /** "" clears a cell. */
  readonly cells: readonly (readonly (string | null)[])[];
  /** Where something is put: `@`, or `General` where it goes. */
  readonly format: "@" | "General";
}

/** @param order from which end, so that what they are found by comes first and goes last */
export function putCells(sheet: string, puttings: readonly Putting[], order: "down" | "up"): Promise<Attempt<void>> {
  const parts = puttings.flatMap(partsOf);
  const inOrder = order === "down" ? parts : [...parts].reverse();
  return withExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    for (const batch of batchesOf(inOrder)) {
      for (const { rect, cells, format } of batch) {
        const range = worksheet.getRange(rectAddress(rect));
        range.numberFormat = cells.map((row) => row.map((cell) => (cell === null ? null : format)));
        range.values = cells.map((row) => row.map((cell) => (cell?.startsWith("'") === true ? `'${cell}` : cell)));
      }
      // A roster of any length is more than one request takes.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    }
  });
}

const partsOf = ({ rect, cells, format }: Putting): readonly Putting[] =>
  Array.from({ length: Math.ceil(cells.length / ROWS_PER_REQUEST) }, (_, i) => {
    const own = cells.slice(i * ROWS_PER_REQUEST, (i + 1) * ROWS_PER_REQUEST);
    const top = rect.top + i * ROWS_PER_REQUEST;
    return { rect: { ...rect, top, bottom: top + own.length - 1 }, cells: own, format };
  });

function batchesOf(parts: readonly Putting[]): readonly (readonly Putting[])[] {
  const batches: Putting[][] = [];
  let rows = Infinity;
  for (const part of parts) {
    rows += part.cells.length;
    if (rows > ROWS_PER_REQUEST) {
      batches.push([]);
      rows = part.cells.length;
    }
    batches.at(-1)?.push(part);
  }
  return batches;
}
