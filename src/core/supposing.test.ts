import fc from "fast-check";
import { ABSENT, BLANK, known, unreadable, type Reading } from "./reading";
import { decidedOnce, decideOver } from "./supposing";

const decide = (a: Reading<boolean>, b: Reading<boolean>, rule: (a: boolean, b: boolean) => boolean | null) =>
  decideOver(
    { heldType: a, heldLevel: b },
    [
      { field: "heldType", domain: [true, false] },
      { field: "heldLevel", domain: [true, false] },
    ],
    rule,
    (met) => (met ? "met" : "not-met"),
  );

test("what is known decides", () =>
  expect(decide(known(true), known(false), (a, b) => a && b)).toMatchObject({ decided: true, outcome: "not-met" }));
test("an open fact that cannot change the outcome is not asked for", () =>
  expect(decide(known(false), BLANK, (a, b) => a && b)).toMatchObject({ decided: true, outcome: "not-met" }));
test("an open fact that makes the difference is asked for", () =>
  expect(decide(known(true), BLANK, (a, b) => a && b)).toEqual({ decided: false, asks: ["heldLevel"] }));
test("of two open facts only the one that matters is asked for", () =>
  expect(decide(BLANK, BLANK, (a) => a)).toEqual({ decided: false, asks: ["heldType"] }));
test("both are asked for where both matter", () =>
  expect(decide(BLANK, BLANK, (a, b) => a && b)).toEqual({ decided: false, asks: ["heldType", "heldLevel"] }));
test("combinations that cannot occur do not count", () =>
  expect(decide(BLANK, BLANK, (a, b) => (a === b ? true : null))).toMatchObject({ decided: true, outcome: "met" }));
test("readings that all end alike decide", () => {
  const either: Reading<boolean> = { state: "ambiguous", values: [true, false], raw: "?" };
  expect(decide(either, known(true), (_a, b) => b)).toMatchObject({ decided: true, outcome: "met" });
});

describe("decided once for all rows that are read alike", () => {
  const FACTS = [
    { field: "level", domain: ["low", "middle", "high"] },
    { field: "kind", domain: ["own", "other", "none"] },
  ] as const;
  type Level = (typeof FACTS)[0]["domain"][number];
  type Kind = (typeof FACTS)[1]["domain"][number];
  const rule = (level: Level, kind: Kind): string | null =>
    level === "low" && kind === "none" ? null : kind === "own" && level !== "low" ? `${level} own` : "other";
  const outcomeOf = (code: string) => (code === "other" ? "not-met" : code === "high own" ? "met" : "cannot-tell");
  const once = decidedOnce(FACTS, rule, outcomeOf);

  const readingOf = <T>(domain: readonly T[]): fc.Arbitrary<Reading<T>> =>
    fc.oneof(
      fc.constantFrom<Reading<T>>(BLANK, ABSENT, unreadable("?")),
      fc.constantFrom(...domain).map((value) => known(value)),
      fc
        .uniqueArray(fc.constantFrom(...domain), { minLength: 2 })
        .map((values): Reading<T> => ({ state: "ambiguous", values, raw: "?" })),
    );

  test("it is what would be decided anew, whatever was asked before", () =>
    fc.assert(
      fc.property(readingOf(FACTS[0].domain), readingOf(FACTS[1].domain), (level, kind) =>
        expect(once({ level, kind })).toEqual(decideOver({ level, kind }, FACTS, rule, outcomeOf)),
      ),
    ));
  test("the same object for rows that are read alike", () =>
    expect(once({ level: known("low"), kind: unreadable("a") })).toBe(
      once({ level: known("low"), kind: unreadable("b") }),
    ));
  test("a value that the fact cannot have is kept apart", () =>
    expect(once({ level: known("none" as Level), kind: known("own") })).toMatchObject({ code: "none own" }));
});
