/**
 * What a roster says of one fact. Blank, unreadable and “there is no such column” are values with names:
 * nothing here turns them into yes or no.
 */

/**
 * `doubt`: readable, but in a spelling that leaves a little open (a two-digit year). `typed`: what stands in the cell,
 * where that differs from a text that is read there.
 */
export interface Known<T> {
  readonly state: "known";
  readonly value: T;
  readonly doubt?: Doubt;
  readonly typed?: string;
}

/** More than one reading is possible (the number 2011.1 is January or October). */
export interface Ambiguous<T> {
  readonly state: "ambiguous";
  readonly values: readonly T[];
  readonly raw: string;
}

/** There is a column (or an answer), and nothing in it. */
export interface Blank {
  readonly state: "blank";
}

/** Something is written there that this fact cannot be read from. */
export interface Unreadable {
  readonly state: "unreadable";
  readonly raw: string;
}

/** No column, no answer for the sheet, nothing to derive it from. */
export interface Absent {
  readonly state: "absent";
}

export type Reading<T> = Known<T> | Ambiguous<T> | Blank | Unreadable | Absent;

/** `highest-of-several`: the cell gives more than one, and the highest was taken. */
export type Doubt = "two-digit-year" | "assumed" | "highest-of-several";

export const BLANK: Blank = Object.freeze({ state: "blank" });
export const ABSENT: Absent = Object.freeze({ state: "absent" });

export const known = <T>(value: T, doubt?: Doubt): Known<T> =>
  doubt === undefined ? { state: "known", value } : { state: "known", value, doubt };

/** A text, with what stands in its cell. */
export const knownAs = (value: string, typed: string): Known<string> =>
  value === typed ? known(value) : { state: "known", value, typed };

/** A text as it was typed, to be quoted. */
export const asTyped = ({ value, typed }: Known<string>): string => typed ?? value;

export const unreadable = (raw: string): Unreadable => ({ state: "unreadable", raw });

/** One reading is known, several are ambiguous, none is unreadable. */
export function oneOf<T>(values: readonly T[], raw: string): Known<T> | Ambiguous<T> | Unreadable {
  const [first] = values;
  if (first === undefined) return unreadable(raw);
  return values.length === 1 ? known(first) : { state: "ambiguous", values, raw };
}

/** The known value, else null: for display and for looking things up, never for judging. */
export const valueOf = <T>(reading: Reading<T>): T | null => (reading.state === "known" ? reading.value : null);

/** A text to be shown: as it was read, else as it stands in the cell; "" where nothing does. Never for judging. */
export const textOfReading = (reading: Reading<string>): string =>
  valueOf(reading) ?? ("raw" in reading ? reading.raw : "");

/** What could be the case: the readings there are, else (blank, unreadable, absent) the whole domain. */
export function possibilities<T>(reading: Reading<T>, domain: readonly T[]): readonly T[] {
  switch (reading.state) {
    case "known":
      return [reading.value];
    case "ambiguous":
      return reading.values;
    case "blank":
    case "unreadable":
    case "absent":
      return domain;
  }
}

/** The first of what could be the case; null where nothing is read. Asked of every row: it makes nothing. */
export function firstPossible<T>(reading: Reading<T>): T | null {
  if (reading.state === "known") return reading.value;
  return reading.state === "ambiguous" ? (reading.values[0] ?? null) : null;
}

/** Each reading put through `change`; states without a value stay what they are. */
export function mapReading<A, B>(reading: Reading<A>, change: (value: A) => B): Reading<B> {
  switch (reading.state) {
    case "known":
      return known(change(reading.value), reading.doubt);
    case "ambiguous":
      return { state: "ambiguous", values: reading.values.map(change), raw: reading.raw };
    case "blank":
    case "unreadable":
    case "absent":
      return reading;
  }
}
