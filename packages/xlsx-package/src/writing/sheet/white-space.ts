/** White space of a text that readers take for that of the markup. */
const SPACE = 0x20;
const LAST_OF_ASCII = 0x7f;
/** Between the full-width space and the mark of byte order there is none. */
const [FULL_WIDTH, BYTE_ORDER] = [0x3000, 0xfeff];

/**
 * Whether a text has white space that is lost unless it is said to be of the text: what stands around it, and breaks
 * and tabs within. Of a million texts few have: it is said of those alone.
 */
export const isLostUnsaid = (text: string): boolean =>
  isSpace(text.charCodeAt(0)) ||
  isSpace(text.charCodeAt(text.length - 1)) ||
  text.includes("\n") ||
  text.includes("\t");

/** That of other scripts too, which some trim: no-break and full-width ones. */
export const isSpace = (code: number): boolean =>
  code <= SPACE ||
  (code > LAST_OF_ASCII && !(code > FULL_WIDTH && code < BYTE_ORDER) && String.fromCharCode(code).trim() === "");
