/** Below the grid: what a function says about the error at the selected cell, else what the error means. */
import type { WorkbookPort } from "office-host";
import type { Grid } from "../grid/grid";
import { element } from "./elements";

/** Follows the selection of a workbook until the host closes it. */
export function followSelection(grid: Grid, workbook: WorkbookPort): void {
  const place = element("hint", HTMLElement);
  const update = (): void => {
    const { sheetId, areas } = workbook.selection();
    const [first] = areas;
    const text = first === undefined ? "" : grid.hintText(sheetId, first.row, first.column);
    place.textContent = text;
    place.hidden = text === "";
  };
  workbook.subscribe(({ kind }) => {
    if (kind === "selection" || kind === "activated") update();
    // What a changed cell comes to is known a little later.
    if (kind === "cells") void grid.idle().then(update);
  });
  update();
}
