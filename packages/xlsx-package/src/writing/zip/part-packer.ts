/** Packs a part while it is being written: neither its text nor its bytes are ever there as a whole. */
import type { Deflater, Packing } from "../../zip/packing";
import { Utf8Writer } from "./utf8";
import { restOf, type PackedEntry } from "./write-zip";

const STORED = 0;
export const DEFLATED = 8;

export class PartPacker {
  /** What is written here is packed. */
  readonly out = new Utf8Writer((piece) => this.take(piece));
  private crc = 0;
  private size = 0;
  private readonly pieces: Uint8Array[] = [];
  private readonly deflater: Deflater | null;

  constructor(
    private readonly method: number,
    private readonly packing: Packing,
    isNew: boolean,
  ) {
    this.deflater = method === STORED ? null : packing.deflater((piece) => void this.pieces.push(piece), isNew);
  }

  /** @param name of a part that is new; else what the directory says of the one whose place it takes */
  end(of: string | PackedEntry["rest"]): PackedEntry {
    this.out.end();
    this.deflater?.push(new Uint8Array(), true);
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

  private take(piece: Uint8Array): void {
    this.crc = this.packing.crc32(piece, this.crc);
    this.size += piece.length;
    // The piece is another as soon as this returns.
    if (this.deflater === null) this.pieces.push(piece.slice());
    else this.deflater.push(piece, false);
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
