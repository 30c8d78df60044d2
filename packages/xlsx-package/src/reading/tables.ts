/** Tables: name and area, which of its rows are headers and totals, and its filter. */
import type { OpcPackage } from "../opc/package";
import { areaOf, type Area } from "./addresses";
import { FilterColumns, type FilterColumn } from "./filter-columns";

export interface Table {
  readonly name: string;
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  /** The area of its filter; null when it has none. */
  readonly filter: Area | null;
  /** By what it shows rows; null where that is told in none of our words. */
  readonly filterColumns: readonly FilterColumn[] | null;
}

/** Null when the part describes no table. */
export function readTable(opc: OpcPackage, part: string): Table | null {
  let table: Omit<Table, "filter" | "filterColumns"> | null = null;
  let filter: Area | null = null;
  const columns = new FilterColumns();
  opc.readXml(part, {
    wantsText: false,
    open(name, attributes) {
      if (name === "autoFilter") {
        filter = areaOf(attributes.get("ref") ?? "");
        return true;
      }
      if (name !== "table") return columns.open(name, attributes);
      const area = areaOf(attributes.get("ref") ?? "");
      const named = attributes.get("displayName") ?? attributes.get("name");
      if (area === null || named === undefined) return false;
      table = {
        name: named,
        area,
        // Left out, it means one row.
        hasHeaders: (attributes.number("headerRowCount") ?? 1) > 0,
        hasTotals: (attributes.number("totalsRowCount") ?? 0) > 0,
      };
      return true;
    },
    text: () => undefined,
    close: () => undefined,
  });
  return withFilter(table, filter, columns.columns);
}

const withFilter = (
  table: Omit<Table, "filter" | "filterColumns"> | null,
  filter: Area | null,
  filterColumns: Table["filterColumns"],
): Table | null => (table === null ? null : { ...table, filter, filterColumns });
