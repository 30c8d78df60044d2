/** Reads workbooks away from the page, which stays usable meanwhile. */
import { readShown } from "../../xlsx/read-shown";

export interface FileToRead {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

addEventListener("message", ({ data: { bytes, fileName } }: MessageEvent<FileToRead>) => {
  readShown(bytes, { fileName }).then(postMessage, (error: unknown) => {
    // An error of ours, not of the file: the page then hears of it, and the console too.
    reportError(error);
  });
});
