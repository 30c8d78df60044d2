/**
 * A workbook is saved: what has changed since it was opened goes into the bytes of its file, and all else of them stays
 * as it was. A file of a kind that is only read becomes a new workbook.
 */
import {
  patchWorkbook,
  type PatchRemark,
  type PatchTrouble,
  type SheetChange,
  type WorkbookChanges,
} from "xlsx-package";
import { stateOfParts } from "../../src/roster/stored-parts";
import { STATE_NAMESPACE } from "../../src/roster/workbook-state";
import { isOurPart } from "../kept-state";
import { readShown, type ShownWorkbook } from "../read-shown";
import { blankWorkbook } from "./blank-workbook";
import type { ContentContext } from "./cell-contents";
import type { EditedSheet, EditedWorkbook } from "./edited-workbook";
import { newFormats } from "./format-changes";
import type { CellLook } from "../looks";
import { isPatched } from "./is-patched";
import { leftOut, type LeftOut } from "./left-out";
import { newRowLooks } from "./line-looks";
import { newSheet } from "./new-sheets";
import { orderOf, renamesOf, withRenames } from "./renames";
import { sheetChange } from "./sheet-changes";

export type SavingTrouble =
  /** Any change would break its signature. */
  | { readonly code: "signed" }
  | { readonly code: "too-large" }
  /** A part of the file that was not needed for showing it cannot be read. */
  | { readonly code: "damaged"; readonly part: string | null };

/** What is to be said of a workbook that was saved. */
export type SavingRemark = LeftOut | PatchRemark;

export type SavedResult =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly remarks: readonly SavingRemark[] }
  | { readonly ok: false; readonly trouble: SavingTrouble };

const NOTHING: ShownWorkbook = {
  ...{ sheets: [], looks: [], active: 0, names: [], customXml: [] },
  date1904: false,
};

/**
 * @param bytes of the file that was opened
 * @param namespace of the add-in's functions
 */
export async function savedWorkbook(
  bytes: Uint8Array,
  edited: EditedWorkbook,
  namespace: string,
): Promise<SavedResult> {
  if (!isPatched(bytes)) {
    const sheets = edited.sheets.map((sheet) => ({ ...sheet, origin: null }));
    const saved = written(blankWorkbook(), NOTHING, { ...edited, sheets }, namespace);
    return saved.ok ? { ...saved, remarks: [{ code: "new-file" }, ...saved.remarks] } : saved;
  }
  const opened = await readShown(bytes);
  if (!opened.ok) return { ok: false, trouble: { code: "damaged", part: null } };
  return written(bytes, opened.workbook, edited, namespace);
}

function written(bytes: Uint8Array, file: ShownWorkbook, edited: EditedWorkbook, namespace: string): SavedResult {
  const { looks } = edited;
  const renames = renamesOf(file, edited);
  const order = orderOf(edited);
  const opened = withRenames(file, renames);
  const context: ContentContext = {
    namespace,
    date1904: opened.date1904,
    formatOf: (look) => looks[look ?? -1]?.format ?? "General",
  };
  const standing = new Set(edited.sheets.map(({ origin }) => origin));
  const added = edited.sheets.filter(({ origin }) => origin === null);
  const changed = patchWorkbook(bytes, {
    removeSheets: file.sheets.filter((_, place) => !standing.has(place)).map(({ name }) => name),
    renames,
    ...(order === undefined ? {} : { order }),
    sheets: edited.sheets.flatMap((sheet) => {
      const before = sheet.origin === null ? undefined : opened.sheets[sheet.origin];
      return before === undefined ? [] : (sheetChange(before, sheet, looks, context) ?? []);
    }),
    newSheets: added.map((sheet) => newSheet(sheet, looks, context)),
    customXml: keptState(opened, edited),
  });
  // What a new sheet has besides cells is put on it when it is there.
  const formats = added.flatMap((sheet) => besidesCells(sheet, looks));
  if (!changed.ok) return { ok: false, trouble: troubleOf(changed.trouble) };
  const result = formats.length > 0 ? patchWorkbook(changed.bytes, { sheets: formats }) : changed;
  if (!result.ok) return { ok: false, trouble: troubleOf(result.trouble) };
  return { ok: true, bytes: result.bytes, remarks: [...leftOut(opened, edited), ...changed.remarks] };
}

function besidesCells(sheet: EditedSheet, looks: readonly CellLook[]): SheetChange | [] {
  const [add, rows] = [newFormats(sheet.formats), newRowLooks(sheet, looks)];
  return add.length === 0 && rows.length === 0 ? [] : { sheet: sheet.name, formats: { add }, rows };
}

/** What the workbook keeps of us; the parts of others are not ours to change. */
function keptState(opened: ShownWorkbook, edited: EditedWorkbook): NonNullable<WorkbookChanges["customXml"]> {
  const before = opened.customXml.filter(isOurPart);
  const now = edited.customXml.filter(isOurPart);
  if (before.length === now.length && before.every((xml, i) => xml === now[i])) return [];
  const { newest, unread } = stateOfParts(now);
  const keep = unread.flatMap((place) => now[place] ?? []);
  return [{ namespace: STATE_NAMESPACE, xml: now[newest ?? -1] ?? null, keep }];
}

function troubleOf(trouble: PatchTrouble): SavingTrouble {
  switch (trouble.code) {
    case "signed":
    case "too-large":
      return { code: trouble.code };
    case "damaged":
    case "too-much":
    case "entities":
      return { code: "damaged", part: trouble.part };
    case "not-a-workbook":
    case "encrypted":
      return { code: "damaged", part: null };
  }
}
