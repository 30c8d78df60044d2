/**
 * How the words of a finding point to the columns and cells of their sheet.
 */
import { addressOn, type Position } from "../../core/positions";
import { labelOf, type FieldId } from "../../fields";
import type { Finding } from "../finding";
import { ROUTE_NAMES, RULE_NAMES } from "./names";
import type { Place } from "./shape";

/** What the words need to know of the sheet. */
export interface Setting {
  readonly sheet: string;
  /**
   * The header a field goes by on this sheet; null when it has no column.
   *
   * @param columns where what is said of it stands (0-based): the header of a family is that of its own column
   */
  readonly headerOf: (field: FieldId, columns: readonly number[]) => string | null;
  /** Somebody is spoken of who stands on no sheet: cells of his would lead to nobody. */
  readonly isOnNoSheet?: boolean;
}

export const placeOf = (
  { cells, retired, rule, severity }: Pick<Finding, "cells" | "retired" | "rule" | "severity">,
  { sheet, headerOf, isOnNoSheet = false }: Setting,
): Place => ({
  at: cells.length === 0 || isOnNoSheet ? "" : `（${addressesOn(sheet, cells)}）`,
  column: (field) => {
    const own = cells.flatMap((cell) => (cell.sheet === sheet ? [cell.column] : []));
    return `“${headerOf(field, own)?.replace(/\s+/gu, "") ?? labelOf(field)}”`;
  },
  rule: `“${RULE_NAMES[rule]}”`,
  routeName: (route) => ROUTE_NAMES[route],
  matters: severity === "violation" || severity === "missing",
  canWait: retired === null,
});

/** H5、岗位设置!C4, as they are named on a sheet. */
export function addressesOn(sheet: string, cells: readonly Position[]): string {
  let addresses = "";
  for (const cell of cells) addresses += addresses === "" ? addressOn(sheet, cell) : `、${addressOn(sheet, cell)}`;
  return addresses;
}
