import type { CheckedPerson } from "../../../checking/people";

/** A number for each person, another one for who is judged anew: what is said then may be longer. */
export class Numbers {
  private readonly known = new WeakMap<CheckedPerson, number>();
  private last = 0;

  of(person: CheckedPerson): number {
    let number = this.known.get(person);
    if (number === undefined) this.known.set(person, (number = ++this.last));
    return number;
  }
}
