/**
 * Undo and redo over everything, the add-in's doings included. The grid keeps its own steps, each an edit of the user.
 * What the add-in does because somebody asked for it in the pane becomes a step of its own; what it does because a cell
 * was edited (marks that follow) belongs to the step of that edit; what it does because of an undo is none: it would
 * end what can be done again.
 */
import {
  CommandType,
  IUndoRedoService,
  RedoCommand,
  UndoCommand,
  type ICommandService,
  type IMutationInfo,
  type Injector,
  type IUndoRedoItem,
  type Worksheet,
} from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetColDataMutation,
  SetColDataMutationFactory,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetRowDataMutation,
  SetRowDataMutationFactory,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
} from "@univerjs/preset-sheets-core";
import type { Sorted } from "../../xlsx/saving/shifts";
import { isSameSide, type SideData, type SideState } from "./side-data";

export const RESTORE_SIDE = "browser.mutation.restore-side";
/** Files are written by what has become of each row: sorted by writing cells, nothing else says that they are back. */
export const NOTE_SORT = "browser.mutation.note-sort";

interface Restoring {
  readonly unitId: string;
  state: SideState;
}

interface NotedSort {
  readonly unitId: string;
  readonly sheetId: string;
  readonly step: Sorted;
}

/** Makes the grid able to set what it does not hold itself back to how it was. */
export function registerRestoring(commands: ICommandService, sideOf: (unitId: string) => SideData | undefined): void {
  commands.registerCommand({
    id: RESTORE_SIDE,
    type: CommandType.MUTATION,
    handler: (_accessor, params?: object) => {
      const { unitId, state } = params as Restoring;
      sideOf(unitId)?.restore(state);
      return true;
    },
  });
  commands.registerCommand({
    id: NOTE_SORT,
    type: CommandType.MUTATION,
    handler: (_accessor, params?: object) => {
      const { unitId, sheetId, step } = params as NotedSort;
      // Links are set back with all else that the grid does not hold.
      sideOf(unitId)?.rearrange(sheetId, step, "have-gone");
      return true;
    },
  });
}

type Inverse = (params: never, sheet: Worksheet, injector: Injector) => object;

/** What sets back each of the mutations by which the add-in works. */
const INVERSES: ReadonlyMap<string, Inverse> = new Map<string, Inverse>([
  [SetRangeValuesMutation.id, (params, _sheet, injector) => SetRangeValuesUndoMutationFactory(injector, params)],
  [SetWorksheetColWidthMutation.id, SetWorksheetColWidthMutationFactory],
  [SetWorksheetRowHeightMutation.id, SetWorksheetRowHeightMutationFactory],
  [SetColDataMutation.id, SetColDataMutationFactory],
  [SetRowDataMutation.id, SetRowDataMutationFactory],
]);

export interface SheetInserting {
  readonly unitId: string;
  readonly index: number;
  readonly sheet: { readonly id: string; readonly name: string };
}

/** A step that can be undone; the grid's types say that its lists are not changed, and the grid itself does so. */
interface Step extends IUndoRedoItem {
  undoMutations: IMutationInfo[];
  redoMutations: IMutationInfo[];
}

/** What happened last that was not the add-in's. */
type Cause = "asked" | "edited" | "undone";

export class UndoSteps {
  private cause: Cause = "undone";
  /** The step of what was asked for in the pane, as long as nothing else happens. */
  private own: IUndoRedoItem | null = null;
  private undos: IMutationInfo[] = [];
  private redos: IMutationInfo[] = [];
  private sideBefore: SideState | undefined;
  private isSettling = false;
  private isRunning = false;
  private isOpen = false;

  constructor(
    private readonly grid: { readonly unitId: string; readonly injector: Injector; readonly side: () => SideData },
  ) {}

  /** The workbook is as it was opened: from now on it is remembered what is done. */
  begin(): void {
    this.isOpen = true;
  }

  /** Somebody presses something in the pane or the ribbon. */
  asked(): void {
    this.cause = "asked";
    this.own = null;
  }

  /** The grid has carried something out. @param isWork whether it changed the workbook */
  follow(id: string, isWork: boolean): void {
    if (id === UndoCommand.id || id === RedoCommand.id) this.cause = "undone";
    else if (isWork && !this.isRunning && id !== RESTORE_SIDE) this.cause = "edited";
  }

