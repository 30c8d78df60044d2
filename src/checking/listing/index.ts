/**
 * Who is listed under a choice, and what is counted for the facets. Worked out in slices: rosters are long. Where few
 * people are others than before, as after an edit, they alone are counted again.
 */
import type { Choice, View } from "../facets";
import type { CheckedPerson } from "../people";
import { Slices } from "../slices";
import { keysOf, Looking, nobodyReviewed, type Look, type OwnKeys, type ReviewOf } from "./looking";
import { EMPTY_VIEW, Tally } from "./tally";

export { nobodyReviewed } from "./looking";
export { EMPTY_VIEW } from "./tally";

/** People looked at between two looks at the clock. */
const AT_ONCE = 100;
/** Where more people than these are others than before, all are counted anew. */
const MOST_COUNTED_AGAIN = 1_000;

/** What was worked out last, to go on from where few people are others. */
interface Last {
  readonly people: readonly CheckedPerson[];
  readonly looking: Looking;
  readonly view: View;
}

/** People looked at for one list: what one counts under is worked out once, and an edit counts its people alone. */
export class Listing {
  private readonly known = new WeakMap<CheckedPerson, OwnKeys>();
  private last: Last | null = null;

  /**
   * Who is listed under a choice, and how many each further choice would list. With nothing chosen those are listed who
   * have something to look at; by the reviewers' decisions alone also those who have one. @returns null when it was
   * called off
   */
  async viewOf(
    people: readonly CheckedPerson[],
    choice: Choice,
    signal: AbortSignal,
    reviewOf: ReviewOf = nobodyReviewed,
  ): Promise<View | null> {
    const { last } = this;
    const looking = new Looking(choice, reviewOf, this.keysOf);
    const view =
      (last !== null && last.looking.isSame(looking) ? changed(last, people) : null) ??
      (await counted(people, looking, new Slices(signal)));
    if (view === null || signal.aborted) return null;
    this.last = { people, looking, view };
    return view;
  }

  private readonly keysOf = (person: CheckedPerson): OwnKeys => {
    let keys = this.known.get(person);
    if (keys === undefined) this.known.set(person, (keys = keysOf(person)));
    return keys;
  };
}

/** @returns null when it was called off */
async function counted(people: readonly CheckedPerson[], looking: Looking, slices: Slices): Promise<View | null> {
  const tally = new Tally(EMPTY_VIEW);
  const found = new Found();
  // Asked for where something has just been drawn: that was work enough for one turn of the page.
  if (people.length > AT_ONCE && !(await slices.rest())) return null;
  for (const [i, person] of people.entries()) {
    if (i % AT_ONCE === 0 && slices.isOver && !(await slices.rest())) return null;
    const look = looking.at(person);
    if (look === null) continue;
    tally.count(look, person, 1);
    found.add(look, person);
  }
  slices.end();
  return tally.view(found.listed, found.fitting, people.length);
}

/** The same where few people are others than before: an edit, a person more or less. Null where many are. */
function changed({ people: before, looking, view }: Last, people: readonly CheckedPerson[]): View | null {
  const shorter = Math.min(before.length, people.length);
  let first = 0;
  while (first < shorter && before[first] === people[first]) first++;
  let same = 0;
  while (same < shorter - first && before[before.length - 1 - same] === people[people.length - 1 - same]) same++;
  const gone = before.slice(first, before.length - same);
  const come = people.slice(first, people.length - same);
  if (gone.length + come.length > MOST_COUNTED_AGAIN) return null;
  const tally = new Tally(view);
  const [left, found] = [new Found(), new Found()];
  for (const [some, by, those] of [
    [gone, -1, left],
    [come, 1, found],
  ] as const)
    for (const person of some) {
      const look = looking.at(person);
      if (look === null) continue;
      tally.count(look, person, by);
      those.add(look, person);
    }
  const place = come[0]?.place ?? Infinity;
  return tally.view(
    spliced(view.listed, left.listed, found.listed, place),
    spliced(view.fitting, left.fitting, found.fitting, place),
    people.length,
  );
}

/** Those who are listed, and those who fit, of some people in their order. */
class Found {
  readonly listed: CheckedPerson[] = [];
  readonly fitting: CheckedPerson[] = [];

  add({ fits, listed }: Look, person: CheckedPerson): void {
    if (fits) this.fitting.push(person);
    if (listed) this.listed.push(person);
  }
}

/** Some who stand together gone from a list, and others come in their place. @param place of the first who come */
function spliced(
  all: readonly CheckedPerson[],
  [first, ...more]: readonly CheckedPerson[],
  come: readonly CheckedPerson[],
  place: number,
): readonly CheckedPerson[] {
  if (first === undefined && come.length === 0) return all;
  const found = all.findIndex((person) => (first === undefined ? person.place >= place : person === first));
  const at = found < 0 ? all.length : found;
  return [...all.slice(0, at), ...come, ...all.slice(at + (first === undefined ? 0 : more.length + 1))];
}
