/** The text of a part: UTF-8 mostly, UTF-16 or what its declaration says otherwise (GB2312 in old exports). */

export interface Encoding {
  /** `utf-8`, `utf-16le`, `gb2312` … */
  readonly label: string;
  /** Whether a byte order mark stands before the text. */
  readonly hasMark: boolean;
}

/** A declaration stands within these bytes. */
const ENOUGH_TO_TELL = 256;
const DECLARED = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/u;

export class XmlDecoder {
  /** Known once the first text has come. */
  encoding: Encoding = { label: "utf-8", hasMark: false };
  private held: Uint8Array | null = null;
  /** Null until the encoding is known; UTF-8 is cut at whole characters, which is several times faster. */
  private decoder: TextDecoder | null = null;
  private isUtf8 = false;

  decode(piece: Uint8Array, isLast: boolean): string {
    let bytes = this.held === null ? piece : joined(this.held, piece);
    this.held = null;
    if (this.decoder === null) {
      if (bytes.length < ENOUGH_TO_TELL && !isLast) {
        this.held = bytes.slice();
        return "";
      }
      const { label, skip } = encodingOf(bytes);
      this.encoding = { label, hasMark: skip > 0 };
      this.isUtf8 = label === "utf-8";
      this.decoder = decoderOf(label);
      bytes = bytes.subarray(skip);
    }
    if (!this.isUtf8) return this.decoder.decode(bytes, { stream: !isLast });
    const end = isLast ? bytes.length : wholeCharacters(bytes);
    if (end < bytes.length) this.held = bytes.slice(end);
    return this.decoder.decode(bytes.subarray(0, end));
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function encodingOf(bytes: Uint8Array): { readonly label: string; readonly skip: number } {
  const [a = 0, b = 0, c = 0] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { label: "utf-8", skip: 3 };
  if (a === 0xff && b === 0xfe) return { label: "utf-16le", skip: 2 };
  if (a === 0xfe && b === 0xff) return { label: "utf-16be", skip: 2 };
  if (a === 0x3c && b === 0) return { label: "utf-16le", skip: 0 };
  if (a === 0 && b === 0x3c) return { label: "utf-16be", skip: 0 };
  const head = String.fromCharCode(...bytes.subarray(0, ENOUGH_TO_TELL));
  const declared = DECLARED.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
  // Whoever reads this declaration byte by byte sees that it is not true.
  return { label: declared.startsWith("utf-16") || declared === "utf8" ? "utf-8" : declared, skip: 0 };
}

function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label, { ignoreBOM: true });
  } catch {
    return new TextDecoder("utf-8", { ignoreBOM: true });
  }
}

/** Where the last whole character of UTF-8 ends. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
