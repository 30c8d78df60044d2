/** Views of a sheet of which rows above and columns left stay in sight. */
import type { Frozen, Place } from "../sheet-changes";
import { attributesXml, closedAtOnce, opened, prefixOf, withAttributes } from "../xml/markup";
import { childOf, Edits, wholeTreeOf, type Element } from "../xml/tree";
import { cellAddress } from "./cell-xml";

/** The part of the window that scrolls both ways; null where nothing is frozen. */
function scrollingPart({ rows, columns }: Frozen): string | null {
  if (rows > 0) return columns > 0 ? "bottomRight" : "bottomLeft";
  return columns > 0 ? "topRight" : null;
}

const FIRST: Place = { row: 0, column: 0 };

/** Where what stays in sight begins; null for the first row and column. */
const firstCell = ({ from = FIRST }: Frozen): string | null =>
  from.row === 0 && from.column === 0 ? null : cellAddress(from.row, from.column);

/** What a view says of it, the cell that is selected apart; nothing where nothing is frozen. */
function paneXml(frozen: Frozen, prefix: string): string {
  const part = scrollingPart(frozen);
  if (part === null) return "";
  const { rows, columns, from = FIRST } = frozen;
  const attributes = attributesXml({
    xSplit: columns > 0 ? columns : null,
    ySplit: rows > 0 ? rows : null,
    topLeftCell: cellAddress(from.row + rows, from.column + columns),
    activePane: part,
    state: "frozen",
  });
  return `<${prefix}pane${attributes}/>`;
}

/** The view of a new sheet. */
export function newView(frozen: Frozen): string {
  const part = scrollingPart(frozen);
  if (part === null) return `<sheetView workbookViewId="0"/>`;
  return `<sheetView${attributesXml({ topLeftCell: firstCell(frozen), workbookViewId: 0 })}>${paneXml(frozen, "")}<selection pane="${part}"/></sheetView>`;
}

/** @param text the views of a sheet */
export function withFrozen(text: string, frozen: Frozen): string {
  const root = wholeTreeOf("sheetViews", text);
  const edits = new Edits(text);
  for (const view of root.children)
    if (view.name === "sheetView") edits.replace(view.from, view.to, viewXml(text, view, frozen));
  return edits.applied();
}

function viewXml(text: string, view: Element, frozen: Frozen): string {
  const prefix = prefixOf(view.rawName);
  const part = scrollingPart(frozen);
  const active = childOf(view, "pane")?.attributes.get("activePane") ?? "topLeft";
  const selections = view.children.filter(({ name }) => name === "selection");
  // One cell is selected, in whichever part of the window that was.
  const kept = selections.find(({ attributes }) => (attributes.get("pane") ?? "topLeft") === active) ?? selections[0];
  const tag = kept === undefined ? `<${prefix}selection/>` : text.slice(kept.from, kept.to);
  const selection = withAttributes(tag, { pane: part });
  const isBare = !selection.includes("=");
  const others = view.children.filter(({ name }) => name !== "pane" && name !== "selection");
  const inner =
    paneXml(frozen, prefix) + (isBare ? "" : selection) + others.map(({ from, to }) => text.slice(from, to)).join("");
  const first = withAttributes(
    text.slice(view.from, view.tagTo),
    part === null ? {} : { topLeftCell: firstCell(frozen) },
  );
  if (inner === "") return view.isEmpty ? first : closedAtOnce(first);
  return `${view.isEmpty ? opened(first) : first}${inner}</${view.rawName}>`;
}
