/**
 * What all cell readers share: blanks, error cells, and words that mean “nothing here”.
 */
import { BLANK, unreadable, type Blank, type Unreadable } from "./reading";
import { isEmpty, textOf } from "./cells";
import { visible } from "./invisible";

/** An error cell arrives as its text. */
const ERROR_TEXT = /^#(?:N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|CONNECT!)/u;

/** Nothing to fold or to trim, as most cells are. */
const PLAIN = /^[0-9A-Za-z.\u4e00-\u9fff]+$/u;

/** Strokes that clerks put where nothing is to be said. */
const STROKES = /^[/\\—–\-_一~]+$/u;

/** A cell as trimmed, half-width text; blanks and error cells already told apart. */
export function plainText(value: unknown): string | Blank | Unreadable {
  if (isEmpty(value)) return BLANK;
  const raw = textOf(value);
  if (PLAIN.test(raw)) return STROKES.test(raw) ? BLANK : raw;
  const error = visible(raw).trim();
  if (ERROR_TEXT.test(error)) return unreadable(error);
  const text = visible(raw.normalize("NFKC")).trim();
  if (text === "" || (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean"))
    return BLANK;
  return STROKES.test(text) ? BLANK : text;
}

/** Without any spaces or line breaks. */
export const compact = (text: string): string => (PLAIN.test(text) ? text : text.replace(/\s+/gu, ""));

/** 无 in dates, IDs, numbers and plain facts: nothing there. */
export const saysNothing = (text: string): boolean => text === "无" || text === "暂无" || text === "没有";

/** The raw text for a message: what the cell shows, not too long. */
export function rawText(value: unknown): string {
  const text = visible(textOf(value)).trim();
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
