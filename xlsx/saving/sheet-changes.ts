/** What has become of a sheet of the file. */
import { movedArea, type RowChange, type SheetChange, type TableChange } from "xlsx-package";
import type { Rect } from "../../src/core/positions";
import type { CellLook } from "../looks";
import type { ShownFrozen, ShownSheet } from "../read-shown";
import { cellChanges } from "./cell-changes";
import type { ContentContext } from "./cell-contents";
import type { EditedSheet } from "./edited-workbook";
import { filterChange, type FilterChange } from "./filter-change";
import { formatChanges } from "./format-changes";
import { movesOf, settledShifts, type Moves } from "./shifts";
import { columnLookChanges, rowLookChanges } from "./line-looks";
import { columnChanges, rowChanges } from "./size-changes";

/** Undefined where nothing has. */
export function sheetChange(
  opened: ShownSheet,
  edited: EditedSheet,
  looks: readonly CellLook[],
  context: ContentContext,
): SheetChange | undefined {
  const shifts = settledShifts(edited.shifts);
  const moves = movesOf(shifts, heightOf(opened), widthOf(opened));
  const standing = opened.merges.flatMap((merge) => movedArea(moves.map, merge) ?? []);
  const ended = without(standing, edited.merges);
  const filter = filterChange(opened, edited, moves.map);
  const lists = {
    shifts,
    cells: cellChanges(opened, edited, { moves, ended }, looks, context),
    columns: [...columnChanges(opened, edited, moves), ...columnLookChanges(opened, edited, moves, looks)],
    rows: joined([...rowChanges(opened, edited, moves), ...rowLookChanges(opened, edited, moves, looks)]),
    tables: tableChanges(opened, edited, moves, filter),
  };
  const formats = formatChanges(opened.formats, edited.formats, moves.map);
  const hasMerged = ended.length > 0 || without(edited.merges, standing).length > 0;
  const { frozen, visibility } = edited;
  const isFrozenElse = frozenKey(frozen) !== frozenKey(opened.frozen);
  const settings = {
    ...(formats === undefined ? {} : { formats }),
    ...(hasMerged ? { merges: edited.merges } : {}),
    ...(isFrozenElse ? { frozen } : {}),
    ...(filter?.ofSheet === undefined ? {} : { filter: filter.ofSheet }),
    ...(visibility === opened.visibility ? {} : { visibility: VISIBILITY[visibility] }),
  };
  if (Object.keys(settings).length === 0 && Object.values(lists).every((list) => list.length === 0)) return undefined;
  return { sheet: opened.name, ...lists, ...settings };
}

/** One change for each row, with all that is said of it. */
function joined(changes: readonly RowChange[]): readonly RowChange[] {
  const byRow = new Map<number, RowChange>();
  for (const change of changes) byRow.set(change.row, { ...byRow.get(change.row), ...change });
  return [...byRow.values()].sort((a, b) => a.row - b.row);
}

const frozenKey = ({ rows, columns, from = { row: 0, column: 0 } }: ShownFrozen): string =>
  `${rows} ${columns} ${rows > 0 ? from.row : 0} ${columns > 0 ? from.column : 0}`;

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Those of a list that are not in the other. */
function without(areas: readonly Rect[], others: readonly Rect[]): readonly Rect[] {
  const key = ({ top, left, bottom, right }: Rect): string => `${top} ${left} ${bottom} ${right}`;
  const known = new Set(others.map(key));
  return areas.filter((area) => !known.has(key(area)));
}

/** How far its cells and sizes reach. */
const heightOf = ({ rows, rowHeights, hiddenRows }: ShownSheet): number =>
  [...rowHeights.map(([row]) => row), ...hiddenRows].reduce((most, row) => Math.max(most, row + 1), rows.length);

const widthOf = ({ rows, columnWidths, hiddenColumns }: ShownSheet): number =>
  [...columnWidths.map(([column]) => column), ...hiddenColumns].reduce(
    (most, column) => Math.max(most, column + 1),
    rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0),
  );

/** Tables that have grown, or got smaller, or are filtered otherwise. */
function tableChanges(
  opened: ShownSheet,
  edited: EditedSheet,
  { map }: Moves,
  filter: FilterChange | undefined,
): readonly TableChange[] {
  return edited.tables.flatMap(({ name, rect }) => {
    const before = opened.tables.find((table) => table.name === name)?.rect;
    const standing = before === undefined ? null : movedArea(map, before);
    if (standing === null || standing.top !== rect.top || standing.left !== rect.left) return [];
    const isSame = standing.right === rect.right && standing.bottom === rect.bottom;
    const columns = filter?.ofTables.get(name);
    if (isSame && columns === undefined) return [];
    return { name, ...(isSame ? {} : { area: rect }), ...(columns === undefined ? {} : { filter: columns }) };
  });
}
