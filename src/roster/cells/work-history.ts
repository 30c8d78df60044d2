/**
 * 工作经历: one spell a line, such as `201003~201508 某镇中学 教师` or `2015.09至今 某镇卫生院`.
 *
 * A cell of which one line cannot be read is unreadable as a whole: years counted from the rest would be too few.
 */
import type { WorkSpell } from "../../rules/applicant";
import type { PartialDate } from "../../rules/calendar";
import { BLANK, known, unreadable, valueOf, type Reading } from "../../rules/reading";
import { plainText, rawText, saysNothing } from "./common";
import { readDate } from "./date";

const DATE = "\\d{4}(?:\\s*[年./-]\\s*\\d{1,2}(?:\\s*[月./-]\\s*\\d{1,2}日?|月)?|\\d{2}(?:\\d{2})?|年)?";
const SPELL = new RegExp(`^(${DATE})\\s*(?:[~～—–\\-至到]+)\\s*(${DATE}|至今|今|现在|目前)\\s*[:：,，]?\\s*(.+)$`, "u");
const LASTING = /^(?:至今|今|现在|目前)$/u;

export function readWorkHistory(value: unknown): Reading<readonly WorkSpell[]> {
  const text = plainText(value);
  if (typeof text !== "string") return text;
  if (saysNothing(text)) return BLANK;
  const lines = text
    .split(/[\n;；]/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const spells = lines.map(spellIn);
  if (spells.length === 0) return BLANK;
  return spells.every((spell) => spell !== null) ? known(spells) : unreadable(rawText(value));
}

function spellIn(line: string): WorkSpell | null {
  const match = SPELL.exec(line.replace(/(?:--|——)/gu, "—"));
  const [, start = "", end = "", unit = ""] = match ?? [];
  const from = dateIn(start);
  const until = LASTING.test(end) ? null : dateIn(end);
  if (from === null || (until === null && !LASTING.test(end))) return null;
  return { from, until, unit: unit.trim() };
}

const dateIn = (text: string): PartialDate | null => valueOf(readDate(text));
