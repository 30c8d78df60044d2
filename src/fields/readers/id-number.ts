/**
 * Identity numbers: text or number, full-width digits, spaces, a leading apostrophe, a lower-case x. A number of more
 * than 15 digits has lost its last ones in Excel.
 */
import { BLANK, known, unreadable, type Reading } from "../../core/reading";
import { holdsInvisible } from "../../core/invisible";
import { checkCharacter, type IdNumber } from "../../rules/standards/id-number";
import { compact, plainText, saysNothing } from "../../core/cell-text";

const EXACT_DIGITS = 15;
/** Letters and signs of other alphabets that look like the X in the last place. */
const LIKE_X = /^(\d{17})[ХΧ×✕✖╳]$/u;

/** Written as it should be, as most are; whether Excel has lost its last digits is another question. */
const PLAIN = /^\d{17}[\dX]$/u;

export function readIdNumber(value: unknown): Reading<IdNumber> {
  if (typeof value === "string" && PLAIN.test(value) && !value.endsWith("000"))
    return known({ text: value, precisionLost: false });
  const text = plainText(value);
  // 371500…？ is still most of somebody's identity.
  if (typeof text !== "string") return text.state === "unreadable" && !text.raw.startsWith("#") ? unreadable("") : text;
  const id = compact(text)
    .replace(/^['`’]/u, "")
    .toUpperCase()
    .replace(LIKE_X, "$1X");
  if (saysNothing(id) || id === "0" || id === "") return BLANK;
  if (/^\d(?:\.\d+)?E\+?\d+$/u.test(id)) return known({ text: id, precisionLost: true });
  if (typeof value === "number") return known({ text: id, precisionLost: id.length > EXACT_DIGITS });
  // Stored as a text after Excel had lost them: the check digit tells.
  if (/^\d{15}000$/u.test(id) && checkCharacter(id) !== "0")
    return known({ text: id, precisionLost: true, lostInText: true });
  if (/\d/u.test(id) && typeof value === "string" && holdsInvisible(value))
    return known({ text: id, precisionLost: false, heldInvisible: true });
  // The text of an unreadable number is not repeated: it may be most of somebody's identity.
  return /\d/u.test(id) ? known({ text: id, precisionLost: false }) : unreadable("");
}
