/**
 * What judging costs hangs on the shapes of the objects that go through it: an engine finds a part at once where all
 * objects have it in the same place. Two things broke that and cost a third of the time, without a profile naming them:
 * facts that others inherited from, and spreads that made a new shape for every result. Shapes are counted, not times.
 */
import { setFlagsFromString } from "node:v8";
import { variedPeople } from "../../bench/rules/people";
import { day } from "../../src/core/calendar";
import { ABSENT } from "../../src/core/reading";
import { assess, contextFor, judge } from "../../src/rules/engine/assess";
import { datesOf } from "../../src/rules/engine/dates";
import { planFor } from "../../src/rules/engine/plan";

const TIMING = { asOf: null, today: day(2026, 1, 15) };

setFlagsFromString("--allow-natives-syntax");
// Only the engine itself knows them, and only by a name that no compiler of ours accepts.
const haveSameShape = new Function("a", "b", "return %HaveSameMap(a, b)") as (a: object, b: object) => boolean;
setFlagsFromString("--no-allow-natives-syntax");

function shapesOf(objects: readonly object[]): number {
  const seen: object[] = [];
  for (const one of objects) if (!seen.some((other) => haveSameShape(one, other))) seen.push(one);
  return seen.length;
}

describe("the shapes of what is judged", () => {
  const { applicants, sheet } = variedPeople(2_000);
  const plan = planFor(sheet);
  const facts = shapesOf(applicants.map((one) => one.facts));
  for (const one of applicants) assess(one, plan, TIMING);
  const judged = applicants.map((one) => judge(contextFor(one, plan, datesOf(one, TIMING)), plan));
  const issues = judged.flatMap(({ rulings }) => rulings.flatMap((ruled) => [...ruled.issues, ...ruled.warnings]));

  test("the counting tells shapes apart", () => {
    expect(shapesOf([{ a: 1 }, { a: 2 }, { b: 1 }])).toBe(2);
  });

  test("rows that were judged have the shapes they were read with", () => {
    expect(facts).toBeLessThanOrEqual(2);
    expect(shapesOf(applicants.map((one) => one.facts))).toBe(facts);
  });

  test("a row seen otherwise has the shape of one that was read", () => {
    const seen = applicants.map(
      (one) => contextFor(one, plan, datesOf(one, TIMING)).seenAs({ heldLevel: ABSENT }).facts,
    );
    expect(seen[0]?.heldLevel).toBe(ABSENT);
    expect(shapesOf([...applicants.map((one) => one.facts), ...seen])).toBeLessThanOrEqual(2);
  });

  test("what stands in the way has as many shapes as ways to write it down, not one for every row", () => {
    expect(issues.length).toBeGreaterThan(5_000);
    expect(shapesOf(issues)).toBeLessThan(25);
  });

  test("so have the reasons", () => {
    expect(shapesOf(issues.map(({ reason }) => reason))).toBeLessThan(50);
  });
});
