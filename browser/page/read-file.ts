/** Reading a workbook in a worker of its own. */
import type { ShownResult } from "../../xlsx/read-shown";
import type { FileToRead } from "./read-worker";

/** Reads the bytes of a file. A worker that breaks down says the same as a damaged file. */
export function readFile(bytes: Uint8Array, fileName: string): Promise<ShownResult> {
  const worker = new Worker(/* webpackChunkName: "read-workbook" */ new URL("./read-worker.ts", import.meta.url));
  return new Promise<ShownResult>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<ShownResult>) => resolve(data);
    worker.onerror = () => resolve({ ok: false, trouble: { code: "damaged", sheet: null } });
    worker.postMessage({ bytes, fileName } satisfies FileToRead);
  }).finally(() => worker.terminate());
}
