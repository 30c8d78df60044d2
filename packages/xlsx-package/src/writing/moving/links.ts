/** Links to cells of the workbook, where rows or columns of the sheet that they lead to have come in or gone. */
import type { OpcPackage } from "../../opc/package";
import { ownLocation } from "../../reading/links";
import type { Moves } from "../sheet/axis-map";
import { formulaAfter } from "../sheet/formula-after";

/** @param own the sheet that the link stands on @param all the sheets that have moved */
export const linkAfter = (location: string, own: string, all: readonly Moves[]): string =>
  all.reduce((link, { sheet, map }) => {
    const moved = formulaAfter(link, own, sheet, map);
    // Where the cell is gone the link leads to the place where it was.
    return moved.includes("#REF!") ? link : moved;
  }, location);

/** Whether a sheet has a link that leads elsewhere now. */
export function hasMovedLinks(opc: OpcPackage, part: string, own: string, all: readonly Moves[]): boolean {
  let found = false;
  opc.readXml(part, {
    wantsText: false,
    open(name, attributes) {
      if (name === "hyperlink") {
        const location = ownLocation(attributes);
        found ||= location !== undefined && linkAfter(location, own, all) !== location;
      }
      return !found && (name === "worksheet" || name === "hyperlinks");
    },
    text: () => undefined,
    close: () => undefined,
  });
  return found;
}
