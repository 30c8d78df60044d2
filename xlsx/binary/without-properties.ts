/**
 * The bytes of a compound file whose lists of properties (author, title …) are not found by their names any more:
 * nobody needs them here, and SheetJS counts without end in one that is damaged. Other files stay as they are.
 */
const ENTRY = 128;
/** The first byte of a compound file; a zip begins with another. */
const COMPOUND_FILE = 0xd0;
/** The mark before the names of such streams, as UTF-16. */
const MARK = 5;
const BEFORE_NAMES = "S".charCodeAt(0);
const BEFORE_DOCUMENT_NAMES = "D".charCodeAt(0);
const NOT_A_MARK = "_".charCodeAt(0);

export function withoutProperties(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== COMPOUND_FILE) return bytes;
  const copy = bytes.slice();
  for (let at = 512; at + ENTRY <= copy.length; at += ENTRY) {
    const letter = copy[at + 2];
    const isName = copy[at] === MARK && copy[at + 1] === 0 && copy[at + 3] === 0;
    if (isName && (letter === BEFORE_NAMES || letter === BEFORE_DOCUMENT_NAMES)) copy[at] = NOT_A_MARK;
  }
  return copy;
}
