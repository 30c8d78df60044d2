/**
 * When somebody was born, as far as the row tells.
 *
 * 解读: the column says it, else a well-formed ID number; where the two agree and the number tells more, such as the day
 * in a written month, the number counts. Where they contradict each other nobody knows which is right: both are
 * possible.
 */
import { isoOf, type Day, type PartialDate } from "../core/calendar";
import { known, possibilities, valueOf, type Reading } from "../core/reading";
import type { Facts } from "../fields";
import { birthDateOf, birthDigitsOf, birthYearOf, faultOf, isBirthInId, type IdNumber } from "./standards/id-number";

export interface Birth {
  /** Where it stands. */
  readonly field: "birthDate" | "idNumber";
  readonly reading: Reading<PartialDate>;
  /** What the ID number says, where the column says otherwise: the reading holds both. */
  readonly otherInId: Day | null;
}

type Told = Pick<Facts, "birthDate" | "idNumber">;

const NO_DATES: readonly PartialDate[] = [];

/** The same of a row that is judged: worked out once. */
export const birthRead = ({ facts }: { readonly facts: Told }): Birth => birthOf(facts);

export function birthOf({ birthDate, idNumber }: Told): Birth {
  const asWritten: Birth = { field: "birthDate", reading: birthDate, otherInId: null };
  const id = valueOf(idNumber);
  if (id === null) return asWritten;
  const isWhole = birthDate.state === "known" && isWholeDay(birthDate.value);
  // Of most rows the two are the same day, and nothing is to be looked into.
  if (isWhole && birthDigitsOf(id) === digitsOf(birthDate.value)) return asWritten;
  const inId = isSound(id) ? birthDateOf(id) : null;
  if (inId === null) return asWritten;
  const written = possibilities(birthDate, NO_DATES);
  if (written.length === 0 || written.some((date) => isBirthInId(date, inId)))
    return isWhole ? asWritten : { field: "idNumber", reading: known(inId), otherInId: null };
  const either = { state: "ambiguous", values: [...written, inId], raw: isoOf(inId) } as const;
  return { field: "birthDate", reading: either, otherInId: inId };
}

/** The first of a month may be the month alone: then the number tells more. */
const isWholeDay = ({ day }: PartialDate): boolean => day !== null && day > 1;

const digitsOf = ({ year, month, day }: PartialDate): number => (year * 100 + (month ?? 0)) * 100 + (day ?? 0);

/** Does no ID number name another year than the column does? */
export function isYearUndisputed(year: number, { idNumber }: Told): boolean {
  const id = valueOf(idNumber);
  return id === null || birthYearOf(id) === year || !isSound(id);
}

/**
 * A number in the old form is as sound as a new one; where Excel has lost the last digits the birth date still stands.
 */
export function isSound(id: IdNumber): boolean {
  const fault = faultOf(id);
  return (
    fault === null ||
    fault.kind === "old-form" ||
    fault.kind === "precision-lost" ||
    fault.kind === "perhaps-precision-lost"
  );
}
