/**
 * How the words of a finding point to the columns and cells of their sheet.
 */
import { labelOf, type FieldId } from "../../fields";
import type { Finding } from "../finding";
import { ROUTE_NAMES } from "./names";
import type { Place } from "./shape";

/** What the words need to know of the sheet. */
export interface Setting {
  /** The header a field goes by on this sheet; null when it has no column. */
  readonly headerOf: (field: FieldId) => string | null;
}

export const placeOf = (finding: Pick<Finding, "cells">, { headerOf }: Setting): Place => ({
  at: cellWords(finding),
  column: (field) => `“${headerOf(field)?.replace(/\s+/gu, "") ?? labelOf(field)}”`,
  routeName: (route) => ROUTE_NAMES[route],
});

const cellWords = ({ cells }: Pick<Finding, "cells">): string => (cells.length === 0 ? "" : `（${cells.join("、")}）`);
