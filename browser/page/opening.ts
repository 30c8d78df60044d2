/** Ways to open a workbook: the button, and dropping a file on the page. */
import { element } from "./elements";

/** @param open called with each file the user chooses */
export function offerOpening(open: (file: File) => void): void {
  const input = element("file", HTMLInputElement);
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    // The same file may be chosen again.
    input.value = "";
    if (file) open(file);
  });

  const zone = element("drop", HTMLElement);
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
  window.addEventListener("dragover", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    zone.hidden = false;
  });
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
}
