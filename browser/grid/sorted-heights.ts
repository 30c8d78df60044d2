/** Rows that are sorted take their heights along: a long text is not cut in the row that it comes to. */
import { BooleanNumber, type IDisposable, type IMutationInfo, type Worksheet } from "@univerjs/core";
import {
  ReorderRangeCommand,
  SetRowDataMutation,
  SheetInterceptorService,
  type IReorderRangeCommandParams,
  type ISetRowDataMutationParams,
} from "@univerjs/preset-sheets-core";
import type { Rect } from "office-host";
import { valueOf } from "./cells";
import type { GridContext } from "./context";
import { toRect } from "./ranges";

/** What the grid says of a sort. */
export interface Reordering {
  /** By rows, which row has come there; rows that are left out stay. */
  readonly order: Readonly<Record<number, number>>;
}

/** For each row of the area from the top, which of them has come there. */
export const orderIn = ({ row, rows }: Rect, order: Reordering["order"]): readonly number[] =>
  Array.from({ length: rows }, (_, i) => (order[row + i] ?? row + i) - row);

/** Also of a row of which nothing is said: what is said of the one that stood there before is to go. */
type Height = Readonly<Record<"h" | "ia" | "ah", number | undefined>>;

function heightAt(sheet: Worksheet, row: number): Height {
  const { h, ia, ah } = sheet.getRowManager().getRow(row) ?? {};
  return { h, ia, ah };
}

/** The grid fits it to what stands in the row. */
const isAutomatic = ({ h, ia }: Height): boolean => h === undefined || ia === BooleanNumber.TRUE;

/** Undefined where none changes, or where something in the same rows stays: whose height it is nobody can say. */
export function heightsAfter(
  sheet: Worksheet,
  area: Rect,
  order: readonly number[],
): Readonly<Record<number, Height>> | undefined {
  const heightOf = (i: number): Height => heightAt(sheet, area.row + i);
  const isSame = (one: number, other: number): boolean =>
    JSON.stringify(heightOf(one)) === JSON.stringify(heightOf(other));
  const moved = order.flatMap((from, to) => (isSame(from, to) ? [] : [[area.row + to, heightOf(from)] as const]));
  return moved.length === 0 || standsBeside(sheet, area) ? undefined : Object.fromEntries(moved);
}

function standsBeside(sheet: Worksheet, { row, rows, column, columns }: Rect): boolean {
  const matrix = sheet.getCellMatrix().getMatrix();
  return Array.from({ length: rows }, (_, i) => Object.entries(matrix[row + i] ?? {})).some((cells) =>
    cells.some(([at, cell]) => (Number(at) < column || Number(at) >= column + columns) && valueOf(cell) !== null),
  );
}

/**
 * In the same step as the sort. The grid measures rows of automatic height itself once they are sorted, and what it
 * remembers of before is what it finds then: so they keep theirs until that, and all are set back here.
 */
export function followSorts(grid: GridContext): IDisposable {
  return grid.injector.get(SheetInterceptorService).interceptCommand({
    getMutations({ id, params }) {
      const nothing = { undos: [], redos: [] };
      if (id !== ReorderRangeCommand.id || params === undefined) return nothing;
      const { unitId, subUnitId, range, order } = params as IReorderRangeCommandParams;
      if (unitId !== grid.unitId) return nothing;
      const [sheet, area] = [grid.sheet(subUnitId), toRect(range)];
      const before = Array.from(
        { length: area.rows },
        (_, i) => [area.row + i, heightAt(sheet, area.row + i)] as const,
      );
      const moved = Object.entries(heightsAfter(sheet, area, orderIn(area, order)) ?? {}).filter(
        ([row, height]) => !isAutomatic(height) || !isAutomatic(heightAt(sheet, Number(row))),
      );
      const setting = (heights: Readonly<Record<number, Height>>): IMutationInfo => {
        const rowData = heights as ISetRowDataMutationParams["rowData"];
        return { id: SetRowDataMutation.id, params: { unitId, subUnitId, rowData } };
      };
      return {
        undos: [setting(Object.fromEntries(before))],
        redos: moved.length === 0 ? [] : [setting(Object.fromEntries(moved))],
      };
    },
  });
}
