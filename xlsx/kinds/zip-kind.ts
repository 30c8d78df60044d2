/** What a zip holds, by the names of its parts. */
import { attempt, Package } from "xlsx-package";
import type { ForeignKind } from "./signatures";

export type ZipKind = "xlsx" | "xlsb" | "ods" | "encrypted" | ForeignKind;

const PART_KINDS: readonly (readonly [part: RegExp, kind: ZipKind])[] = [
  [/^(?:.*\/)?workbook\.bin$/u, "xlsb"],
  [/^word\//u, "word"],
  [/^ppt\//u, "slides"],
  [/^ofd\.xml$/u, "ofd"],
  [/^index(?:\/.*\.iwa|\.zip)$/u, "numbers"],
];
const OPEN_DOCUMENT = "content.xml";
const MIMETYPE = "mimetype";
const MANIFEST = "meta-inf/manifest.xml";

/** "xlsx" also for what cannot be told: its reader says what is wrong. Null: a zip that holds no document. */
export function zipKind(bytes: Uint8Array): ZipKind {
  const opened = attempt(() => new Package(bytes));
  if (!opened.ok) return "xlsx";
  const zip = opened.value;
  const parts = zip.parts();
  if (zip.has(OPEN_DOCUMENT)) return openDocumentKind(zip);
  const found = PART_KINDS.find(([part]) => parts.some((name) => part.test(name)));
  if (found !== undefined) return found[1];
  const isPackage = parts.some(
    (part) => part === "[content_types].xml" || part === "_rels/.rels" || part.endsWith("workbook.xml"),
  );
  return isPackage ? "xlsx" : "archive";
}

function openDocumentKind(zip: Package): ZipKind {
  const text = (part: string): string => {
    const read = zip.has(part) ? attempt(() => zip.text(part)) : null;
    return read?.ok === true ? read.value : "";
  };
  if (text(MANIFEST).includes("encryption-data")) return "encrypted";
  const mime = text(MIMETYPE);
  if (mime.includes("opendocument.text")) return "word";
  return mime.includes("opendocument.presentation") ? "slides" : "ods";
}
