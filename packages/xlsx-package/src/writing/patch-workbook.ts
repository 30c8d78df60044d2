/**
 * Changes a workbook and leaves everything else as it was: parts that nobody touched keep their bytes, and in those
 * that were touched only what was asked for is another.
 */
import { OpcPackage } from "../opc/package";
import { workbookPartOf } from "../reading/workbook-part";
import type { Bounds } from "../troubles";
import type { PatchRemark, WorkbookChanges } from "./changes";
import type { Packing } from "../zip/packing";
import { PackageEdit } from "./opc/package-edit";
import { attemptPatch, type PatchTrouble } from "./troubles";
import { WorkbookEdit } from "./workbook/workbook-edit";

export type PatchResult =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly remarks: readonly PatchRemark[] }
  | { readonly ok: false; readonly trouble: PatchTrouble };

export interface PatchOptions {
  readonly bounds?: Partial<Bounds>;
  /** By what entries are inflated and deflated: the same bytes come out by the same one. */
  readonly packing?: Packing;
}

/** A bad file is a result; a change that cannot be meant (a sheet that there is not) is an error. */
export function patchWorkbook(bytes: Uint8Array, changes: WorkbookChanges, options: PatchOptions = {}): PatchResult {
  const { removeSheets, renames = [], ...others } = changes;
  if (renames.length === 0) return patched(bytes, changes, options);
  // A part is written anew once at a time, and all others have the new names.
  const renamed = patched(bytes, { removeSheets: removeSheets ?? [], renames }, options);
  const result = renamed.ok ? patched(renamed.bytes, others, options) : renamed;
  return result.ok && renamed.ok ? { ...result, remarks: [...renamed.remarks, ...result.remarks] } : result;
}

function patched(bytes: Uint8Array, changes: WorkbookChanges, options: PatchOptions): PatchResult {
  const result = attemptPatch(() => {
    const opc = new OpcPackage(bytes, options.bounds, options.packing);
    const edit = new PackageEdit(opc);
    const workbook = new WorkbookEdit(edit, workbookPartOf(opc));
    const remarks = workbook.apply(changes);
    return { bytes: edit.finished(), remarks };
  });
  return result.ok ? { ok: true, ...result.value } : result;
}
