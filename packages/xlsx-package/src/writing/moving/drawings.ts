/** Pictures, charts, shapes, controls over the cells of a sheet. */
import { withFormulas } from "./formulas";
import { movedCorners, type Corner, type Hold } from "./corners";
import { childOf, within, type Edits, type Element } from "../xml/tree";
import type { Moves } from "../sheet/axis-map";

/** @param root a drawing, or a piece of a sheet with controls or embedded objects */
export function moveDrawing(root: Element, moves: Moves, edits: Edits): void {
  for (const element of within(root)) {
    const hold = holdOf(element);
    if (hold !== null) moveAnchor(element, hold, moves, edits);
    withFormulas(element, moves, edits);
  }
}

/** Null for what is no anchor. */
function holdOf({ name, attributes }: Element): Hold | null {
  const isSet = (flag: string): boolean => ["1", "true"].includes(attributes.get(flag) ?? "");
  switch (name) {
    case "twoCellAnchor": {
      const kind = attributes.get("editAs") ?? "twoCell";
      return kind === "twoCell" ? "both" : kind === "oneCell" ? "place" : "none";
    }
    case "oneCellAnchor":
      return "place";
    case "anchor":
      return !isSet("moveWithCells") ? "none" : isSet("sizeWithCells") ? "both" : "place";
    default:
      return null;
  }
}

function moveAnchor(anchor: Element, hold: Hold, { map }: Moves, edits: Edits): void {
  const from = childOf(anchor, "from");
  const to = childOf(anchor, "to");
  const first = from === undefined ? null : cornerOf(from);
  if (from === undefined || first === null) return;
  const last = to === undefined ? null : cornerOf(to);
  const moved = movedCorners(map, [first, last ?? first], hold);
  putCorner(from, first, moved[0], edits);
  if (to !== undefined && last !== null) putCorner(to, last, moved[1], edits);
}

const PARTS = { col: "column", colOff: "columnOffset", row: "row", rowOff: "rowOffset" } as const;

function cornerOf(element: Element): Corner | null {
  const [column, columnOffset, row, rowOffset] = Object.keys(PARTS).map((name) => {
    const text = childOf(element, name)?.text ?? "";
    return text.trim() === "" ? NaN : Number(text);
  });
  if (column === undefined || columnOffset === undefined || row === undefined || rowOffset === undefined) return null;
  const isWhole = [column, columnOffset, row, rowOffset].every(Number.isInteger);
  return isWhole ? { column, columnOffset, row, rowOffset } : null;
}

function putCorner(element: Element, before: Corner, after: Corner, edits: Edits): void {
  for (const [name, part] of Object.entries(PARTS)) {
    const child = childOf(element, name);
    if (child !== undefined && before[part] !== after[part])
      edits.replace(child.tagTo, child.innerTo, String(after[part]));
  }
}
