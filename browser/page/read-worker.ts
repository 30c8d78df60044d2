/** Reads workbooks away from the page, which stays usable meanwhile. */
import { readForPreview } from "../../xlsx/read-for-preview";

addEventListener("message", ({ data }: MessageEvent<Uint8Array>) => {
  readForPreview(data).then(postMessage, (error: unknown) => {
    // An error of ours, not of the file: the page then hears of it, and the console too.
    reportError(error);
  });
});
