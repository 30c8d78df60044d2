/** The cells of a sheet that are another than they were in the file. */
import { formulaAfter, movedArea, type CellChange, type CellContent, type Place } from "xlsx-package";
import type { Rect } from "../../src/core/positions";
import type { CellLook } from "../looks";
import type { ShownCell, ShownSheet } from "../read-shown";
import { contentChange, newContent, type ContentContext } from "./cell-contents";
import type { EditedSheet } from "./edited-workbook";
import { LookChanges } from "./look-changes";
import type { Moves } from "./shifts";

export interface Grounds {
  readonly moves: Moves;
  /** Merges that are no more, where they would be now: what the file has below them nobody has seen. */
  readonly ended: readonly Rect[];
}

export function cellChanges(
  opened: ShownSheet,
  edited: EditedSheet,
  { moves, ended }: Grounds,
  looks: readonly CellLook[],
  context: ContentContext,
): readonly CellChange[] {
  const lookChanges = new LookChanges(opened, looks);
  const changes: CellChange[] = [];
  const carried = carriedTexts(opened, moves);
  const uncovered = new Set(ended.flatMap(coveredBy));
  const rows = Math.max(moves.rows, edited.rows.length);
  for (let row = 0; row < rows; row++) {
    const now = edited.rows[row] ?? NO_CELLS;
    const rowBefore = moves.rowBefore(row);
    const before = rowBefore === undefined ? NO_CELLS : (opened.rows[rowBefore] ?? NO_CELLS);
    // Cells keep their order: behind the last of both there is none.
    const columns = Math.max(now.length, before.length === 0 ? 0 : moves.columns);
    for (let column = 0; column < columns; column++) {
      const columnBefore = moves.columnBefore(column);
      const cellBefore = columnBefore === undefined ? undefined : before[columnBefore];
      const cell = now[column];
      if (cellBefore === undefined && cell === undefined) continue;
      const change = uncovered.delete(`${row} ${column}`)
        ? newContent(cell ?? BLANK, context)
        : contentChange(moved(cellBefore, opened.name, moves), cell, context);
      const rich = typeof change === "string" ? carried.get(`${row} ${column}`) : undefined;
      const content = rich?.text === change ? rich : change;
      const look = lookChanges.change(cellBefore?.look, cell?.look);
      if (content === undefined && look === undefined) continue;
      changes.push({
        ...{ row, column },
        ...(content === undefined ? {} : { content }),
        ...(look === undefined ? {} : { look }),
      });
    }
  }
  for (const place of uncovered) {
    const [row = 0, column = 0] = place.split(" ").map(Number);
    changes.push({ row, column, content: null });
  }
  return changes;
}

type RichText = Extract<CellContent, { readonly like: Place }>;

/** Texts with looks of their letters, by the places that they have come to: unchanged they are the same there. */
function carriedTexts({ rows }: ShownSheet, { map }: Moves): ReadonlyMap<string, RichText> {
  const carried = new Map<string, RichText>();
  if (!map.hasSorts) return carried;
  rows.forEach((line, row) =>
    line?.forEach((cell, column) => {
      const { isRichText = false, value: text } = cell ?? BLANK;
      if (!isRichText || typeof text !== "string") return;
      const like = { row, column };
      const place = map.placed(like);
      if (place !== null) carried.set(`${place.row} ${place.column}`, { like, text });
    }),
  );
  return carried;
}

const BLANK: ShownCell = { value: null };

/** Of whole columns that were merged what lies far down is nothing that anybody put there. */
const MOST_COVERED = 100_000;

/** All places of a merge but the first one. */
function coveredBy({ top, left, bottom, right }: Rect): readonly string[] {
  const width = right - left + 1;
  return Array.from(
    { length: Math.min((bottom - top + 1) * width, MOST_COVERED) },
    (_, i) => `${top + Math.floor(i / width)} ${left + (i % width)}`,
  ).slice(1);
}

const NO_CELLS: readonly (ShownCell | undefined)[] = [];

/** Its formula as the writer will have it: references to its own sheet go along with rows and columns. */
function moved(cell: ShownCell | undefined, sheet: string, { map }: Moves): ShownCell | undefined {
  if (cell?.formula === undefined || (map.rows.isSame && map.columns.isSame)) return cell;
  const { fills: before, ...rest } = cell;
  const fills = before === undefined ? null : movedArea(map, before);
  return { ...rest, formula: formulaAfter(cell.formula, sheet, sheet, map), ...(fills === null ? {} : { fills }) };
}
