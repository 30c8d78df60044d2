/** What the grid does that is worth saving, among all it does. */
import { CommandType, type ICommandInfo, type IExecutionOptions } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/preset-sheets-core";

/** Mutations of sheets have this in front, and what only shows them has not. */
const OF_SHEETS = "sheet.mutation.";
/** Room and heights that the grid sees to by itself. */
const BY_ITSELF: ReadonlySet<string> = new Set([
  SetWorksheetRowCountMutation.id,
  SetWorksheetColumnCountMutation.id,
  SetWorksheetRowAutoHeightMutation.id,
  SetWorksheetRowIsAutoHeightMutation.id,
]);

export function isWork(
  { id, params }: Readonly<ICommandInfo>,
  options: IExecutionOptions | undefined,
  unitId: string,
): boolean {
  if (!id.startsWith(OF_SHEETS) || BY_ITSELF.has(id)) return false;
  // What formulas come to is no work.
  if (id === SetRangeValuesMutation.id && options?.fromFormula === true) return false;
  return (params as { readonly unitId?: string } | undefined)?.unitId === unitId;
}

/** Whether it may change what a file would hold: the workbook, or what its formulas come to. */
export const mayShowInFile = ({ id, type }: Readonly<ICommandInfo>): boolean =>
  type === CommandType.MUTATION && !BY_ITSELF.has(id);
