/** The bytes of an entry, piece by piece: however large it is, only a piece of it is there at a time. */
import { Inflate } from "fflate";
import type { Budget } from "../budget";
import { damaged, PackageError } from "../troubles";
import { packedBytes, type ZipEntry } from "./directory";
import type { Packing } from "./packing";

const STORED = 0;
const DEFLATED = 8;
/** So little at a time that a bomb is noticed before it fills the memory: a byte inflates to 1,032 at most. */
const PACKED_PIECE = 65_536;
const STORED_PIECE = 1 << 20;
const PIECE_OF_WHOLE = 1 << 18;

/** @param take gets every piece; it may keep none of them @param onPacked gets how many packed bytes were used */
export function inflateEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  budget: Budget,
  packing: Packing,
  take: (piece: Uint8Array) => void,
  onPacked: (count: number) => void = () => undefined,
): void {
  const packed = packedBytes(bytes, entry);
  if (entry.isEncrypted) throw new PackageError({ code: "encrypted" });
  if (packed === null || (entry.method !== STORED && entry.method !== DEFLATED)) throw damaged(entry.name);
  let used = 0;
  let unpacked = 0;
  const give = (piece: Uint8Array): void => {
    unpacked += piece.length;
    budget.takeBytes(entry.name, piece.length, used, unpacked);
    if (piece.length > 0) take(piece);
  };
  // At once it is twice as fast.
  const isSmall = entry.method === DEFLATED && entry.size <= packing.mostAtOnce;
  const whole = isSmall ? packing.inflate(packed, entry.size) : null;
  if (whole !== null) {
    budget.takeBytes(entry.name, whole.length, packed.length, whole.length);
    for (let at = 0; at < whole.length; at += PIECE_OF_WHOLE) take(whole.subarray(at, at + PIECE_OF_WHOLE));
    return onPacked(packed.length);
  }
  const inflate = entry.method === DEFLATED ? new Inflate(give) : null;
  const step = inflate === null ? STORED_PIECE : PACKED_PIECE;
  do {
    const piece = packed.subarray(used, used + step);
    used += piece.length;
    if (inflate === null) give(piece);
    else push(inflate, piece, used === packed.length, entry.name);
    onPacked(piece.length);
  } while (used < packed.length);
}

/** What fflate throws is the file's fault; what the taker throws is passed on. */
function push(inflate: Inflate, piece: Uint8Array, isLast: boolean, part: string): void {
  try {
    inflate.push(piece, isLast);
  } catch (error) {
    throw error instanceof Error && "code" in error && typeof error.code === "number" ? damaged(part) : error;
  }
}
