/**
 * Texts of others as they go into cells, sheet names and print headers: as they are where they fit, and never more than
 * the place takes.
 */
import { withoutIds } from "../core/hidden-ids";
import { plainText } from "../core/plain-text";

/** Signs that nobody sees and that turn the order of what stands beside them. */
const UNSEEN = /[\p{Cc}\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

/** The first so many units of a text, no pair cut in two, with a sign that there is more; ID numbers hidden. */
export function shortened(text: string, most: number): string {
  // Before anything is cut off: the rest of an ID number would not be known for one.
  const whole = withoutIds(plainText(text));
  return whole.length <= most ? whole : `${plainText(whole.slice(0, most - 1)).replace(/\uFFFD$/u, "")}…`;
}

/** On one line, without signs that nobody sees. */
export const oneLine = (text: string, most: number): string =>
  shortened(text.replace(/\s+/gu, " ").replace(UNSEEN, "").trim(), most);

/** A print header takes 255 characters with its codes; `&` begins one. */
export const plainHeader = (text: string): string => oneLine(text, 100).replaceAll("&", "&&");

export const PAGES = "第 &P 页，共 &N 页";

/** How many half-width places a text takes. */
function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // The second half of a pair has no width of its own.
    if (unit < 0xdc00 || unit > 0xdfff) width += unit > 0x2e7f || (unit > 0x2000 && unit < 0x2030) ? 2 : 1;
  }
  return width;
}

/** A text in lines of at most so many half-width places: cells that are not as high as their text cut it off. */
export function inLines(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let taken = 0;
  for (const sign of oneLine(text, 32_767)) {
    const own = widthOf(sign);
    if (taken + own > width) {
      lines.push(line);
      [line, taken] = ["", 0];
    }
    line += sign;
    taken += own;
  }
  return line === "" ? lines : [...lines, line];
}

const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[[\]:*?/\\]/gu;

/** Excel keeps this name for itself. */
const RESERVED = /^history$/iu;

/** A text of others as a sheet's name; what is not allowed in one becomes a line. Empty where nothing is left. */
export const asSheetName = (text: string): string =>
  [...oneLine(text, 200).replace(NOT_IN_NAMES, "_")]
    .reduce((name, sign) => (name.length + sign.length > LONGEST_NAME ? name : name + sign), "")
    .replace(/^[\s']+|[\s']+$/gu, "")
    .replace(RESERVED, "$&_");
