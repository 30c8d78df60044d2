/**
 * How entries are inflated and deflated: by fflate, wherever this runs. A program with a faster way of its own, as Node
 * has in zlib, hands it in.
 */
import { Deflate, inflateSync } from "fflate";
import { crc32 } from "./crc";

export interface Packing {
  /** Entries of so many bytes at most are inflated at once, larger ones always by fflate, piece by piece. */
  readonly mostAtOnce: number;
  /**
   * @returns null where more than `most` bytes come out, or where it is damaged: piece by piece it is told what is
   *   wrong
   */
  inflate(packed: Uint8Array, most: number): Uint8Array | null;
  /** The checksum of bytes behind others that come to `before`; 0 for none. */
  crc32(bytes: Uint8Array, before: number): number;
  /**
   * What takes an entry in pieces, and gives it deflated.
   *
   * @param isNew whether nothing of it was in the package before
   */
  deflater(give: (packed: Uint8Array) => void, isNew: boolean): Deflater;
}

export interface Deflater {
  /** The piece may be another as soon as this returns. */
  push(piece: Uint8Array, isLast: boolean): void;
}

export const FFLATE: Packing = {
  mostAtOnce: 16_000_000,
  inflate(packed, most) {
    try {
      // A byte more than expected: whether there was more shows.
      const whole = inflateSync(packed, { out: new Uint8Array(most + 1) });
      return whole.length > most ? null : whole;
    } catch {
      return null;
    }
  },
  crc32,
  deflater: (give) => new Deflate({ level: 6 }, give),
};
