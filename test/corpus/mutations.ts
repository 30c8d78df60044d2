/**
 * Workbooks that something has happened to: bytes turned over, parts cut, tags lost, numbers grown. The same number
 * gives the same file.
 */
import { sharedStrings, zipped, type Parts } from "./builder";
import { richParts } from "./rich";
import { VARIANTS } from "./variants";

type Draw = (below: number) => number;

function drawing(seed: number): Draw {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const pick = <T>(list: readonly T[], draw: Draw): T => list[draw(list.length)] as T;

type Change = (text: string, draw: Draw) => string;

const NUMBERS = ["0", "-1", "1e308", "99999999999999999999", "NaN", "1048577", "16385", "", "0x10", "4294967296"];
const SCRAPS = [
  "<",
  ">",
  "&",
  "&#0;",
  "&#x110000;",
  "<![CDATA[",
  "]]>",
  "<!--",
  "<?xml?>",
  "\u0000",
  '"',
  "<row>",
  "</c>",
];
const DOCTYPE = '<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]>';

const TEXT_CHANGES: readonly Change[] = [
  // A tag is lost.
  (text, draw) => {
    const tags = [...text.matchAll(/<[^>]*>/gu)];
    const tag = pick(tags, draw) as RegExpMatchArray | undefined;
    return tag === undefined ? text : text.slice(0, tag.index) + text.slice((tag.index ?? 0) + tag[0].length);
  },
  // A piece stands there often.
  (text, draw) => {
    const from = draw(text.length + 1);
    const piece = text.slice(from, from + draw(200));
    return text.slice(0, from) + piece.repeat(1 + draw(300)) + text.slice(from);
  },
  // A number is another.
  (text, draw) => {
    const numbers = [...text.matchAll(/\d+/gu)];
    const number = pick(numbers, draw) as RegExpMatchArray | undefined;
    if (number === undefined) return text;
    const at = number.index ?? 0;
    return text.slice(0, at) + pick(NUMBERS, draw) + text.slice(at + number[0].length);
  },
  // It is cut short.
  (text, draw) => text.slice(0, draw(text.length + 1)),
  // Something stands in it.
  (text, draw) => {
    const at = draw(text.length + 1);
    return text.slice(0, at) + pick(SCRAPS, draw) + text.slice(at);
  },
  // A piece is gone.
  (text, draw) => {
    const at = draw(text.length + 1);
    return text.slice(0, at) + text.slice(at + draw(80));
  },
  // It declares entities.
  (text) => text.replace(/\?>\s*/u, (end) => end + DOCTYPE),
  // An attribute is another's.
  (text, draw) =>
    text.replace(/ (r|s|t|ref|sqref|min|max|si|Target|Id)="[^"]*"/gu, (all) => (draw(12) === 0 ? "" : all)),
  // Elements lie in each other, deeply.
  (text, draw) => {
    const at = text.indexOf("<", draw(text.length + 1));
    return at < 0 ? text : `${text.slice(0, at)}${"<is>".repeat(draw(5_000))}${text.slice(at)}`;
  },
  // Merges, far and wide.
  (text, draw) => {
    const merges = Array.from(
      { length: draw(3_000) },
      () => `<mergeCell ref="A${1 + draw(9)}:XFD${1 + draw(1_048_576)}"/>`,
    );
    return text.replace("</worksheet>", `<mergeCells>${merges.join("")}</mergeCells></worksheet>`);
  },
  // Cells at the far end.
  (text, draw) => {
    const rows = Array.from({ length: draw(400) }, () => {
      const row = 1 + draw(1_048_576);
      return `<row r="${row}"><c r="XFD${row}"><v>1</v></c></row>`;
    });
    return text.replace("</sheetData>", `${rows.join("")}</sheetData>`);
  },
];

type ByteChange = (bytes: Uint8Array, draw: Draw) => Uint8Array;

const BYTE_CHANGES: readonly ByteChange[] = [
  (bytes, draw) => bytes.slice(0, draw(bytes.length)),
  (bytes, draw) => {
    const other = bytes.slice();
    for (let i = 1 + draw(8); i > 0; i--) other[draw(other.length)] = draw(256);
    return other;
  },
  (bytes, draw) => {
    const at = draw(bytes.length);
    return Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + draw(64))]);
  },
  // The directory at the end is what everything hangs on.
  (bytes, draw) => {
    const other = bytes.slice();
    for (let i = 1 + draw(4); i > 0; i--) other[other.length - 1 - draw(Math.min(400, other.length))] = draw(256);
    return other;
  },
];

export function mutated(seed: number): Uint8Array {
  const draw = drawing(seed + 1);
  const source = draw(4);
  let parts: Record<string, string | Uint8Array> = {
    ...(source === 0 ? richParts() : source === 1 ? sharedStrings().parts : pick(VARIANTS, draw).parts()),
  } satisfies Parts;
  for (let i = draw(3); i > 0; i--) {
    const name = pick(Object.keys(parts), draw);
    const part = parts[name];
    const big = draw(20) === 0 ? "xl/worksheets/sheet1.xml" : name;
    const text = parts[big] ?? part;
    if (typeof text === "string") parts = { ...parts, [big]: pick(TEXT_CHANGES, draw)(text, draw) };
  }
  if (draw(25) === 0) parts = Object.fromEntries(Object.entries(parts).filter(() => draw(6) > 0));
  const bytes = zipped(parts, draw(4) === 0 ? 0 : 6);
  return draw(3) === 0 ? pick(BYTE_CHANGES, draw)(bytes, draw) : bytes;
}
