/**
 * How people stand by what was recorded: to whom each decision belongs, whether what it rested on is still so, which of
 * several counts. Of each reviewer the last decision stands; of several reviewers the latest counts.
 */
import { withoutIds } from "../../core/hidden-ids";
import { isListed, type CheckedPerson } from "../people";
import { keysOf, type PersonKeys } from "../person-keys";
import { factLabel, factNow, factShown, findingsUnder, isShownFact } from "./facts";
import { factHash, saltedHash } from "./review-code";
import {
  NO_STANDING,
  type About,
  type FactChange,
  type PersonStanding,
  type Review,
  type ReviewCounts,
  type ReviewState,
  type Standing,
} from "./review";
import { REVIEW } from "./words";

export type Standings = ReadonlyMap<CheckedPerson, PersonStanding>;

/** What was worked out of people: they stay the same objects while others are judged anew. */
export class Worked {
  private readonly hashes = new WeakMap<CheckedPerson, Map<string, PersonKeys>>();
  private readonly changes = new WeakMap<CheckedPerson, WeakMap<Review, readonly FactChange[]>>();

  hashesOf(person: CheckedPerson, salt: string): PersonKeys {
    const known = this.hashes.get(person) ?? new Map<string, PersonKeys>();
    this.hashes.set(person, known);
    const before = known.get(salt);
    if (before !== undefined) return before;
    const { id, name } = keysOf(person);
    const hashed = (text: string | null): string | null => (text === null ? null : saltedHash(salt, text));
    const hashes = { id: hashed(id), name: hashed(name) };
    known.set(salt, hashes);
    return hashes;
  }

  changesOf(review: Review, person: CheckedPerson): readonly FactChange[] {
    const known = this.changes.get(person) ?? new WeakMap<Review, readonly FactChange[]>();
    this.changes.set(person, known);
    const before = known.get(review);
    if (before !== undefined) return before;
    const changes = changesOf(review, person);
    known.set(review, changes);
    return changes;
  }
}

/** @param worked what was worked out before, of whoever is the same still */
export function standingsOf(
  reviews: readonly Review[],
  people: readonly CheckedPerson[],
  worked = new Worked(),
): Standings {
  const found = new Map<CheckedPerson, Standing[]>();
  for (const [salt, ofSalt] of groupedBy(reviews, ({ code }) => code.salt)) {
    const known = peopleBy(salt, people, worked);
    for (const review of ofSalt)
      for (const [person, changes] of belongsTo(review, known, worked)) {
        const before = found.get(person);
        if (before === undefined) found.set(person, [{ ...review, changes }]);
        else before.push({ ...review, changes });
      }
  }
  return new Map([...found].map(([person, all]) => [person, standingOf(person, all)]));
}

interface Known {
  readonly byId: ReadonlyMap<string, readonly CheckedPerson[]>;
  readonly byName: ReadonlyMap<string, readonly CheckedPerson[]>;
}

function peopleBy(salt: string, people: readonly CheckedPerson[], worked: Worked): Known {
  const hashed = (key: keyof PersonKeys): ReadonlyMap<string, readonly CheckedPerson[]> =>
    groupedBy(people, (person) => worked.hashesOf(person, salt)[key]);
  return { byId: hashed("id"), byName: hashed("name") };
}

/** Whose decision it is, with what changed; of several rows of one person those that it was made on. */
function belongsTo(
  review: Review,
  { byId, byName }: Known,
  worked: Worked,
): readonly (readonly [CheckedPerson, readonly FactChange[]])[] {
  const { code } = review;
  const sameId = code.byId === null ? [] : (byId.get(code.byId) ?? []);
  const sameName = code.byName === null ? [] : (byName.get(code.byName) ?? []);
  // Without an ID number on either side the name tells; where the number is another, only a name that nobody shares.
  const byNameOnly =
    code.byId === null ? sameName : sameName.filter((person) => sameName.length === 1 || keysOf(person).id === null);
  const candidates = (sameId.length > 0 ? sameId : byNameOnly).map((person) => {
    const changes = worked.changesOf(review, person);
    const isOtherId = sameId.length === 0 && code.byId !== null && keysOf(person).id !== null;
    return [person, isOtherId && changes.length === 0 ? [OTHER_ID] : changes] as const;
  });
  const unchanged = candidates.filter(([, changes]) => changes.length === 0);
  return unchanged.length > 0 ? unchanged : candidates;
}

const OTHER_ID: FactChange = { label: factLabel("idNumber"), before: null, after: null };

function changesOf({ code, basis }: Review, person: CheckedPerson): readonly FactChange[] {
  const { salt, about, facts } = code;
  if (about !== "person" && findingsUnder(person, about).length === 0)
    return [{ label: REVIEW.gone, before: null, after: null }];
  const changed = Object.entries(facts).filter(
    ([key, hash]) => factHash(salt, key, factNow(person, about, key)) !== hash,
  );
  const told = changed.map(([key]): FactChange => {
    const label = factLabel(key);
    // What a rule found is told by its finding.
    const isShown = isShownFact(key) && (about === "person" || !key.startsWith("!"));
    return {
      label,
      before: isShown ? basisSays(basis, label) : null,
      after: isShown ? factShown(person, about, key) : null,
    };
  });
  return told;
}

