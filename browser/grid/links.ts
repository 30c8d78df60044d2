/** Links of cells: those that a file brings, and where one leads to. */
import { parseRect, splitSheet, type LinkInfo, type Rect } from "office-host";
import type { ShownSheet } from "../../xlsx/read-shown";
import type { GridWorkbook } from "./grid-workbook";

/** So many cells one link of a file may stand on: a click asks for a cell. */
const MOST_CELLS = 1_000;

/** Cells of the workbook. */
export interface Place {
  readonly sheetId: string;
  readonly area: Rect;
}

/** Where a link leads to. */
export type Leading =
  | ({ readonly kind: "cells" } & Place)
  /** A sheet that is not to be seen. */
  | ({ readonly kind: "hidden"; readonly sheet: string; readonly canBeShown: boolean } & Place)
  /** Nowhere, any more or by any means here. */
  | { readonly kind: "nowhere"; readonly reference: string }
  | { readonly kind: "outside"; readonly address: string };

type Sheets = ReturnType<GridWorkbook["sheets"]>;

/**
 * @param own the sheet that the link stands on
 * @param placeOfName what a name of the workbook stands for, where that is cells
 */
export function leadsTo(
  { reference, address }: Pick<LinkInfo, "reference" | "address">,
  own: string,
  sheets: Sheets,
  placeOfName: (name: string) => Place | undefined,
): Leading {
  if (address !== undefined)
    return { kind: "outside", address: reference === "" ? address : `${address}#${reference}` };
  const within = reference.replace(/^#/u, "");
  const { sheet: name, cells } = splitSheet(within);
  const area = parseRect(cells);
  const place = area === undefined ? placeOfName(cells) : { sheetId: idOf(name, own, sheets), area };
  const sheet = sheets.find(({ id }) => id === place?.sheetId);
  if (place === undefined || sheet === undefined) return { kind: "nowhere", reference: within };
  const target = { sheetId: sheet.id, area: place.area };
  if (sheet.visibility === "Visible") return { kind: "cells", ...target };
  return { kind: "hidden", sheet: sheet.name, canBeShown: sheet.visibility === "Hidden", ...target };
}

const idOf = (name: string | undefined, own: string, sheets: Sheets): string =>
  name === undefined ? own : (sheets.find((one) => one.name.toLowerCase() === name.toLowerCase())?.id ?? "");

/** Those of a file, for each cell that they stand on. Saving leaves them in the file as they are. */
export function openLinks({ extras }: Pick<GridWorkbook, "extras">, sheetId: string, links: ShownSheet["links"]): void {
  for (const { area, location: reference, tip, ...outside } of links) {
    const { top, left, bottom, right } = area;
    if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) continue;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        extras.setLink(sheetId, { row, column, reference, tip, ...outside });
  }
}
