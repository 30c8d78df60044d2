/** Cells that change places: rows that are sorted, lines that are dragged elsewhere, cells that are cut and put in. */
import type { IRange } from "@univerjs/core";
import {
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  ReorderRangeMutation,
  type IMoveRangeMutationParams,
} from "@univerjs/preset-sheets-core";
import type { WorkbookNotice } from "office-host";
import type { Rearrangement } from "../../xlsx/saving/shifts";
import { areaOf, toRect } from "./ranges";
import { orderIn, type Reordering } from "./sorted-heights";
import { columnsMoved, rowsMoved } from "./structure";

export interface Rearranged {
  readonly sheetId: string;
  /** Undefined where cells went to another sheet: what hangs on them stays. */
  readonly step: Rearrangement | undefined;
  /** For the add-in: who stands where, and what cells hold, is another. */
  readonly notices: readonly WorkbookNotice[];
}

interface Reordered extends Reordering {
  readonly subUnitId: string;
  readonly range: IRange;
}

interface Moved {
  readonly subUnitId: string;
  readonly sourceRange: IRange;
  readonly targetRange: IRange;
}

/** What a mutation that was carried out has done; undefined for one of another kind. */
export function rearrangedBy(id: string, params: object | undefined): Rearranged | undefined {
  switch (id) {
    case ReorderRangeMutation.id: {
      const { subUnitId: sheetId, range, order } = params as Reordered;
      const area = toRect(range);
      const step = { sorted: areaOf(area), order: orderIn(area, order) };
      return { sheetId, step, notices: [{ kind: "sorted", sheetId, rect: area }] };
    }
    case MoveRowsMutation.id: {
      const { subUnitId: sheetId, sourceRange, targetRange } = params as Moved;
      const { area, order } = rowsMoved(sourceRange, targetRange);
      return { sheetId, step: { sorted: areaOf(area), order }, notices: [{ kind: "sorted", sheetId, rect: area }] };
    }
    case MoveColsMutation.id: {
      const { subUnitId: sheetId, sourceRange, targetRange } = params as Moved;
      const { area, order } = columnsMoved(sourceRange, targetRange);
      const step = { sorted: areaOf(area), order, along: "columns" } as const;
      return { sheetId, step, notices: [{ kind: "cells", sheetId, rect: area }] };
    }
    case MoveRangeMutation.id:
      return carriedBy(params as IMoveRangeMutationParams);
    default:
      return undefined;
  }
}

/** The cells that were cut are empty, those that they came upon hold something else. */
function carriedBy({ from, to, fromRange, toRange }: IMoveRangeMutationParams): Rearranged {
  const [source, target] = [toRect(fromRange), toRect(toRange)];
  const step = { carried: areaOf(source), to: { row: target.row, column: target.column } };
  return {
    sheetId: to.subUnitId,
    step: from.subUnitId === to.subUnitId ? step : undefined,
    notices: [
      { kind: "cells", sheetId: from.subUnitId, rect: source },
      { kind: "cells", sheetId: to.subUnitId, rect: target },
    ],
  };
}
