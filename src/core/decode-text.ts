/**
 * The text of a file in whichever encoding it is: a mark at its beginning, zero bytes for UTF-16, UTF-8 where it is
 * well-formed, and else GB18030, which has GBK and GB2312 in it.
 */
export interface DecodedText {
  readonly text: string;
  /** So many characters could not be read: U+FFFD stands for each. */
  readonly unreadable: number;
}

const BYTES_LOOKED_AT = 65_536;
/** Of what is looked at. More than that is not what people write. */
const MOST_CONTROLS = 0.001;
const MOST_UNREADABLE = 0.01;
const REPLACEMENT = "\uFFFD";
const CONTROLS = /(?![\t-\r\u0080-\u009F])\p{Cc}/gu;

/** Null for what is no text. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const decoded = decoded16(bytes) ?? decoded8(bytes);
  const { text, unreadable } = decoded;
  const start = text.slice(0, BYTES_LOOKED_AT);
  const controls = start.match(CONTROLS)?.length ?? 0;
  if (controls > 1 + start.length * MOST_CONTROLS || unreadable > 1 + text.length * MOST_UNREADABLE) return null;
  return decoded;
}

/** Also takes the mark off. */
function decode(bytes: Uint8Array, encoding: string): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  let unreadable = 0;
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) unreadable++;
  return { text, unreadable };
}

/** Null where the bytes have errors; a last character that is cut short is none. */
function wellFormed(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/** Null where it is not UTF-16. Without a mark, commas, digits and ends of lines tell by their zero bytes. */
function decoded16(bytes: Uint8Array): DecodedText | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, "utf-16be");
  const zeros = [0, 0];
  const end = Math.min(bytes.length, BYTES_LOOKED_AT);
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return null;
  return decode(bytes, odd >= even ? "utf-16le" : "utf-16be");
}

/** UTF-8 that is well-formed by chance: two bytes of GBK may make one letter from between Latin and Arabic. */
const FROM_AFAR = /^[\p{ASCII}\u0080-\u07FF]*[\u0080-\u07FF][\p{ASCII}\u0080-\u07FF]*$/u;
const CHINESE = /^[\p{ASCII}\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]*$/u;

function decoded8(bytes: Uint8Array): DecodedText {
  const utf8 = wellFormed(bytes, "utf-8");
  if (utf8 !== null && !FROM_AFAR.test(utf8.slice(0, BYTES_LOOKED_AT))) return { text: utf8, unreadable: 0 };
  const gb = wellFormed(bytes, "gb18030");
  if (utf8 !== null) return { text: gb !== null && CHINESE.test(gb) ? gb : utf8, unreadable: 0 };
  if (gb !== null) return { text: gb, unreadable: 0 };
  const [first, second] = [decode(bytes, "utf-8"), decode(bytes, "gb18030")];
  return first.unreadable <= second.unreadable ? first : second;
}
