/** Files on the disk: written where the user says, or where the browser keeps what it has downloaded. */

/** What is needed of the browser's access to files, which not every browser has. */
export interface FileHandle {
  readonly name: string;
  createWritable(): Promise<{ write(bytes: Uint8Array): Promise<void>; close(): Promise<void> }>;
  getFile?(): Promise<File>;
  isSameEntry?(other: FileHandle): Promise<boolean>;
  requestPermission?(wanted: { readonly mode: "read" }): Promise<PermissionState>;
}

interface OpenPicker {
  showOpenFilePicker?(): Promise<readonly FileHandle[]>;
}

/** What is dropped on the page. */
interface DroppedItem {
  getAsFileSystemHandle?(): Promise<FileHandle | null>;
}

interface SavePicker {
  showSaveFilePicker?(options: {
    suggestedName: string;
    types: readonly { description: string; accept: Readonly<Record<string, readonly string[]>> }[];
  }): Promise<FileHandle>;
}

const KINDS: Readonly<Record<string, string>> = {
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xlsm": "application/vnd.ms-excel.sheet.macroEnabled.12",
  ".xltx": "application/vnd.openxmlformats-officedocument.spreadsheetml.template",
  ".xltm": "application/vnd.ms-excel.template.macroEnabled.12",
  ".zip": "application/zip",
};

const endingOf = (name: string): string => name.slice(name.lastIndexOf(".")).toLowerCase();
const kindOf = (name: string): string => KINDS[endingOf(name)] ?? "application/octet-stream";

export type Place =
  | { readonly kind: "file"; readonly handle: FileHandle }
  /** This browser has no access to files: it downloads them. */
  | { readonly kind: "download"; readonly name: string }
  | { readonly kind: "cancelled" };

export const canPickHandles = (): boolean => (window as OpenPicker).showOpenFilePicker !== undefined;

/** Asks which file, and keeps the way to it; null where the user has thought better of it. */
export async function pickHandle(): Promise<FileHandle | null> {
  return (await (window as OpenPicker).showOpenFilePicker?.().catch(() => []))?.[0] ?? null;
}

/** The way to what was dropped; has to be asked for while the drop is told. */
export const droppedHandle = (dropped: DataTransfer | null): Promise<FileHandle | null> =>
  (dropped?.items[0] as DroppedItem | undefined)?.getAsFileSystemHandle?.().catch(() => null) ?? Promise.resolve(null);

/** Null where it is gone, or the user does not let the page have it. */
export async function fileBehind(handle: FileHandle): Promise<File | null> {
  try {
    if ((await handle.requestPermission?.({ mode: "read" })) === "denied") return null;
    return (await handle.getFile?.()) ?? null;
  } catch {
    return null;
  }
}

/** Asks where; has to be called while the browser still knows that the user has pressed something. */
export async function askPlace(name: string): Promise<Place> {
  const { showSaveFilePicker } = window as SavePicker;
  if (showSaveFilePicker === undefined) return { kind: "download", name };
  try {
    const accept = { [kindOf(name)]: [endingOf(name)] };
    const handle = await showSaveFilePicker.call(window, {
      suggestedName: name,
      types: [{ description: "Excel 工作簿", accept }],
    });
    return { kind: "file", handle };
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return { kind: "cancelled" };
    // Where the page may not ask, it may still download.
    return { kind: "download", name };
  }
}

/** @returns whether all of it is there */
export async function writeFile(handle: FileHandle, bytes: Uint8Array): Promise<boolean> {
  try {
    // The browser writes beside and puts it in place when it is whole.
    const file = await handle.createWritable();
    await file.write(bytes);
    await file.close();
    return true;
  } catch {
    return false;
  }
}

export function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: kindOf(name) }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun when the next turn comes.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
