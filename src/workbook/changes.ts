/**
 * What happens in the workbook, told to whoever has to forget or look again.
 */
import { parseCells } from "./addresses";
import { withExcel, type Outcome } from "./excel";
import type { Rect } from "../roster/cells";

export interface Changes {
  /** Cells of a sheet changed; null where anything may have (rows inserted, sorted, a sheet added or deleted). */
  readonly onCells: (sheetId: string, rect: Rect | null) => void;
  /** Another sheet came to the front. */
  readonly onActivated: () => void;
}

/** Listens from now on. An error in a handler would vanish in office.js; these only hand on. */
export function watchWorkbook({ onCells, onActivated }: Changes): Promise<Outcome<void>> {
  return withExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.onChanged.add(async ({ worksheetId, address, changeType }) =>
      onCells(worksheetId, changeType === "RangeEdited" ? parseCells(address) : null),
    );
    sheets.onActivated.add(async () => onActivated());
    sheets.onAdded.add(async ({ worksheetId }) => onCells(worksheetId, null));
    sheets.onDeleted.add(async ({ worksheetId }) => onCells(worksheetId, null));
    sheets.onRowSorted.add(async ({ worksheetId }) => onCells(worksheetId, null));
    await context.sync();
  });
}
