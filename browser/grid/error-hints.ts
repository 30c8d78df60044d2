/** Has the grid's own hint at an error say what the function said, where it said something. */
import type { Injector } from "@univerjs/core";
import { CellAlertManagerService } from "@univerjs/preset-sheets-core";

/** Room for two or three lines of Chinese. */
const WIDTH = 320;
const HEIGHT = 120;

/** @param errorText the text for a cell, "" when there is none */
export function explainErrors(
  injector: Injector,
  errorText: (sheetId: string, row: number, column: number) => string,
): void {
  const alerts = injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location;
    const text = errorText(subUnitId, row, col);
    show(text === "" ? alert : { ...alert, message: text, width: WIDTH, height: HEIGHT });
  };
}
