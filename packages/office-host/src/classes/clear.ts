/** Clearing cells: contents, formats, or both. */
import type { Areas } from "../areas";
import type { Arguments } from "../arguments";
import { ensureWritable } from "../guards";
import type { HostContext } from "../host-context";
import { boundingRect, intersection, type Rect } from "../rect";
import type { StyleName } from "../workbook-port";

const STYLES: readonly StyleName[] = [
  "fill",
  "fontColor",
  "fontName",
  "fontSize",
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "wrapText",
  "horizontalAlignment",
  "verticalAlignment",
  "borderTop",
  "borderRight",
  "borderBottom",
  "borderLeft",
];

function clearContents(host: HostContext, sheetId: string, rect: Rect): void {
  const used = host.workbook.usedRange(sheetId, true);
  const cells = used && intersection(rect, used);
  if (cells === undefined) return;
  const blanks = Array.from({ length: cells.rows }, () => new Array<null>(cells.columns).fill(null));
  host.workbook.writeCells(sheetId, cells, blanks);
}

function clearFormats(host: HostContext, sheetId: string, rect: Rect): void {
  for (const style of STYLES) host.workbook.writeStyle(sheetId, rect, style, null);
  host.workbook.writeNumberFormats(sheetId, rect, "General");
}

/** Clears what the argument names: All, Formats or Contents. */
export function clearAreas(areas: Areas, args: Arguments, host: HostContext): void {
  const what = args.oneOf(0, ["All", "Formats", "Contents"], "All");
  ensureWritable(host, areas.sheetId);
  for (const rect of areas.rects) {
    if (what !== "Formats") clearContents(host, areas.sheetId, rect);
    if (what === "All") host.workbook.extras.removeLinks(areas.sheetId, rect);
    if (what !== "Contents") clearFormats(host, areas.sheetId, rect);
  }
}

/**
 * The part of a rectangle where anything can differ from the sheet's defaults, for reading formats of whole columns.
 */
export function formattedPart(host: HostContext, sheetId: string, rect: Rect): Rect {
  const corner = { ...rect, rows: 1, columns: 1 };
  const used = host.workbook.usedRange(sheetId, false);
  return (used && intersection(rect, boundingRect(used, corner))) ?? corner;
}
