/** Reads workbooks away from the page, which stays usable meanwhile. */
import { readShown, type ShownResult } from "../../xlsx/read-shown";

export interface FileToRead {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

export type WorkerMessage =
  { readonly kind: "progress"; readonly done: number } | { readonly kind: "result"; readonly result: ShownResult };

/** Steps in which progress is told. */
const STEPS = 100;

addEventListener("message", ({ data: { bytes, fileName } }: MessageEvent<FileToRead>) => {
  let told = 0;
  const tell = (message: WorkerMessage): void => postMessage(message);
  const onProgress = (done: number): void => {
    const step = Math.floor(done * STEPS);
    if (step > told) tell({ kind: "progress", done: (told = step) / STEPS });
  };
  readShown(bytes, { fileName, onProgress }).then(
    (result) => tell({ kind: "result", result }),
    (error: unknown) => {
      // An error of ours, not of the file: the page then hears of it, and the console too.
      reportError(error);
    },
  );
});
