/** One file that was named, checked and said; here or in a worker. */
import { resolve } from "node:path";
import type { Timing } from "../src/rules/engine/dates";
import type { Settings } from "../src/rules/settings/settings";
import type { BinaryReader } from "../xlsx/binary/read-binary-workbook";
import { checkFile, failed, type FileResult } from "./check-file";
import type { Input, NothingNamed } from "./inputs";
import { writeMarkedCopy } from "./marked-file";
import type { Options } from "./options";
import { outcomeOf, type FileOutcome, type Saying } from "./outcome";

/** What all files are checked by: plain data. */
export interface Task extends Saying {
  readonly options: Options;
  readonly given: Settings | null;
  readonly cwd: string;
}

export async function checkInput(
  input: Input | NothingNamed,
  task: Task,
  readBinary?: BinaryReader,
): Promise<FileOutcome> {
  if ("trouble" in input) return outcomeOf(failed(input.file, input.trouble), null, task);
  const { options, timing, given } = task;
  // Named as the person named it.
  const result = { ...(await checkFile(input.path, options, timing, given, readBinary)), file: input.file };
  return outcomeOf(result, await copyOf(result, task), task);
}

export function copyOf(
  result: FileResult,
  { options, cwd, timing }: Pick<Task, "options" | "cwd"> & { readonly timing: Timing },
): ReturnType<typeof writeMarkedCopy> {
  return options.out === null ? Promise.resolve(null) : writeMarkedCopy(result, resolve(cwd, options.out), timing);
}
