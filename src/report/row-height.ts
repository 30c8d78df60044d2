/**
 * How high a row has to be for its texts to be seen: files say so, Excel does not measure what it opens. Texts are
 * broken as Excel breaks them: not within a word or a number, not before a closing sign, not behind an opening one.
 */

const LINE_HEIGHT = 16;
const MARGIN = 2;
/** Excel has no higher rows. */
const HIGHEST = 405;

/** In characters of the column's width: a Chinese sign is somewhat wider than two digits of its size. */
const WIDE = 2.1;
/** What the edges of a cell take of its width. */
const EDGES = 0.5;

const signs = (all: string): ReadonlySet<number> => new Set([...all].map((sign) => sign.charCodeAt(0)));
const OPENING = signs("“‘（〔《〈「『【");
const CLOSING = signs("”’）〕》〉」』】，。、；：！？…％");
const SPACE = 0x20;

/** @param widths of the columns, in characters */
export function heightFor(texts: readonly (string | number)[], widths: readonly number[]): number {
  let most = 1;
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i];
    if (typeof text === "string") most = Math.max(most, linesOf(text, (widths[i] ?? 10) - EDGES));
  }
  return Math.min(HIGHEST, MARGIN + LINE_HEIGHT * most);
}

const linesOf = (text: string, room: number): number =>
  text.includes("\n")
    ? text.split("\n").reduce((sum, line) => sum + wrappedLines(line, room), 0)
    : wrappedLines(text, room);

/** On how many lines a text stands that wraps. @param room of a line, in characters */
function wrappedLines(text: string, room: number): number {
  // Most texts are short.
  if (text.length * WIDE <= room) return 1;
  let lines = 1;
  let taken = 0;
  let piece = 0;
  let before = SPACE;
  for (let i = 0; i <= text.length; i++) {
    const sign = text.charCodeAt(i);
    if (piece > 0 && (i === text.length || mayPart(before, sign))) {
      if (taken > 0 && taken + piece > room) {
        lines++;
        taken = 0;
      }
      // A word that is longer than a line is broken where the line ends.
      for (taken += piece; taken > room; taken -= room) lines++;
      piece = 0;
    }
    piece += widthOf(sign);
    before = sign;
  }
  return lines;
}

const mayPart = (before: number, sign: number): boolean =>
  (isHan(before) && isHan(sign)) ||
  (!CLOSING.has(sign) && !OPENING.has(before) && (before === SPACE || isWide(before) || isWide(sign)));

/** Most signs are, and are none of those above. */
const isHan = (sign: number): boolean => sign >= 0x4e00 && sign <= 0x9fff;

const isWide = (sign: number): boolean => sign > 0x2e7f || (sign > 0x2000 && sign < 0x2030);

/** The second half of a pair has no width of its own. */
const widthOf = (sign: number): number => (sign >= 0xdc00 && sign <= 0xdfff ? 0 : isWide(sign) ? WIDE : 1);
