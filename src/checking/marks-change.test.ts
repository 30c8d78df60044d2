/** Which cells are marked otherwise once some people were judged anew: told by these people alone, or not at all. */
import fc from "fast-check";
import { placeKey, type Position } from "../core/positions";
import { MARKED_SEVERITIES, marksOf, type Marks } from "../rules/engine/marks";
import type { Severity } from "../rules/ids";
import type { CheckResult } from "./check-result";
import { marksChange, pointedToFromAfar } from "./marks-change";
import type { CheckedPerson } from "./people";

const SHEET = "花名册";
const HEADER = 2;

type Pointing = readonly [severity: Severity, row: number, column: number, sheet?: string];

/** Somebody in a row (0-based), and what is found. */
const person = (row: number, found: readonly Pointing[], height = 1): CheckedPerson =>
  ({
    row: row + 1,
    applicant: { height },
    assessment: {
      findings: found.map(([severity, at, column, sheet = SHEET]) => ({
        severity,
        cells: [{ sheet, row: at, column } satisfies Position],
      })),
    },
  }) as unknown as CheckedPerson;

const result = (people: readonly CheckedPerson[]): CheckResult => ({ sheet: SHEET, people }) as unknown as CheckResult;

const all = (marks: Marks): ReadonlySet<string> =>
  new Set(MARKED_SEVERITIES.flatMap((severity) => marks[severity].map((cell) => `${severity} ${placeKey(cell)}`)));

const changeOf = (before: readonly CheckedPerson[], after: readonly CheckedPerson[]) =>
  marksChange(result(before), result(after), pointedToFromAfar(result(before)));

/** What somebody's findings point to: cells of the own row, now and then the title's or another row's. */
const found = (row: number) =>
  fc.array(
    fc
      .tuple(
        fc.constantFrom<Severity>("violation", "missing", "caution", "benefit"),
        fc.oneof({ weight: 8, arbitrary: fc.constant(row) }, { weight: 1, arbitrary: fc.constantFrom(0, HEADER + 1) }),
        fc.nat(3),
      )
      .map(([severity, at, column]): Pointing => [severity, at, column]),
    { maxLength: 4 },
  );

const PEOPLE = 5;

const people = fc
  .tuple(...Array.from({ length: PEOPLE }, (_, i) => found(HEADER + 1 + i)))
  .map((each) => each.map((one, i) => person(HEADER + 1 + i, one)));

test("where it can be told, the marks with the change are those of the result after it", () => {
  let told = 0;
  fc.assert(
    fc.property(people, people, fc.subarray([0, 1, 2, 3, 4]), (before, others, anew) => {
      const after = before.map((one, i) => (anew.includes(i) ? (others[i] ?? one) : one));
      const change = changeOf(before, after);
      if (change === null) return;
      told++;
      const marks = new Set(all(marksOf(result(before))));
      for (const cell of all(change.gone)) expect(marks.delete(cell)).toBe(true);
      for (const cell of all(change.come)) expect(marks.has(cell) || marks.add(cell).size === 0).toBe(false);
      expect(marks).toEqual(all(marksOf(result(after))));
    }),
  );
  expect(told).toBeGreaterThan(10);
});

const TITLE: Pointing = ["missing", 0, 0];
const rest = [person(4, [["caution", 4, 1], TITLE])];

test.each([
  ["a title stays pointed to", [TITLE], [TITLE, ["violation", 3, 2]], "violation"],
  ["a cell of another sheet is pointed to", [], [["violation", 9, 9, "岗位"]], "none"],
  ["what was a violation is a caution", [["violation", 3, 2]], [["caution", 3, 2]], "caution"],
] as const)("told: %s", (_what, before, after, come) => {
  const change = changeOf([person(3, before), ...rest], [person(3, after), ...rest]);
  expect([...all(change?.come ?? { violation: [], missing: [], caution: [] })].map((one) => one.split(" ")[0])).toEqual(
    come === "none" ? [] : [come],
  );
  expect(change).not.toBeNull();
});

test.each([
  ["a title is pointed to no more, and others may point there", [person(3, [TITLE])], [person(3, [])]],
  ["another row is pointed to", [person(3, [])], [person(3, [["missing", 4, 1]])]],
  ["somebody else points there", [person(3, [["missing", 3, 1]]), person(5, [["missing", 3, 1]])], [person(3, [])]],
  ["somebody moved", [person(3, [])], [person(5, [])]],
  ["somebody has more rows", [person(3, [])], [person(3, [], 2)]],
  ["somebody is gone", [person(3, [])], []],
  ["two tables stand side by side", [person(3, []), person(3, [["missing", 3, 7]])], [person(3, [["missing", 3, 7]])]],
] as const)("not told: %s", (_what, before, after) => {
  const stayed = before.slice(1);
  expect(changeOf([...before, ...rest], [...after, ...stayed, ...rest])).toBeNull();
});
