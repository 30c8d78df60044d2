/** Texts of the formulas of a sheet of the grid. */
import { FormulaDataModel, LexerTreeBuilder } from "@univerjs/preset-sheets-core";
import type { GridContext } from "./context";
import { sharedTexts, type TextOf } from "./shared-formulas";

/** As the sheet is now: whatever changes formulas makes it stale. */
export function formulaTexts(grid: GridContext, sheetId: string): TextOf {
  const lexer = grid.injector.get(LexerTreeBuilder);
  const model = grid.injector.get(FormulaDataModel);
  return sharedTexts(
    grid.sheet(sheetId).getCellMatrix().getMatrix(),
    (formula, rows) => lexer.moveFormulaRefOffset(formula, 0, rows),
    (row, column) => model.getFormulaStringByCell(row, column, sheetId, grid.unitId),
  );
}
