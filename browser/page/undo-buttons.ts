/** 撤销 and 重做, as buttons and as keys: also where the focus is in the pane. */
import type { History } from "../grid/history";
import { element } from "./elements";

export interface UndoKeys {
  /** A frame takes the keys for itself. */
  includeFrame(frame: Window): void;
}

export function offerUndo({ undo, redo, watch }: History): UndoKeys {
  const [back, forth] = [element("undo", HTMLButtonElement), element("redo", HTMLButtonElement)];
  back.addEventListener("click", undo);
  forth.addEventListener("click", redo);
  watch((can) => {
    back.disabled = !can.undo;
    forth.disabled = !can.redo;
  });
  const onKey = (event: KeyboardEvent): void => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== "z" && key !== "y")) return;
    // What is typed has an undo of its own.
    if ((event.target as Element | null)?.closest("input, textarea, [contenteditable]") != null) return;
    event.preventDefault();
    if (key === "y" || event.shiftKey) redo();
    else undo();
  };
  return { includeFrame: (frame) => frame.addEventListener("keydown", onKey) };
}
