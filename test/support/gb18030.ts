/**
 * Text in the encoding of old Chinese exports. Nothing here writes it: its characters are found by reading all pairs of
 * bytes.
 */
let bytesOf: ReadonlyMap<string, readonly [number, number]> | null = null;

function table(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder("gb18030");
  const found = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail !== 0x7f) found.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return found;
}

/** ASCII and the characters of GBK. */
export function gb18030(text: string): Uint8Array {
  const known = (bytesOf ??= table());
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      if (letter < "\u0080") return [letter.charCodeAt(0)];
      const bytes = known.get(letter);
      if (bytes === undefined) throw new Error(`“${letter}” is not in GBK`);
      return [...bytes];
    }),
  );
}
