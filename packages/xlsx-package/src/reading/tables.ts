/** Tables: name and area, and which of its rows are headers and totals. */
import type { OpcPackage } from "../opc/package";
import { areaOf, type Area } from "./addresses";

export interface Table {
  readonly name: string;
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** Null when the part describes no table. */
export function readTable(opc: OpcPackage, part: string): Table | null {
  let table: Table | null = null;
  opc.readXml(part, {
    wantsText: false,
    open(name, attributes) {
      const area = name === "table" ? areaOf(attributes.get("ref") ?? "") : null;
      const named = attributes.get("displayName") ?? attributes.get("name");
      if (area !== null && named !== undefined)
        table = {
          name: named,
          area,
          // Left out, it means one row.
          hasHeaders: (attributes.number("headerRowCount") ?? 1) > 0,
          hasTotals: (attributes.number("totalsRowCount") ?? 0) > 0,
        };
      return false;
    },
    text: () => undefined,
    close: () => undefined,
  });
  return table;
}
