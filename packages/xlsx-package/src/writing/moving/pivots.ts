/** Pivot tables: where they stand, and from which cells they are made. */
import { movedAddresses, type Moves } from "../sheet/axis-map";
import { within, type Edits, type Element } from "../xml/tree";

export function movePivotTable(root: Element, { map }: Moves, edits: Edits): void {
  const { location, ref } = placeOf(root);
  const moved = ref === undefined ? null : movedAddresses(map, ref);
  if (location !== undefined && moved !== null && moved !== ref) edits.setAttributes(location, { ref: moved });
}

/** Whether anything is left of its place. */
export function isLeftOfPivotTable(root: Element, { map }: Moves): boolean {
  const { ref } = placeOf(root);
  return ref === undefined || movedAddresses(map, ref) !== null;
}

function placeOf(root: Element): { readonly location: Element | undefined; readonly ref: string | undefined } {
  const location = root.children.find(({ name }) => name === "location");
  return { location, ref: location?.attributes.get("ref") };
}

const SOURCES = new Set(["worksheetSource", "rangeSet"]);

/** Where nothing of its cells is left it keeps the address, which Excel asks for when it is refreshed. */
export function movePivotSource(root: Element, { sheet, map }: Moves, edits: Edits): void {
  for (const source of within(root)) {
    const ref = source.attributes.get("ref");
    const isOfSheet = source.attributes.get("sheet")?.toLowerCase() === sheet.toLowerCase();
    if (!SOURCES.has(source.name) || ref === undefined || !isOfSheet || isElsewhere(source)) continue;
    const moved = movedAddresses(map, ref);
    if (moved !== null && moved !== ref) edits.setAttributes(source, { ref: moved });
  }
}

/** Of another workbook: a relationship says which. */
const isElsewhere = ({ attributes }: Element): boolean => [...attributes.keys()].some((name) => name.endsWith(":id"));
