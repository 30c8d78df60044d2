/** 另存为…: the work goes into a file. */
import { isPatched } from "../../xlsx/saving/is-patched";
import type { SavedResult } from "../../xlsx/saving/save-workbook";
import { savingRemarkWords, savingTroubleWords } from "../../xlsx/saving/words";
import { askPlace, download, writeFile, type FileHandle } from "./disk";
import { element } from "./elements";
import { proposedName } from "./file-names";
import type { MessageBar } from "./message-bar";
import { savedFile } from "./save-file";
import type { Session } from "./session";

export interface Saving {
  /** A frame takes the keys for itself. */
  includeFrame(frame: Window): void;
  /** Asks where, and writes. @returns whether the work is in a file now */
  saveAs(): Promise<boolean>;
}

export interface SavingBars {
  readonly trouble: MessageBar;
  readonly remarks: MessageBar;
}

/**
 * @param session the workbook that is open, undefined before there is one
 * @param onWritten told of each file that the page has the way to
 */
export function offerSaving(
  session: () => Session | undefined,
  { trouble, remarks }: SavingBars,
  onWritten: (handle: FileHandle) => void,
): Saving {
  const button = element("save", HTMLButtonElement);
  let isBusy = false;

  /** Where the workbook that is open was written before. */
  let place: { readonly session: Session; readonly handle: FileHandle } | undefined;

  const whileBusy = async (work: () => Promise<boolean>): Promise<boolean> => {
    if (isBusy) return false;
    isBusy = true;
    button.disabled = true;
    try {
      return await work();
    } finally {
      isBusy = false;
      button.disabled = false;
    }
  };

  const written = async (current: Session, handle: FileHandle | undefined, name: string): Promise<boolean> => {
    await current.finishTyping();
    const { stamp } = current;
    const result = await savedFile(current);
    if (!result.ok) {
      trouble.show(savingTroubleWords(result.trouble));
      return false;
    }
    const { bytes } = result;
    if (handle === undefined) download(name, new Uint8Array(bytes));
    else if (!(await writeFile(handle, bytes))) {
      trouble.show(`没有写入 ${name}：文件正被别的程序打开，或者没有写入的权限。关掉它，或换一个名称再保存`);
      return false;
    }
    current.saved(stamp);
    if (handle !== undefined) onWritten(handle);
    trouble.hide();
    remarks.show(...saidOf(result, name, handle === undefined));
    return true;
  };

  const saveAs = (): Promise<boolean> =>
    whileBusy(async () => {
      const current = session();
      if (current === undefined) return false;
      const name = proposedName(current.name, isPatched(current.bytes));
      const asked = await askPlace(name);
      if (asked.kind === "cancelled") return false;
      if (asked.kind === "download") return written(current, undefined, asked.name);
      place = { session: current, handle: asked.handle };
      return written(current, asked.handle, asked.handle.name);
    });

  const saveAgain = (): Promise<boolean> => {
    const before = place;
    if (before === undefined || before.session !== session()) return saveAs();
    return whileBusy(() => written(before.session, before.handle, before.handle.name));
  };

  button.addEventListener("click", () => void saveAs());
  const onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "s") return;
    // Else the browser would offer to save the page.
    event.preventDefault();
    void (event.shiftKey ? saveAs() : saveAgain());
  };
  window.addEventListener("keydown", onKey);
  return { saveAs, includeFrame: (frame) => frame.addEventListener("keydown", onKey) };
}

function saidOf({ remarks }: Extract<SavedResult, { ok: true }>, name: string, isDownload: boolean): readonly string[] {
  const where = isDownload ? `已保存为 ${name}，在浏览器的下载文件夹里` : `已保存为 ${name}`;
  return [where, ...savingRemarkWords(remarks)];
}
