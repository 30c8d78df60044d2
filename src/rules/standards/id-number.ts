/**
 * 公民身份号码 — GB 11643-1999: 17 digits (area, birth date, sequence) and a check character by ISO 7064 MOD 11-2.
 * The 15-digit form before 1999 has a two-digit year and no check character.
 */
import { partialDate, isDay, type Day, type PartialDate } from "../../core/calendar";

export interface IdNumber {
  /** As written, without spaces, digits half-width, x upper-case. */
  readonly text: string;
  /**
   * The cell held a number of more than 15 digits, or what was made a text of it: Excel has replaced the last ones by
   * zeros.
   */
  readonly precisionLost: boolean;
  /** It stood there as a text: its end and its check digit say so, and a slip of the pen might look the same. */
  readonly lostInText?: true;
  /** Characters that nobody sees stood among the digits; they are left out. */
  readonly heldInvisible?: true;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = "10X98765432";

/** The check character that 17 digits call for. */
export function checkCharacter(digits: string): string {
  let sum = 0;
  for (let i = 0; i < WEIGHTS.length; i++) sum += (WEIGHTS[i] ?? 0) * (digits.charCodeAt(i) - ZERO);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

const ZERO = "0".charCodeAt(0);

export type IdFault =
  | { readonly kind: "precision-lost" }
  /** A text that ends in 000, with the wrong check digit. */
  | { readonly kind: "perhaps-precision-lost" }
  /** 3715**********0012 */
  | { readonly kind: "masked" }
  | { readonly kind: "old-form" }
  /** A passport or a permit, by its letters: no identity number, and nothing in it to be checked. */
  | { readonly kind: "other-document" }
  | { readonly kind: "length"; readonly length: number }
  | { readonly kind: "characters" }
  | { readonly kind: "impossible-date" }
  | { readonly kind: "check-character" };

/** The birth date an ID number carries; null where it carries none that exists. */
export function birthDateOf({ text }: IdNumber): Day | null {
  const isNew = NEW_FORM.test(text);
  if (!isNew && !OLD_FORM.test(text)) return null;
  const [year, rest] = isNew ? [Number(text.slice(6, 10)), 10] : [1900 + Number(text.slice(6, 8)), 8];
  const date = partialDate(year, Number(text.slice(rest, rest + 2)), Number(text.slice(rest + 2, rest + 4)));
  return date !== null && isDay(date) ? date : null;
}

const NEW_FORM = /^\d{17}[\dX]$/;
const OLD_FORM = /^\d{15}$/;

/** Its birth date as eight digits in a row, read without a look at whether it exists; null in the old form. */
export const birthDigitsOf = ({ text }: IdNumber): number | null =>
  text.length === 18 ? Number(text.slice(6, 14)) : null;

/** The same of its year. */
export const birthYearOf = ({ text }: IdNumber): number | null =>
  text.length === 18 ? Number(text.slice(6, 10)) : null;

/**
 * Is a birth date as written that of the number, as far as both go? The first of a month may be the month alone: Excel
 * makes that day of a month that is typed, and shows it or not as the cell's format has it.
 */
export const isBirthInId = ({ year, month, day }: PartialDate, inId: Day): boolean =>
  year === inId.year && (month === null || month === inId.month) && (day === null || day === 1 || day === inId.day);

/** The last digit of the sequence is odd for men; null where the number has no such place, or has lost it. */
export function sexOf({ text, precisionLost }: IdNumber): "male" | "female" | null {
  if (precisionLost) return null;
  const place = NEW_FORM.test(text) ? 16 : OLD_FORM.test(text) ? 14 : null;
  if (place === null) return null;
  return Number(text.charAt(place)) % 2 === 1 ? "male" : "female";
}

/** 外国人永久居留身份证 before 2017: three letters of the country, twelve digits. It is nobody's slip. */
const RESIDENCE_CARD = /^[A-Z]{3}\d{12}$/u;

/** E12345678, EA1234567; H1234567801, M1234567801 of residents of Hong Kong and Macau. */
const OTHER_DOCUMENT = /^[A-Z]{1,2}\d{6,10}$/u;

/** Digits put out of sight, by at least two signs in a row. */
const MASKED = /\d.*(?:[*#?_•●○■□×]{2,}|X{2,}).*|^(?:[*#•●○■□×]{2,}|X{2,}).*\d/u;

/** What is wrong with an ID number; null when nothing is. The first fault found is the one worth saying. */
export function faultOf(id: IdNumber): IdFault | null {
  const { text } = id;
  if (id.precisionLost) return { kind: id.lostInText === true ? "perhaps-precision-lost" : "precision-lost" };
  // Of most numbers there are digits alone: they are not searched for what takes another sign.
  if (!/^\d*[\dX]$/.test(text)) return faultOfOther(text);
  if (text.length === 15) return birthDateOf(id) === null ? { kind: "impossible-date" } : { kind: "old-form" };
  if (text.length !== 18) return { kind: "length", length: text.length };
  if (birthDateOf(id) === null) return { kind: "impossible-date" };
  return checkCharacter(text) === text[17] ? null : { kind: "check-character" };
}

/** Of what has other signs than digits and a last X. */
function faultOfOther(text: string): IdFault | null {
  if (MASKED.test(text)) return { kind: "masked" };
  if (RESIDENCE_CARD.test(text)) return null;
  return OTHER_DOCUMENT.test(text) ? { kind: "other-document" } : { kind: "characters" };
}

/**
 * The same number for the same person: the old form is brought to the present one. Null for a number that is not whole.
 */
export function identityOf(id: IdNumber): string | null {
  if (id.precisionLost) return null;
  if (NEW_FORM.test(id.text)) return id.text;
  if (!OLD_FORM.test(id.text)) return null;
  const digits = `${id.text.slice(0, 6)}19${id.text.slice(6)}`;
  return digits + checkCharacter(digits);
}
