/** What has become of a sheet of the file. */
import { movedArea, type ColumnChange, type SheetChange, type TableChange } from "xlsx-package";
import type { CellLook } from "../looks";
import type { ShownSheet } from "../read-shown";
import { cellChanges } from "./cell-changes";
import type { ContentContext } from "./cell-contents";
import type { EditedSheet } from "./edited-workbook";
import { formatChanges } from "./format-changes";
import { movesOf, settledShifts, type Moves } from "./shifts";

/** Undefined where nothing has. */
export function sheetChange(
  opened: ShownSheet,
  edited: EditedSheet,
  looks: readonly CellLook[],
  context: ContentContext,
): SheetChange | undefined {
  const shifts = settledShifts(edited.shifts);
  const moves = movesOf(shifts, opened.rows.length, widthOf(opened));
  const cells = cellChanges(opened, edited, moves, looks, context);
  const formats = formatChanges(opened.formats, edited.formats, moves.map);
  const columns = columnChanges(opened, edited, moves);
  const tables = tableChanges(opened, edited, moves);
  const lists = [shifts, cells, columns, tables];
  if (formats === undefined && lists.every((list) => list.length === 0)) return undefined;
  return { sheet: opened.name, shifts, cells, columns, tables, ...(formats === undefined ? {} : { formats }) };
}

/** How far its cells and widths reach. */
const widthOf = ({ rows, columnWidths }: ShownSheet): number =>
  Math.max(
    rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0),
    columnWidths.reduce((most, [column]) => Math.max(most, column + 1), 0),
  );

/** Whoever shows a sheet has whole pixels. */
const SAME_WIDTH = 0.2;

function columnChanges(opened: ShownSheet, edited: EditedSheet, { columnBefore }: Moves): readonly ColumnChange[] {
  const before = new Map(opened.columnWidths);
  const given = edited.columnWidths.flatMap(([column, width]): readonly ColumnChange[] => {
    const place = columnBefore(column);
    const standing = place === undefined ? undefined : before.get(place);
    const isSame = standing !== undefined && Math.abs(standing - width) < SAME_WIDTH;
    return isSame ? [] : [{ first: column, last: column, width }];
  });
  return [...widthsGone(opened, edited), ...given];
}

/** Columns that have no width of their own any more; where columns came and went a width may have gone with its own. */
function widthsGone(opened: ShownSheet, edited: EditedSheet): readonly ColumnChange[] {
  if (edited.shifts.some(({ axis }) => axis === "columns")) return [];
  const now = new Set(edited.columnWidths.map(([column]) => column));
  return opened.columnWidths.flatMap(([column]) =>
    now.has(column) ? [] : [{ first: column, last: column, width: null }],
  );
}

/** Tables that have grown. */
function tableChanges(opened: ShownSheet, edited: EditedSheet, { map }: Moves): readonly TableChange[] {
  return edited.tables.flatMap(({ name, rect }) => {
    const before = opened.tables.find((table) => table.name === name)?.rect;
    const standing = before === undefined ? null : movedArea(map, before);
    if (standing === null || standing.top !== rect.top || standing.left !== rect.left) return [];
    const isSame = standing.right === rect.right && standing.bottom === rect.bottom;
    return isSame || rect.right < standing.right ? [] : { name, area: rect };
  });
}
