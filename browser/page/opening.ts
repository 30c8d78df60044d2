/** Ways to open a workbook: the button, and dropping a file on the page. */
import { canPickHandles, droppedHandle, fileBehind, pickHandle, type FileHandle } from "./disk";
import { element } from "./elements";

export interface Opening {
  /** A frame takes what is dragged over it for itself: it is told to hand it on. */
  includeFrame(frame: Window): void;
  /** As a click on the button does. */
  choose(): void;
}

/**
 * @param open called with each file the user chooses, and the way to it where that is wanted and the browser has one
 * @param wantsHandles whether it is to be remembered how to come to the file again
 */
export function offerOpening(open: (file: File, handle?: FileHandle) => void, wantsHandles: () => boolean): Opening {
  const input = element("file", HTMLInputElement);
  const openHandle = async (handle: FileHandle | null, file: File | null): Promise<void> => {
    const found = file ?? (handle && (await fileBehind(handle)));
    if (found !== null) open(found, handle ?? undefined);
  };
  input.addEventListener("click", (event) => {
    if (!wantsHandles() || !canPickHandles()) return;
    event.preventDefault();
    void pickHandle().then((handle) => openHandle(handle, null));
  });
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
    if (file === undefined) return;
    if (wantsHandles()) void droppedHandle(event.dataTransfer).then((handle) => openHandle(handle, file));
    else open(file);
  });
  return { includeFrame: (frame) => frame.addEventListener("dragover", over), choose: () => input.click() };
}
