/** Writes workbooks away from the page, which stays usable meanwhile. */
import type { EditedWorkbook } from "../../xlsx/saving/edited-workbook";
import { savedWorkbook } from "../../xlsx/saving/save-workbook";
import { NAMESPACE } from "../grid/calls/metadata";
import { unpackInto, type PackedRows, type Rows } from "../grid/packed-rows";

/** Rows, as often as there are some, and then what else there is. */
export type WorkToSave =
  | { readonly kind: "rows"; readonly rows: readonly PackedRows[] }
  | {
      readonly kind: "rest";
      /** Of the file that was opened. */
      readonly bytes: Uint8Array;
      readonly edited: EditedWorkbook;
    };

/** The rows of each sheet, as far as they came by themselves. */
const came: Rows[] = [];

addEventListener("message", ({ data }: MessageEvent<WorkToSave>) => {
  if (data.kind === "rows") {
    for (const rows of data.rows) unpackInto((came[rows.sheet] ??= []), rows);
    return;
  }
  const { bytes, edited } = data;
  const sheets = edited.sheets.map((sheet, place) => ({ ...sheet, rows: came[place] ?? sheet.rows }));
  savedWorkbook(bytes, { ...edited, sheets }, NAMESPACE).then(
    (result) => postMessage(result),
    (error: unknown) => {
      // An error of ours, not of the file: the page then hears of it, and the console too.
      reportError(error);
    },
  );
});
