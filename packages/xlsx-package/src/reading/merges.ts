/** Merged areas: those that stand for themselves, and whether a cell is covered by one. */
import type { Area } from "./addresses";

/** Areas that share no cell, added by their upper edge from the top; rows are asked in ascending order. */
class Sweep {
  /** By their left edge. Those that have ended are taken out when they are met. */
  private readonly open: Area[] = [];

  /** The open area at a cell. */
  at(row: number, column: number): Area | undefined {
    for (;;) {
      const place = this.lastUpTo(column);
      const area = this.open[place];
      if (area === undefined) return undefined;
      if (area.bottom >= row) return area.right >= column ? area : undefined;
      this.open.splice(place, 1);
    }
  }

  /** @returns false when an open area is in the way */
  add(area: Area): boolean {
    for (;;) {
      const place = this.lastUpTo(area.right);
      const other = this.open[place];
      if (other === undefined || (other.bottom >= area.top && other.right < area.left)) {
        this.open.splice(place + 1, 0, area);
        return true;
      }
      if (other.bottom >= area.top) return false;
      this.open.splice(place, 1);
    }
  }

  /** The place of the last open area that begins at this column or left of it; -1 for none. */
  private lastUpTo(column: number): number {
    let low = 0;
    let high = this.open.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.open[middle]?.left ?? 0) <= column) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

const fromTop = (a: Area, b: Area): number => a.top - b.top || a.left - b.left;
const isOneCell = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;

export interface Merges {
  /** From the top; none shares a cell with another. */
  readonly merges: readonly Area[];
  /** Those that were left out, for they share cells with one above. */
  readonly overlapping: readonly Area[];
}

/** Of areas that share cells the upper one stays; one that is there twice is there once. */
export function settledMerges(areas: readonly Area[]): Merges {
  const sweep = new Sweep();
  const merges: Area[] = [];
  const overlapping: Area[] = [];
  for (const area of [...areas].sort(fromTop)) {
    if (isOneCell(area)) continue;
    const same = merges.at(-1);
    if (sweep.add(area)) merges.push(area);
    else if (same === undefined || !isSame(same, area)) overlapping.push(area);
  }
  return { merges, overlapping };
}

const isSame = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** Tells of cells, row by row from the top, whether a merge covers them: all of it but its upper left cell. */
export class Covering {
  private readonly sweep = new Sweep();
  private next = 0;

  constructor(private readonly merges: readonly Area[]) {}

  covers(row: number, column: number): boolean {
    for (let area = this.merges[this.next]; area !== undefined && area.top <= row; area = this.merges[++this.next])
      this.sweep.add(area);
    const area = this.sweep.at(row, column);
    return area !== undefined && (area.top !== row || area.left !== column);
  }
}
