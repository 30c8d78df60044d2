/** What a bureau has of the notice as a file: text in any encoding, or a Word document; anything else is named. */
import { attempt } from "xlsx-package";
import { decodeText } from "../../core/decode-text";
import type { OfficialText } from "../../roster/official-text";
import { docxLines } from "./docx";
import { matchedText } from "./matched";
import { paragraphsOf } from "./paragraphs";

export type DocumentTrouble =
  /** .doc, .wps, or encrypted: they look alike from outside. */
  | "old-or-encrypted"
  | "pdf"
  | "rich-text"
  | "web-page"
  /** A zip, but no Word document. */
  | "not-word"
  | "damaged"
  /** Bytes that are no text. */
  | "not-text"
  | "empty"
  /** Text without 一、 （一）. */
  | "no-numbers"
  | "too-large";

export type ReadDocument =
  { readonly ok: true; readonly text: OfficialText } | { readonly ok: false; readonly trouble: DocumentTrouble };

/** Larger files are scans or whole books. */
const LARGEST_FILE = 20_000_000;
/** What the workbook may keep of ours is 200 kB, other things included. */
const LARGEST_TEXT = 150_000;

export function readDocument(bytes: Uint8Array, name: string): ReadDocument {
  const lines = bytes.length > LARGEST_FILE ? "too-large" : linesOf(bytes);
  if (typeof lines === "string") return { ok: false, trouble: lines };
  const paragraphs = paragraphsOf(lines);
  const trouble = troubleWith(paragraphs);
  if (trouble === null) return { ok: true, text: { name, paragraphs } };
  // Whoever has chosen a Word document looks for its numbering in vain where it is none.
  const isNoWord = trouble === "no-numbers" && /\.docx$/iu.test(name) && !isZip(bytes);
  return { ok: false, trouble: isNoWord ? "not-word" : trouble };
}

function troubleWith(paragraphs: readonly string[]): DocumentTrouble | null {
  if (paragraphs.length === 0) return "empty";
  if (new TextEncoder().encode(JSON.stringify(paragraphs)).length > LARGEST_TEXT) return "too-large";
  const isNumbered = [...matchedText(paragraphs).of.keys()].some((id) => id !== "引言" && id !== "附则");
  return isNumbered ? null : "no-numbers";
}

const begins = (bytes: Uint8Array, ...signs: readonly number[]): boolean => signs.every((sign, i) => bytes[i] === sign);

const isZip = (bytes: Uint8Array): boolean => begins(bytes, 0x50, 0x4b);

function linesOf(bytes: Uint8Array): readonly string[] | DocumentTrouble {
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return "old-or-encrypted";
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) return "pdf";
  if (begins(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return "rich-text";
  if (isZip(bytes)) {
    const read = attempt(() => docxLines(bytes));
    if (read.ok) return read.value ?? "not-word";
    return read.trouble.code === "encrypted"
      ? "old-or-encrypted"
      : read.trouble.code === "too-much"
        ? "too-large"
        : "damaged";
  }
  const text = decodeText(bytes)?.text;
  if (text === undefined) return "not-text";
  if (/^\s*(?:<!doctype html|<html|<\?xml)/iu.test(text)) return "web-page";
  return text.split(/\r\n?|\n|\f/u);
}
