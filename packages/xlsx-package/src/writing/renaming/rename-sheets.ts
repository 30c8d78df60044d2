/** Sheets get other names, and all parts that name them follow. */
import { relationshipsKey } from "../../opc/part-names";
import { decoded } from "../../reading/links";
import { attempt, PackageError } from "../../troubles";
import type { PatchRemark } from "../changes";
import type { PackageEdit } from "../opc/package-edit";
import { escapeXml } from "../xml/markup";
import { Edits, treeOf, within, wholeTreeOf } from "../xml/tree";
import { withRenamedSheets } from "../workbook/workbook-text";
import { formulaRenamed, locationRenamed } from "./formula-renamed";
import { holdsFormula, renamedAttributes } from "./naming-elements";
import { RenameEditor } from "./rename-editor";
import type { SheetRenames } from "./sheet-names";

type NotRenamed = Extract<PatchRemark, { readonly code: "not-renamed" }>["what"];

/** By the kind of the relationship to them; what they are to be called where they cannot be read. */
const SMALL: Readonly<Record<string, NotRenamed>> = {
  chartsheet: "chart",
  dialogsheet: "control",
  drawing: "drawing",
  chart: "chart",
  chartEx: "chart",
  chartUserShapes: "drawing",
  vmlDrawing: "control",
  ctrlProp: "control",
  table: "table",
  pivotCacheDefinition: "pivot-table",
};

/** @returns what still has the old names, for its part cannot be read */
export function renameSheets(edit: PackageEdit, workbook: string, renames: SheetRenames): ReadonlySet<NotRenamed> {
  edit.setText(workbook, withRenamedSheets(edit.text(workbook), renames));
  const stuck = new Set<NotRenamed>();
  const seen = new Set<string>();
  const follow = (from: string): void => {
    for (const { kind, part } of edit.relationships(from)) {
      if (part === undefined || seen.has(part)) continue;
      const what = SMALL[kind];
      if (kind === "worksheet") edit.rewrite(part, (at) => new RenameEditor(at, renames));
      else if (what === undefined) continue;
      else if (!renameIn(edit, part, renames)) stuck.add(what);
      seen.add(part);
      renameLinks(edit, part, renames);
      follow(part);
    }
  };
  follow(workbook);
  return stuck;
}

/** @returns whether nothing is left in it that has an old name */
function renameIn(edit: PackageEdit, part: string, renames: SheetRenames): boolean {
  const text = edit.text(part);
  const renamed = attempt(() => {
    const edits = new Edits(text);
    for (const element of within(wholeTreeOf(part, text))) {
      const changes = renamedAttributes(element.name, element.attributes, renames);
      if (Object.keys(changes).length > 0) edits.setAttributes(element, changes);
      const formula = holdsFormula(element.name) ? formulaRenamed(element.text, renames) : element.text;
      if (formula !== element.text) edits.replace(element.tagTo, element.innerTo, escapeXml(formula));
    }
    edit.setText(part, edits.applied());
  });
  if (renamed.ok) return true;
  if (renamed.trouble.code === "too-much") throw new PackageError(renamed.trouble);
  const read = text.toLowerCase();
  return ![...renames.keys()].some((name) => read.includes(name));
}

/** Shapes and some programs' cells have their links to cells among the relationships. */
function renameLinks(edit: PackageEdit, part: string, renames: SheetRenames): void {
  const list = relationshipsKey(part);
  if (!edit.has(list)) return;
  const text = edit.text(list);
  const edits = new Edits(text);
  for (const child of treeOf(list, text).children) {
    const target = child.attributes.get("Target") ?? "";
    if (!target.startsWith("#")) continue;
    const shown = decoded(target);
    const after = locationRenamed(shown, renames);
    if (after !== shown) edits.setAttributes(child, { Target: shown === target ? after : encodeURI(after) });
  }
  edit.setText(list, edits.applied());
}
