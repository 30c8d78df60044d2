/**
 * `.xls` and `.xlsb` are read in a process of their own, with a bound on time and memory: their reader is another's,
 * and a damaged file in which it counts without end must not take the other files along.
 */
import { fork } from "node:child_process";
import { readBinaryWorkbook, type BinaryOptions, type BinaryReader } from "../xlsx/binary/read-binary-workbook";
import { Refusal } from "../xlsx/refusal";
import type { WorkbookTrouble } from "../xlsx/troubles";

interface FileToRead {
  readonly bytes: Uint8Array;
  readonly options: BinaryOptions;
}

type Read =
  | { readonly kind: "workbook"; readonly workbook: Awaited<ReturnType<BinaryReader>> }
  | { readonly kind: "refused"; readonly trouble: WorkbookTrouble };

export interface ProcessLimits {
  readonly memoryMb: number;
  readonly ms: number;
}

const MEGABYTE = 1_000_000;
const MEMORY_MB = 2_048;
/** Many times what an idle machine takes. */
const LEAST_MS = 20_000;
const MS_PER_MEGABYTE = 4_000;

const limitsFor = (bytes: Uint8Array): ProcessLimits => ({
  memoryMb: MEMORY_MB,
  ms: LEAST_MS + Math.round((bytes.length / MEGABYTE) * MS_PER_MEGABYTE),
});

/** Says to the program that it is such a process. No file is called so: options are no files. */
const SERVE = "--read-binary";
const HEAP = "--max-old-space-size";
/** The status of a process that an error ended which nobody caught. */
const ERROR_THROWN = 1;

/** Whether this is such a process; it then reads the file that it is sent, and ends. */
export function servesAsReader(): boolean {
  if (process.send === undefined || process.argv[2] !== SERVE) return false;
  process.once("message", ({ bytes, options }: FileToRead) => {
    void readBinaryWorkbook(bytes, options)
      .then(
        (workbook): Read => ({ kind: "workbook", workbook }),
        (error: unknown): Read => {
          if (error instanceof Refusal) return { kind: "refused", trouble: error.trouble };
          throw error;
        },
      )
      .then((read) => process.send?.(read, () => process.disconnect()));
  });
  return true;
}

/**
 * A reader in a process.
 *
 * @param program what that process runs: it asks `servesAsReader`
 */
export const processReader =
  (program: string, limitsOf = limitsFor): BinaryReader =>
  async (bytes, options) => {
    const read = await inProcess(program, { bytes, options }, limitsOf(bytes));
    if (read.kind === "refused") throw new Refusal(read.trouble);
    return read.workbook;
  };

function inProcess(program: string, file: FileToRead, { memoryMb, ms }: ProcessLimits): Promise<Read> {
  const reader = fork(program, [SERVE], {
    execArgv: [...process.execArgv.filter((option) => !option.startsWith(HEAP)), `${HEAP}=${memoryMb}`],
    serialization: "advanced",
    // What the reader has to say of a file is for those who wrote it.
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<Read>((resolve, reject) => {
    const refuse = (what: "time" | "memory", limit: number): void =>
      resolve({ kind: "refused", trouble: { code: "too-large", what, sheet: null, limit } });
    timer = setTimeout(() => refuse("time", Math.round(ms / 1_000)), ms);
    reader.once("error", reject);
    reader.once("message", (read) => resolve(read as Read));
    // It ended without an answer: an error of ours, or its memory was full, of which V8 makes an abort.
    reader.once("exit", (code) =>
      code === ERROR_THROWN ? reject(new Error("the reader broke down")) : refuse("memory", memoryMb),
    );
    reader.send(file, (error) => {
      if (error !== null) reject(error);
    });
  }).finally(() => {
    clearTimeout(timer);
    reader.kill("SIGKILL");
  });
}
