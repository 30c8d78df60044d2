/** Work that no file has yet, in the browser's own storage: one record for each page that is open or was. */

export interface KeptWork {
  /** Of the page that keeps it. */
  readonly page: string;
  readonly name: string;
  /** When, in milliseconds. */
  readonly at: number;
  /** A file with the work in it. */
  readonly bytes: Uint8Array;
}

const DATABASE = "jc-browser-edition";
const STORE = "unsaved";

export interface WorkStore {
  keep(work: KeptWork): Promise<void>;
  forget(page: string): Promise<void>;
  all(): Promise<readonly KeptWork[]>;
}

/** Where the browser keeps nothing for this page, nothing is kept. */
export async function openWorkStore(): Promise<WorkStore | null> {
  try {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: "page" });
    const database = await done(opening);
    const store = (mode: IDBTransactionMode): IDBObjectStore => database.transaction(STORE, mode).objectStore(STORE);
    return {
      keep: async (work) => void (await done(store("readwrite").put(work))),
      forget: async (page) => void (await done(store("readwrite").delete(page))),
      all: () => done(store("readonly").getAll() as IDBRequest<KeptWork[]>),
    };
  } catch {
    return null;
  }
}

/** What a request of the storage comes to. */
export const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("the storage gave no reason"));
  });
