/**
 * What a file is, by what is in it: names lie. Exports of servers are called .xls and are web pages, XML or text; a
 * workbook is called .xls and is an .xlsx.
 */
import { decodeText, type DecodedText } from "../../src/core/decode-text";
import { Refusal } from "../refusal";
import { COMPOUND_FILE, compoundKind } from "./compound-kind";
import { foreignKind, isLocked, startsWith, type ForeignKind } from "./signatures";
import { zipKind } from "./zip-kind";

export type FileKind =
  | { readonly kind: "xlsx" | "xlsb" | "ods" | "xls" | "encrypted" | "locked" | "damaged" }
  | { readonly kind: "text" | "table-page" | "table-xml" | "flat-ods"; readonly decoded: DecodedText }
  | { readonly kind: "foreign"; readonly what: ForeignKind };

/** A text cannot be much longer than this. */
const LARGEST_TEXT = 400_000_000;
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
/** Workbooks of the time before compound files. */
const BARE_WORKBOOKS = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08, 0x10, 0x00],
  [0x09, 0x08, 0x08, 0x00],
];

export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return asKind(zipKind(bytes));
  if (startsWith(bytes, COMPOUND_FILE)) {
    const kind = compoundKind(bytes);
    return kind === "workbook" ? { kind: "xls" } : asKind(kind);
  }
  if (BARE_WORKBOOKS.some((signature) => startsWith(bytes, signature))) return { kind: "xls" };
  const foreign = foreignKind(bytes);
  if (foreign !== null) return { kind: "foreign", what: foreign };
  if (bytes.every((byte) => byte === 0)) return { kind: "damaged" };
  if (isLocked(bytes)) return { kind: "locked" };
  if (bytes.length > LARGEST_TEXT)
    throw new Refusal({ code: "too-large", what: "file", sheet: null, limit: LARGEST_TEXT });
  const decoded = decodeText(bytes);
  return decoded === null ? { kind: "foreign", what: "unknown" } : textKind(decoded);
}

function asKind(kind: "xlsx" | "xlsb" | "ods" | "encrypted" | "damaged" | ForeignKind): FileKind {
  switch (kind) {
    case "xlsx":
    case "xlsb":
    case "ods":
    case "encrypted":
    case "damaged":
      return { kind };
    case "pdf":
    case "image":
    case "rtf":
    case "word":
    case "slides":
    case "archive":
    case "ofd":
    case "numbers":
    case "compound":
    case "web-archive":
    case "web-page":
    case "xml":
    case "unknown":
      return { kind: "foreign", what: kind };
  }
}

const BEGINNING = 4_096;
const XML = /^\s*<\?xml\b/iu;
const PAGE =
  /^\s*<(?:!doctype\s+html|html|head|meta|body|div|span|style|script|link|table|title|center|p|br|font|form)\b/iu;
const TABLE = /<table\b/iu;
const TABLE_XML = "urn:schemas-microsoft-com:office:spreadsheet";
const WORKBOOK = /<(?:\w+:)?workbook\b/iu;
const FLAT_ODS = "urn:oasis:names:tc:opendocument";

function textKind(decoded: DecodedText): FileKind {
  const { text } = decoded;
  const beginning = text.slice(0, BEGINNING);
  if (!/^\s*</u.test(beginning)) return { kind: "text", decoded };
  // A page that Excel has written names that namespace too.
  const isPage = PAGE.test(beginning) || /<html\b/iu.test(beginning);
  if (isPage) return TABLE.test(text) ? { kind: "table-page", decoded } : { kind: "foreign", what: "web-page" };
  if (beginning.includes(TABLE_XML) && WORKBOOK.test(beginning)) return { kind: "table-xml", decoded };
  if (beginning.includes(FLAT_ODS) && text.includes("<office:spreadsheet")) return { kind: "flat-ods", decoded };
  return XML.test(beginning) ? { kind: "foreign", what: "xml" } : { kind: "text", decoded };
}
