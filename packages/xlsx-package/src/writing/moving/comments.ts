/** Comments, and the boxes that show them: they go with their cells. */
import type { Moves } from "../sheet/axis-map";
import { areaOf } from "../../reading/addresses";
import { areaAddress } from "../sheet/cell-xml";
import { hangingOn } from "../sheet/axis-map";
import { childOf, within, type Edits, type Element } from "../xml/tree";
import { movedCorners, type Corner, type Corners, type Hold } from "./corners";
import { withFormulas } from "./formulas";

const COMMENTS = new Set(["comment", "threadedComment"]);

export function moveComments(root: Element, { map }: Moves, edits: Edits): void {
  for (const element of within(root)) {
    const ref = COMMENTS.has(element.name) ? element.attributes.get("ref") : undefined;
    if (ref === undefined) continue;
    const area = areaOf(ref);
    if (area === null) continue;
    const [moved] = hangingOn(map, area);
    if (moved === undefined) edits.remove(element);
    else if (areaAddress(moved) !== ref) edits.setAttributes(element, { ref: areaAddress(moved) });
  }
}

/** Shapes of the older kind: boxes of comments, and controls. */
export function moveShapes(root: Element, moves: Moves, edits: Edits): void {
  for (const shape of within(root)) {
    const data = childOf(shape, "ClientData");
    if (data === undefined) continue;
    if (data.attributes.get("ObjectType") === "Note") moveNote(shape, data, moves, edits);
    else {
      for (const element of data.children) withFormulas(element, moves, edits);
      moveBox(data, edits, (corners) => movedCorners(moves.map, corners, holdOf(data)));
    }
  }
}

function moveNote(shape: Element, data: Element, { map }: Moves, edits: Edits): void {
  const [row, column] = [numberOf(childOf(data, "Row")), numberOf(childOf(data, "Column"))];
  if (row === null || column === null) return;
  const placed = map.placed({ row, column });
  if (placed === null) return edits.remove(shape);
  const { row: newRow, column: newColumn } = placed;
  put(childOf(data, "Row"), row, newRow, edits);
  put(childOf(data, "Column"), column, newColumn, edits);
  const beside = (corner: Corner): Corner => ({
    ...corner,
    row: Math.max(0, corner.row + newRow - row),
    column: Math.max(0, corner.column + newColumn - column),
  });
  // The box keeps its size and its place beside the cell.
  moveBox(data, edits, ([from, to]) => [beside(from), beside(to)]);
}

/** What is said there is what the shape does not do. */
function holdOf(data: Element): Hold {
  const isSaid = (name: string): boolean => {
    const said = childOf(data, name);
    return said !== undefined && !/^f/iu.test(said.text.trim());
  };
  return isSaid("MoveWithCells") ? "none" : isSaid("SizeWithCells") ? "place" : "both";
}

/** `1, 15, 0, 2, 3, 15, 3, 16`: column, offset, row, offset of both corners. */
function moveBox(data: Element, edits: Edits, moved: (corners: Corners) => Corners): void {
  const anchor = childOf(data, "Anchor");
  const numbers = anchor?.text.split(",").map(Number) ?? [];
  if (anchor === undefined || numbers.length !== 8 || !numbers.every(Number.isFinite)) return;
  const corner = (at: number): Corner => ({
    column: numbers[at] ?? 0,
    columnOffset: numbers[at + 1] ?? 0,
    row: numbers[at + 2] ?? 0,
    rowOffset: numbers[at + 3] ?? 0,
  });
  const after = moved([corner(0), corner(4)]).flatMap((one) => [one.column, one.columnOffset, one.row, one.rowOffset]);
  if (after.join() !== numbers.join()) edits.replace(anchor.tagTo, anchor.innerTo, after.join(", "));
}

function numberOf(element: Element | undefined): number | null {
  const text = element?.text.trim() ?? "";
  return /^\d{1,7}$/u.test(text) ? Number(text) : null;
}

function put(element: Element | undefined, before: number, after: number, edits: Edits): void {
  if (element !== undefined && before !== after) edits.replace(element.tagTo, element.innerTo, String(after));
}
