/**
 * Deciding over what is not known: every combination of what the open facts could be is tried. Where all agree, the
 * open facts do not matter; where they differ, exactly those are asked for whose value makes the difference.
 *
 * This is sharper than combining conditions one by one (born in 1980, an unknown sex does not make retirement
 * unknown) and serves facts of a few values: types, levels. A few values have few combinations, however many rows there
 * are: what a way of reading the facts amounts to is worked out once ({@link decidedOnce}).
 */
import type { Outcome } from "./judgement";
import { BLANK, possibilities, type Reading } from "./reading";

/** A fact as it is tried. */
export interface Supposed<T, Field extends string = string> {
  readonly field: Field;
  /** Everything the fact could be when the roster does not say. */
  readonly domain: readonly T[];
}

type ValueOf<Fact> = Fact extends { readonly domain: readonly (infer T)[] } ? T : never;

type ValuesOf<Facts extends readonly Supposed<unknown>[]> = {
  readonly [K in keyof Facts]: ValueOf<Facts[K]>;
};

type Choices = readonly (readonly unknown[])[];

type Readings = Readonly<Record<string, Reading<unknown>>>;

/** What the roster says of each of them. */
type Read<Facts extends readonly Supposed<unknown>[]> = {
  readonly [Fact in Facts[number] as Fact["field"]]: Reading<ValueOf<Fact>>;
};

export type Decision<Code, Field extends string> =
  | { readonly decided: true; readonly outcome: Outcome; readonly code: Code }
  | { readonly decided: false; readonly asks: readonly Field[] };

/** Every combination of what the facts may be, with what each amounts to; null: it cannot occur. */
export interface Tried<Code, Field extends string> {
  readonly facts: readonly Supposed<unknown, Field>[];
  /** What each of the facts may be, and which of them are open; null where all are known. */
  readonly choices: Choices | null;
  readonly open: readonly boolean[];
  /** By the number of the combination: numbered like the places of a number, the last fact changes fastest. */
  readonly codes: readonly (Code | null)[];
}

/**
 * @param read what the roster says
 * @param facts the facts concerned: the same list for every row
 * @param evaluate what one combination of values amounts to; null for a combination that cannot occur
 */
export function tryOver<const Facts extends readonly Supposed<unknown>[], Code>(
  read: Read<Facts>,
  facts: Facts,
  evaluate: (...values: ValuesOf<Facts>) => Code | null,
): Tried<Code, Facts[number]["field"]> {
  const readings: Readings = read as Readings;
  const values = new Array<unknown>(facts.length);
  const tried = values as unknown as ValuesOf<Facts>;
  // Of most rows everything is known: there is one combination, and nothing to choose from.
  if (takeKnown(readings, facts, values)) return { facts, choices: null, open: NONE_OPEN, codes: [evaluate(...tried)] };
  const open = facts.map(({ field }) => readings[field]?.state !== "known");
  const choices = choicesOf(readings, facts);
  let count = 1;
  for (const choice of choices) count *= choice.length;
  const codes = new Array<Code | null>(count);
  for (let number = 0; number < count; number++) {
    let rest = number;
    for (let i = choices.length - 1; i >= 0; i--) {
      const choice = choices[i] ?? [];
      values[i] = choice[rest % choice.length];
      rest = Math.floor(rest / choice.length);
    }
    codes[number] = evaluate(...tried);
  }
  return { facts, choices, open, codes };
}

const NONE_OPEN: readonly boolean[] = Object.freeze([]);

/** @returns whether all of them are known: then `into` holds their values */
function takeKnown(read: Readings, facts: readonly Supposed<unknown>[], into: unknown[]): boolean {
  let areKnown = true;
  for (let i = 0; i < facts.length; i++) {
    const fact = facts[i];
    const reading = fact === undefined ? undefined : read[fact.field];
    if (reading?.state === "known") into[i] = reading.value;
    else areKnown = false;
  }
  return areKnown;
}

const choicesOf = (read: Readings, facts: readonly Supposed<unknown>[]): Choices =>
  facts.map(({ field, domain }) => possibilities(read[field] ?? BLANK, domain));

