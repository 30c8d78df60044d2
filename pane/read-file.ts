/** Reads a file that the user has chosen, in a worker of its own: the pane stays usable, nothing leaves the machine. */
import type { FileRead } from "../src/checking/reports/other-file";
import { workbookTroubleWords } from "../xlsx/troubles";
import type { FileToRead } from "./read-worker";

/** A worker that breaks down says the same as a damaged file. */
export function readFile(bytes: Uint8Array, fileName: string): Promise<FileRead> {
  const worker = new Worker(/* webpackChunkName: "read-worker" */ new URL("./read-worker.ts", import.meta.url));
  return new Promise<FileRead>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<FileRead>) => resolve(data);
    worker.onerror = () => resolve({ ok: false, words: workbookTroubleWords({ code: "damaged", sheet: null }) });
    worker.postMessage({ bytes, fileName } satisfies FileToRead);
  }).finally(() => worker.terminate());
}
