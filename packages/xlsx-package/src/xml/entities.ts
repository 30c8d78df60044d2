/** `&amp;` and its like. Others than XML's own five stay as they are written: nobody may declare any. */
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/giu;
const LAST_CODE_POINT = 0x10ffff;

export const unescapeXml = (text: string): string =>
  text.includes("&")
    ? text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
        const code = decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal);
        return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
      })
    : text;

const ESCAPE = /_x([\da-f]{4})_/giu;

/** `_x000D_`: how texts of workbooks write characters that XML has no place for. */
export const unescapeText = (text: string): string =>
  text.includes("_x") ? text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;

/** A text of its own: a part of a long string keeps the whole of that in memory. */
export const ownText = (text: string): string => (text.length < SHORTEST_PART ? text : `${text} `.slice(0, -1));
/** Shorter ones are copied anyway. */
const SHORTEST_PART = 13;
