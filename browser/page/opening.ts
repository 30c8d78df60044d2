/** Ways to open a workbook: the button, and dropping a file on the page. */
import { element } from "./elements";

export interface Opening {
  /** A frame takes what is dragged over it for itself: it is told to hand it on. */
  includeFrame(frame: Window): void;
}

/** @param open called with each file the user chooses */
export function offerOpening(open: (file: File) => void): Opening {
  const input = element("file", HTMLInputElement);
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    // The same file may be chosen again.
    input.value = "";
    if (file) open(file);
  });

  /** Over all of the page while a file is dragged, frames included, so that the drop comes here. */
  const zone = element("drop", HTMLElement);
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
  const over = (event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    zone.hidden = false;
  };
  window.addEventListener("dragover", over);
  window.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) zone.hidden = true;
  });
  window.addEventListener("drop", (event) => {
    zone.hidden = true;
    if (!holdsFiles(event)) return;
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) open(file);
  });
  return { includeFrame: (frame) => frame.addEventListener("dragover", over) };
}
