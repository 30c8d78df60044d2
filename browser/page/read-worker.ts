/** Reads workbooks away from the page, which stays usable meanwhile. */
import { readShown } from "../../xlsx/read-shown";

addEventListener("message", ({ data }: MessageEvent<Uint8Array>) => {
  readShown(data).then(postMessage, (error: unknown) => {
    // An error of ours, not of the file: the page then hears of it, and the console too.
    reportError(error);
  });
});
