/**
 * 工作经历, in all the ways it is written: `201003~201508 某镇中学 教师`, `2010年3月至2015年8月在某镇中学任教`,
 * `1. 2010.03-至今 某镇卫生院`, several in one cell, each on a line or one behind the other.
 *
 * A cell of which one spell cannot be read is unreadable as a whole: years counted from the rest would be too few. A
 * line without dates and without a unit is a heading, and is passed over.
 */
import type { WorkSpell } from "../../rules/standards/work-history";
import { fullYearsReached, type PartialDate } from "../../core/calendar";
import { BLANK, known, unreadable, valueOf, type Reading } from "../../core/reading";
import { isUnsure, plainText, rawText, saysNothing, shownText, withPunctuation } from "../../core/cell-text";
import { matchesAfterNoDigit } from "../../core/matches";
import { remembered } from "../../core/remembered";
import { arabicDates, DATE_IN_TEXT, NOW, readDate, UNTIL, YEAR } from "../../core/date-grammar";
import { plainHistories, type PlainLine } from "./plain-history";

const SPAN = new RegExp(`(${DATE_IN_TEXT})\\s*(?:起)?\\s*${UNTIL}\\s*(${DATE_IN_TEXT}|${NOW})(?:期间)?`, "gu");
/** 2010年3月起在某镇中学任教至今 */
const SINCE = new RegExp(`^(${DATE_IN_TEXT})\\s*(?:起|开始)?\\s*[,，]?\\s*(\\D+?)\\s*(?:至今|至现在|到现在)$`, "u");
const LASTING = new RegExp(`^(?:${NOW})$`, "u");

const MOST_REMEMBERED = 5_000;

const CIRCLED = /[①-⒇]/gu;
const NUMBERING = /^(?:[(（]?[\d一二三四五六七八九十]{1,2}[)）、．]|\d{1,2}\.(?!\d)|[-·•*])\s*/u;
const HAS_DATE = /\d{4}|\d{2}[.年]/u;
const HAS_UNIT =
  /学校|中学|小学|幼儿园|大学|学院|卫生|医院|诊所|中心|农技|畜牧|兽医|[^\s]站|[^\s]局|[^\s]所|公司|单位|政府|党校|任教|工作于/u;
const HEADING = /^(?:(?:主要|个人|本人)?(?:工作|学习|任职|从教)?(?:经历|简历|履历|情况)(?:如下)?)?[:：]?$/u;

export function readWorkHistory(value: unknown): Reading<readonly WorkSpell[]> {
  const spells = typeof value === "string" ? plainSpells(value) : null;
  return spells === null ? readInAnySpelling(value) : known(spells);
}

/** The same of any cell. */
export function readInAnySpelling(value: unknown): Reading<readonly WorkSpell[]> {
  // Taken out before ①2010 turns into 12010.
  const uncircled = typeof value === "string" ? value.replace(CIRCLED, "\n") : value;
  const plain = plainText(uncircled);
  if (typeof plain !== "string") return plain;
  if (saysNothing(plain)) return BLANK;
  const typed = shownText(uncircled);
  const text = withPunctuation(typed);
  const spells: WorkSpell[] = [];
  /** Dates on a line of their own: the unit stands on the next. */
  let pending: WorkSpell | null = null as WorkSpell | null;
  for (const line of linesIn(arabicDates(text))) {
    const found: readonly WorkSpell[] | null =
      pending !== null && !HAS_DATE.test(line) ? [{ ...pending, ...placeIn(line) }] : spellsIn(line);
    if (pending !== null && HAS_DATE.test(line)) return unreadable(rawText(value));
    pending = null;
    if (found === null) {
      if (HAS_DATE.test(line) || HAS_UNIT.test(line)) return unreadable(rawText(value));
      continue;
    }
    for (const spell of found) {
      if (pending !== null) return unreadable(rawText(value));
      if (spell.unit === "") pending = spell;
      else spells.push(spell);
    }
  }
  if (pending !== null || spells.length === 0) return unreadable(rawText(value));
  return known(text === typed ? spells : asTypedIn(typed, text, spells));
}

/** The spells, each quoted as it stands in the text: full-width letters and digits too. */
function asTypedIn(raw: string, text: string, spells: readonly WorkSpell[]): readonly WorkSpell[] {
  /** Where each character of the half-width text stands in what was typed. */
  const places: number[] = [];
  let at = 0;
  for (const character of raw) {
    for (let i = withPunctuation(character).length; i > 0; i--) places.push(at);
    at += character.length;
  }
  if (places.length !== text.length) return spells;
  let from = 0;
  return spells.map((spell) => {
    const quoted = spell.typed ?? spell.unit;
    const found = text.indexOf(quoted, from);
    if (found < 0) return spell;
    from = found + quoted.length;
    const typed = raw.slice(places[found], places[from] ?? raw.length);
    return typed === quoted ? spell : { ...spell, typed };
  });
}

