/** The link of a cell. One to an address outside of the workbook is told, but not set. */
import type { Area } from "../areas";
import type { Property } from "../class-table";
import { HostError } from "../errors";
import { ensureWritable } from "../guards";
import { isUnbounded } from "../limits";

export const hyperlink: Property<Area> = {
  get({ sheetId, rect: { row, column } }, host) {
    const link = host.workbook.extras.linkAt(sheetId, row, column);
    if (link === undefined) return null;
    const { address, reference, tip: screenTip } = link;
    const place = reference === "" ? {} : { documentReference: reference };
    return address === undefined ? { documentReference: reference, screenTip } : { address, ...place, screenTip };
  },
  set({ sheetId, rect }, value, host) {
    ensureWritable(host, sheetId);
    if (isUnbounded(rect)) throw new HostError("InvalidArgument", "whole rows or columns have no link");
    const { documentReference, screenTip = "" } = (value ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof documentReference !== "string" || typeof screenTip !== "string")
      throw new HostError("InvalidArgument", "a link to a place of this workbook");
    for (let row = rect.row; row < rect.row + rect.rows; row++)
      for (let column = rect.column; column < rect.column + rect.columns; column++)
        host.workbook.extras.setLink(sheetId, { row, column, reference: documentReference, tip: screenTip });
    // Excel shows where it leads in a cell that says nothing.
    const values = host.workbook.readValues(sheetId, rect);
    if (values.some((line) => line.some((cell) => cell === null)))
      host.workbook.writeCells(
        sheetId,
        rect,
        values.map((line) => line.map((cell) => (cell === null ? documentReference : undefined))),
      );
  },
};
