/** Text becomes UTF-8, and bytes their checksum, in whatever pieces they come. */
import { crc32 as reference } from "node:zlib";
import { Utf8Writer } from "../src/writing/zip/utf8";
import { crc32 } from "../src/zip/crc";

function encoded(pieces: readonly string[]): Buffer {
  const bytes: Buffer[] = [];
  const writer = new Utf8Writer((piece) => void bytes.push(Buffer.from(piece)));
  for (const piece of pieces) writer.text(piece);
  writer.end();
  return Buffer.concat(bytes);
}

/** In pieces of so many characters. */
const cut = (text: string, size: number): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size));

const LONG = "柳河𠮷é<a>".repeat(20_000);

test.each([
  ["plain letters", "abc"],
  ["letters with marks", "é߿ࠀ"],
  ["what is written in Chinese", "柳河镇\uffff"],
  ["characters of two halves", "𠮷𐀀\u{10ffff}"],
  ["halves without their other", "a\ud842b\udfb7\ud842\ud842\udfb7\ud842"],
  ["a half at the end", "a\ud842"],
  ["nothing", ""],
  ["as much as a sheet has", LONG],
])("%s", (_what, text) => {
  const expected = Buffer.from(new TextEncoder().encode(text));
  for (const size of [1, 2, 3, 511, 512, 513, 65_535, 1_000_000])
    expect(Buffer.compare(encoded(cut(text, size)), expected)).toBe(0);
});

test.each([0, 1, 2, 3, 4, 5, 7, 8, 1_001])("the checksum of %i bytes, at once and in two pieces", (length) => {
  const bytes = Uint8Array.from({ length }, (_, i) => (i * 151 + 7) & 0xff);
  expect(crc32(bytes)).toBe(reference(bytes));
  for (const at of [0, 1, length >> 1, length])
    expect(crc32(bytes.subarray(at), crc32(bytes.subarray(0, at)))).toBe(reference(bytes));
});
