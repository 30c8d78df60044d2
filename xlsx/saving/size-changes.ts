/** Rows and columns that have another size than in the file, or are hidden, or are to be seen again. */
import type { ColumnChange, RowChange } from "xlsx-package";
import type { ShownSheet } from "../read-shown";
import type { EditedSheet } from "./edited-workbook";
import type { Moves } from "./shifts";

/** Whoever shows a sheet has whole pixels: less than half of one is no change. */
const SAME_WIDTH = 0.2;
const SAME_HEIGHT = 0.3;

type Sizes = readonly (readonly [place: number, size: number])[];

interface Line {
  readonly size?: number | null;
  readonly isHidden?: boolean;
}

interface Along {
  /** Of the file, at their places there. */
  readonly before: { readonly sizes: Sizes; readonly hidden: readonly number[] };
  readonly now: { readonly sizes: Sizes; readonly hidden: readonly number[] };
  readonly placeBefore: (place: number) => number | undefined;
  readonly placeNow: (place: number) => number | null;
  readonly same: number;
}

/** From the first on. */
function lineChanges({ before, now, placeBefore, placeNow, same }: Along): readonly (readonly [number, Line])[] {
  const changes = new Map<number, Line>();
  const change = (place: number, line: Line): void => void changes.set(place, { ...changes.get(place), ...line });
  const [sizesBefore, sizesNow] = [new Map(before.sizes), new Map(now.sizes)];
  for (const [place, size] of now.sizes) {
    const standing = sizesBefore.get(placeBefore(place) ?? -1);
    if (standing === undefined || Math.abs(standing - size) >= same) change(place, { size });
  }
  const [hiddenBefore, hiddenNow] = [new Set(before.hidden), new Set(now.hidden)];
  for (const place of now.hidden) if (!hiddenBefore.has(placeBefore(place) ?? -1)) change(place, { isHidden: true });
  for (const place of hiddenBefore) {
    const at = placeNow(place);
    if (at !== null && !hiddenNow.has(at)) change(at, { isHidden: false });
  }
  for (const [place] of before.sizes) {
    const at = placeNow(place);
    if (at !== null && !sizesNow.has(at)) change(at, { size: null });
  }
  return [...changes].sort(([a], [b]) => a - b);
}

export const rowChanges = (opened: ShownSheet, edited: EditedSheet, moves: Moves): readonly RowChange[] =>
  lineChanges({
    before: { sizes: opened.rowHeights, hidden: opened.hiddenRows },
    now: { sizes: edited.rowHeights, hidden: edited.hiddenRows },
    placeBefore: (place) => moves.rowBefore(place),
    placeNow: (place) => moves.map.rows.at(place),
    same: SAME_HEIGHT,
  }).map(([row, { size, ...line }]) => ({ row, ...(size === undefined ? {} : { height: size }), ...line }));

export const columnChanges = (opened: ShownSheet, edited: EditedSheet, moves: Moves): readonly ColumnChange[] =>
  lineChanges({
    before: { sizes: opened.columnWidths, hidden: opened.hiddenColumns },
    now: { sizes: edited.columnWidths, hidden: edited.hiddenColumns },
    placeBefore: (place) => moves.columnBefore(place),
    placeNow: (place) => moves.map.columns.at(place),
    same: SAME_WIDTH,
  }).map(([column, { size, ...line }]) => ({
    ...{ first: column, last: column },
    ...(size === undefined ? {} : { width: size }),
    ...line,
  }));
