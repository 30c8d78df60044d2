/**
 * What is put in below a filter comes into it: the grid sees to that, as Excel does, and forgets it where the cell is
 * taken back. It also takes a formula that it adapts for one that was put in: a row inserted into a roster would bring
 * the totals below it into the filter.
 */
import type { ICommandInfo, ICommandService, IExecutionOptions, IRange } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import { SetSheetsFilterRangeMutation, SheetsFilterService } from "@univerjs/preset-sheets-filter";
import type { GridContext } from "./context";
import type { UndoSteps } from "./undo";

interface Standing {
  readonly sheetId: string;
  readonly range: IRange;
}

export class FilterGrowth {
  private before: Standing | undefined;

  constructor(
    private readonly grid: Pick<GridContext, "unitId" | "injector"> & { readonly commands: ICommandService },
    private readonly steps: Pick<UndoSteps, "alongside">,
  ) {}

  about({ id, params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (id !== SetRangeValuesMutation.id || options?.onlyLocal === true) return;
    const { unitId, subUnitId: sheetId } = params as { readonly unitId: string; readonly subUnitId: string };
    const range = unitId === this.grid.unitId ? this.rangeOf(sheetId) : undefined;
    this.before = range === undefined ? undefined : { sheetId, range };
  }

  /** @param isPutIn whether somebody has put something in, and not the grid adapted a formula or took something back */
  done({ id }: Readonly<ICommandInfo>, isPutIn: boolean): void {
    const { before } = this;
    if (id !== SetRangeValuesMutation.id || before === undefined) return;
    this.before = undefined;
    const { sheetId, range } = before;
    const now = this.rangeOf(sheetId);
    if (now === undefined || now.endRow === range.endRow) return;
    const setting = (to: IRange): { readonly id: string; readonly params: object } => ({
      id: SetSheetsFilterRangeMutation.id,
      params: { unitId: this.grid.unitId, subUnitId: sheetId, range: to },
    });
    // As a mutation, for then the grid watches the rows of this area, too.
    if (isPutIn) this.steps.alongside(setting(range), setting(now));
    else this.grid.commands.syncExecuteCommand(setting(range).id, setting(range).params);
  }

  private rangeOf(sheetId: string): IRange | undefined {
    const range = this.grid.injector.get(SheetsFilterService).getFilterModel(this.grid.unitId, sheetId)?.getRange();
    return range && { ...range };
  }
}
