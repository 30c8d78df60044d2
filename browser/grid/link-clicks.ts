/** A click on a cell with a link goes where it leads to, as in Excel. */
import type { ICommandService, Injector } from "@univerjs/core";
import { HoverManagerService, IEditorBridgeService, SetWorksheetActiveOperation } from "@univerjs/preset-sheets-core";
import type { GridWorkbook } from "./grid-workbook";
import { targetOf } from "./links";

/** @param bookOf the workbook that is open, if it is the one of this id */
export function followLinks(
  { injector, commands }: { readonly injector: Injector; readonly commands: ICommandService },
  bookOf: (unitId: string) => GridWorkbook | undefined,
): void {
  const pointer = injector.get(HoverManagerService);
  const editor = injector.get(IEditorBridgeService);
  let pressed = "";
  pointer.currentPointerDownCell$.subscribe((cell) => {
    // In a formula a click names the cell; with the shift key it selects all up to there.
    pressed = editor.isVisible().visible === true || cell.event.shiftKey ? "" : placeOf(cell);
  });
  pointer.currentClickedCell$.subscribe(({ location }) => {
    const { unitId, subUnitId, row, col } = location;
    // Drawn over from another cell, it is selected with that one.
    if (pressed !== placeOf(location)) return;
    const book = bookOf(unitId);
    const link = book?.extras.linkAt(subUnitId, row, col);
    const target = book && link && targetOf(link.reference, subUnitId, book.sheets());
    if (!target) return;
    const { sheetId, area } = target;
    if (sheetId !== subUnitId)
      commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId: sheetId });
    book.select(sheetId, [area]);
  });
}

const placeOf = ({ subUnitId, row, col }: Readonly<{ subUnitId: string; row: number; col: number }>): string =>
  `${subUnitId} ${row} ${col}`;
