/** Views that somebody keeps of a sheet: what they show, their breaks and filters. */
import { addressChanges } from "../sheet/address-attributes";
import type { Moves } from "../sheet/axis-map";
import type { Edits, Element } from "../xml/tree";

export function moveViews(element: Element, moves: Moves, edits: Edits): void {
  const parent = { name: element.name, ref: element.attributes.get("ref") };
  for (const child of element.children) {
    const get = (name: string): string | undefined => child.attributes.get(name);
    const changes = addressChanges({ name: child.name, get, parent }, moves.map);
    if (changes === null) edits.remove(child);
    else if (Object.keys(changes).length > 0) edits.setAttributes(child, changes);
    moveViews(child, moves, edits);
  }
}
