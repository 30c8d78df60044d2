/**
 * Writes a file into a folder and never over another: `名.xlsx`, then `名 (2).xlsx`. A name that is longer than file
 * systems take loses its end. It is written under a name of its own first and has its own name only when all of it is
 * there: whatever happens meanwhile, there is no half file.
 */
import * as node from "node:fs";
import { dirname, join, parse } from "node:path";
import { bytesOf, firstBytes } from "../src/core/first-bytes";
import { halfName } from "./half-files";

export type WritingTrouble =
  /** What the folder is to be in is none. */
  | { readonly code: "no-folder"; readonly folder: string }
  | { readonly code: "read-only"; readonly folder: string }
  | { readonly code: "no-room"; readonly folder: string }
  | { readonly code: "not-written"; readonly folder: string; readonly error: string };

export type Written =
  { readonly ok: true; readonly file: string } | { readonly ok: false; readonly trouble: WritingTrouble };

/** What is needed of a file system. */
export type Files = Pick<
  typeof node,
  | "mkdirSync"
  | "openSync"
  | "writeSync"
  | "fsyncSync"
  | "closeSync"
  | "linkSync"
  | "renameSync"
  | "rmSync"
  | "existsSync"
>;

export async function writeBeside(
  folder: string,
  name: string,
  bytes: Uint8Array,
  files: Files = node,
): Promise<Written> {
  const signals = new HeldSignals();
  try {
    makeFolder(files, folder);
    return { ok: true, file: writeWhole(files, folder, name, bytes) };
  } catch (error) {
    return { ok: false, trouble: troubleOf(error, folder) };
  } finally {
    await signals.release();
  }
}

/** One level at a time: what Node does for all levels at once never ends where a file system takes no new folder. */
function makeFolder(files: Files, folder: string): void {
  if (files.existsSync(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(files, above);
  try {
    files.mkdirSync(folder);
  } catch (error) {
    // Another check has made it meanwhile.
    if (codeOf(error) !== "EEXIST") throw error;
  }
}

function writeWhole(files: Files, folder: string, name: string, bytes: Uint8Array): string {
  const half = join(folder, halfName());
  try {
    writeAll(files, half, bytes);
    return named(files, half, folder, name);
  } finally {
    files.rmSync(half, { force: true });
  }
}

function writeAll(files: Files, path: string, bytes: Uint8Array): void {
  const file = files.openSync(path, "wx");
  try {
    for (let at = 0; at < bytes.length;) at += files.writeSync(file, bytes, at);
    files.fsyncSync(file);
  } finally {
    files.closeSync(file);
  }
}

/** Systems on which a file has one name only say one of these. */
const WITHOUT_LINKS = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EINVAL"]);

/** Bytes of a name, of which a Chinese character has three: what file systems take, and those that encrypt names. */
const LONGEST_NAMES = [255, 140];

function named(files: Files, half: string, folder: string, name: string, [most = 0, ...less] = LONGEST_NAMES): string {
  for (let n = 1; ; n++) {
    const file = join(folder, numbered(name, n, most));
    if (files.existsSync(file)) continue;
    try {
      // A second name is only given where nobody has it, a new name also where somebody has.
      files.linkSync(half, file);
      return file;
    } catch (error) {
      const code = codeOf(error);
      if (code === "EEXIST") continue;
      if (code === "ENAMETOOLONG" && less.length > 0) return named(files, half, folder, name, less);
      if (!WITHOUT_LINKS.has(code)) throw error;
      files.renameSync(half, file);
      return file;
    }
  }
}

/** `名 (2).xlsx`: the number and what kind of file it is are always there, of the name as much as there is room for. */
function numbered(name: string, n: number, most: number): string {
  const { name: stem, ext } = parse(name);
  const end = `${n === 1 ? "" : ` (${n})`}${ext}`;
  return `${firstBytes(stem, most - bytesOf(end))}${end}`;
}

/** An interruption waits until what was begun is whole or gone, and then does what it always does. */
export class HeldSignals {
  private readonly came: NodeJS.Signals[] = [];
  private readonly hold = (signal: NodeJS.Signals): void => {
    this.came.push(signal);
    this.onCome?.();
  };

  /** @param onCome called for each signal */
  constructor(private readonly onCome?: () => void) {
    for (const signal of SIGNALS) process.on(signal, this.hold);
  }

  async release(): Promise<void> {
    // Signals that came meanwhile are told in the next round.
    await new Promise((resolve) => setImmediate(resolve));
    for (const signal of SIGNALS) process.off(signal, this.hold);
    for (const signal of this.came) process.kill(process.pid, signal);
  }
}

const SIGNALS: readonly NodeJS.Signals[] = ["SIGINT", "SIGTERM", "SIGHUP"];

const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "";

function troubleOf(error: unknown, folder: string): WritingTrouble {
  const code = codeOf(error);
  switch (code) {
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return { code: "read-only", folder };
    case "ENOTDIR":
    case "EEXIST":
    case "ENOENT":
    case "EINVAL":
    case "ENAMETOOLONG":
      return { code: "no-folder", folder };
    case "ENOSPC":
    case "EDQUOT":
      return { code: "no-room", folder };
    default:
      return { code: "not-written", folder, error: code };
  }
}
