/**
 * A file becomes sheets of plain cells: what the engine judges. Numbers are understood as the cell shows them, so that
 * a day shown as 1980年3月 is known to the month.
 */
import type { Sheet } from "xlsx-package";
import type { SheetCells } from "../src/core/cells";
import { asSeen } from "../src/core/number-format";
import type { CellPlace } from "../src/core/positions";
import type { StoredState } from "../src/roster/workbook-state";
import { CellReader, UNCALCULATED, type PlainValue } from "./cells";
import { keptState } from "./kept-state";
import { openWorkbook, type OpenOptions } from "./open-workbook";
import { MOST_NAMED, type ReadingRemark } from "./remarks";
import { missingSheets, sheetRemarks } from "./sheet-remarks";
import type { WorkbookTrouble } from "./troubles";

export interface WorkbookSheet extends SheetCells {
  readonly hidden: boolean;
  /** 0-based. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export type WorkbookResult =
  | {
      readonly ok: true;
      readonly sheets: readonly WorkbookSheet[];
      /** What the add-in keeps in it. */
      readonly kept: StoredState;
      readonly remarks: readonly ReadingRemark[];
    }
  | { readonly ok: false; readonly trouble: WorkbookTrouble };

/** Reads a workbook from the bytes of a file. Bad files are a result, never an exception. */
export async function readWorkbook(bytes: Uint8Array, options: OpenOptions = {}): Promise<WorkbookResult> {
  const opened = await openWorkbook(bytes, options);
  if (!opened.ok) return opened;
  const { workbook } = opened;
  const reader = new CellReader(workbook);
  const remarks = [...opened.remarks, ...missingSheets(workbook)];
  const sheets = workbook.sheets.map((sheet) => sheetOf(sheet, reader, remarks));
  return sheets.some((sheet) => sheet.values.length > 0)
    ? { ok: true, sheets, kept: keptState(workbook.customXml), remarks }
    : { ok: false, trouble: { code: "empty-workbook" } };
}

/** Rows are as long as their last cell is far: where that costs much more than the cells, far ones are left out. */
const MOST_EMPTY_PLACES = 2_000_000;
const FAR_COLUMN = 256;
const NO_CELLS: readonly PlainValue[] = [];

function sheetOf(sheet: Sheet, reader: CellReader, remarks: ReadingRemark[]): WorkbookSheet {
  const width = emptyPlaces(sheet) > MOST_EMPTY_PLACES ? FAR_COLUMN : Infinity;
  const values: (readonly (PlainValue | null)[])[] = [];
  const far = new Places();
  const uncalculated = new Places();
  let row: (PlainValue | null)[] = [];
  let number = -1;
  reader.each(sheet, (at, column, value, block, place) => {
    if (value === null || value === "") return;
    if (value === UNCALCULATED) uncalculated.add(at, column);
    if (column >= width) return far.add(at, column);
    if (at !== number) {
      while (values.length < at) values.push(NO_CELLS);
      values.push((row = []));
      number = at;
    }
    while (row.length < column) row.push(null);
    row[column] = typeof value === "number" ? asSeen(value, reader.seenAs(block.styles[place] ?? 0)) : value;
  });
  remarks.push(...sheetRemarks(sheet, values.length), ...placesSaid(sheet.name, uncalculated, far));
  return {
    name: sheet.name,
    values,
    merges: sheet.merges,
    hidden: sheet.visibility !== "visible",
    hiddenRows: sheet.hiddenRows.filter((hidden) => hidden < values.length),
    hiddenColumns: hiddenColumns(sheet, values),
  };
}

/** How many places of a sheet's rows, to the last cell of each, hold none. */
function emptyPlaces({ blocks }: Sheet): number {
  let places = 0;
  let cells = 0;
  let row = -1;
  let width = 0;
  for (const block of blocks) {
    cells += block.length;
    for (let at = 0; at < block.length; at++) {
      const column = block.columns[at] ?? 0;
      if (block.rows[at] !== row) {
        places += width;
        width = 0;
        row = block.rows[at] ?? 0;
      }
      width = Math.max(width, column + 1);
    }
  }
  return places + width - cells;
}

class Places {
  readonly cells: CellPlace[] = [];
  count = 0;

  add(row: number, column: number): void {
    this.count++;
    if (this.cells.length < MOST_NAMED) this.cells.push({ row, column });
  }
}

const placesSaid = (name: string, uncalculated: Places, far: Places): readonly ReadingRemark[] => [
  ...(uncalculated.count === 0 ? [] : [{ code: "uncalculated", sheet: name, ...uncalculated } as const]),
  ...(far.count === 0 ? [] : [{ code: "far-cells", sheet: name, ...far } as const]),
];

function hiddenColumns({ columns }: Sheet, values: readonly (readonly unknown[])[]): readonly number[] {
  const width = values.reduce((most, row) => Math.max(most, row.length), 0);
  const hidden = new Set<number>();
  for (const { first, last, isHidden } of columns)
    if (isHidden) for (let column = first; column <= last && column < width; column++) hidden.add(column);
  return [...hidden].sort((a, b) => a - b);
}
