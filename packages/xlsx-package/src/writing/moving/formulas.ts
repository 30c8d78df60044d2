/** Formulas that stand beside the cells: of charts, controls, formats of later versions. */
import type { Moves } from "../sheet/axis-map";
import { formulaAfter } from "../sheet/formula-after";
import { escapeXml } from "../xml/markup";
import { within, type Edits, type Element } from "../xml/tree";

/** Attributes that hold one: a shape shows a cell, a control fills one. */
const ATTRIBUTES = ["textlink", "linkedCell", "listFillRange", "fmlaLink", "fmlaRange", "fmlaTxbx", "fmlaGroup"];
/** Elements that hold one. */
const ELEMENTS = new Set(["f", "FmlaLink", "FmlaRange", "FmlaTxbx", "FmlaGroup", "FmlaPict"]);

/** The formulas of one element. */
export function withFormulas(element: Element, { sheet, map }: Moves, edits: Edits): void {
  const changes: Record<string, string> = {};
  for (const name of ATTRIBUTES) {
    const formula = element.attributes.get(name);
    const moved = formula === undefined ? undefined : formulaAfter(formula, sheet, sheet, map);
    if (moved !== undefined && moved !== formula) changes[name] = moved;
  }
  if (Object.keys(changes).length > 0) edits.setAttributes(element, changes);
  if (ELEMENTS.has(element.name)) moveText(element, sheet, { sheet, map }, edits);
}

/** A chart may show the cells of any sheet, and names it each time. */
export function moveChart(root: Element, moves: Moves, edits: Edits): void {
  for (const element of within(root))
    if (element.name === "f" || element.name === "sqref") moveText(element, null, moves, edits);
}

export function moveControl(root: Element, moves: Moves, edits: Edits): void {
  for (const element of within(root)) withFormulas(element, moves, edits);
}

/** @param own the sheet that it means where it names none */
function moveText(element: Element, own: string | null, { sheet, map }: Moves, edits: Edits): void {
  const moved = formulaAfter(element.text, own, sheet, map);
  if (moved !== element.text) edits.replace(element.tagTo, element.innerTo, escapeXml(moved));
}
