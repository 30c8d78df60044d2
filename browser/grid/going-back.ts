/** Whether the grid is taking something back, or doing it again, and of which kind that is. */
import { IUndoRedoService, RedoCommand, UndoCommand, type ICommandInfo, type Injector } from "@univerjs/core";
import { MOVES_CELLS } from "./structure";

export class GoingBack {
  /** What is put in then, nobody puts in. */
  isGoing = false;
  /** Formulas are then set to what they were before rows came or went: nobody has typed them. */
  isAdapting = false;

  constructor(private readonly injector: Injector) {}

  about({ id }: Readonly<ICommandInfo>): void {
    if (id !== UndoCommand.id && id !== RedoCommand.id) return;
    const service = this.injector.get(IUndoRedoService);
    this.isGoing = true;
    const steps =
      id === UndoCommand.id
        ? service.pitchTopUndoElement()?.undoMutations
        : service.pitchTopRedoElement()?.redoMutations;
    this.isAdapting = steps?.some((one) => MOVES_CELLS.has(one.id)) === true;
  }

  done({ id }: Readonly<ICommandInfo>): void {
    if (id !== UndoCommand.id && id !== RedoCommand.id) return;
    this.isGoing = false;
    this.isAdapting = false;
  }
}
