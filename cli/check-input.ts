/** One file that was named, checked and said; here or in a worker. */
import { resolve } from "node:path";
import type { Timing } from "../src/rules/engine/dates";
import { sentenceOf, wordedOnce, type SentenceOf } from "../src/rules/words/sentences";
import type { Settings } from "../src/rules/settings/settings";
import type { BinaryReader } from "../xlsx/binary/read-binary-workbook";
import { checkFile, failed, type FileResult } from "./check-file";
import { comparedWith } from "./comparing";
import type { CopyResult } from "./copies";
import type { Input, NothingNamed } from "./inputs";
import { writeMarkedCopy } from "./marked-file";
import type { Options } from "./options";
import { outcomeOf, passedOverOutcome, type Also, type FileOutcome, type Saying } from "./outcome";
import { writeUnitFiles } from "./unit-files";

/** What all files are checked by: plain data. */
export interface Task extends Omit<Saying, "says"> {
  readonly options: Options;
  readonly given: Settings | null;
  readonly cwd: string;
}

/** What is at hand where the file is checked. */
export interface AtHand {
  readonly readBinary?: BinaryReader;
  /** The version that the file is compared with. */
  readonly earlier?: FileResult | null;
}

export async function checkInput(
  input: Input | NothingNamed,
  task: Task,
  { readBinary, earlier = null }: AtHand,
): Promise<FileOutcome> {
  if ("trouble" in input) return outcomeOf(failed(input.file, input.trouble), null, task);
  const { options, timing, given } = task;
  const result = asNamed(await checkFile(input.path, options, timing, given, readBinary), input);
  const passedOver = whyPassedOver(result, input);
  if (passedOver !== null) return passedOverOutcome(result, passedOver);
  return madeAndSaid(result, task, earlier);
}

export async function madeAndSaid(result: FileResult, task: Task, earlier: FileResult | null): Promise<FileOutcome> {
  // A copy holds the sentences that are said of it.
  const says = task.options.out === null ? sentenceOf : wordedOnce();
  const { copy, ...also } = await madeOf(result, { ...task, says }, earlier);
  return outcomeOf(result, copy, { ...task, says }, also);
}

/** Named as the person named it. */
export const asNamed = <File extends object>(
  file: File,
  { file: name, label }: Input,
): File & Pick<Input, "label"> => ({
  ...file,
  file: name,
  label,
});

/** Whoever names a list of ours asks for it; one that lay in a folder is no roster and no trouble. */
export const whyPassedOver = ({ trouble }: Pick<FileResult, "trouble">, { isFound }: Input): "own-list" | null =>
  isFound && trouble?.code === "made-by-us" ? "own-list" : null;

/** What is made of a file that was checked. */
interface Made extends Also {
  readonly copy: CopyResult | null;
}

type Making = Pick<Task, "options" | "cwd"> & { readonly timing: Timing };

async function madeOf(
  result: FileResult,
  { options, cwd, timing, says }: Making & { readonly says: SentenceOf },
  earlier: FileResult | null,
): Promise<Made> {
  const compared = earlier === null || result.trouble !== null ? null : comparedWith(earlier, result, timing);
  if (options.out === null) return { copy: null, units: null, compared };
  const folder = resolve(cwd, options.out);
  const copy = await writeMarkedCopy(result, folder, timing, { compared, says });
  const units = options.split == null ? null : await writeUnitFiles(result, folder, timing);
  return { copy, units, compared };
}

/** The version that a file is compared with; null where none is named. */
export async function earlierVersion(
  { options, cwd, given, timing }: Making & Pick<Task, "given">,
  readBinary?: BinaryReader,
): Promise<FileResult | null> {
  const { compare = null } = options;
  if (compare === null) return null;
  const result = await checkFile(resolve(cwd, compare), { ...options, sheets: null }, timing, given, readBinary);
  return { ...result, file: compare };
}
