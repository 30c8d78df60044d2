/**
 * Identity numbers: text or number, full-width digits, spaces, a leading apostrophe, a lower-case x. A number of more
 * than 15 digits has lost its last ones in Excel.
 */
import { BLANK, known, unreadable, type Reading } from "../../core/reading";
import type { IdNumber } from "../../rules/standards/id-number";
import { compact, plainText, saysNothing } from "../../core/cell-text";

const EXACT_DIGITS = 15;

export function readIdNumber(value: unknown): Reading<IdNumber> {
  const text = plainText(value);
  if (typeof text !== "string") return text;
  const id = compact(text)
    .replace(/^['`’]/u, "")
    .toUpperCase();
  if (saysNothing(id) || id === "0" || id === "") return BLANK;
  if (/^\d(?:\.\d+)?E\+?\d+$/u.test(id)) return known({ text: id, precisionLost: true });
  if (typeof value === "number") return known({ text: id, precisionLost: id.length > EXACT_DIGITS });
  // The text of an unreadable number is not repeated: it may be most of somebody's identity.
  return /\d/u.test(id) ? known({ text: id, precisionLost: false }) : unreadable("");
}
