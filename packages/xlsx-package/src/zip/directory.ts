/**
 * The directory of a zip: what is in it, and where. Read from the end of the file, as it is meant to be; what stands
 * before the archive, or a comment behind it, does no harm.
 */

export interface ZipEntry {
  /** As written. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedSize: number;
  /** As the directory has it: not to be relied on. */
  readonly size: number;
  /** Where its local header stands. */
  readonly at: number;
  /** What else the directory says of it, for whoever writes it again. */
  readonly rest: EntryRest;
}

export interface EntryRest {
  readonly nameBytes: Uint8Array;
  readonly madeBy: number;
  readonly flags: number;
  /** Time and day, as DOS counts them. */
  readonly time: number;
  readonly crc: number;
  readonly attributes: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_SIZE = 20;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const ZIP64_FIELD = 1;
/** In the place of a number that stands in the field for large archives. */
const ELSEWHERE = 0xffffffff;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Null when there is no directory, or it is cut short. */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = viewOf(bytes);
  const end = endOf(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  const names = new TextDecoder();
  let at = end.start;
  for (let i = 0; i < end.count; i++) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameAt = at + ENTRY_SIZE;
    const next = nameAt + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) return null;
    const large = largeNumbers(view, at, nameAt + nameLength, extraLength);
    const nameBytes = bytes.subarray(nameAt, nameAt + nameLength);
    const flags = view.getUint16(at + 8, true);
    entries.push({
      name: names.decode(nameBytes),
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & 1) !== 0,
      packedSize: large.packedSize,
      size: large.size,
      at: large.at + end.shift,
      rest: {
        nameBytes,
        madeBy: view.getUint16(at + 4, true),
        flags,
        time: view.getUint32(at + 12, true),
        crc: view.getUint32(at + 16, true),
        attributes: view.getUint32(at + 38, true),
      },
    });
    at = next;
  }
  return entries;
}

interface End {
  readonly count: number;
  /** Where the directory starts. */
  readonly start: number;
  /** By how much all places of the archive are off, for what stands before it. */
  readonly shift: number;
}

function endOf(view: DataView): End | null {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--)
    if (view.getUint32(at, true) === END) {
      const end = endAt(view, at);
      if (end !== null) return end;
    }
  return null;
}

function endAt(view: DataView, at: number): End | null {
  let count = view.getUint16(at + 10, true);
  let size = view.getUint32(at + 12, true);
  let start = view.getUint32(at + 16, true);
  let before = at;
  if (count === 0xffff || size === ELSEWHERE || start === ELSEWHERE) {
    const end64 = end64Of(view, at - LOCATOR_SIZE);
    if (end64 !== null) ({ count, size, start, before } = end64);
  }
  const shift = before - size - start;
  const isThere = (place: number): boolean =>
    place >= 0 && place + 4 <= view.byteLength && (count === 0 || view.getUint32(place, true) === ENTRY);
  if (shift >= 0 && isThere(start + shift)) return { count, start: start + shift, shift };
  return isThere(start) ? { count, start, shift: 0 } : null;
}

function end64Of(view: DataView, locator: number): (Omit<End, "shift"> & { size: number; before: number }) | null {
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return null;
  const at = number64(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) return null;
  return {
    count: number64(view, at + 32),
    size: number64(view, at + 40),
    start: number64(view, at + 48),
    before: at,
  };
}

const number64 = (view: DataView, at: number): number =>
  view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x100000000;

/** Sizes and place of an entry, wherever they stand. */
function largeNumbers(
  view: DataView,
  at: number,
  extraAt: number,
  extraLength: number,
): Pick<ZipEntry, "size" | "packedSize" | "at"> {
  const numbers = { size: view.getUint32(at + 24, true), packedSize: view.getUint32(at + 20, true), at: 0 };
  numbers.at = view.getUint32(at + 42, true);
  const end = extraAt + extraLength;
  for (let field = extraAt; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== ZIP64_FIELD) continue;
    let value = field + 4;
    for (const name of ["size", "packedSize", "at"] as const) {
      if (numbers[name] !== ELSEWHERE || value + 8 > end) continue;
      numbers[name] = number64(view, value);
      value += 8;
    }
  }
  return numbers;
}

/** The packed bytes of an entry; null when they are not where the directory says. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = viewOf(bytes);
  const { at, packedSize } = entry;
  if (at + LOCAL_SIZE > bytes.length || view.getUint32(at, true) !== LOCAL) return null;
  const start = at + LOCAL_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + packedSize > bytes.length ? null : bytes.subarray(start, start + packedSize);
}
