/** Reading a workbook in a worker of its own, which can be ended. */
import type { ShownResult } from "../../xlsx/read-shown";
import type { FileToRead, WorkerMessage } from "./read-worker";

/**
 * Reads the bytes of a file; null when the signal ended it. A worker that breaks down says the same as a damaged file.
 *
 * @param onProgress told how much of the file is read, from 0 to 1
 */
export function readFile(
  bytes: Uint8Array,
  fileName: string,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<ShownResult | null> {
  const worker = new Worker(/* webpackChunkName: "read-workbook" */ new URL("./read-worker.ts", import.meta.url));
  return new Promise<ShownResult | null>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.kind === "progress") onProgress(data.done);
      else resolve(data.result);
    };
    worker.onerror = () => resolve({ ok: false, trouble: { code: "damaged", sheet: null } });
    signal.addEventListener("abort", () => resolve(null));
    worker.postMessage({ bytes, fileName } satisfies FileToRead);
  }).finally(() => worker.terminate());
}
