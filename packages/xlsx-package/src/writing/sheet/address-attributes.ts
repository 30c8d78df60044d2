/** Attributes of a sheet's elements that hold addresses, and what they become where rows or columns come in or go. */
import { areaOf } from "../../reading/addresses";
import type { AttributeChanges } from "../xml/markup";
import { movedAddresses, movedArea, type SheetMap } from "./axis-map";

const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  sheetView: ["topLeftCell"],
  customSheetView: ["topLeftCell"],
  pane: ["topLeftCell"],
  selection: ["activeCell", "sqref"],
  protectedRange: ["sqref"],
  autoFilter: ["ref"],
  sortState: ["ref"],
  sortCondition: ["ref"],
  mergeCell: ["ref"],
  dataValidation: ["sqref"],
  cellWatch: ["r"],
  ignoredError: ["sqref"],
};
/** What is nothing without its cells. */
const GOES = new Set([
  "protectedRange",
  "autoFilter",
  "sortState",
  "sortCondition",
  "mergeCell",
  "dataValidation",
  "cellWatch",
  "ignoredError",
]);

interface Attributed {
  readonly name: string;
  get(attribute: string): string | undefined;
  /** The element around it, with the address that it has. */
  readonly parent: { readonly name: string; readonly ref: string | undefined } | null;
}

/** Null where nothing of it is left. */
export function addressChanges({ name, get, parent }: Attributed, map: SheetMap): AttributeChanges | null {
  if (name === "brk")
    return numberChange("id", get("id"), (place) => (parent?.name === "rowBreaks" ? map.rows : map.columns).at(place));
  if (name === "filterColumn") return filterColumnChange(get("colId"), parent?.ref ?? "", map);
  const changes: Record<string, string | null> = {};
  for (const attribute of ADDRESSES[name] ?? []) {
    const value = get(attribute);
    if (value === undefined) continue;
    const moved = movedAddresses(map, value);
    if (moved === null && GOES.has(name)) return null;
    if (moved !== value) changes[attribute] = moved;
  }
  return changes;
}

/** Its columns are counted from the left of the filter. */
function filterColumnChange(id: string | undefined, ref: string, map: SheetMap): AttributeChanges | null {
  const before = areaOf(ref);
  const after = before === null ? null : movedArea(map, before);
  if (before === null || after === null) return {};
  return numberChange("colId", id, (place) => {
    const column = map.columns.at(before.left + place);
    return column === null ? null : column - after.left;
  });
}

function numberChange(
  attribute: string,
  value: string | undefined,
  movedTo: (place: number) => number | null,
): AttributeChanges | null {
  const before = Number(value ?? 0);
  const after = movedTo(before);
  return after === null ? null : after === before ? {} : { [attribute]: after };
}
