/** Writing a workbook in a worker of its own. */
import type { SavedResult } from "../../xlsx/saving/save-workbook";
import type { WorkToSave } from "./save-worker";
import type { Session } from "./session";

/** The bytes of the file with the work in it. A worker that breaks down says the same as a damaged file. */
export function savedFile({ bytes, edited }: Pick<Session, "bytes" | "edited">): Promise<SavedResult> {
  const worker = new Worker(/* webpackChunkName: "save-workbook" */ new URL("./save-worker.ts", import.meta.url));
  return new Promise<SavedResult>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<SavedResult>) => resolve(data);
    worker.onerror = () => resolve({ ok: false, trouble: { code: "damaged", part: null } });
    worker.postMessage({ bytes, edited: edited() } satisfies WorkToSave);
  }).finally(() => worker.terminate());
}
