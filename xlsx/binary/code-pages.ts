/** Texts of workbooks before 97, which are in the code page of their time, by what every platform can decode. */

const NAMED: Readonly<Record<number, string>> = {
  874: "windows-874",
  932: "shift_jis",
  936: "gb18030",
  949: "euc-kr",
  950: "big5",
  1200: "utf-16le",
  1201: "utf-16be",
  10000: "macintosh",
  10008: "gb18030",
  20936: "gb18030",
  54936: "gb18030",
  65001: "utf-8",
};

function labelOf(codePage: number): string {
  const named = NAMED[codePage];
  if (named !== undefined) return named;
  return codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : "windows-1252";
}

const decoders = new Map<string, TextDecoder>();

function decoderOf(codePage: number): TextDecoder {
  const label = labelOf(codePage);
  const decoder = decoders.get(label) ?? new TextDecoder(label, { ignoreBOM: true });
  decoders.set(label, decoder);
  return decoder;
}

/** As SheetJS asks for them. It encodes only where it writes, and where it reads what is not given to it here. */
export const codePages = {
  utils: {
    decode: (codePage: number, data: string | ArrayLike<number>): string =>
      decoderOf(codePage).decode(
        typeof data === "string" ? Uint8Array.from(data, (letter) => letter.charCodeAt(0)) : Uint8Array.from(data),
      ),
    encode: (_codePage: number, text: string): Uint8Array => new TextEncoder().encode(text),
  },
};
