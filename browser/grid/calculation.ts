/** Knows whether the grid is calculating, and has it calculate cells whose functions have come to a result. */
import { CommandType, type ICommandInfo, type IExecutionOptions, type Injector } from "@univerjs/core";
import {
  ClearSelectionFormatCommand,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetBorderCommand,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/preset-sheets-core";
import type { ICommandService } from "@univerjs/core";
import type { Rect } from "office-host";
import { toRange } from "./ranges";

const RECALCULATE = "browser.mutation.recalculate";

/** Cells are written by these as well, and nothing is calculated then. */
const OF_LOOKS: ReadonlySet<string> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

/** Cells to calculate again; every formula when left out. */
interface Stale {
  readonly unitId: string;
  readonly cells?: readonly { readonly sheetId: string; readonly rect: Rect }[];
}

export class Calculation {
  /** How often a calculation was called for, and up to which call the last one went. */
  private asked = 0;
  private started = 0;
  private finished = 0;
  private waiters: (() => void)[] = [];
  private readonly dirty: IActiveDirtyManagerService;

  /** @param onStage called when a calculation begins or goes a step further */
  constructor(
    injector: Injector,
    private readonly commands: ICommandService,
    private readonly onStage: () => void,
  ) {
    this.dirty = injector.get(IActiveDirtyManagerService);
    commands.registerCommand({ id: RECALCULATE, type: CommandType.MUTATION, handler: () => true });
    // The grid then calculates these cells like edited ones, after what it may be busy with.
    this.dirty.register(RECALCULATE, {
      commandId: RECALCULATE,
      getDirtyData({ params }) {
        const { unitId, cells } = params as Stale;
        if (cells === undefined) return { forceCalculation: true };
        return { dirtyRanges: cells.map(({ sheetId, rect }) => ({ unitId, sheetId, range: toRange(rect) })) };
      },
    });
    commands.onCommandExecuted((command, options) => this.follow(command, options));
  }

  recalculate(stale: Stale): void {
    this.commands.syncExecuteCommand(RECALCULATE, stale);
  }

  get isIdle(): boolean {
    return this.finished >= this.asked;
  }

  /** Resolves when nothing is being calculated, nor about to be. */
  idle(): Promise<void> {
    return this.isIdle ? Promise.resolve() : new Promise((resolve) => this.waiters.push(resolve));
  }

  private follow({ id, params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (id === SetFormulaCalculationStartMutation.id) {
      this.asked = Math.max(this.asked, 1);
      this.started = this.asked;
      this.onStage();
    } else if (id === SetFormulaCalculationNotificationMutation.id) {
      this.onStage();
      const { functionsExecutedState } = params as { readonly functionsExecutedState?: FormulaExecutedStateType };
      // A calculation that was stopped begins anew by itself.
      if (functionsExecutedState === undefined || functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION)
        return;
      this.finished = this.started;
      if (this.isIdle) for (const resolve of this.waiters.splice(0)) resolve();
    } else if (this.dirty.get(id) !== undefined) {
      const isResult = id === SetRangeValuesMutation.id && options?.onlyLocal === true;
      const { trigger = "" } = (params ?? {}) as { readonly trigger?: string };
      if (!isResult && !OF_LOOKS.has(trigger)) this.asked += 1;
    }
  }
}
