/** What the formulas of the workbook refer to, as the engine works it out before each calculation. */
import type { Injector, IRange } from "@univerjs/core";
import { FormulaDataModel, IDependencyManagerService } from "@univerjs/preset-sheets-core";
import { MAX_COLUMNS, MAX_ROWS, rect, type Rect } from "office-host";
import type { WaitingCell } from "./calls/call-memo";
import { type ReadingFormula, type Ring, Rings } from "./calls/rings";

type Tree = Parameters<IDependencyManagerService["addDependencyRTreeCache"]>[0];

interface Reference {
  readonly sheetId: string;
  readonly range: IRange;
}

interface Formula extends WaitingCell {
  readonly reads: readonly Reference[];
}

export class FormulaReferences {
  private formulas: Formula[] = [];
  private areAllTold = true;
  private rings: Rings | undefined;

  /** @param unitId of the workbook that is open */
  constructor(
    private readonly injector: Injector,
    private readonly unitId: () => string,
  ) {
    const dependencies = injector.get(IDependencyManagerService);
    const add = dependencies.addDependencyRTreeCache.bind(dependencies);
    const close = dependencies.closeKdTree.bind(dependencies);
    dependencies.addDependencyRTreeCache = (tree) => {
      this.note(tree);
      add(tree);
    };
    dependencies.closeKdTree = () => {
      this.areAllTold = true;
      close();
    };
  }

  /** The ring that the formula of a cell stands in, in the calculation that is under way. */
  ringOf({ sheetId, row, column }: WaitingCell, nameOf: (sheetId: string) => string): Ring {
    this.rings ??= this.ringsNow(nameOf);
    return this.rings.of(nameOf(sheetId), row, column);
  }

  /** The engine tells all formulas anew before it calculates any, and forgets their references afterwards. */
  private note({ unitId, subUnitId, row, column, rangeList, formulaId, featureId }: Tree): void {
    if (this.areAllTold) {
      this.formulas = [];
      this.rings = undefined;
      this.areAllTold = false;
    }
    const isOfCell = unitId === this.unitId() && formulaId == null && featureId == null;
    if (!isOfCell) return;
    const reads = rangeList.flatMap((one) => (one.unitId === unitId ? { sheetId: one.sheetId, range: one.range } : []));
    this.formulas.push({ sheetId: subUnitId, row, column, reads });
  }

  private ringsNow(nameOf: (sheetId: string) => string): Rings {
    const spills = this.injector.get(FormulaDataModel).getArrayFormulaRange()[this.unitId()];
    const names = new Map<string, string>();
    const known = (sheetId: string): string => {
      const name = names.get(sheetId) ?? nameOf(sheetId);
      names.set(sheetId, name);
      return name;
    };
    const read = ({ sheetId, row, column, reads }: Formula): ReadingFormula => {
      const spill = spills?.[sheetId]?.[row]?.[column];
      return {
        sheetName: known(sheetId),
        row,
        column,
        fills: spill ? cellsOf(spill) : rect(row, column, 1, 1),
        reads: () => reads.map((one) => ({ sheetName: known(one.sheetId), cells: cellsOf(one.range) })),
      };
    };
    return new Rings(this.formulas.map(read));
  }
}

/** Whole rows and columns have no bounds to the engine. */
function cellsOf({ startRow, startColumn, endRow, endColumn }: IRange): Rect {
  const [top, left] = [startRow || 0, startColumn || 0];
  const bottom = Number.isFinite(endRow) ? endRow : MAX_ROWS - 1;
  const right = Number.isFinite(endColumn) ? endColumn : MAX_COLUMNS - 1;
  return rect(top, left, bottom - top + 1, right - left + 1);
}
