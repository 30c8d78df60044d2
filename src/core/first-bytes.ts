/** Texts by the bytes that they take in UTF-8: what file systems count in a name. */

const bytesOfSign = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

export function bytesOf(text: string): number {
  let bytes = 0;
  for (const sign of text) bytes += bytesOfSign(sign);
  return bytes;
}

/** As much of a text as goes into so many bytes, no sign cut in two. */
export function firstBytes(text: string, most: number): string {
  let bytes = 0;
  let kept = "";
  for (const sign of text) {
    bytes += bytesOfSign(sign);
    if (bytes > most) return kept.trimEnd();
    kept += sign;
  }
  return text;
}
