/** The workbooks of a folder and below. What is passed over is said: nobody is to believe that it was checked. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** What the reader takes; a text or a page of the web in a folder is hardly ever a roster. */
const WORKBOOKS = /\.(?:xlsx|xlsm|xltx|xltm|xls|xlsb|et|ods|fods|csv)$/iu;
/** What Excel and WPS lay beside a workbook that is open. */
const IN_USE = /^~\$/u;
/** What systems lay beside files for themselves. */
const HIDDEN = /^\./u;

export const isInUse = (name: string): boolean => IN_USE.test(name);

export interface InFolder {
  /** Below the folder, in no order. */
  readonly files: readonly string[];
  readonly unreadable: readonly string[];
  /** To folders and to workbooks: a link may lead in a circle, or to what is checked anyway. */
  readonly links: readonly string[];
}

/** What is needed of a file system. */
export interface FolderReader {
  readonly readdir: (path: string) => Promise<readonly Entry[]>;
  readonly isFolder: (path: string) => Promise<boolean>;
}

interface Entry {
  readonly name: string;
  isDirectory(): boolean;
  isFile(): boolean;
  isSymbolicLink(): boolean;
}

const NODE: FolderReader = {
  readdir: (path) => readdir(path, { withFileTypes: true }),
  isFolder: async (path) => (await stat(path).catch(() => null))?.isDirectory() === true,
};

/** @param isLeftOut of folders that are not to be looked into */
export async function workbooksBelow(
  folder: string,
  isLeftOut: (path: string) => boolean = () => false,
  reader = NODE,
): Promise<InFolder> {
  const found = { files: [] as string[], unreadable: [] as string[], links: [] as string[] };
  const look = async (below: string): Promise<void> => {
    const entries = await reader.readdir(join(folder, below)).catch(() => null);
    if (entries === null) {
      found.unreadable.push(below);
      return;
    }
    for (const entry of entries) {
      const { name } = entry;
      const at = join(below, name);
      if (HIDDEN.test(name) || isInUse(name)) continue;
      if (entry.isSymbolicLink()) {
        if (WORKBOOKS.test(name) || (await reader.isFolder(join(folder, at)))) found.links.push(at);
      } else if (entry.isDirectory()) {
        if (!isLeftOut(join(folder, at))) await look(at);
      } else if (entry.isFile() && WORKBOOKS.test(name)) found.files.push(at);
    }
  };
  await look("");
  return found;
}
