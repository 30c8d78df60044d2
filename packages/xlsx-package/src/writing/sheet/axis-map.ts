/** Where rows and columns of a sheet are after others have come in or gone. */
import { areasOf, MOST_COLUMNS, MOST_ROWS, type Area } from "../../reading/addresses";
import type { Shift } from "../changes";
import { areaAddress } from "./cell-xml";

/** One after the other: what stood from `at` on stands `by` further, `removed` of it gone. */
interface Step {
  readonly at: number;
  readonly insert: number;
  readonly remove: number;
}

export class AxisMap {
  constructor(
    private readonly steps: readonly Step[],
    private readonly most: number,
  ) {}

  get isSame(): boolean {
    return this.steps.length === 0;
  }

  /** Null for what is gone. */
  at(place: number): number | null {
    // What lies beyond the last row or column is somebody's all the same.
    if (this.isSame) return place;
    let now = place;
    for (const { at, insert, remove } of this.steps) {
      if (now < at) continue;
      if (now < at + remove) return null;
      now += insert - remove;
    }
    return now < this.most ? now : null;
  }

  /** A place between the beginning of a row or column and its end: where that is gone, the edge where it was. */
  edge(place: number): { readonly at: number; readonly isGone: boolean } {
    let now = place;
    let isGone = false;
    for (const { at, insert, remove } of this.steps) {
      if (now < at) continue;
      const isWithin = now < at + remove;
      isGone ||= isWithin;
      now = isWithin ? at : now + insert - remove;
    }
    return { at: Math.min(now, this.most - 1), isGone };
  }

  /** What is left of a span, both ends included; what comes in within it belongs to it. */
  span(first: number, last: number): readonly [first: number, last: number] | null {
    let [from, to] = [first, last];
    for (const { at, insert, remove } of this.steps) {
      // Whole rows and columns reach to the end, whatever comes in.
      const isWhole = from === 0 && to === this.most - 1;
      if (isWhole) continue;
      from = from < at ? from : from < at + remove ? at + insert : from + insert - remove;
      to = to < at ? to : to < at + remove ? at - 1 : to + insert - remove;
      if (to < from) return null;
    }
    return from >= this.most ? null : [from, Math.min(to, this.most - 1)];
  }
}

export interface SheetMap {
  readonly rows: AxisMap;
  readonly columns: AxisMap;
}

/** How a sheet moves, and what it is called: references name it. */
export interface Moves {
  readonly sheet: string;
  readonly map: SheetMap;
}

export function sheetMap(shifts: readonly Shift[]): SheetMap {
  const along = (axis: Shift["axis"]): readonly Step[] =>
    shifts
      .filter((shift) => shift.axis === axis)
      .map(({ at, insert = 0, remove = 0 }) => ({ at, insert, remove }))
      .filter(({ insert, remove }) => insert > 0 || remove > 0);
  return { rows: new AxisMap(along("rows"), MOST_ROWS), columns: new AxisMap(along("columns"), MOST_COLUMNS) };
}

export const isSameMap = ({ rows, columns }: SheetMap): boolean => rows.isSame && columns.isSame;

/** Null for an area that is gone. */
export function movedArea({ rows, columns }: SheetMap, { top, left, bottom, right }: Area): Area | null {
  const vertical = rows.span(top, bottom);
  const horizontal = columns.span(left, right);
  if (vertical === null || horizontal === null) return null;
  return { top: vertical[0], bottom: vertical[1], left: horizontal[0], right: horizontal[1] };
}

/** `A1:B2 D4` after the shifts; null when nothing of it is left. */
export function movedAddresses(map: SheetMap, addresses: string): string | null {
  const moved = areasOf(addresses).flatMap((area) => movedArea(map, area) ?? []);
  return moved.length === 0 ? null : moved.map(areaAddress).join(" ");
}
