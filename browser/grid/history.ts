/** Going back and forth through what was done. */
import { IUndoRedoService, RedoCommand, UndoCommand, type ICommandService, type Injector } from "@univerjs/core";

export interface History {
  undo(): void;
  redo(): void;
  /** Tells at once and after every change what can be done. */
  watch(listener: (can: { readonly undo: boolean; readonly redo: boolean }) => void): void;
}

export const historyOf = (injector: Injector, commands: ICommandService): History => ({
  undo: () => void commands.syncExecuteCommand(UndoCommand.id),
  redo: () => void commands.syncExecuteCommand(RedoCommand.id),
  watch: (listener) =>
    void injector
      .get(IUndoRedoService)
      .undoRedoStatus$.subscribe(({ undos, redos }) => listener({ undo: undos > 0, redo: redos > 0 })),
});
