/** Which styles and looks the parts of a workbook name. */
import type { OpcPackage } from "../../opc/package";
import type { Attributes } from "../../xml/attributes";

export interface Uses {
  /** Places among the styles of cells. */
  readonly styles: Set<number>;
  /** Places among the looks of conditional formats, tables, filters. */
  readonly looks: Set<number>;
}

/** @param parts sheets, tables, pivot tables, the styles themselves */
export function usesOf(opc: OpcPackage, parts: readonly string[]): Uses {
  const uses: Uses = { styles: new Set(), looks: new Set() };
  for (const part of parts)
    opc.readXml(part, {
      wantsText: false,
      open(name, attributes) {
        const style = name === "c" || name === "row" ? "s" : name === "col" ? "style" : null;
        const place = style === null ? undefined : attributes.number(style);
        if (place !== undefined) uses.styles.add(place);
        if (style === null) addLooks(attributes, uses.looks);
        return true;
      },
      text: () => undefined,
      close: () => undefined,
    });
  return uses;
}

/** `dxfId`, `headerRowDxfId` … */
function addLooks(attributes: Attributes, looks: Set<number>): void {
  for (const [name, value] of attributes.all())
    if (name.toLowerCase().endsWith("dxfid") && value !== "") looks.add(Number(value));
}
