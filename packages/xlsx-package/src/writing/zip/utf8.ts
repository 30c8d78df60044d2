/**
 * Text as UTF-8, collected to pieces worth packing. Short texts are encoded by hand: a sheet is millions of them, and
 * putting them together first takes longer than all the rest.
 */
const SIZE = 1 << 16;
/** What is longer goes by the encoder, which takes some time to begin. */
const LONGEST_BY_HAND = 512;
/** A character takes no more bytes than this. */
const MOST_BYTES = 3;
const REPLACEMENT = 0xfffd;

const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

export const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Fewer bytes than this are copied one by one: to call for it takes longer. */
const WORTH_A_CALL = 64;

export class Utf8Writer {
  private readonly encoder = new TextEncoder();
  private readonly bytes = new Uint8Array(SIZE);
  private at = 0;
  /** So many bytes are no longer here. */
  private given = 0;
  /** The first half of a character whose other half is yet to come. */
  private half = "";

  /** @param give gets every piece; it may keep none of them */
  constructor(private readonly give: (piece: Uint8Array) => void) {}

  text(text: string): void {
    if (text === "") return;
    const whole = this.half === "" ? text : this.half + text;
    const isCut = isHigh(whole.charCodeAt(whole.length - 1));
    this.half = isCut ? whole.slice(-1) : "";
    this.put(isCut ? whole.slice(0, -1) : whole);
  }

  /** What a text comes to that is written again and again. */
  encoded(piece: Uint8Array): void {
    if (this.half !== "") {
      this.put(this.half);
      this.half = "";
    }
    const { length } = piece;
    if (this.at + length > SIZE) this.flush();
    if (length > SIZE) {
      this.given += length;
      return this.give(piece);
    }
    const { bytes, at } = this;
    if (length < WORTH_A_CALL) for (let i = 0; i < length; i++) bytes[at + i] = piece[i] ?? 0;
    else bytes.set(piece, at);
    this.at = at + length;
  }

  /** So many bytes were written. */
  get place(): number {
    return this.given + this.at;
  }

  /**
   * Writes once more what stands between two places.
   *
   * @returns whether it does: what was given away is no longer there
   */
  again(from: number, to: number): boolean {
    const { given, at } = this;
    if (from < given || at + to - from > SIZE || this.half !== "") return false;
    this.bytes.copyWithin(at, from - given, to - given);
    this.at = at + to - from;
    return true;
  }

  /** Writes over what `again` has written. */
  over(place: number, piece: Uint8Array): void {
    const at = place - this.given;
    for (let i = 0; i < piece.length; i++) this.bytes[at + i] = piece[i] ?? 0;
  }

  end(): void {
    this.put(this.half);
    this.flush();
  }

  private put(text: string): void {
    if (text.length > LONGEST_BY_HAND) return this.putLong(text);
    if (this.at + text.length * MOST_BYTES > SIZE) this.flush();
    const { bytes } = this;
    let { at } = this;
    for (let i = 0; i < text.length; i++) {
      let code = text.charCodeAt(i);
      if (code < 0x80) {
        bytes[at++] = code;
        continue;
      }
      if (code < 0x800) {
        bytes[at++] = 0xc0 | (code >> 6);
        bytes[at++] = 0x80 | (code & 0x3f);
        continue;
      }
      if (isHigh(code) && isLow(text.charCodeAt(i + 1))) {
        code = 0x10000 + ((code & 0x3ff) << 10) + (text.charCodeAt(++i) & 0x3ff);
        bytes[at++] = 0xf0 | (code >> 18);
        bytes[at++] = 0x80 | ((code >> 12) & 0x3f);
      } else {
        if (isHigh(code) || isLow(code)) code = REPLACEMENT;
        bytes[at++] = 0xe0 | (code >> 12);
      }
      bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[at++] = 0x80 | (code & 0x3f);
    }
    this.at = at;
  }

  private putLong(text: string): void {
    for (let from = 0; from < text.length;) {
      const { read, written } = this.encoder.encodeInto(text.slice(from, from + SIZE), this.bytes.subarray(this.at));
      from += read;
      this.at += written;
      if (from < text.length) this.flush();
    }
  }

  private flush(): void {
    if (this.at > 0) this.give(this.bytes.subarray(0, this.at));
    this.given += this.at;
    this.at = 0;
  }
}
