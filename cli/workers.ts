/**
 * Many files are checked side by side, one worker for each core: a file knows nothing of the others. The outcomes come
 * in the order of the files all the same. A worker that breaks down takes its own file along, and no other.
 */
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import type { BinaryReader } from "../xlsx/binary/read-binary-workbook";
import { failed } from "./check-file";
import { checkInput, type Task } from "./check-input";
import type { Input, NothingNamed } from "./inputs";
import { outcomeOf, type FileOutcome } from "./outcome";
import { HeldSignals } from "./write-beside";

type Named = Input | NothingNamed;

/** A worker takes a moment to start: few files are through before that. */
export const WORTH_WORKERS = 4;
const MOST_WORKERS = 8;
const MEMORY_MB = 4_096;

/** Whether this is such a worker; it then checks what it is sent. */
export function servesAsWorker(readBinary: BinaryReader): boolean {
  const port = parentPort;
  if (isMainThread || port === null) return false;
  const task = workerData as Task;
  port.on("message", (input: Named) => {
    void checkInput(input, task, { readBinary }).then((outcome) => port.postMessage(outcome));
  });
  return true;
}

/**
 * @param program what a worker runs: it asks `servesAsWorker`
 * @returns the outcomes, each as soon as it and all before it are there
 */
export async function* outcomesByWorkers(
  program: string,
  inputs: readonly Named[],
  task: Task,
  count = Math.min(availableParallelism(), MOST_WORKERS),
): AsyncGenerator<FileOutcome> {
  const outcomes = inputs.map(() => deferred<FileOutcome>());
  let next = 0;
  const work = async (): Promise<void> => {
    let worker: Worker | null = null;
    for (let at = next++; at < inputs.length; at = next++) {
      const input = inputs[at];
      if (input === undefined) break;
      worker ??= new Worker(program, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
      const outcome = await askOf(worker, input);
      if (outcome === null) worker = null;
      outcomes[at]?.resolve(outcome ?? brokenDown(input, task));
    }
    await worker?.terminate();
  };
  // Workers hear of no signal: what they have in hand is written to its end, nothing more is begun, then it is obeyed.
  const signals = new HeldSignals(() => {
    next = inputs.length;
    void all.then(() => signals.release());
  });
  const all = Promise.all(Array.from({ length: Math.min(count, inputs.length) }, work));
  for (const { promise } of outcomes) yield await promise;
  await all;
  await signals.release();
}

/** Null where the worker broke down over it: its memory was full, as a rule. */
function askOf(worker: Worker, input: Named): Promise<FileOutcome | null> {
  return new Promise((resolve) => {
    const end = (outcome: FileOutcome | null): void => {
      worker.off("message", end).off("error", stop).off("exit", stop);
      resolve(outcome);
    };
    const stop = (): void => end(null);
    worker.on("message", end).on("error", stop).on("exit", stop);
    worker.postMessage(input);
  });
}

const brokenDown = ({ file }: Named, task: Task): FileOutcome =>
  outcomeOf(failed(file, { code: "failed", error: "worker" }), null, task);

function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
}
