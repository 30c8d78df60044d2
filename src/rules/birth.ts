/**
 * When somebody was born, as far as the row tells.
 *
 * 解读: the column says it, else a well-formed ID number; where the two agree and the number tells more, such as the day
 * in a written month, the number counts.
 */
import type { Day, PartialDate } from "../core/calendar";
import { known, possibilities, type Reading } from "../core/reading";
import type { Facts } from "../fields";
import { birthDateOf, faultOf, isBirthInId, type IdNumber } from "./standards/id-number";

export interface Birth {
  /** Where it stands. */
  readonly field: "birthDate" | "idNumber";
  readonly reading: Reading<PartialDate>;
}

const NO_DATES: readonly PartialDate[] = [];

export function birthOf({ birthDate, idNumber }: Pick<Facts, "birthDate" | "idNumber">): Birth {
  const isWhole = birthDate.state === "known" && birthDate.value.day !== null && birthDate.value.day > 1;
  const inId = isWhole ? null : birthInId(idNumber);
  const written = possibilities(birthDate, NO_DATES);
  if (inId !== null && (written.length === 0 || written.some((date) => isBirthInId(date, inId))))
    return { field: "idNumber", reading: known(inId) };
  return { field: "birthDate", reading: birthDate };
}

const birthInId = (reading: Facts["idNumber"]): Day | null =>
  reading.state === "known" && isSound(reading.value) ? birthDateOf(reading.value) : null;

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
