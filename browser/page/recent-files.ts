/**
 * Files that were opened or written lately, by name: only where the user has asked for it, and on this machine alone.
 * While that is not asked for nothing is kept, and there is no database.
 */
import type { FileHandle } from "./disk";
import { done } from "./kept-work";

export interface RecentFile {
  readonly id: number;
  readonly name: string;
  /** When, in milliseconds. */
  readonly at: number;
  /** Where the browser has access to files: the way back to this one. */
  readonly handle?: FileHandle;
}

export interface RecentFiles {
  readonly isOn: boolean;
  /** Turned off, all is forgotten. @returns whether it is as wanted: some browsers keep nothing for a page */
  turn(on: boolean): Promise<boolean>;
  add(name: string, handle?: FileHandle): Promise<void>;
  /** The latest first. */
  list(): Promise<readonly RecentFile[]>;
  empty(): Promise<void>;
}

const NAME = "jc-recent-files";
const STORE = "files";
const ON = "on";
const MOST = 8;

export function recentFiles(): RecentFiles {
  let opened: Promise<IDBDatabase> | undefined;
  const database = (): Promise<IDBDatabase> => {
    if (opened !== undefined) return opened;
    const opening = indexedDB.open(NAME, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: "id", autoIncrement: true });
    opened = done(opening).then((one) => {
      // Another page turns it off: this one must not stand in the way.
      one.onversionchange = () => {
        one.close();
        opened = undefined;
      };
      return one;
    });
    return opened;
  };
  const store = async (mode: IDBTransactionMode): Promise<IDBObjectStore> =>
    (await database()).transaction(STORE, mode).objectStore(STORE);

  const list = async (): Promise<readonly RecentFile[]> => {
    if (!isOn()) return [];
    const all = await done((await store("readonly")).getAll() as IDBRequest<RecentFile[]>);
    return all.sort((a, b) => b.at - a.at);
  };
  const forget = async (ids: readonly number[]): Promise<void> => {
    for (const id of ids) await done((await store("readwrite")).delete(id));
  };
  const put = async (file: Omit<RecentFile, "id">): Promise<unknown> => done((await store("readwrite")).put(file));

  return {
    get isOn() {
      return isOn();
    },
    async turn(on) {
      try {
        if (on) {
          localStorage.setItem(NAME, ON);
          await database();
          return true;
        }
        localStorage.removeItem(NAME);
        (await opened)?.close();
        opened = undefined;
        await done(indexedDB.deleteDatabase(NAME));
        return true;
      } catch {
        return false;
      }
    },
    async add(name, handle) {
      if (!isOn()) return;
      const before = await list();
      const same: number[] = [];
      for (const one of before) if (await isSame(one, name, handle)) same.push(one.id);
      const at = Date.now();
      // Where the browser keeps no way back to a file, its name is kept.
      await put({ name, at, ...(handle === undefined ? {} : { handle }) }).catch(() => put({ name, at }));
      const left = before.filter(({ id }) => !same.includes(id));
      await forget([...same, ...left.slice(MOST - 1).map(({ id }) => id)]);
    },
    list,
    async empty() {
      if (isOn()) await done((await store("readwrite")).clear());
    },
  };
}

function isOn(): boolean {
  try {
    return localStorage.getItem(NAME) === ON;
  } catch {
    return false;
  }
}

/** Files of one name may lie in several folders. */
async function isSame(one: RecentFile, name: string, handle: FileHandle | undefined): Promise<boolean> {
  if (one.name !== name) return false;
  if (one.handle === undefined || handle === undefined) return one.handle === handle;
  return (await one.handle.isSameEntry?.(handle)) === true;
}
