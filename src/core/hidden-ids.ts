/**
 * ID numbers that people typed anywhere: what is said, written and handed on shows their last signs alone. The cells of
 * the roster stay as they are; what we make of them is read by others.
 */

/** So many signs of an ID number may be read by everybody. */
const LAST_SIGNS = 4;

const DIGIT = "[\\d０-９]";
const LAST = "[\\dXx０-９Ｘｘ]";
/** What nobody sees and what is pasted along. */
const UNSEEN = "\\u00ad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff";
/** Blanks, and the strokes that some forms set between the parts. */
const BLANKS = `[\\s${UNSEEN}]*`;
const STROKE = `[\\s${UNSEEN}]*[-–—_·][\\s${UNSEEN}]*`;

/** So many in a row are no date, no year and no sum: an ID number, also one with a sign too few or too many. */
const IN_A_ROW = `${DIGIT}(?:[${UNSEEN}]*${DIGIT}){13,}[${UNSEEN}]*${LAST}`;

/** Each sign by itself, blanks between them where they like: 3715 0019 8905 0203 39. */
const spaced = (...signs: readonly string[]): string => signs.join(BLANKS);
const digits = (count: number): readonly string[] => Array.from({ length: count }, () => DIGIT);
const MONTH = `(?:[0０]${BLANKS}[1-9１-９]|[1１]${BLANKS}[0-2０-２])`;
const DAY = `(?:[0-2０-２]${BLANKS}${DIGIT}|[3３]${BLANKS}[01０１])`;
const CENTURY = `(?:[1１]${BLANKS}[89８９]|[2２]${BLANKS}[0０])`;
const AREA = spaced("[1-8１-８]", ...digits(5));
const BIRTH = spaced(CENTURY, ...digits(2), MONTH, DAY);
/** Only with a birth date where it belongs: dates and sums stand in a row with blanks between them as well. */
const WITH_BLANKS = `${spaced(AREA, BIRTH, ...digits(1))}(?:${BLANKS}${LAST}){1,3}`;
const WITH_STROKES = `[1-8１-８]${DIGIT}{5}${STROKE}${CENTURY}${DIGIT}{2}${MONTH}${DAY}${STROKE}${DIGIT}{2,3}${LAST}`;
const OLD_WITH_BLANKS = `[1-8１-８]${DIGIT}{5}[\\s-]${DIGIT}{2}${MONTH}${DAY}[\\s-]${DIGIT}{3}(?![\\d０-９])`;

/** The first group: signs in a row, wherever they begin; the others begin behind no digit and no point. */
const ID_IN_TEXT = new RegExp([`(${IN_A_ROW})`, WITH_BLANKS, WITH_STROKES, OLD_WITH_BLANKS].join("|"), "gu");
const NOT_OF_IT = /[^\dXx０-９Ｘｘ]/gu;
/** Signs of the number before 1999. */
const SHORTEST = 15;

/** All but the last signs of an ID number hidden. */
export const masked = (id: string): string =>
  `${"*".repeat(Math.max(0, id.length - LAST_SIGNS))}${id.slice(-LAST_SIGNS)}`;

/** Of its signs all but the last are digits, in every form above, and no words stand between them. */
const FEWEST_DIGITS = SHORTEST - 1;
const [ZERO, NINE, WIDE_ZERO, WIDE_NINE] = [0x30, 0x39, 0xff10, 0xff19];
/** From the punctuation of Chinese text to its last common sign. */
const [FIRST_OF_WORDS, LAST_OF_WORDS] = [0x3001, 0x9fff];

/** Most texts have a date or two between words: to count is ten times as fast as to look for the forms of a number. */
function mayHoldId(text: string): boolean {
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= FIRST_OF_WORDS && code <= LAST_OF_WORDS) digits = 0;
    else if ((code >= ZERO && code <= NINE) || (code >= WIDE_ZERO && code <= WIDE_NINE))
      if (++digits === FEWEST_DIGITS) return true;
  }
  return false;
}

/** A text as others may read it: of ID numbers that stand in it the last signs alone. */
export function withoutIds(text: string): string {
  if (text.length < SHORTEST || !mayHoldId(text)) return text;
  let told = "";
  let taken = 0;
  ID_IN_TEXT.lastIndex = 0;
  for (let match = ID_IN_TEXT.exec(text); match !== null; match = ID_IN_TEXT.exec(text)) {
    const [id, inRow] = match;
    // A lookbehind would say so in the pattern, and the web view of an older Mac cannot parse one.
    if (inRow === undefined && GOES_ON.test(text.charAt(match.index - 1))) {
      ID_IN_TEXT.lastIndex = match.index + 1;
      continue;
    }
    told += text.slice(taken, match.index) + masked(id.replace(NOT_OF_IT, ""));
    taken = match.index + id.length;
  }
  return taken === 0 ? text : told + text.slice(taken);
}

const GOES_ON = /[\d０-９.]/u;
