/** A workbook that holds planned sheets and nothing else. */
import { patchWorkbook, type PatchOptions } from "xlsx-package";
import type { SheetPlan } from "../../src/report/sheet-plan";
import { blankWorkbook } from "../saving/blank-workbook";
import { plannedSheet } from "./planned-sheet";

export function plannedWorkbook(plans: readonly SheetPlan[], options: PatchOptions = {}): Uint8Array {
  const made = patchWorkbook(blankWorkbook(), { newSheets: plans.map(plannedSheet) }, options);
  if (!made.ok) throw new Error(`a blank workbook takes sheets, and said ${made.trouble.code}`);
  return made.bytes;
}
