/** Reads a workbook away from the pane, by the reader of the browser edition and the command line. */
import type { FileRead } from "../src/checking/reports/other-file";
import { readWorkbook } from "../xlsx/read-workbook";
import { workbookTroubleWords } from "../xlsx/troubles";

export interface FileToRead {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

addEventListener("message", ({ data: { bytes, fileName } }: MessageEvent<FileToRead>) => {
  readWorkbook(bytes, { fileName }).then(
    (read) => {
      const told: FileRead = read.ok
        ? {
            ok: true,
            sheets: read.sheets.map(({ name, values, merges }) => ({ name, values, merges })),
            kept: read.kept,
          }
        : { ok: false, words: workbookTroubleWords(read.trouble) };
      postMessage(told);
    },
    // An error of ours, not of the file: whoever waits hears of it as the worker's.
    (error: unknown) => reportError(error),
  );
});
