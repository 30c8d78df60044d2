/** What somebody has changed that is not written into the file: it stays there as it was. */
import { sheetMap } from "xlsx-package";
import type { ShownSheet, ShownWorkbook } from "../read-shown";
import type { EditedSheet, EditedWorkbook, Other } from "./edited-workbook";
import { filterChange } from "./filter-change";
import { settledShifts } from "./shifts";

export type SheetLeftOut = "protection" | "table-filter" | Other;

/** What is told as it is done. */
export type NotWritten = SheetLeftOut | "names" | "left-behind";

export type LeftOut =
  | { readonly code: SheetLeftOut; readonly sheet: string }
  | { readonly code: "names"; readonly names: readonly string[] }
  /** The file was of a kind that is only read: what a new workbook has no place for is gone. */
  | { readonly code: "new-file" };

export function leftOut(opened: ShownWorkbook, edited: EditedWorkbook): readonly LeftOut[] {
  const { newNames } = edited;
  return [
    ...(newNames.length === 0 ? [] : [{ code: "names", names: newNames } as const]),
    ...edited.sheets.flatMap((sheet) => {
      const before = sheet.origin === null ? undefined : opened.sheets[sheet.origin];
      return before === undefined ? [] : ofSheet(before, sheet);
    }),
  ];
}

function ofSheet(opened: ShownSheet, edited: EditedSheet): readonly LeftOut[] {
  const map = sheetMap(settledShifts(edited.shifts));
  const codes: readonly SheetLeftOut[] = [
    ...(opened.isProtected === edited.isProtected ? [] : (["protection"] as const)),
    ...(filterChange(opened, edited, map)?.isLeftOut === true ? (["table-filter"] as const) : []),
    ...edited.others,
  ];
  return [...new Set(codes)].map((code) => ({ code, sheet: edited.name }));
}
