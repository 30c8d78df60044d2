/**
 * Lines of a text as paragraphs. Programs that make text of a page break a paragraph wherever the page did: a line that
 * ends in the middle of a sentence goes on in the next one.
 */

/** 一、 （一） 1. 1． (1): what a numbered paragraph begins with. */
export const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}(?:[.．、]|\s)\s*(?!\d)|[（(]\d{1,2}[）)])/u;

const ENDS = /[。！？：；!?:;][”’」』）)]*$/u;
/** Shorter lines end because their writer ended them: titles, names, dates. */
const FULL_LINE = 20;

export function paragraphsOf(lines: readonly string[]): readonly string[] {
  const paragraphs: string[] = [];
  let last = "";
  for (const line of lines) {
    const text = line.replace(/[\s\u3000\u00A0]+/gu, " ").trim();
    if (text === "" || isPageNumber(text)) continue;
    const before = paragraphs.at(-1);
    if (before !== undefined && goesOn(before, last) && !NUMBERED.test(text))
      paragraphs[paragraphs.length - 1] = joined(before, text);
    else paragraphs.push(text);
    last = text;
  }
  return paragraphs;
}

/** A heading ends where it ends, however long it is. */
const isHeading = (paragraph: string): boolean => NUMBERED.test(paragraph) && !paragraph.includes("。");

const goesOn = (paragraph: string, line: string): boolean =>
  !ENDS.test(line) && line.length >= FULL_LINE && !isHeading(paragraph);

/** A space between words that are not Chinese only. */
const joined = (before: string, text: string): string =>
  /[A-Za-z0-9,.]$/u.test(before) && /^[A-Za-z]/u.test(text) ? `${before} ${text}` : `${before}${text}`;

/** — 3 —, 第3页 */
const isPageNumber = (text: string): boolean => /^(?:[-—–－ ]*\d{1,3}[-—–－ ]*|第 ?\d{1,3} ?页.{0,10})$/u.test(text);
