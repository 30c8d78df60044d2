/**
 * Our marks as they are put on a sheet: one list of areas for each format. Which of these are made anew where only some
 * cells are marked otherwise stands in changed-marks.ts, which comes with the first edit.
 */
import { rectAddress, type CellPlace, type Rect } from "../core/positions";
import { verticalRuns, type MarkedSeverity, type Marks } from "../rules/engine/marks";

/** Excel refuses longer lists of areas (8,192 characters). */
const LONGEST_ADDRESS = 8_000;

/** One format: its areas as they are handed over, down the columns. Text takes less room than the areas themselves. */
export interface PlacedFormat {
  readonly severity: MarkedSeverity;
  readonly address: string;
  readonly first: CellPlace;
  readonly last: CellPlace;
}

/** The formats of each severity stand in the order of their cells, and no cell is in two of them. */
export type PlacedMarks = Readonly<Record<MarkedSeverity, readonly PlacedFormat[]>>;

/** Single cells joined to vertical runs, and packed into lists that Excel takes. */
export const packedAddresses = (cells: readonly CellPlace[]): readonly string[] => packed(verticalRuns(cells));

/** Areas in lists that Excel takes. */
export const packed = (areas: readonly Rect[]): readonly string[] => packs(areas).map(({ address }) => address);

interface Pack {
  readonly address: string;
  readonly first: CellPlace;
  readonly last: CellPlace;
}

function packs(areas: readonly Rect[]): readonly Pack[] {
  const lists: Pack[] = [];
  for (const area of areas) {
    const run = rectAddress(area);
    const last = { row: area.bottom, column: area.right };
    const open = lists.at(-1);
    if (open === undefined || open.address.length + 1 + run.length > LONGEST_ADDRESS)
      lists.push({ address: run, first: { row: area.top, column: area.left }, last });
    else lists[lists.length - 1] = { ...open, address: `${open.address},${run}`, last };
  }
  return lists;
}

export const formatsOf = (severity: MarkedSeverity, runs: readonly Rect[]): readonly PlacedFormat[] =>
  packs(runs).map((pack) => ({ severity, ...pack }));

/** How marks are put where none are known to be there. */
export const placedFor = (marks: Marks): PlacedMarks =>
  bySeverity((severity) => formatsOf(severity, verticalRuns(marks[severity])));

export const bySeverity = <T>(of: (severity: MarkedSeverity) => T): Record<MarkedSeverity, T> => ({
  violation: of("violation"),
  missing: of("missing"),
  caution: of("caution"),
});
