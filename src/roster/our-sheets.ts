/**
 * Which sheets of a workbook this add-in made, so that they can be found again, listed and taken out. A sheet is known
 * by its id and its name; where only one of the two still holds (renamed; read where ids are others), what stands in
 * its first cell decides, so that a sheet of the user's is never taken for ours. A copy is the user's.
 */

export interface NamedSheet {
  readonly id: string;
  readonly name: string;
}

export interface OurSheet extends NamedSheet {
  /** What it is for: whoever makes sheets has a word of its own (reviews, report …). */
  readonly use: string;
  /** What its first cell says. */
  readonly first: string;
  /** It was begun, and nobody has said that it is whole. */
  readonly isBegun?: true;
  /** Who makes one that was begun, and since when (milliseconds since 1970): two people may make sheets at once. */
  readonly by?: string;
  readonly since?: number;
}

/** So long somebody else may be at work on a sheet; one that is still half after that was given up. */
const MAKING_MS = 600_000;

/** Is it half, and nobody at work on it? @param isGivenUp by whom nothing more will come */
export const isLeftHalf = (
  { isBegun, by, since }: OurSheet,
  isGivenUp: (by: string) => boolean,
  now: number,
): boolean =>
  isBegun === true && (by === undefined || since === undefined || isGivenUp(by) || Math.abs(now - since) > MAKING_MS);

/** A sheet as it is now. */
export interface SheetNow extends NamedSheet {
  /** What its first cell says; "" where it says nothing. */
  readonly first: string;
}

/** A sheet of ours that is still there. */
export interface FoundSheet extends SheetNow {
  readonly use: string;
  readonly isBegun: boolean;
}

/** The sheets of ours among those of the workbook, in the order of the tabs. */
export function ourSheetsAmong(kept: readonly OurSheet[], sheets: readonly SheetNow[]): readonly FoundSheet[] {
  return sheets.flatMap((sheet): readonly FoundSheet[] => {
    const entry = entryOf(kept, sheet);
    return entry === undefined ? [] : [{ ...sheet, use: entry.use, isBegun: entry.isBegun === true }];
  });
}

/** As it is kept of a sheet; undefined for one that is not ours. */
export function entryOf(kept: readonly OurSheet[], { id, name, first }: SheetNow): OurSheet | undefined {
  const byBoth = kept.find((one) => one.id === id && one.name === name);
  if (byBoth !== undefined) return byBoth;
  return kept.find((one) => {
    // Nobody knows the id yet of a sheet that was begun: nothing in it, or what we begin with.
    if (one.isBegun === true) return one.name === name && (first === "" || first === one.first);
    return (one.id === id || one.name === name) && first === one.first;
  });
}

/** What is kept of them, by the names that the sheets have now; the same where nothing changes. */
export function followOurSheets(
  kept: readonly OurSheet[] | undefined,
  before: readonly NamedSheet[],
  now: readonly NamedSheet[],
): readonly OurSheet[] | undefined {
  if (kept === undefined) return undefined;
  const after = kept.flatMap((one) => {
    const was = before.find(({ id, name }) => id === one.id || name === one.name);
    if (was === undefined) return [one];
    const is = now.find(({ id }) => id === was.id);
    if (is === undefined) return [];
    return [is.name === one.name ? one : { ...one, name: is.name }];
  });
  return after.length === kept.length && after.every((one, i) => one === kept[i]) ? kept : after;
}

/** A name that no sheet has: the one wanted, or with a number behind it. @param taken the names that there are */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let n = 1; ; n++) {
    const number = n === 1 ? "" : ` ${n}`;
    const name = `${firstUnits(wanted, LONGEST_NAME - number.length)}${number}`;
    if (!names.has(name.toLowerCase())) return name;
  }
}

/** In units, of which an emoji has two: no pair is cut in two. */
const LONGEST_NAME = 31;

const firstUnits = (text: string, most: number): string =>
  [...text].reduce((all, sign) => (all.length + sign.length > most ? all : all + sign), "");

interface WithSheets {
  readonly ourSheets?: readonly OurSheet[];
}

/** What either of two states knows. */
export function bothSheets(older: WithSheets, newer: WithSheets): WithSheets {
  if (older.ourSheets === undefined && newer.ourSheets === undefined) return {};
  const now = newer.ourSheets ?? [];
  const others = (older.ourSheets ?? []).filter(
    (one) => !now.some(({ id, name }) => id === one.id || name === one.name),
  );
  return { ourSheets: [...others, ...now] };
}

export function parseOurSheets(stored: object): WithSheets {
  const sheets: unknown = "ourSheets" in stored ? stored.ourSheets : null;
  return Array.isArray(sheets) ? { ourSheets: sheets.filter(isOurSheet) } : {};
}

const isOurSheet = (entry: unknown): entry is OurSheet =>
  typeof entry === "object" &&
  entry !== null &&
  ["use", "id", "name", "first"].every((key) => typeof Reflect.get(entry, key) === "string") &&
  ["undefined", "string"].includes(typeof Reflect.get(entry, "by")) &&
  ["undefined", "number"].includes(typeof Reflect.get(entry, "since"));
