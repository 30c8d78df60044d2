/** Pieces of text and of bytes become one run of UTF-8, wherever they are cut. */
import { encoded, Utf8Writer } from "../src/writing/zip/utf8";

type Piece = string | Uint8Array;

function written(pieces: readonly Piece[]): string {
  const got: number[] = [];
  const writer = new Utf8Writer((piece) => void piece.forEach((byte) => got.push(byte)));
  for (const piece of pieces)
    if (typeof piece === "string") writer.text(piece);
    else writer.encoded(piece);
  writer.end();
  return new TextDecoder().decode(Uint8Array.from(got));
}

const LONG = "很长".repeat(20_000);

test.each<[what: string, pieces: readonly Piece[], text: string]>([
  ["texts of every width of sign", ["aé核👍", ""], "aé核👍"],
  ["a pair cut in two", ["一\ud83d", "\udc4d二"], "一👍二"],
  ["half a pair at the end", ["一\ud83d"], "一\ufffd"],
  ["bytes between texts", ["<c>", encoded("<t>核"), "准", encoded("</t>")], "<c><t>核准</t>"],
  ["half a pair before bytes", ["一\ud83d", encoded("<b/>"), "\udc4d"], "一\ufffd<b/>\ufffd"],
  ["bytes that fill what is collected", [LONG, encoded(LONG), "尾"], `${LONG}${LONG}尾`],
  ["more bytes than are collected", ["头", encoded(LONG), encoded("尾")], `头${LONG}尾`],
])("%s", (_what, pieces, text) => expect(written(pieces)).toBe(text));
