/** What somebody has changed that is not written into the file: it stays there as it was. */
import type { ShownSheet, ShownWorkbook } from "../read-shown";
import type { EditedSheet, EditedWorkbook } from "./edited-workbook";

export type SheetLeftOut = "protection";

export type LeftOut =
  | { readonly code: SheetLeftOut; readonly sheet: string }
  | { readonly code: "order" }
  /** The file was of a kind that is only read: what a new workbook has no place for is gone. */
  | { readonly code: "new-file" };

export function leftOut(opened: ShownWorkbook, edited: EditedWorkbook): readonly LeftOut[] {
  const origins = edited.sheets.map(({ origin }) => origin ?? Infinity);
  const isInOrder = origins.every((origin, i) => i === 0 || (origins[i - 1] ?? 0) <= origin);
  const ofSheets = edited.sheets.flatMap((sheet) => {
    const before = sheet.origin === null ? undefined : opened.sheets[sheet.origin];
    return before === undefined ? [] : ofSheet(before, sheet);
  });
  return [...(isInOrder ? [] : [{ code: "order" } as const]), ...ofSheets];
}

const ofSheet = (opened: ShownSheet, edited: EditedSheet): readonly LeftOut[] =>
  opened.isProtected === edited.isProtected ? [] : [{ code: "protection", sheet: edited.name }];