/** A number in front of the next spell: …中学 2、2015.09- */
const NUMBERED_NEXT = new RegExp(`[\\s,，、;；]\\d{1,2}[、)）.]\\s*(?=${YEAR}[年./\\d-])`, "gu");

const linesIn = (text: string): readonly string[] =>
  text
    .replace(NUMBERED_NEXT, "\n")
    .split(/[\n\r;；]|。(?!\d{1,2}(?!\d))/u)
    .map(unnumbered)
    .filter((line) => !saysNoSpell(line));

const unnumbered = (line: string): string => line.trim().replace(NUMBERING, "").trim();
const saysNoSpell = (line: string): boolean => line === "" || line === "以上";

/** What is awaited, in words that may go on below: whether they leave the cell to be filled in all of it has to say. */
const AWAITED = /待|正在/u;

const plainSpells = plainHistories((written): PlainLine | null => {
  if (AWAITED.test(written)) return null;
  const line = unnumbered(arabicDates(written));
  const found = saysNoSpell(line) ? [] : spellsIn(line);
  if (found === null ? HAS_DATE.test(line) || HAS_UNIT.test(line) : found.some(({ unit }) => unit === "")) return null;
  return { spells: found ?? [], leavesOpen: isUnsure(`;${written.normalize("NFKC")}`) };
});

/** The spells on a line; null when it holds none that can be read. */
const spellsIn = remembered(spellsOnLine, MOST_REMEMBERED);

function spellsOnLine(line: string): readonly WorkSpell[] | null {
  const spans = matchesAfterNoDigit(line, SPAN);
  const [first] = spans;
  if (first === undefined) {
    const since = SINCE.exec(line);
    const from = dateIn(since?.[1] ?? "");
    return from === null ? null : [{ from, until: null, ...placeIn(since?.[2] ?? "") }];
  }
  const before = line.slice(0, first.index).trim();
  const behind = spans.map((span, i) => line.slice(span.index + span[0].length, spans[i + 1]?.index ?? line.length));
  // 某镇中学 教师（2010.03-2015.08）: the dates last, once.
  const datesLast = spans.length === 1 && unitIn(behind[0] ?? "") === "" && !HEADING.test(before);
  if (!datesLast && !HEADING.test(before)) return null;
  const spells = spans.map((span, i) =>
    spellOf(span, placeIn(datesLast ? before.replace(/[\s(（]+$/u, "") : (behind[i] ?? ""))),
  );
  return spells.every((spell) => spell !== null) ? spells : null;
}

function spellOf([, start = "", end = ""]: RegExpMatchArray, place: Place): WorkSpell | null {
  const from = dateIn(start);
  const until = LASTING.test(end) ? null : dateIn(end);
  if (from === null || (until === null && !LASTING.test(end))) return null;
  if (until !== null && fullYearsReached(from, 0, until) === "not-met") return null;
  return HAS_DATE.test(place.unit) ? null : { from, until, ...place };
}

type Place = Pick<WorkSpell, "unit" | "typed">;

/** Of a county's people many worked in the same places. */
const placeIn = remembered(placeOf, MOST_REMEMBERED);

function placeOf(text: string): Place {
  const [unit, typed] = [unitIn(text), text.trim().replace(/[\s，,、；;。]+$/u, "")];
  return unit === typed ? { unit } : { unit, typed };
}

/** The unit, and the post where one is written, without the words that only join them to the dates. */
const unitIn = (text: string): string =>
  text
    .trim()
    .replace(/^[\s:：,，、.()（）]+|[\s:：,，、.()（）。]+$/gu, "")
    .replace(/^(?:在|于|就职于|任职于|工作于|任教于)\s*/u, "")
    .replace(/(.)(?:从事)?(?:任教|从教|任职|就职|工作)$/u, "$1")
    .replace(/(\S)(?:担任|任)(?=[\u4e00-\u9fff]{2,8}$)/u, "$1 ")
    .trim();

/** Many spells begin and end in the same months: their dates are read once. */
const dateIn = remembered(
  (text): PartialDate | null => (text === "" ? null : valueOf(readDate(text))),
  MOST_REMEMBERED,
);
