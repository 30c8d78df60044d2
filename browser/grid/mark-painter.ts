/** Draws constant conditional formats over the cells' own styles. */
import { InterceptorEffectEnum, type IDisposable, type Injector } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { MarkLook } from "./mark-lookup";

/** @param lookAt the colours of a cell; asked for every cell that is drawn */
export function paintMarks(
  injector: Injector,
  lookAt: (unitId: string, sheetId: string, row: number, column: number) => MarkLook | undefined,
): IDisposable {
  return injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    // Before the grid's own interceptors have the last word on what a cell looks like.
    priority: 10,
    handler(cell, { unitId, subUnitId, row, col, workbook, rawData }, next) {
      const look = lookAt(unitId, subUnitId, row, col);
      if (look === undefined) return next(cell);
      const own = typeof cell?.s === "string" ? workbook.getStyles().get(cell.s) : cell?.s;
      const s = {
        ...own,
        ...(look.fill === null ? {} : { bg: { rgb: look.fill } }),
        ...(look.fontColor === null ? {} : { cl: { rgb: look.fontColor } }),
      };
      return next({ ...(cell ?? rawData), s });
    },
  });
}
