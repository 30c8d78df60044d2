/**
 * Words as they can be put into a cell: what looks like a formula stays words, what no file can hold is left out.
 */

/** Characters that a cell takes. */
const LONGEST = 32_767;
/** Control characters that XML does not know; tabs and line breaks are fine. */
// eslint-disable-next-line no-control-regex
const NOT_IN_FILES = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
/**
 * Few texts have anything of all this, or a character of two halves: sign by sign that is told several times as fast as
 * by a pattern.
 */
function mayNeedCleaning(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 ? code !== 0x09 && code !== 0x0a : code >= 0xd800 && (code < 0xe000 || code >= 0xfffe)) return true;
  }
  return false;
}

/** What a file can hold of a text. */
export function plainText(text: string): string {
  const clean = mayNeedCleaning(text) ? cleaned(text) : text;
  if (clean.length <= LONGEST) return clean;
  return `${clean.slice(0, LONGEST - 1).replace(LONE_SURROGATE, "")}…`;
}

const cleaned = (text: string): string =>
  text.replace(NOT_IN_FILES, "").replace(LONE_SURROGATE, "\uFFFD").replace(/\r\n?/gu, "\n");

/**
 * What has to be assigned to a cell so that it shows this text: Excel takes = + - @ for the begin of a formula, and an
 * apostrophe for the sign that none follows.
 */
export function textToAssign(text: string): string {
  const plain = plainText(text);
  return /^[=+\-@'\t]/u.test(plain) ? `'${plain.slice(0, LONGEST - 1)}` : plain;
}
