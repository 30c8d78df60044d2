/** A folder that the user has chosen: files come into it under names that nothing there has. */
import { numberedName } from "../../src/core/numbered-name";
import type { AskedFolder, Folder } from "../../xlsx/file-places";

/** What is needed of the browser's access to folders, which not every browser has. */
interface FolderPicker {
  showDirectoryPicker?(options: { readonly mode: "readwrite" }): Promise<FileSystemDirectoryHandle>;
}

/** Null where this browser has no access to folders. */
export function folderAsking(): (() => Promise<AskedFolder>) | null {
  const { showDirectoryPicker } = window as FolderPicker;
  if (showDirectoryPicker === undefined) return null;
  return async () => {
    try {
      return { kind: "folder", folder: folderOf(await showDirectoryPicker.call(window, { mode: "readwrite" })) };
    } catch (error) {
      return { kind: nameOf(error) === "AbortError" ? "cancelled" : "refused" };
    }
  };
}

export const folderOf = (handle: FileSystemDirectoryHandle): Folder => ({
  name: handle.name,
  async write(name, bytes) {
    try {
      const free = await freeName(handle, name);
      const file = await handle.getFileHandle(free, { create: true });
      try {
        // The browser writes beside and puts it in place when it is whole.
        const writing = await file.createWritable();
        await writing.write(bytes);
        await writing.close();
      } catch (error) {
        await handle.removeEntry(free).catch(() => undefined);
        throw error;
      }
      return null;
    } catch (error) {
      return troubleWords(nameOf(error));
    }
  },
});

async function freeName(handle: FileSystemDirectoryHandle, name: string): Promise<string> {
  for (let n = 1; ; n++) {
    const tried = numberedName(name, n);
    try {
      await handle.getFileHandle(tried);
    } catch (error) {
      if (nameOf(error) === "NotFoundError") return tried;
      // A folder has this name.
      if (nameOf(error) !== "TypeMismatchError") throw error;
    }
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : "");

function troubleWords(name: string): string {
  switch (name) {
    case "NotAllowedError":
    case "SecurityError":
    case "NoModificationAllowedError":
      return "浏览器没有写入这个文件夹的权限。请再选一次并允许，或换一个文件夹";
    case "QuotaExceededError":
      return "磁盘空间不够。请清出空间或换一个文件夹";
    case "NotFoundError":
      return "文件夹已经移走或删除。请再选一次";
    default:
      return "这个文件夹写不进去。请换一个文件夹，或改用压缩包";
  }
}
