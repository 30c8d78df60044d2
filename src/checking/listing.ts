/**
 * Who is listed under a choice, and what is counted for the facets. Worked out in slices: rosters are long. Where few
 * people are others than before, as after an edit, they alone are counted again.
 */
import { valueOf } from "../core/reading";
import type { RuleId, Severity } from "../rules/ids";
import { cleared, FACETS, isChoosing, type Choice, type Facet, type FacetValues, type View } from "./facets";
import { gravestOf, isListed, type CheckedPerson } from "./people";
import type { ReviewState } from "./reviews/review";
import { Slices } from "./slices";

const noCounts = () => ({
  verdict: new Map(),
  severity: new Map(),
  rule: new Map(),
  unit: new Map(),
  level: new Map(),
  review: new Map(),
});

export const EMPTY_VIEW: View = {
  listed: [],
  fitting: [],
  counts: noCounts(),
  rules: new Map(),
  unlisted: 0,
  of: 0,
};

type Keys = { readonly [F in Facet]: readonly FacetValues[F][] };
/** How people stand with the reviewers changes while they stay the same. */
type OwnKeys = Omit<Keys, "review">;

/** How people stand where nobody has decided anything. */
export const nobodyReviewed = (): ReviewState => "open";

const NOTHING: readonly never[] = [];
/** People looked at between two looks at the clock. */
const AT_ONCE = 500;
/** Where more people than these are others than before, all are counted anew. */
const MOST_COUNTED_AGAIN = 1_000;

type ReviewOf = (person: CheckedPerson) => ReviewState;

/** What was worked out last, to go on from where few people are others. */
interface Last {
  readonly people: readonly CheckedPerson[];
  readonly looking: Looking;
  readonly view: View;
}

/** People looked at for one list: what a person counts under is worked out once, and an edit counts its people alone. */
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

/** What one person counts for. */
interface Look {
  readonly keys: Keys;
  /** The facets under which it fits. */
  readonly under: readonly Facet[];
  readonly fits: boolean;
  readonly listed: boolean;
}

const UNDECIDED = FACETS.filter((facet) => facet !== "review");

/** People as they are looked at under a choice. */
class Looking {
  private readonly byReview: boolean;
  private readonly everyone: boolean;

  constructor(
    private readonly choice: Choice,
    private readonly reviewOf: ReviewOf,
    private readonly keysOf: (person: CheckedPerson) => OwnKeys,
  ) {
    this.byReview = choice.chosen.review.size > 0;
    this.everyone = choice.everybody || isChoosing(cleared(choice, "review"));
  }

  isSame({ choice, reviewOf }: Looking): boolean {
    return choice === this.choice && reviewOf === this.reviewOf;
  }

  /** Null for whoever counts nowhere. */
  at(person: CheckedPerson): Look | null {
    const { choice } = this;
    if (!person.name.includes(choice.search) && !person.unit.includes(choice.search)) return null;
    const review = this.reviewOf(person);
    const keys: Keys = { ...this.keysOf(person), review: [review] };
    const failing = FACETS.filter((facet) => !passes(keys, choice, facet));
    if (failing.length > 1) return null;
    const fits = failing.length === 0;
    const isWorthALook = this.everyone || isListed(person);
    const byDecision = isWorthALook || review !== "open";
    // A facet's own choice does not narrow it: what else could be chosen stays in sight. Each says how many would be
    // listed, and by the decisions alone nobody is in whom there is nothing to decide on.
    const under = fits ? FACETS : failing;
    return {
      keys,
      under: byDecision ? under : fits ? UNDECIDED : under.filter((facet) => facet !== "review"),
      fits,
      listed: fits && (this.byReview ? byDecision : isWorthALook),
    };
  }
}

/** What is counted of people; whoever is no more is taken out again. */
class Tally {
  private readonly counts;
  private readonly rules: Map<RuleId, Map<Severity, { people: number; deciding: number }>>;
  private unlisted: number;

  constructor({ counts, rules, unlisted }: View) {
    this.counts = {
      verdict: new Map(counts.verdict),
      severity: new Map(counts.severity),
      rule: new Map(counts.rule),
      unit: new Map(counts.unit),
      level: new Map(counts.level),
      review: new Map(counts.review),
    };
    this.rules = new Map(
      [...rules].map(([rule, under]) => [rule, new Map([...under].map(([severity, one]) => [severity, { ...one }]))]),
    );
    this.unlisted = unlisted;
  }

  count(look: Look, person: CheckedPerson, by: 1 | -1): void {
    if (look.fits) this.countRules(person, look.keys.rule, by);
    if (look.fits && !look.listed) this.unlisted += by;
    for (const facet of look.under) {
      const counts: Map<unknown, number> = this.counts[facet];
      for (const key of look.keys[facet]) {
        const count = (counts.get(key) ?? 0) + by;
        if (count === 0) counts.delete(key);
        else counts.set(key, count);
      }
    }
  }

  view(listed: View["listed"], fitting: View["fitting"], of: number): View {
    return { listed, fitting, counts: this.counts, rules: this.rules, unlisted: this.unlisted, of };
  }

  private countRules({ assessment: { findings } }: CheckedPerson, found: readonly RuleId[], by: 1 | -1): void {
    for (const rule of found) {
      const own = gravestOf(findings.length === 1 ? findings : findings.filter((finding) => finding.rule === rule));
      if (own === null) continue;
      let under = this.rules.get(rule);
      if (under === undefined) this.rules.set(rule, (under = new Map()));
      let counted = under.get(own.severity);
      if (counted === undefined) under.set(own.severity, (counted = { people: 0, deciding: 0 }));
      counted.people += by;
      if (own.decides) counted.deciding += by;
      if (counted.people === 0) under.delete(own.severity);
      if (under.size === 0) this.rules.delete(rule);
    }
  }
}

function keysOf(person: CheckedPerson): OwnKeys {
  const { findings } = person.assessment;
  return {
    verdict: [person.verdict],
    severity: findings.length === 0 ? NOTHING : [...new Set(findings.map(({ severity }) => severity))],
    rule: findings.length === 0 ? NOTHING : [...new Set(findings.map(({ rule }) => rule))],
    unit: [person.unit],
    level: [valueOf(person.applicant.facts.applyLevel) ?? "none"],
  };
}

function passes(keys: Keys, { chosen, inverted }: Choice, facet: Facet): boolean {
  const values: ReadonlySet<unknown> = chosen[facet];
  return values.size === 0 || keys[facet].some((key) => values.has(key)) !== inverted.has(facet);
}
