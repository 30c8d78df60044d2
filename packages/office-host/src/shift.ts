/** How a rectangle moves when cells are inserted or deleted beside, above or inside it. */
import { rect, type Rect } from "./rect";
import type { Shift } from "./workbook-port";

interface Span {
  readonly start: number;
  readonly length: number;
}

function grow(span: Span, at: Span): Span {
  if (at.start <= span.start) return { start: span.start + at.length, length: span.length };
  return at.start < span.start + span.length ? { start: span.start, length: span.length + at.length } : span;
}

function shrink(span: Span, gone: Span): Span | undefined {
  const end = span.start + span.length;
  const goneEnd = gone.start + gone.length;
  const lostBefore = Math.max(0, Math.min(span.start, goneEnd) - gone.start);
  const lostInside = Math.max(0, Math.min(end, goneEnd) - Math.max(span.start, gone.start));
  const length = span.length - lostInside;
  return length > 0 ? { start: span.start - lostBefore, length } : undefined;
}

/**
 * The rectangle after the change, or undefined when all its cells are gone.
 * A change that covers only part of its columns (or rows) tears it apart in Excel too: it then stays where it is.
 */
export function shiftRect(r: Rect, change: Rect, shift: Shift): Rect | undefined {
  const rows: Span = { start: r.row, length: r.rows };
  const columns: Span = { start: r.column, length: r.columns };
  const changedRows: Span = { start: change.row, length: change.rows };
  const changedColumns: Span = { start: change.column, length: change.columns };
  const vertical = shift === "down" || shift === "up";
  const [across, changedAcross] = vertical ? [columns, changedColumns] : [rows, changedRows];
  const covers =
    changedAcross.start <= across.start && changedAcross.start + changedAcross.length >= across.start + across.length;
  if (!covers) return r;
  const [along, changedAlong] = vertical ? [rows, changedRows] : [columns, changedColumns];
  const moved = shift === "down" || shift === "right" ? grow(along, changedAlong) : shrink(along, changedAlong);
  if (moved === undefined) return undefined;
  return vertical
    ? rect(moved.start, r.column, moved.length, r.columns)
    : rect(r.row, moved.start, r.rows, moved.length);
}
