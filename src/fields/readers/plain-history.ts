/**
 * Work histories as most are written: lines that begin with dates, in signs that nothing has to be folded of. Each line
 * is looked up, for a county's people worked in the same places in the same years; what has anything else about it is
 * read the long way round, which comes to the same: a test holds the two together.
 */
import { remembered } from "../../core/remembered";
import type { WorkSpell } from "../../rules/standards/work-history";

/** What a line says, whatever stands above and below it. */
export interface PlainLine {
  readonly spells: readonly WorkSpell[];
  /** As the last one it leaves the whole cell to be filled in. */
  readonly leavesOpen: boolean;
}

const NEW_LINE = 0x0a;
const BLANK = 0x20;
const CLOSED = 0x29;
const COMMA = 0x2c;
const POINT = 0x2e;
const SEMICOLON = 0x3b;
/** 、年），； */
const LIST_COMMA = 0x3001;
const YEAR = 0x5e74;
const WIDE_CLOSED = 0xff09;
const WIDE_COMMA = 0xff0c;
const WIDE_SEMICOLON = 0xff1b;
const OTHERS = new Set([..."~-/:(—：（"].map((sign) => sign.charCodeAt(0)));

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isWord = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
const endsLine = (code: number): boolean => code === SEMICOLON || code === WIDE_SEMICOLON || code === NEW_LINE;
/** What may stand before the number of the next spell, and behind it (…中学 2、2015.09-). */
const precedesNumber = (code: number): boolean =>
  endsLine(code) || code === BLANK || code === COMMA || code === WIDE_COMMA || code === LIST_COMMA;
const endsNumber = (code: number): boolean =>
  code === POINT || code === LIST_COMMA || code === CLOSED || code === WIDE_CLOSED;

const MOST_REMEMBERED = 5_000;

/** @param read null for a line that counts only with what stands around it */
export function plainHistories(
  read: (line: string) => PlainLine | null,
): (text: string) => readonly WorkSpell[] | null {
  const lineOf = remembered(read, MOST_REMEMBERED);
  return (text) => plainSpells(text, lineOf);
}

/** Null where it is no such text. */
function plainSpells(text: string, lineOf: (line: string) => PlainLine | null): readonly WorkSpell[] | null {
  const end = text.length;
  if (!isDigit(text.charCodeAt(0)) || text.charCodeAt(end - 1) <= BLANK) return null;
  let spells: readonly WorkSpell[] | null = null;
  let begin = 0;
  let digits = 0;
  let isBroken = false;
  let isDated = false;
  for (let i = 0; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : NEW_LINE;
    if (isDigit(code)) {
      digits++;
      continue;
    }
    if (digits > 0 && digits < 3 && endsNumber(code) && i > digits && precedesNumber(text.charCodeAt(i - digits - 1)))
      return null;
    digits = 0;
    if (endsLine(code)) {
      const line = lineOf(text.slice(begin, i));
      if (line === null || (i === end && line.leavesOpen)) return null;
      if (spells === null || spells.length === 0) spells = line.spells;
      else if (line.spells.length > 0) spells = spells.concat(line.spells);
      begin = i + 1;
      isBroken ||= code === NEW_LINE && i < end;
      continue;
    }
    if (code === YEAR) isDated = true;
    else if (!isWord(code) && !precedesNumber(code) && !endsNumber(code) && !OTHERS.has(code)) return null;
  }
  // 2010年, and its month on the next line.
  return spells === null || spells.length === 0 || (isBroken && isDated) ? null : spells;
}
