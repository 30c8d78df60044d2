/** Asks before another workbook takes the place of one with work that no file has yet. */
import { element } from "./elements";
import type { Saving } from "./saving";
import type { Session } from "./session";

/** @returns whether the workbook that is open may go */
export async function mayLeave(session: Session | undefined, { saveAs }: Saving): Promise<boolean> {
  if (session?.isUnsaved !== true) return true;
  switch (await answerOf(session.name)) {
    case "save":
      return saveAs();
    case "drop":
      return true;
    default:
      return false;
  }
}

/** Closed in any other way: "". */
function answerOf(name: string): Promise<string> {
  const dialog = element("leaving", HTMLDialogElement);
  element("leaving-text", HTMLElement).textContent = `“${name}”里的改动还没有保存`;
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => dialog.addEventListener("close", () => resolve(dialog.returnValue), { once: true }));
}
