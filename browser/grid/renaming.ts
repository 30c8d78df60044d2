/**
 * Sheets get other names. The grid lets formulas follow, but not all: those with the sheet's name in other capitals, or
 * of all sheets from one to another, or with columns of tables. What it leaves follows here, in the same step.
 */
import type { ICellData, ICommandInfo, IDisposable, IMutationInfo } from "@univerjs/core";
import {
  InsertSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetNameCommand,
  SetWorksheetNameMutation,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import { formulaRenamed, type SheetRenames } from "../../xlsx/saving/renames";
import { fittingSheetName } from "../../xlsx/sheet-name";
import type { GridContext } from "./context";
import { structuredText, withStructuredText } from "./edits";

const NOTHING = { undos: [], redos: [] };
/** Behind the grid's own: what is written last holds. */
const LAST = -1_000;

interface Rename {
  readonly subUnitId?: string;
  readonly name: string;
}

export function followRenames(grid: GridContext): IDisposable {
  return grid.injector.get(SheetInterceptorService).interceptCommand({
    priority: LAST,
    getMutations: ({ id, params }) =>
      id === SetWorksheetNameCommand.id && params !== undefined ? mutationsOf(grid, params as Rename) : NOTHING,
  });
}

function mutationsOf(
  grid: GridContext,
  { subUnitId, name }: Rename,
): { undos: IMutationInfo[]; redos: IMutationInfo[] } {
  const sheet = subUnitId === undefined ? grid.book.getActiveSheet() : grid.sheet(subUnitId);
  const renames: SheetRenames = new Map([[sheet.getName().toLowerCase(), name]]);
  const undos: IMutationInfo[] = [];
  const redos: IMutationInfo[] = [];
  for (const sheetId of grid.book.getSheetOrders()) {
    const [before, after] = changedCells(grid, sheetId, renames);
    if (Object.keys(after).length === 0) continue;
    const of = (cellValue: Cells): IMutationInfo => ({
      id: SetRangeValuesMutation.id,
      params: { unitId: grid.unitId, subUnitId: sheetId, cellValue },
    });
    undos.push(of(before));
    redos.push(of(after));
  }
  return { undos, redos };
}

type Cells = Record<number, Record<number, ICellData>>;

function changedCells(
  grid: GridContext,
  sheetId: string,
  renames: SheetRenames,
): readonly [before: Cells, after: Cells] {
  const before: Cells = {};
  const after: Cells = {};
  grid
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell || typeof cell.f !== "string") return;
      const text = structuredText(cell);
      const [formula, own] = [formulaRenamed(cell.f, renames), text && formulaRenamed(text, renames)];
      if (formula === cell.f && own === text) return;
      (before[row] ??= {})[column] = { f: cell.f, custom: cell.custom ?? null };
      (after[row] ??= {})[column] = { f: formula, custom: own ? withStructuredText(cell, own) : (cell.custom ?? null) };
    });
  return [before, after];
}

/** Called before a mutation is carried out: what the grid does not hold itself follows, too. */
export function prepareRename(grid: GridContext, { id, params }: Readonly<ICommandInfo>): void {
  const { unitId } = (params ?? {}) as { readonly unitId?: string };
  if (unitId !== grid.unitId) return;
  if (id === SetWorksheetNameMutation.id) {
    const { subUnitId, name } = params as Required<Rename>;
    grid.side.extras.renameSheet(grid.sheet(subUnitId).getName(), name);
  } else if (id === InsertSheetMutation.id) {
    // A copy gets a longer name than the sheet that it is of: files take so many characters.
    const { sheet } = params as { readonly sheet: { name: string } };
    sheet.name = fittingSheetName(sheet.name, grid.book.getSheetsName());
  }
}
