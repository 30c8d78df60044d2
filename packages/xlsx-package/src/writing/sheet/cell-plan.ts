/** The changed cells and rows of a sheet, in the order in which the sheet's part is gone through. */
import type { CellChange, RowChange } from "../sheet-changes";
import type { Area } from "../../reading/addresses";
import { isResult } from "./cell-xml";

export interface RowPlan {
  readonly row: number;
  /** From the left. */
  readonly cells: readonly CellChange[];
  /** What becomes of the row itself. */
  readonly change: RowChange | undefined;
}

const keyOf = (row: number, column: number): string => `${row},${column}`;

export class CellPlan {
  /** From the top. Of two changes of one cell the later holds. */
  readonly rows: readonly RowPlan[];
  private readonly byPlace = new Map<string, CellChange>();
  /** Changes of what cells hold, by row: formulas over several cells have to know. */
  private readonly contents: readonly CellChange[];

  constructor(
    changes: readonly CellChange[],
    private readonly rowChanges: readonly RowChange[] = [],
  ) {
    for (const change of changes) this.byPlace.set(keyOf(change.row, change.column), change);
    const rows = new Map<number, CellChange[]>();
    for (const change of this.byPlace.values()) {
      const row = rows.get(change.row);
      if (row === undefined) rows.set(change.row, [change]);
      else row.push(change);
    }
    const ofRows = new Map(rowChanges.map((change) => [change.row, change]));
    for (const row of ofRows.keys()) if (!rows.has(row)) rows.set(row, []);
    this.rows = [...rows]
      .sort(([a], [b]) => a - b)
      .map(([row, cells]) => ({ row, cells: cells.sort((a, b) => a.column - b.column), change: ofRows.get(row) }));
    this.contents = this.rows.flatMap(({ cells }) =>
      cells.filter(({ content }) => content !== undefined && !isResult(content)),
    );
  }

  get isEmpty(): boolean {
    return this.rows.length === 0;
  }

  get changesContents(): boolean {
    return this.contents.length > 0;
  }

  at(row: number, column: number): CellChange | undefined {
    return this.byPlace.get(keyOf(row, column));
  }

  /** Whether what a cell of this area holds becomes something else. */
  touches({ top, left, bottom, right }: Area): boolean {
    return this.contents.some(({ row, column }) => row >= top && row <= bottom && column >= left && column <= right);
  }

  /** The cells that changes put something into; null without any. */
  get area(): Area | null {
    const isPut = ({ content, look }: CellChange): boolean => content !== null || (look !== undefined && "set" in look);
    const rows = this.rows.flatMap(({ row, cells }) => {
      const put = cells.filter(isPut);
      return put.length === 0 ? [] : [{ row, cells: put }];
    });
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined) return null;
    const left = rows.reduce((least, { cells }) => Math.min(least, cells[0]?.column ?? least), Infinity);
    const right = rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.column ?? most), 0);
    return { top: first.row, bottom: last.row, left, right };
  }

  /** The same without some of its cells. */
  without(isLeftOut: (change: CellChange) => boolean): CellPlan {
    return new CellPlan(
      [...this.byPlace.values()].filter((change) => !isLeftOut(change)),
      this.rowChanges,
    );
  }
}
