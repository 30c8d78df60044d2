/** Where things that lie over cells hang on them: two corners, each at a distance within a row and a column. */
import type { AxisMap, SheetMap } from "../sheet/axis-map";

export interface Corner {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
}

/** What a thing does when rows or columns come in or go: moves and grows with them, moves only, or stays. */
export type Hold = "both" | "place" | "none";

export type Corners = readonly [from: Corner, to: Corner];

export function movedCorners({ rows, columns }: SheetMap, corners: Corners, hold: Hold): Corners {
  if (hold === "none") return corners;
  const [from, to] = corners;
  const across = movedLine(columns, [from.column, from.columnOffset], [to.column, to.columnOffset], hold);
  const down = movedLine(rows, [from.row, from.rowOffset], [to.row, to.rowOffset], hold);
  const corner = (i: 0 | 1): Corner => {
    const [[column, columnOffset], [row, rowOffset]] = [across[i], down[i]];
    return { column, columnOffset, row, rowOffset };
  };
  return [corner(0), corner(1)];
}

type End = readonly [place: number, offset: number];

function movedLine(map: AxisMap, from: End, to: End, hold: Hold): readonly [End, End] {
  const first = movedEnd(map, from);
  return [first, hold === "both" ? movedEnd(map, to) : [first[0] + to[0] - from[0], to[1]]];
}

function movedEnd(map: AxisMap, [place, offset]: End): End {
  const { at, isGone } = map.edge(place);
  return [at, isGone ? 0 : offset];
}
