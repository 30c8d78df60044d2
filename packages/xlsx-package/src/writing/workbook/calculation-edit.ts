/** What is calculated when a workbook is opened that has been changed. */
import type { SheetChange } from "../sheet-changes";
import type { PackageEdit } from "../opc/package-edit";
import type { PatchedSheet } from "../sheet/patch-sheet";
import type { SheetOfList } from "./sheet-list";
import { calculatedOnOpening, notCalculatedOnOpening } from "./workbook-text";

interface Calculated {
  readonly edit: PackageEdit;
  /** The workbook's own. */
  readonly part: string;
  /** By the names of their sheets. */
  readonly patched: ReadonlyMap<string, PatchedSheet>;
  readonly sheets: readonly SheetOfList[];
}

/** The order of calculation is Excel's own affair; results of formulas that read what changed are not. */
export function settleCalculation(workbook: Calculated, changes: readonly SheetChange[]): void {
  const { edit, part, patched } = workbook;
  const touched = [...patched.values()].some(({ touchedFormulas }) => touchedFormulas);
  const chain = edit.relationships(part).find(({ kind }) => kind === "calcChain")?.part;
  if (touched && chain !== undefined) {
    edit.unrelate(part, chain);
    edit.remove(chain);
  }
  const changesCells = changes.some(
    ({ cells = [], shifts = [] }) => shifts.length > 0 || cells.some(({ content }) => content !== undefined),
  );
  if (touched && !keepsFormulas(workbook)) edit.setText(part, notCalculatedOnOpening(edit.text(part)));
  else if (changesCells && (chain !== undefined || touched || hasFormulas(workbook)))
    edit.setText(part, calculatedOnOpening(edit.text(part)));
}

const hasFormulas = (workbook: Calculated): boolean =>
  [...workbook.patched.values()].some((sheet) => sheet.hasFormulas) || othersHaveFormulas(workbook);

const keepsFormulas = (workbook: Calculated): boolean =>
  [...workbook.patched.values()].some((sheet) => sheet.keepsFormulas) || othersHaveFormulas(workbook);

function othersHaveFormulas({ edit, patched, sheets }: Calculated): boolean {
  return sheets.some(({ name, part }) => {
    if (part === undefined || patched.has(name) || !edit.opc.has(part)) return false;
    let found = false;
    edit.opc.readXml(part, {
      wantsText: false,
      open: (element) => !found && (element === "f" ? ((found = true), false) : true),
      text: () => undefined,
      close: () => undefined,
    });
    return found;
  });
}