/** `取得时间：2018年11月；现任职称：一级教师` */
export const basisText = (facts: readonly (readonly [label: string, words: string])[]): string =>
  facts
    .map(([label, words]) => `${label}：${(words === "" ? REVIEW.blank : withoutIds(words)).replaceAll("；", "，")}`)
    .join("；");

function basisSays(basis: string, label: string): string | null {
  const part = basis.split("；").find((one) => one.trim().startsWith(`${label}：`));
  return part === undefined ? null : part.trim().slice(label.length + 1);
}

function standingOf(person: CheckedPerson, all: readonly Standing[]): PersonStanding {
  const on = new Map<About, readonly Standing[]>();
  for (const [about, ofOne] of groupedBy(all, ({ code }) => code.about)) {
    const last = [...groupedBy([...ofOne].sort(latestFirst), ({ reviewer }) => reviewer).values()];
    const standing = last.flatMap(([latest]) => (latest === undefined || latest.decision === "withdraw" ? [] : latest));
    if (standing.length > 0) on.set(about, standing);
  }
  return { state: stateOf(person, on), on };
}

/** The same time: what stands further up was written later. */
const latestFirst = (a: Review, b: Review): number => (a.time === b.time ? a.row - b.row : a.time < b.time ? 1 : -1);

function stateOf(person: CheckedPerson, on: ReadonlyMap<About, readonly Standing[]>): ReviewState {
  const whole = on.get("person")?.[0];
  const rules = [...on].flatMap(([about, [counts]]) => (about === "person" || counts === undefined ? [] : counts));
  // On one finding somebody may have decided otherwise since.
  const since = rules.filter(({ changes, time }) => changes.length === 0 && (whole === undefined || time > whole.time));
  if (since.some(({ decision }) => decision === "return")) return "returned";
  if (since.some(({ decision }) => decision === "doubt")) return "doubtful";
  if (whole !== undefined) return whole.changes.length > 0 ? "expired" : STATES[whole.decision];
  if (rules.some(({ changes, code }) => changes.length > 0 && findingsUnder(person, code.about).length > 0))
    return "expired";
  const decided = new Set(since.map(({ code }) => code.about));
  const toDecide = person.assessment.findings.filter(({ severity }) => severity !== "benefit");
  if (toDecide.length === 0 || !toDecide.every(({ rule }) => decided.has(rule))) return "open";
  // Nobody has passed a person of whom all was only let go.
  return since.every(({ decision }) => decision === "ignore") ? "ignored" : "passed";
}

const STATES = { pass: "passed", return: "returned", doubt: "doubtful", ignore: "ignored", withdraw: "open" } as const;

/** Of those who have something to look at, or a decision: how many are through. */
export function reviewCounts(
  people: readonly CheckedPerson[],
  standings: { readonly get: (person: CheckedPerson) => PersonStanding | undefined; readonly size: number },
): ReviewCounts {
  let [reviewed, of, expired] = [0, 0, 0];
  for (const person of people) {
    const { state } = (standings.size === 0 ? null : standings.get(person)) ?? NO_STANDING;
    if (state === "open" && !isListed(person)) continue;
    of++;
    if (state === "expired") expired++;
    else if (state !== "open") reviewed++;
  }
  return { reviewed, of, expired };
}

/**
 * Who comes next and is not through yet; after the last it begins again, and whoever stands at `from` comes last. Where
 * all listed are through, those whose decision no longer holds come, listed or not. Asked with every drawing: nobody is
 * looked at beyond the one found.
 *
 * @param from a place; null: from the top
 */
export function nextOpen(
  listed: readonly CheckedPerson[],
  everybody: readonly CheckedPerson[],
  standings: Standings,
  from: number | null,
): CheckedPerson | null {
  const stateOfOne = (person: CheckedPerson): ReviewState => (standings.get(person) ?? NO_STANDING).state;
  const start = from === null ? 0 : listed.findIndex(({ place }) => place === from) + 1;
  for (let i = 0; i < listed.length; i++) {
    const person = listed[(start + i) % listed.length];
    if (person !== undefined && ["open", "expired"].includes(stateOfOne(person))) return person;
  }
  // Nobody has decided anything: nothing can be out of date.
  if (standings.size === 0) return null;
  const isExpired = (person: CheckedPerson): boolean => stateOfOne(person) === "expired";
  return everybody.find((person) => isExpired(person) && person.place !== from) ?? everybody.find(isExpired) ?? null;
}

function groupedBy<T, K>(all: readonly T[], keyOf: (one: T) => K | null): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}
