/** Where rows and columns of a sheet are after others have come in or gone. */
import { areasOf, MOST_COLUMNS, MOST_ROWS, type Area } from "../../reading/addresses";
import type { Carry, Place, SheetStep, Shift, Sort } from "../sheet-changes";
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
  /** Whether cells have changed places: what hangs on them goes with them, what names cells does not. */
  readonly hasSorts: boolean;
  /** Where what hangs on a cell is; null where the cell is gone. */
  readonly placed: (place: Place) => Place | null;
}

/** How a sheet moves, and what it is called: references name it. */
export interface Moves {
  readonly sheet: string;
  readonly map: SheetMap;
}

export function sheetMap(steps: readonly SheetStep[]): SheetMap {
  const shifts = steps.filter(isShift);
  const map = linesMap(shifts);
  if (shifts.length === steps.length) return map;
  // One after the other: rows that came in between are sorted with the others.
  const ways = steps.map(wayOf);
  return {
    ...map,
    hasSorts: true,
    placed: (place) => ways.reduce<Place | null>((now, way) => now && way(now), place),
  };
}

const isShift = (step: SheetStep): step is Shift => "axis" in step;

type Way = (place: Place) => Place | null;

function wayOf(step: SheetStep): Way {
  if ("sorted" in step) return sortedPlace(step);
  return "carried" in step ? carriedPlace(step) : linesMap([step]).placed;
}

function linesMap(shifts: readonly Shift[]): SheetMap {
  const along = (axis: Shift["axis"]): readonly Step[] =>
    shifts
      .filter((shift) => shift.axis === axis)
      .map(({ at, insert = 0, remove = 0 }) => ({ at, insert, remove }))
      .filter(({ insert, remove }) => insert > 0 || remove > 0);
  const rows = new AxisMap(along("rows"), MOST_ROWS);
  const columns = new AxisMap(along("columns"), MOST_COLUMNS);
  const placed = ({ row, column }: Place): Place | null => {
    const [newRow, newColumn] = [rows.at(row), columns.at(column)];
    return newRow === null || newColumn === null ? null : { row: newRow, column: newColumn };
  };
  return { rows, columns, hasSorts: false, placed };
}

function sortedPlace({ sorted, order, along }: Sort): Way {
  const first = along === "columns" ? sorted.left : sorted.top;
  const cameTo = new Map(order.map((from, to) => [first + from, first + to]));
  return (place) => {
    const { row, column } = place;
    if (!isWithin(place, sorted)) return place;
    return along === "columns"
      ? { row, column: cameTo.get(column) ?? column }
      : { row: cameTo.get(row) ?? row, column };
  };
}

function carriedPlace({ carried, to }: Carry): Way {
  const { top, left, bottom, right } = carried;
  const [down, aside] = [to.row - top, to.column - left];
  const target = { top: to.row, left: to.column, bottom: bottom + down, right: right + aside };
  return (place) => {
    if (isWithin(place, carried)) return { row: place.row + down, column: place.column + aside };
    return isWithin(place, target) ? null : place;
  };
}

export const isSameMap = ({ rows, columns }: SheetMap): boolean => rows.isSame && columns.isSame;

/** Null for an area that is gone. */
export function movedArea({ rows, columns }: SheetMap, { top, left, bottom, right }: Area): Area | null {
  const vertical = rows.span(top, bottom);
  const horizontal = columns.span(left, right);
  if (vertical === null || horizontal === null) return null;
  return { top: vertical[0], bottom: vertical[1], left: horizontal[0], right: horizontal[1] };
}

/** A link may stand on many cells; of whole columns nobody can say what hangs on a single one. */
const MOST_HANGING = 1_000;

/** Where what hangs on an area is: in one piece, unless its cells have changed places with others. */
export function hangingOn(map: SheetMap, area: Area): readonly Area[] {
  const { top, left, bottom, right } = area;
  const whole = movedArea(map, area);
  const width = right - left + 1;
  const size = (bottom - top + 1) * width;
  if (!map.hasSorts || size > MOST_HANGING) return whole === null ? [] : [whole];
  const pieces: Area[] = [];
  let isTogether = whole !== null;
  for (let i = 0; i < size; i++) {
    const place = map.placed({ row: top + Math.floor(i / width), column: left + (i % width) });
    isTogether &&= place !== null && whole !== null && isWithin(place, whole);
    if (place === null) continue;
    const last = pieces.at(-1);
    const { row, column } = place;
    if (last?.top === row && last.right === column - 1) pieces[pieces.length - 1] = { ...last, right: column };
    else pieces.push({ top: row, bottom: row, left: column, right: column });
  }
  return isTogether && whole !== null ? [whole] : pieces;
}

const isWithin = ({ row, column }: Place, { top, left, bottom, right }: Area): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** `A1:B2 D4` after the shifts; null when nothing of it is left. */
export function movedAddresses(map: SheetMap, addresses: string): string | null {
  const moved = areasOf(addresses).flatMap((area) => movedArea(map, area) ?? []);
  return moved.length === 0 ? null : moved.map(areaAddress).join(" ");
}
