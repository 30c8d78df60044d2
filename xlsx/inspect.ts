/**
 * What kind of file these bytes are, before anything is parsed: xlsx is a zip package with a workbook in it; an .xls
 * and a password-protected xlsx are both compound files and are told apart by the stream they hold.
 */
import { unzipSync, type UnzipFileInfo } from "fflate";
import type { WorkbookTrouble } from "./troubles";

/** As many cells as Excel itself hands over in one piece. */
export const MOST_CELLS = 5_000_000;
/** Sheets below this size cannot reach that number (a cell takes at least this many bytes) and are not counted. */
const BYTES_PER_CELL = 10;
/** Beyond this a sheet is not even unpacked to be counted. */
const MOST_SHEET_BYTES = 1_500_000_000;

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

/** What stands in the way of reading these bytes as a workbook; null when nothing does. */
export function inspect(bytes: Uint8Array): WorkbookTrouble | null {
  if (bytes.length === 0) return { code: "empty-file" };
  if (startsWith(bytes, COMPOUND_FILE)) return { code: isEncrypted(bytes) ? "encrypted" : "old-xls" };
  if (!startsWith(bytes, ZIP)) return { code: "not-xlsx" };
  const parts = listParts(bytes);
  if (parts === null) return { code: "damaged" };
  if (!parts.some(({ name }) => name === "[Content_Types].xml")) return { code: "not-xlsx" };
  const isWorkbook = parts.some(({ name }) => /(?:^|\/)workbook\d*\.xml$/u.test(name));
  return isWorkbook ? tooLarge(bytes, parts) : { code: "not-xlsx" };
}

/** The stream names of a compound file are UTF-16. Searched by hand: this runs in browsers too. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(name[0] ?? 0); at >= 0; at = bytes.indexOf(name[0] ?? 0, at + 1))
    if (name.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

function listParts(bytes: Uint8Array): readonly UnzipFileInfo[] | null {
  const parts: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, {
      filter: (part) => {
        parts.push(part);
        return false;
      },
    });
  } catch {
    return null;
  }
  return parts;
}

function tooLarge(bytes: Uint8Array, parts: readonly UnzipFileInfo[]): WorkbookTrouble | null {
  for (const { name, originalSize } of parts) {
    if (!/worksheets\/[^/]+\.xml$/u.test(name) || originalSize < MOST_CELLS * BYTES_PER_CELL) continue;
    const cells = originalSize > MOST_SHEET_BYTES ? Math.floor(originalSize / BYTES_PER_CELL) : countCells(bytes, name);
    if (cells > MOST_CELLS)
      return { code: "too-large", sheet: name.replace(/^.*\/|\.xml$/gu, ""), cells, limit: MOST_CELLS };
  }
  return null;
}

/** Cells are `<c …>` elements. */
function countCells(bytes: Uint8Array, name: string): number {
  const xml = unzipSync(bytes, { filter: (part) => part.name === name })[name] ?? new Uint8Array();
  let cells = 0;
  for (let i = 0; i + 2 < xml.length; i++)
    if (xml[i] === 0x3c && xml[i + 1] === 0x63 && (xml[i + 2] ?? 0) <= 0x20) cells++;
  return cells;
}