/** @param outcomeOf what a code means: combinations are compared by this */
export function decide<Code, Field extends string>(
  tried: Tried<Code, Field>,
  outcomeOf: (code: Code) => Outcome,
): Decision<Code, Field> {
  let first: Code | null = null;
  let outcome: Outcome | null = null;
  for (const code of tried.codes) {
    if (code === null) continue;
    const means = outcomeOf(code);
    first ??= code;
    outcome ??= means;
    if (means !== outcome) return { decided: false, asks: askedOf(tried, outcomeOf) };
  }
  if (first !== null && outcome !== null) return { decided: true, outcome, code: first };
  return { decided: false, asks: tried.facts.map(({ field }) => field) };
}

export const decideOver = <const Facts extends readonly Supposed<unknown>[], Code>(
  read: Read<Facts>,
  facts: Facts,
  evaluate: (...values: ValuesOf<Facts>) => Code | null,
  outcomeOf: (code: Code) => Outcome,
): Decision<Code, Facts[number]["field"]> => decide(tryOver(read, facts, evaluate), outcomeOf);

/**
 * The same of what rests on nothing but the facts themselves: decided once for all rows in which they are read alike.
 *
 * @param facts the facts concerned, each with what it could be
 * @param evaluate what one combination of values amounts to, whatever the row; null for one that cannot occur
 */
export function decidedOnce<const Facts extends readonly Supposed<unknown>[], Code>(
  facts: Facts,
  evaluate: (...values: ValuesOf<Facts>) => Code | null,
  outcomeOf: (code: Code) => Outcome,
): (read: Read<Facts>) => Decision<Code, Facts[number]["field"]> {
  const decisions = new Map<number, Decision<Code, Facts[number]["field"]>>();
  return (read) => {
    const number = numberRead(read, facts);
    if (number === null) return decideOver(read, facts, evaluate, outcomeOf);
    let decision = decisions.get(number);
    if (decision === undefined) decisions.set(number, (decision = decideOver(read, facts, evaluate, outcomeOf)));
    return decision;
  };
}

/**
 * The number of the way in which facts are read, each known as one of its values or open; null where one is read in
 * several ways: of these there is no end.
 */
export function numberRead(read: Readings, facts: readonly Supposed<unknown>[]): number | null {
  let number = 0;
  for (let i = 0; i < facts.length; i++) {
    const fact = facts[i];
    if (fact === undefined) continue;
    const reading = read[fact.field] ?? BLANK;
    const place = reading.state === "known" ? fact.domain.indexOf(reading.value) : fact.domain.length;
    if (place < 0 || reading.state === "ambiguous") return null;
    number = number * (fact.domain.length + 1) + place;
  }
  return number;
}

/** The open facts whose value makes the difference; all open ones where none does so by itself. */
function askedOf<Code, Field extends string>(
  { facts, choices, open, codes }: Tried<Code, Field>,
  outcomeOf: (code: Code) => Outcome,
): readonly Field[] {
  const asked: Field[] = [];
  const matters: Field[] = [];
  facts.forEach(({ field }, i) => {
    if (open[i] !== true) return;
    asked.push(field);
    if (choices !== null && makesDifference(choices, codes, outcomeOf, i)) matters.push(field);
  });
  return matters.length > 0 ? matters : asked;
}

/** Are there two combinations that differ in this fact alone and end differently? */
function makesDifference<Code>(
  choices: Choices,
  codes: readonly (Code | null)[],
  outcomeOf: (code: Code) => Outcome,
  index: number,
): boolean {
  let step = 1;
  for (let i = index + 1; i < choices.length; i++) step *= choices[i]?.length ?? 1;
  const size = choices[index]?.length ?? 1;
  for (let start = 0; start < codes.length; start++) {
    // Each group begins where the fact takes its first value.
    if (Math.floor(start / step) % size !== 0) continue;
    let before: Outcome | null = null;
    for (let value = 0; value < size; value++) {
      const code = codes[start + value * step] ?? null;
      const outcome = code === null ? null : outcomeOf(code);
      if (outcome === null) continue;
      if (before !== null && before !== outcome) return true;
      before = outcome;
    }
  }
  return false;
}
