/** The checksum of zips, four bytes at a time. */
const POLYNOMIAL = 0xedb88320;

const FIRST = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 0 ? crc >>> 1 : POLYNOMIAL ^ (crc >>> 1);
  return crc;
});
const behind = (before: Uint32Array): Uint32Array =>
  before.map((crc) => ((FIRST[crc & 0xff] ?? 0) ^ (crc >>> 8)) >>> 0);
const SECOND = behind(FIRST);
const THIRD = behind(SECOND);
const FOURTH = behind(THIRD);

/** @param before the checksum of what comes before these bytes; 0 for nothing */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  const whole = bytes.length & ~3;
  for (let i = 0; i < whole; i += 4) {
    crc ^= (bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8) | ((bytes[i + 2] ?? 0) << 16) | ((bytes[i + 3] ?? 0) << 24);
    crc =
      (FOURTH[crc & 0xff] ?? 0) ^
      (THIRD[(crc >>> 8) & 0xff] ?? 0) ^
      (SECOND[(crc >>> 16) & 0xff] ?? 0) ^
      (FIRST[crc >>> 24] ?? 0);
  }
  for (let i = whole; i < bytes.length; i++) crc = (FIRST[(crc ^ (bytes[i] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