  /** Carries out something of the add-in's. */
  run<T>(id: string, params: object, sheet: () => Worksheet, work: () => T): T {
    const inverse = this.isOpen ? INVERSES.get(id) : undefined;
    const undo = inverse?.(params as never, sheet(), this.grid.injector);
    this.isRunning = true;
    const service = this.grid.injector.get(IUndoRedoService);
    const top = service.pitchTopUndoElement();
    try {
      const done = work();
      // A command of the grid's makes a step by itself: what was asked for goes on in that.
      const made = service.pitchTopUndoElement() ?? null;
      if (this.cause === "asked" && made !== top) this.own = made;
      if (undo !== undefined) {
        this.undos.unshift({ id, params: undo });
        this.redos.push({ id, params });
        this.settleSoon();
      }
      return done;
    } finally {
      this.isRunning = false;
    }
  }

  /**
   * Puts a sheet in for the add-in. Undone, it goes with all that is on it, and the sheet that was in front is again:
   * the grid must never stand on a sheet that is gone.
   */
  insert(params: SheetInserting, front: string, work: () => void): void {
    // The grid goes on to write into what it was given.
    const again = structuredClone(params);
    this.isRunning = true;
    try {
      work();
    } finally {
      this.isRunning = false;
    }
    if (!this.isOpen) return;
    const { unitId, sheet } = again;
    this.undos.unshift(
      { id: SetWorksheetActiveOperation.id, params: { unitId, subUnitId: front } },
      { id: RemoveSheetMutation.id, params: { unitId, subUnitId: sheet.id, subUnitName: sheet.name } },
    );
    // As when it was made: it does not come to the front by itself.
    this.redos.push(
      { id: InsertSheetMutation.id, params: again },
      { id: SetWorksheetActiveOperation.id, params: { unitId, subUnitId: front } },
    );
    this.settleSoon();
  }

  /** What the grid does by itself along with what is being done: it is taken back with that. */
  alongside(undo: IMutationInfo, redo: IMutationInfo): void {
    if (!this.isOpen) return;
    this.undos.unshift(undo);
    this.redos.push(redo);
    this.settleSoon();
  }

  /** What the grid does not hold itself is about to change. */
  beforeSide(): void {
    if (!this.isOpen) return;
    this.sideBefore ??= this.grid.side().state();
    this.settleSoon();
  }

  /** In a turn of its own: the grid's step is there when its command is through. */
  private settleSoon(): void {
    if (this.isSettling) return;
    this.isSettling = true;
    setTimeout(() => this.settle(), 0);
  }

  private settle(): void {
    const { undos, redos, cause } = this;
    const { unitId, injector, side } = this.grid;
    // What was put again as it was is no step: it would end what can be done again.
    const isSideAsBefore = this.sideBefore !== undefined && isSameSide(this.sideBefore, side().state());
    const sideBefore = isSideAsBefore ? undefined : this.sideBefore;
    this.isSettling = false;
    [this.undos, this.redos, this.sideBefore] = [[], [], undefined];
    if (cause === "undone" || (undos.length === 0 && sideBefore === undefined)) return;
    const service = injector.get(IUndoRedoService);
    const top = service.pitchTopUndoElement() ?? null;
    const isGoingOn = top !== null && top.unitID === unitId && (cause === "edited" || top === this.own);
    if (cause === "edited" && !isGoingOn) return;
    const step: Step = isGoingOn ? (top as Step) : { unitID: unitId, undoMutations: [], redoMutations: [] };
    step.undoMutations.unshift(...undos);
    step.redoMutations.push(...redos);
    if (sideBefore !== undefined) {
      restoring(step.undoMutations, { unitId, state: sideBefore }, "first");
      restoring(step.redoMutations, { unitId, state: side().state() }, "last");
    }
    if (isGoingOn) return;
    service.pushUndoRedo(step);
    this.own = step;
  }
}

/** One for each list, behind all others: it is whole, whatever they do to it. @param which of several states holds */
function restoring(list: IMutationInfo[], params: Restoring, which: "first" | "last"): void {
  const at = list.findIndex(({ id }) => id === RESTORE_SIDE);
  const [standing] = at < 0 ? [] : list.splice(at, 1);
  list.push(standing !== undefined && which === "first" ? standing : { id: RESTORE_SIDE, params });
}
