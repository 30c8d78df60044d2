/**
 * Where people and cells stand after rows were inserted and deleted, and which rows may say something else now.
 */
import { ALL_COLUMNS, type Rect } from "../../core/positions";
import type { PlacedHeader } from "../../roster/header-block";
import type { HeaderBlock } from "../../roster/header-blocks";
import type { CellsChange } from "../../workbook/changes";
import type { RowSpan } from "../../core/positions";
import type { CheckResult } from "../check";
import type { CheckedRoster } from "../judge-sheet";
import { firstFrom, movedBy, peopleIn, type CheckedPerson } from "../people";
import { movedRow } from "./moved-row";
import { Slices } from "../slices";

export interface Moved {
  readonly result: CheckResult;
  readonly touched: readonly RowSpan[];
}

/** The people where they stand after all changes, and the rows whose cells may say something else now. */
export async function withMoves(before: CheckResult, changes: readonly CellsChange[]): Promise<Moved | null> {
  const slices = new Slices(new AbortController().signal);
  let { people, merges } = before;
  const counts = { ...before.counts };
  let touched: readonly RowSpan[] = [];
  // In a row of tables side by side stand people of each.
  if (before.rosters.some(({ header }) => header.columns !== ALL_COLUMNS)) return null;
  const lastHeader = Math.max(...before.rosters.map(({ header }) => lastHeaderRow(header)));
  const columns = columnsOf(before.rosters);
  for (const change of changes) {
    if (change.kind === "anything" || change.kind === "columns-inserted" || change.kind === "columns-deleted")
      return null;
    const { rect } = change;
    const moves = change.kind !== "edited";
    if (moves ? rect.top <= lastHeader : touchesHeader(before.rosters, rect)) return null;
    if (!moves) {
      if (rect.right >= columns.left && rect.left <= columns.right)
        touched = [...touched, { top: rect.top, bottom: Math.min(rect.bottom, lastRow(people, rect)) }];
      continue;
    }
    const by = (rect.bottom - rect.top + 1) * (change.kind === "rows-inserted" ? 1 : -1);
    if (by < 0) for (const { verdict } of peopleIn(people, rect)) counts[verdict]--;
    people = await movedPeople(people, rect, by, slices);
    const shift = shiftOf(rect, by);
    merges = merges.flatMap((merge) => shiftedSpan(merge, shift));
    touched = touched.flatMap((span) => shiftedSpan(span, shift));
    touched = [...touched, by > 0 ? rect : { top: rect.top, bottom: rect.top }];
  }
  const rosters = changes.every(({ kind }) => kind === "edited")
    ? before.rosters
    : before.rosters.map((roster) => ({ ...roster, skipped: movedSkipped(roster.skipped, changes) }));
  return { result: { ...before, rosters, people, counts, merges }, touched };
}

function movedSkipped(skipped: CheckedRoster["skipped"], changes: readonly CellsChange[]): CheckedRoster["skipped"] {
  return skipped.map((one) => ({ ...one, row: movedRow(one.row, changes) })).filter(({ row }) => row > 0);
}

/** Headers may stand again further down, as printed on every page. */
const headerBlocks = ({ header }: CheckedRoster): readonly HeaderBlock[] => [header, ...header.repeats];

const lastHeaderRow = (header: PlacedHeader): number =>
  Math.max(header.bottom, ...header.repeats.map(({ bottom }) => bottom));

/** The header itself, and the lines above it that say what holds for all rows. */
function touchesHeader(rosters: readonly CheckedRoster[], { top, bottom }: Rect): boolean {
  return rosters.some(({ header }) => top <= header.bottom && bottom >= header.linesTop)
    ? true
    : rosters.flatMap(headerBlocks).some((block) => top <= block.bottom && bottom >= block.top);
}

function columnsOf(rosters: readonly CheckedRoster[]): { readonly left: number; readonly right: number } {
  const indexes = rosters.flatMap(({ header }) => header.headers.map(({ index }) => index));
  return { left: Math.min(...indexes), right: Math.max(...indexes) };
}

/** A whole column that changed ends where people end, a little below: what is typed under a table belongs to it. */
const lastRow = (people: readonly CheckedPerson[], { top, bottom }: Rect): number =>
  bottom - top > 100_000 ? Math.max(top, people.at(-1)?.row ?? 0) : bottom;

async function movedPeople(
  people: readonly CheckedPerson[],
  { top, bottom }: Rect,
  by: number,
  slices: Slices,
): Promise<readonly CheckedPerson[]> {
  const first = firstFrom(people, top + 1);
  const next = by > 0 ? first : firstFrom(people, bottom + 2);
  const moved = people.slice(0, first);
  for (let i = next; i < people.length; i++) {
    const person = people[i];
    if (person !== undefined) moved.push(movedBy(person, by));
    if (slices.isOver) await slices.rest();
  }
  return moved;
}

interface Shift {
  readonly at: number;
  readonly by: number;
}

const shiftOf = ({ top }: Rect, by: number): Shift => ({ at: top, by });

/** Where rows are after some were inserted or deleted; nothing when they are all gone. */
function shiftedSpan<T extends RowSpan>(span: T, { at, by }: Shift): readonly T[] {
  const gone = by < 0 ? at - by : at;
  const place = (row: number, isEnd: boolean): number => {
    if (row < at) return row;
    if (by < 0 && row < gone) return isEnd ? at - 1 : at;
    return row + by;
  };
  const shifted = { ...span, top: place(span.top, false), bottom: place(span.bottom, true) };
  return shifted.bottom < shifted.top ? [] : [shifted];
}
