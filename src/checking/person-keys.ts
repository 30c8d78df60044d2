/** By what somebody is known in a later check, wherever the row stands by then: the ID number, else name and unit. */
import { valueOf } from "../core/reading";
import { unitName } from "../core/unit-name";
import { squeeze } from "../roster/fold";
import type { Applicant } from "../rules/applicant";
import { personAt, type CheckedPerson } from "./people";

export interface PersonKeys {
  /** The ID number, where it can be relied on. */
  readonly id: string | null;
  /** Name and unit. */
  readonly name: string | null;
}

interface Known {
  readonly applicant: Pick<Applicant, "facts">;
}

export const keysOf = (person: Known): PersonKeys => ({ id: idOf(person), name: nameOf(person) });

function idOf({ applicant: { facts } }: Known): string | null {
  const id = valueOf(facts.idNumber);
  return id === null || id.precisionLost ? null : id.text;
}

function nameOf({ applicant: { facts } }: Known): string | null {
  const name = squeeze(valueOf(facts.name) ?? "");
  return name === "" ? null : `${name}|${unitName(valueOf(facts.unit) ?? "")}`;
}

export interface FoundAgain {
  readonly person: CheckedPerson;
  /** False: the row stands where it stood, and who it is was corrected there, or somebody else was put there. */
  readonly isSame: boolean;
}

/**
 * Somebody of a check in a later one; null where nobody can be told to be the same.
 *
 * @param place where the same person stands if no row was moved
 */
export function foundAgain(
  was: CheckedPerson,
  before: readonly CheckedPerson[],
  now: readonly CheckedPerson[],
  place: number,
): FoundAgain | null {
  const there = personAt(now, place);
  const { id, name } = keysOf(was);
  if (id !== null) {
    if (there !== null && idOf(there) === id) return { person: there, isSame: true };
    const bearers = now.filter((person) => idOf(person) === id);
    if (bearers.length > 0) return only(bearers);
  }
  // Another number is a corrected one where nobody had it before.
  const isCorrected = (other: string): boolean => id === null || !before.some((person) => idOf(person) === other);
  if (name !== null) {
    const idThere = there === null ? null : idOf(there);
    if (there !== null && nameOf(there) === name && (idThere === null || isCorrected(idThere)))
      return { person: there, isSame: true };
    const namesakes = now.filter((person) => (id === null || idOf(person) === null) && nameOf(person) === name);
    if (namesakes.length > 0) return only(namesakes);
  }
  return there === null || before.some((person) => isAlike(person, there)) ? null : { person: there, isSame: false };
}

const only = ([first, ...others]: readonly CheckedPerson[]): FoundAgain | null =>
  first === undefined || others.length > 0 ? null : { person: first, isSame: true };

function isAlike(one: CheckedPerson, other: CheckedPerson): boolean {
  const id = idOf(other);
  if (id !== null) return idOf(one) === id;
  const name = nameOf(other);
  return name !== null && nameOf(one) === name;
}
