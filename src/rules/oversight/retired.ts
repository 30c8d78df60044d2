/**
 * Has somebody passed statutory retirement for certain? However sex, birth and title are read, the last day has come.
 */
import type { Applicant, FieldId } from "../applicant";
import { reached, type PartialDate } from "../../core/calendar";
import { byRetirement } from "../requirements/retirement-facts";
import type { Dates } from "../rule";

export interface Retired {
  /** Null where the roster leaves the day open. */
  readonly on: PartialDate | null;
  readonly field: FieldId | null;
}

/** @returns null unless it has come for certain */
export function retiredBy(applicant: Applicant, on: Dates): Retired | null {
  const judged = byRetirement(applicant, on, "until60", ({ last }) => reached(last, on.asOf), {
    kind: "retirement-unclear",
  });
  if (judged.outcome !== "met") return null;
  return { on: judged.range?.last ?? null, field: judged.fields[0] ?? null };
}
