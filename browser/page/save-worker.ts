/** Writes workbooks away from the page, which stays usable meanwhile. */
import type { EditedWorkbook } from "../../xlsx/saving/edited-workbook";
import { savedWorkbook } from "../../xlsx/saving/save-workbook";
import { NAMESPACE } from "../grid/calls/metadata";

export interface WorkToSave {
  /** Of the file that was opened. */
  readonly bytes: Uint8Array;
  readonly edited: EditedWorkbook;
}

addEventListener("message", ({ data: { bytes, edited } }: MessageEvent<WorkToSave>) => {
  savedWorkbook(bytes, edited, NAMESPACE).then(
    (result) => postMessage(result),
    (error: unknown) => {
      // An error of ours, not of the file: the page then hears of it, and the console too.
      reportError(error);
    },
  );
});
