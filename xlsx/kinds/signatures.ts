/** Kinds of files by their first bytes, as far as they come where a roster was meant. */

export type ForeignKind =
  | "pdf"
  | "image"
  | "rtf"
  | "word"
  | "slides"
  | "archive"
  | "ofd"
  | "numbers"
  | "compound"
  | "web-archive"
  | "web-page"
  | "xml"
  | "unknown";

const text = (letters: string): readonly number[] => [...letters].map((letter) => letter.charCodeAt(0));

const FOREIGN: readonly (readonly [kind: ForeignKind, at: number, signature: readonly number[]])[] = [
  ["pdf", 0, text("%PDF")],
  ["rtf", 0, text("{\\rtf")],
  ["image", 0, [0x89, ...text("PNG")]],
  ["image", 0, [0xff, 0xd8, 0xff]],
  ["image", 0, text("GIF8")],
  ["image", 0, [...text("II"), 0x2a, 0]],
  ["image", 0, [...text("MM"), 0, 0x2a]],
  ["image", 8, text("WEBP")],
  ["image", 4, text("ftyphei")],
  ["image", 4, text("ftypmif1")],
  ["archive", 0, text("Rar!")],
  ["archive", 0, [...text("7z"), 0xbc, 0xaf]],
  ["archive", 0, [0x1f, 0x8b]],
  ["web-archive", 0, text("MIME-Version:")],
];
/** Bitmaps have two letters only; a zero stands where their reserved bytes are. */
const BITMAP = text("BM");

export const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, i) => bytes[at + i] === byte);

/** Null for what none of the signatures tells. */
export function foreignKind(bytes: Uint8Array): ForeignKind | null {
  const found = FOREIGN.find(([, at, signature]) => startsWith(bytes, signature, at));
  if (found !== undefined) return found[0];
  return startsWith(bytes, BITMAP) && startsWith(bytes, [0, 0, 0, 0], 6) ? "image" : null;
}

/** What the programs that encrypt all files of an office write at the beginning. */
const LOCKS = [text("%TSD-Header-###%"), text("E-SafeNet")];
const LOCK_WITHIN = 64;
/** Bits in a byte of what is encrypted; text and most binary files have fewer. */
const LEAST_ENTROPY = 7.5;
const ENTROPY_OF = 65_536;
/** Of fewer bytes the entropy tells nothing. */
const ENTROPY_FROM = 1_024;

/** Whether an unknown file looks as if a program of the office had encrypted it. */
export function isLocked(bytes: Uint8Array): boolean {
  for (let at = 0; at < LOCK_WITHIN; at++) if (LOCKS.some((lock) => startsWith(bytes, lock, at))) return true;
  return bytes.length >= ENTROPY_FROM && entropyOf(bytes.subarray(0, ENTROPY_OF)) >= LEAST_ENTROPY;
}

function entropyOf(bytes: Uint8Array): number {
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
  let bits = 0;
  for (const count of counts) if (count > 0) bits -= (count / bytes.length) * Math.log2(count / bytes.length);
  return bits;
}
