/** Files that are packed already, put into one. */
import { zipSync } from "fflate";

/** @param files by their names */
export const zipped = (files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(files), { level: 0 });
