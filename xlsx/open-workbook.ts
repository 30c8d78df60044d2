/**
 * The bytes of a file become a workbook of blocks of cells, by whatever reader its kind asks for. What cannot be read
 * is a result, never an exception.
 */
import { readWorkbook, type ReadOptions, type Trouble, type Workbook } from "xlsx-package";
import type { WorkbookTrouble } from "./troubles";

export type OpenedWorkbook =
  { readonly ok: true; readonly workbook: Workbook } | { readonly ok: false; readonly trouble: WorkbookTrouble };

export type OpenOptions = Pick<ReadOptions, "looks" | "formulas" | "bounds" | "onProgress">;

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

export function openWorkbook(bytes: Uint8Array, options: OpenOptions = {}): OpenedWorkbook {
  if (bytes.length === 0) return failed({ code: "empty-file" });
  if (startsWith(bytes, COMPOUND_FILE)) return failed({ code: isEncrypted(bytes) ? "encrypted" : "old-xls" });
  const result = readWorkbook(bytes, options);
  return result.ok ? result : failed(troubleOf(result.trouble));
}

const failed = (trouble: WorkbookTrouble): OpenedWorkbook => ({ ok: false, trouble });

/** An encrypted xlsx is a compound file, told from an old .xls by its stream: their names are UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(name[0] ?? 0); at >= 0; at = bytes.indexOf(name[0] ?? 0, at + 1))
    if (name.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

function troubleOf(trouble: Trouble): WorkbookTrouble {
  switch (trouble.code) {
    case "not-a-workbook":
      return { code: "not-xlsx" };
    case "damaged":
      return { code: "damaged", sheet: trouble.sheet };
    case "entities":
      return { code: "unsafe" };
    case "encrypted":
      return { code: "encrypted" };
    case "too-much": {
      const { sheet, limit } = trouble;
      return { code: "too-large", what: tooMuchOf(trouble.what), sheet, limit };
    }
  }
}

function tooMuchOf(what: Extract<Trouble, { code: "too-much" }>["what"]): "cells" | "size" | "sheets" {
  switch (what) {
    case "cells":
    case "cellsOnSheet":
      return "cells";
    case "sheets":
      return "sheets";
    case "inflatedBytes":
    case "ratio":
    case "ratioFrom":
    case "characters":
      return "size";
  }
}
