/**
 * A zip from entries that are packed already: what was not touched goes over as it is. Written are the plain headers
 * alone, without extra fields and descriptors, so that the same entries always give the same bytes.
 */
import type { EntryRest, ZipEntry } from "../../zip/directory";
import { PatchError } from "../troubles";

export interface PackedEntry extends Pick<ZipEntry, "method" | "packedSize" | "size" | "rest"> {
  readonly packed: Uint8Array;
}

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const END = 0x06054b50;
const END_SIZE = 22;
/** What Excel says: version 2.0 is enough to unpack it. */
const NEEDED = 20;
/** Sizes behind the bytes, encryption. */
const FLAGS_NOT_WRITTEN = 0b1001;
const NAME_IS_UTF8 = 0x0800;
/** 1 January 1980: a time of writing would make each file another. */
const NO_TIME = 0x00210000;
const MOST_ENTRIES = 0xffff;
const MOST_BYTES = 0xffffffff;

export const restOf = (name: string, crc: number): EntryRest => ({
  nameBytes: new TextEncoder().encode(name),
  madeBy: NEEDED,
  flags: NAME_IS_UTF8,
  time: NO_TIME,
  crc,
  attributes: 0,
});

export function writeZip(entries: readonly PackedEntry[]): Uint8Array {
  const heads = entries.reduce((sum, { rest }) => sum + 2 * rest.nameBytes.length + LOCAL_SIZE + ENTRY_SIZE, END_SIZE);
  const size = entries.reduce((sum, { packed }) => sum + packed.length, heads);
  if (entries.length >= MOST_ENTRIES || size >= MOST_BYTES || entries.some((entry) => entry.size >= MOST_BYTES))
    throw new PatchError({ code: "too-large" });
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const places: number[] = [];
  let at = 0;
  for (const entry of entries) {
    places.push(at);
    view.setUint32(at, LOCAL, true);
    view.setUint16(at + 4, NEEDED, true);
    at = writeCommon(view, at + 6, entry) + 2;
    bytes.set(entry.rest.nameBytes, at);
    bytes.set(entry.packed, (at += entry.rest.nameBytes.length));
    at += entry.packed.length;
  }
  const start = at;
  entries.forEach((entry, i) => {
    view.setUint32(at, ENTRY, true);
    view.setUint16(at + 4, entry.rest.madeBy, true);
    view.setUint16(at + 6, NEEDED, true);
    writeCommon(view, at + 8, entry);
    view.setUint32(at + 38, entry.rest.attributes, true);
    view.setUint32(at + 42, places[i] ?? 0, true);
    bytes.set(entry.rest.nameBytes, at + ENTRY_SIZE);
    at += ENTRY_SIZE + entry.rest.nameBytes.length;
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
  return bytes;
}

/** What both headers have, from the flags to the length of the name. @returns the place behind it */
function writeCommon(view: DataView, at: number, { method, size, packed, rest }: PackedEntry): number {
  view.setUint16(at, rest.flags & ~FLAGS_NOT_WRITTEN, true);
  view.setUint16(at + 2, method, true);
  view.setUint32(at + 4, rest.time, true);
  view.setUint32(at + 8, rest.crc, true);
  view.setUint32(at + 12, packed.length, true);
  view.setUint32(at + 16, size, true);
  view.setUint16(at + 20, rest.nameBytes.length, true);
  return at + 22;
}
