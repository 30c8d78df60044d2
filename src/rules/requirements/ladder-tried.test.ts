/**
 * Steps that are tried once for all rows alike. A step of the test asks one thing or another, by the titles and by what
 * it was answered: whatever rows came before, each row is told what it would be told alone.
 */
import fc from "fast-check";
import type { Facts } from "../../fields";
import { BLANK, known, unreadable, type Reading } from "../../core/reading";
import type { RuleContext } from "../rule";
import { HELD_LEVELS, HELD_TYPES, LEVELS, TITLE_TYPES } from "../standards/levels";
import { triedOver, type LadderStep } from "./ladder-tried";

/** What the step asks of a row beyond its titles. */
interface Row {
  readonly facts: Pick<Facts, "heldType" | "heldLevel" | "otherType" | "otherLevel" | "applyType" | "applyLevel">;
  readonly isLocked: boolean;
  readonly school: "yes" | "no" | null;
  readonly asked: string[];
}

const contextOf = (row: Row): RuleContext & { readonly row: Row } =>
  ({ facts: row.facts, row, once: (of: (context: unknown) => unknown) => of(contextOf(row)) }) as never;

const rowOf = (context: RuleContext): Row => (context as unknown as { readonly row: Row }).row;

const locked = (context: RuleContext): "locked" | "free" => {
  rowOf(context).asked.push("lock");
  return rowOf(context).isLocked ? "locked" : "free";
};
const school = (context: RuleContext): "yes" | "no" | null => {
  rowOf(context).asked.push("school");
  return rowOf(context).school;
};

const step: LadderStep = (asked, { grassroots, provincial }, type, level) => {
  if (grassroots === null && provincial === null)
    return asked.once(school) === "yes" ? "allowed" : asked.once(locked) === "free" ? "entry-too-high" : "elsewhere";
  if (grassroots === level && type === "provincial") return asked.once(locked) === "free" ? "allowed" : "already-held";
  return provincial === null ? "elsewhere" : "skips-level";
};

const readingOf = <T>(domain: readonly T[]): fc.Arbitrary<Reading<T>> =>
  fc.oneof(
    fc.constantFrom<Reading<T>>(BLANK, unreadable("?")),
    fc.constantFrom(...domain).map((value) => known(value)),
    fc
      .uniqueArray(fc.constantFrom(...domain), { minLength: 2, maxLength: 2 })
      .map((values): Reading<T> => ({ state: "ambiguous", values, raw: "?" })),
  );

const rows: fc.Arbitrary<Row> = fc
  .record({
    heldType: readingOf(HELD_TYPES),
    heldLevel: readingOf(HELD_LEVELS),
    otherType: readingOf(HELD_TYPES),
    otherLevel: readingOf(HELD_LEVELS),
    applyType: readingOf(TITLE_TYPES),
    applyLevel: readingOf(LEVELS),
  })
  .chain((facts) =>
    fc.record({
      facts: fc.constant(facts),
      isLocked: fc.boolean(),
      school: fc.constantFrom("yes", "no", null),
      asked: fc.constant(null).map((): string[] => []),
    }),
  );

const shared = triedOver(step);
const anew = (row: Row): Row => ({ ...row, asked: [] });

test("a row is told what it would be told alone", () =>
  fc.assert(
    fc.property(rows, (row) => {
      const [one, alone] = [shared(contextOf(anew(row))), triedOver(step)(contextOf(anew(row)))];
      expect({ codes: one.codes, decided: one.decided }).toEqual({ codes: alone.codes, decided: alone.decided });
    }),
  ));

test("and is asked what it would be asked alone, and no more", () =>
  fc.assert(
    fc.property(rows, (row) => {
      const [before, one, alone] = [anew(row), anew(row), anew(row)];
      shared(contextOf(before));
      shared(contextOf(one));
      triedOver(step)(contextOf(alone));
      expect(new Set(one.asked)).toEqual(new Set(alone.asked));
    }),
  ));

test("rows alike in titles and answers share what was tried; another answer is another trial", () => {
  const facts: Row["facts"] = {
    heldType: BLANK,
    heldLevel: BLANK,
    otherType: known("none"),
    otherLevel: known("none"),
    applyType: known("provincial"),
    applyLevel: known("intermediate"),
  };
  const row: Row = { facts, isLocked: false, school: "no", asked: [] };
  const tried = (other: Partial<Row>) => shared(contextOf({ ...row, ...other, asked: [] }));
  expect(tried({})).toBe(tried({}));
  expect(tried({ isLocked: true })).not.toBe(tried({}));
  expect(tried({ isLocked: true }).codes).toContain("already-held");
  expect(tried({}).codes).not.toContain("already-held");
});
