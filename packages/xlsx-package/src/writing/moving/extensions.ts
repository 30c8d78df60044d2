/** What later versions keep at the end of a sheet: formats, validations, sparklines, each with its cells as text. */
import { movedAddresses, type Moves } from "../sheet/axis-map";
import { within, type Edits, type Element } from "../xml/tree";
import { withFormulas } from "./formulas";

/** These are nothing without one of their children, whatever else is in them. */
const NOTHING_WITHOUT: Readonly<Record<string, string>> = { sparklineGroup: "sparklines" };

export function moveExtensions(root: Element, moves: Moves, edits: Edits): void {
  const gone = new Set<Element>();
  markGone(root, moves, gone);
  move(root, moves, edits, gone);
}

/** @returns whether it goes: its cells are gone, or all that is in it is */
function markGone(element: Element, moves: Moves, gone: Set<Element>): boolean {
  const { children } = element;
  const left = children.filter((child) => !markGone(child, moves, gone));
  const cells = children.find(({ name }) => name === "sqref");
  const isWithoutCells = cells !== undefined && movedAddresses(moves.map, cells.text) === null;
  const needed = NOTHING_WITHOUT[element.name];
  const isWithoutNeeded = needed !== undefined && !left.some(({ name }) => name === needed);
  const isEmpty = children.length > 0 && left.length === 0;
  if (isWithoutCells || isWithoutNeeded || isEmpty) gone.add(element);
  return gone.has(element);
}

function move(element: Element, moves: Moves, edits: Edits, gone: ReadonlySet<Element>): void {
  if (gone.has(element)) return edits.remove(element);
  if (element.name === "sqref") {
    const moved = movedAddresses(moves.map, element.text);
    if (moved !== null && moved !== element.text.trim()) edits.replace(element.tagTo, element.innerTo, moved);
  }
  withFormulas(element, moves, edits);
  // How many there are may be left unsaid.
  if (element.children.some((child) => gone.has(child)) && element.attributes.has("count"))
    edits.setAttributes(element, { count: null });
  for (const child of element.children) move(child, moves, edits, gone);
}

/** Formats of later versions count with the others: they move down in priority by as many as come before them. */
export function shiftPriorities(root: Element, by: number, edits: Edits): void {
  for (const element of within(root)) {
    const priority = Number(element.attributes.get("priority") ?? NaN);
    if (element.name === "cfRule" && Number.isFinite(priority))
      edits.setAttributes(element, { priority: priority + by });
  }
}
