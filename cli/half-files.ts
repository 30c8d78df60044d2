/**
 * The names under which copies are written until they are whole, and those of them that are nobody's any more: of a
 * check that was killed while it wrote.
 */
import { createHash } from "node:crypto";
import * as node from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { threadId } from "node:worker_threads";

const HALF = /^\.jc-([0-9a-f]{8})-(\d+)-\d+\.part$/u;
/** So long nobody writes at one file: of another computer only this can be known. */
const NOBODYS_MS = 24 * 3_600_000;

/** This computer: a folder may be shared, and on another one the same number is another process. */
const HERE = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);

/** Short, whatever the file is called; of its own, for workers of one process may write files of one name at once. */
export const halfName = (): string => `.jc-${HERE}-${process.pid}-${threadId}.part`;

/** What is needed of a file system. */
export type SweptFiles = Pick<typeof node, "readdirSync" | "statSync" | "rmSync">;

/** Before anything is written: a half file of this very process is one of an earlier that had its number. */
export function removeHalfFiles(folder: string, files: SweptFiles = node): void {
  for (const name of namesIn(folder, files)) {
    const [, host = "", pid = ""] = HALF.exec(name) ?? [];
    if (host === "") continue;
    const path = join(folder, name);
    try {
      const isOld = Date.now() - files.statSync(path).mtimeMs > NOBODYS_MS;
      if (isOld || (host === HERE && !isOthers(Number(pid)))) files.rmSync(path);
    } catch {
      // Whoever wrote it has just come to its end, or it may not be removed: no reason not to check.
    }
  }
}

function namesIn(folder: string, files: SweptFiles): readonly string[] {
  try {
    return files.readdirSync(folder);
  } catch {
    return [];
  }
}

/** Whether another process has that number and is running. */
function isOthers(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // One of another user's may not be asked.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
