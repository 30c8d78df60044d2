/**
 * Which few formats of our marks have to be made anew where only some cells are marked otherwise.
 */
import type { CellPlace, Rect } from "../core/positions";
import { MARKED_SEVERITIES, verticalRuns, type Marks } from "../rules/engine/marks";
import { parseCells } from "./addresses";
import { bySeverity, formatsOf, type PlacedFormat, type PlacedMarks } from "./placed-marks";

/** Cells that are to be marked otherwise than before. */
export interface MarksChange {
  readonly gone: Marks;
  readonly come: Marks;
}

export interface ChangedPlacing {
  readonly marks: PlacedMarks;
  /** The formats that are no more, and those in their place. */
  readonly gone: readonly PlacedFormat[];
  readonly come: readonly PlacedFormat[];
}

/** Which formats have to be made anew for other cells to be marked. */
export function changedPlacing(before: PlacedMarks, change: MarksChange): ChangedPlacing {
  const gone: PlacedFormat[] = [];
  const come: PlacedFormat[] = [];
  const marks = bySeverity((severity) => {
    const formats = before[severity];
    const touched = new Map<number, { readonly gone: CellPlace[]; readonly come: CellPlace[] }>();
    const of = (cell: CellPlace): { readonly gone: CellPlace[]; readonly come: CellPlace[] } => {
      const at = placeAmong(formats, cell);
      const known = touched.get(at) ?? { gone: [], come: [] };
      touched.set(at, known);
      return known;
    };
    for (const cell of change.gone[severity]) of(cell).gone.push(cell);
    for (const cell of change.come[severity]) of(cell).come.push(cell);
    if (touched.size === 0) return formats;
    const after: PlacedFormat[] = [];
    for (let i = 0; i < Math.max(1, formats.length); i++) {
      const format = formats[i];
      const other = touched.get(i);
      if (other === undefined) {
        if (format !== undefined) after.push(format);
        continue;
      }
      const without = other.gone.reduce(withoutCell, format === undefined ? [] : runsOf(format));
      const made = formatsOf(severity, joinedRuns([...without, ...verticalRuns(other.come)]));
      if (format !== undefined) gone.push(format);
      come.push(...made);
      after.push(...made);
    }
    return after;
  });
  return { marks, gone, come };
}

const isBefore = (one: CellPlace, other: CellPlace): boolean =>
  one.column === other.column ? one.row < other.row : one.column < other.column;

/** The place of the format in which a cell is, or belongs. */
function placeAmong(formats: readonly PlacedFormat[], cell: CellPlace): number {
  let [low, high] = [0, formats.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const format = formats[middle];
    if (format !== undefined && !isBefore(cell, format.first)) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

export const runsOf = ({ address }: PlacedFormat): readonly Rect[] => areasOf(address) ?? [];

function withoutCell(runs: readonly Rect[], { row, column }: CellPlace): readonly Rect[] {
  return runs.flatMap((run) => {
    if (column !== run.left || row < run.top || row > run.bottom) return [run];
    return [
      { ...run, bottom: row - 1 },
      { ...run, top: row + 1 },
    ].filter(({ top, bottom }) => top <= bottom);
  });
}

/** The areas of a list as Excel gives it, sheet names included; null where it is none. */
export function areasOf(address: string): readonly Rect[] | null {
  const areas = address
    .replace(/'(?:[^']|'')*'!/gu, "")
    .split(",")
    .map((part) => parseCells(part.slice(part.lastIndexOf("!") + 1)));
  return areas.every((area) => area !== null) ? areas : null;
}

/** The same cells as the longest runs down each column, in order. */
export function joinedRuns(areas: readonly Rect[]): readonly Rect[] {
  const columns = areas.flatMap((area) =>
    Array.from({ length: area.right - area.left + 1 }, (_, i) => ({
      ...area,
      left: area.left + i,
      right: area.left + i,
    })),
  );
  const joined: Rect[] = [];
  for (const run of columns.sort((a, b) => a.left - b.left || a.top - b.top)) {
    const last = joined.at(-1);
    if (last === undefined || last.left !== run.left || run.top > last.bottom + 1) joined.push(run);
    else joined[joined.length - 1] = { ...last, bottom: Math.max(last.bottom, run.bottom) };
  }
  return joined;
}

/** The formats that have a cell in common with any of these areas. */
export const meeting = (marks: PlacedMarks, areas: readonly Rect[]): readonly PlacedFormat[] =>
  areas.length === 0
    ? []
    : MARKED_SEVERITIES.flatMap((severity) => marks[severity].filter((format) => meetsAny(format, areas)));

function meetsAny(format: PlacedFormat, areas: readonly Rect[]): boolean {
  const near = areas.filter((area) => mayMeet(format, area));
  if (near.length === 0) return false;
  return runsOf(format).some((run) =>
    near.some(
      ({ top, left, bottom, right }) =>
        run.left <= right && run.right >= left && run.top <= bottom && run.bottom >= top,
    ),
  );
}

/** By the cells between the format's first and its last one alone. */
function mayMeet({ first, last }: PlacedFormat, { top, left, bottom, right }: Rect): boolean {
  for (let column = Math.max(left, first.column); column <= Math.min(right, last.column); column++)
    if (!isBefore({ row: bottom, column }, first) && !isBefore(last, { row: top, column })) return true;
  return false;
}
