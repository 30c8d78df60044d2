/** A click on a cell with a link goes where it leads to, as in Excel; out of the workbook only after asking. */
import type { ICommandService, Injector } from "@univerjs/core";
import {
  HoverManagerService,
  IEditorBridgeService,
  SetWorksheetActiveOperation,
  SetWorksheetShowCommand,
} from "@univerjs/preset-sheets-core";
import type { GridWorkbook } from "./grid-workbook";
import { leadsTo, type Leading, type Place } from "./links";

/** What the page knows and asks where a link does not simply lead to cells. */
export interface LinkDesk {
  /** What a name of the workbook stands for, where that is cells. */
  placeOfName(name: string): Place | undefined;
  /** Says where it leads to. @returns whether a hidden sheet is to be shown */
  ask(leading: Exclude<Leading, { readonly kind: "cells" }>): Promise<boolean>;
}

/** @param bookOf the workbook that is open, if it is the one of this id */
export function followLinks(
  { injector, commands }: { readonly injector: Injector; readonly commands: ICommandService },
  bookOf: (unitId: string) => GridWorkbook | undefined,
  desk: () => LinkDesk | undefined,
): void {
  const pointer = injector.get(HoverManagerService);
  const editor = injector.get(IEditorBridgeService);
  const goTo = (unitId: string, { sheetId, area }: Place): void => {
    const book = bookOf(unitId);
    if (book === undefined || !book.sheets().some(({ id }) => id === sheetId)) return;
    if (sheetId !== book.activeSheet())
      commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId: sheetId });
    book.select(sheetId, [area]);
  };
  const follow = async (unitId: string, leading: Leading): Promise<void> => {
    if (leading.kind === "cells") {
      goTo(unitId, leading);
      return;
    }
    const isToBeShown = await desk()?.ask(leading);
    if (leading.kind !== "hidden" || isToBeShown !== true || bookOf(unitId) === undefined) return;
    commands.syncExecuteCommand(SetWorksheetShowCommand.id, { unitId, subUnitId: leading.sheetId });
    goTo(unitId, leading);
  };
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
    if (book === undefined || link === undefined) return;
    void follow(
      unitId,
      leadsTo(link, subUnitId, book.sheets(), (name) => desk()?.placeOfName(name)),
    );
  });
}

const placeOf = ({ subUnitId, row, col }: Readonly<{ subUnitId: string; row: number; col: number }>): string =>
  `${subUnitId} ${row} ${col}`;
