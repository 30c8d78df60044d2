import { BLANK, known, type Reading } from "./reading";
import { decideOver } from "./supposing";

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
