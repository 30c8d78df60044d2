/** The years and days that may be given for a whole sheet: others are slips of the key. */
import { parseIso } from "../core/calendar";

export const GIVEN_YEARS = { min: 2000, max: 2099 } as const;
export const GIVEN_DAYS = { min: `${GIVEN_YEARS.min}-01-01`, max: `${GIVEN_YEARS.max}-12-31` } as const;

export type GivenFault = "year" | "day";

const isWithin = (year: number): boolean => year >= GIVEN_YEARS.min && year <= GIVEN_YEARS.max;

/** What is wrong with it as it was typed; null where nothing is. Nothing typed takes back what was given. */
export function yearFault(text: string): GivenFault | null {
  const plain = text.trim();
  return plain === "" || (/^\d{4}$/u.test(plain) && isWithin(Number(plain))) ? null : "year";
}

/** @param text `2020-12-31` */
export function dayFault(text: string): GivenFault | null {
  const day = parseIso(text);
  return text === "" || (day !== null && isWithin(day.year)) ? null : "day";
}
