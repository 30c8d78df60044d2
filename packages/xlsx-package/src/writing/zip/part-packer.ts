/** Packs a part while it is being written: neither its text nor its bytes are ever there as a whole. */
import { Deflate } from "fflate";
import { crc32 } from "./crc";
import { restOf, type PackedEntry } from "./write-zip";

const STORED = 0;
export const DEFLATED = 8;
/** Characters that are encoded at once. */
const BATCH = 1 << 16;

export class PartPacker {
  private readonly encoder = new TextEncoder();
  private batch: string[] = [];
  private batched = 0;
  private crc = 0;
  private size = 0;
  private readonly pieces: Uint8Array[] = [];
  private readonly deflate: Deflate | null;

  constructor(private readonly method: number) {
    this.deflate = method === STORED ? null : new Deflate({ level: 6 }, (piece) => void this.pieces.push(piece));
  }

  write(text: string): void {
    this.batch.push(text);
    this.batched += text.length;
    if (this.batched >= BATCH) this.flush();
  }

  bytes(piece: Uint8Array): void {
    this.flush();
    this.take(piece);
  }

  /** @param name of a part that is new; else what the directory says of the one whose place it takes */
  end(of: string | PackedEntry["rest"]): PackedEntry {
    this.flush();
    this.deflate?.push(new Uint8Array(), true);
    const packed = joined(this.pieces);
    const rest = typeof of === "string" ? restOf(of, this.crc) : { ...of, crc: this.crc };
    return {
      method: this.method === STORED ? STORED : DEFLATED,
      packed,
      packedSize: packed.length,
      size: this.size,
      rest,
    };
  }

  private flush(): void {
    if (this.batched === 0) return;
    const text = this.batch.join("");
    this.batch = [];
    this.batched = 0;
    this.take(this.encoder.encode(text));
  }

  private take(piece: Uint8Array): void {
    this.crc = crc32(piece, this.crc);
    this.size += piece.length;
    // The piece may be another as soon as this returns.
    if (this.deflate === null) this.pieces.push(piece.slice());
    else this.deflate.push(piece);
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
