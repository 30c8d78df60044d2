/**
 * Where no result spills: the formula engine looks at what stands in cells, but in Excel tables and merged cells let
 * nothing in either, blank as they are.
 */
import type { Injector, IRange } from "@univerjs/core";
import { IFormulaRuntimeService } from "@univerjs/preset-sheets-core";

/** What the engine asks before it spills a result; it has no other way to be told. */
interface RoomOfEngine {
  _checkIfArrayFormulaRangeHasData(
    unitId: string,
    sheetId: string,
    row: number,
    column: number,
    range: IRange,
  ): boolean;
}

/** @param isTaken is there a table or a merged cell among these? */
export function keepFree(
  injector: Injector,
  isTaken: (unitId: string, sheetId: string, range: IRange) => boolean,
): void {
  const engine = injector.get(IFormulaRuntimeService) as unknown as RoomOfEngine;
  const holdsData = engine._checkIfArrayFormulaRangeHasData.bind(engine);
  engine._checkIfArrayFormulaRangeHasData = (unitId, sheetId, row, column, range) =>
    isTaken(unitId, sheetId, range) || holdsData(unitId, sheetId, row, column, range);
}
