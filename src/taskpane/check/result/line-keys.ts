import type { CheckedPerson } from "../../../checking/people";

/** Tells the lines of the list apart, by whom what was measured of each is known. */
export class LineKeys {
  /** A number for each person, another one for who is judged anew: its line may be of another height. */
  private numbers = new WeakMap<CheckedPerson, number>();
  private last = 0;
  private chosen = "";
  private places = new Float64Array();
  private keyOf: (index: number) => number = () => 0;

  /**
   * The very same function as long as the same places follow each other: with another one all lines are measured anew,
   * of a long list a tenth of a second after each edit. The lines in view are measured whenever they are drawn.
   *
   * @param chosen by what the people of the list were chosen, and so what is said of them
   */
  of(people: readonly CheckedPerson[], chosen: string): (index: number) => number {
    if (chosen === this.chosen && this.stand(people)) return this.keyOf;
    // Chosen by something else other words are said of everybody.
    if (chosen !== this.chosen) this.numbers = new WeakMap();
    const numbers = Float64Array.from(people, (person) => this.numberOf(person));
    this.chosen = chosen;
    this.places = Float64Array.from(people, ({ place }) => place);
    this.keyOf = (index) => numbers[index] ?? 0;
    return this.keyOf;
  }

  private stand(people: readonly CheckedPerson[]): boolean {
    return people.length === this.places.length && people.every(({ place }, i) => place === this.places[i]);
  }

  private numberOf(person: CheckedPerson): number {
    let number = this.numbers.get(person);
    if (number === undefined) this.numbers.set(person, (number = ++this.last));
    return number;
  }
}
