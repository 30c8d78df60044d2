/**
 * Where an argument stands, as Excel tells with a call.
 */
import type { CellPlace } from "../../core/positions";
import { parseAddress, parseElsewhere, type SheetRange } from "../../workbook/addresses";

export interface Place {
  /** On a sheet of this workbook; null where it stands on none (an array in the formula), or in another workbook. */
  readonly on: SheetRange | null;
  /** In another workbook, where nobody can look; null else. */
  readonly elsewhere: SheetRange | null;
  /** The cell of the formula itself, where it stands among what it is given: nothing of the argument. */
  readonly self: CellPlace | null;
  /** The cell of the formula; null where that is not known. */
  readonly caller: SheetRange | null;
  /** Excel's dialog of arguments shows a result while they are typed: it must not wait for anything. */
  readonly isPreview: boolean;
}

/** Of an argument by its number. */
export function placeOf(
  { address, parameterAddresses, isInValuePreview }: CustomFunctions.Invocation,
  argument: number,
): Place {
  const caller = parseAddress(address ?? "");
  const given = parameterAddresses?.[argument] ?? "";
  const on = parseAddress(given);
  return {
    on,
    elsewhere: on === null ? parseElsewhere(given) : null,
    self: on === null ? null : within(on, caller),
    caller,
    // Typed as a text, documented as true or false.
    isPreview: String(isInValuePreview ?? "false").toLowerCase() === "true",
  };
}

/** Where the rows of a roster and their header stand. */
export interface Places {
  readonly rows: Place;
  readonly headers: Place;
}

export const placesOf = (invocation: CustomFunctions.Invocation, rows: number, headers: number): Places => ({
  rows: placeOf(invocation, rows),
  headers: placeOf(invocation, headers),
});

function within({ sheet, rect }: SheetRange, cell: SheetRange | null): CellPlace | null {
  if (cell?.sheet !== sheet) return null;
  const { top: row, left: column } = cell.rect;
  const inside = rect.top <= row && row <= rect.bottom && rect.left <= column && column <= rect.right;
  return inside ? { row, column } : null;
}
