/** What a compound file of the time before 2007 holds, by the names of its streams, which are UTF-16. */
import type { ForeignKind } from "./signatures";

export const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;

export type CompoundKind = "workbook" | "encrypted" | "damaged" | ForeignKind;

/** The first that is there counts: an encrypted file may hold other streams besides. */
const STREAMS: readonly (readonly [stream: string, kind: CompoundKind])[] = [
  ["EncryptedPackage", "encrypted"],
  ["Workbook", "workbook"],
  ["Book", "workbook"],
  ["WordDocument", "word"],
  ["PowerPoint Document", "slides"],
];
const ENTRY = 128;
const NAME_LENGTH_AT = 64;
const LONGEST_NAME = 32;

/** Entries of its directory stand at every 128th byte; those with a name and a sensible length are looked at. */
export function compoundKind(bytes: Uint8Array): CompoundKind {
  const names = new Set<string>();
  const decoder = new TextDecoder("utf-16le");
  for (let at = 512; at + ENTRY <= bytes.length; at += ENTRY) {
    const length = (bytes[at + NAME_LENGTH_AT] ?? 0) / 2 - 1;
    if (length < 1 || length >= LONGEST_NAME || !Number.isInteger(length) || bytes[at + NAME_LENGTH_AT + 1] !== 0)
      continue;
    names.add(decoder.decode(bytes.subarray(at, at + length * 2)).toLowerCase());
  }
  const found = STREAMS.find(([stream]) => names.has(stream.toLowerCase()));
  return found?.[1] ?? (isCutShort(bytes) ? "damaged" : "compound");
}

const SECTOR_SHIFT_AT = 30;
const DIRECTORY_AT = 48;
const LARGEST_SECTOR_SHIFT = 12;

/** Its directory, which is mostly near its end, is not there. */
function isCutShort(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < DIRECTORY_AT + 4) return true;
  const sector = 2 ** Math.min(view.getUint16(SECTOR_SHIFT_AT, true), LARGEST_SECTOR_SHIFT);
  return (view.getUint32(DIRECTORY_AT, true) + 1) * sector >= bytes.length;
}
