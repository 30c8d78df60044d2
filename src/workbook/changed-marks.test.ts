/** Which formats are made anew where cells are marked otherwise; all others stay, and no cell is forgotten. */
import fc from "fast-check";
import { rectAddress, type CellPlace } from "../core/positions";
import { MARKED_SEVERITIES, type MarkedSeverity, type Marks } from "../rules/engine/marks";
import { areasOf, changedPlacing, joinedRuns, meeting, runsOf } from "./changed-marks";
import { placedFor, type PlacedMarks } from "./placed-marks";

type Cells = ReadonlyMap<string, MarkedSeverity>;

const marksFrom = (cells: Cells): Marks => {
  const of = (severity: MarkedSeverity): readonly CellPlace[] =>
    [...cells].flatMap(([key, one]) => {
      const [row = 0, column = 0] = key.split("/").map(Number);
      return one === severity ? [{ row, column }] : [];
    });
  return { violation: of("violation"), missing: of("missing"), caution: of("caution") };
};

/** Each cell as often as a format covers it. */
const covered = (marks: PlacedMarks): readonly string[] =>
  MARKED_SEVERITIES.flatMap((severity) =>
    marks[severity].flatMap((format) =>
      runsOf(format).flatMap(({ top, bottom, left }) =>
        Array.from({ length: bottom - top + 1 }, (_, i) => `${top + i}/${left} ${severity}`),
      ),
    ),
  ).sort();

const wanted = (cells: Cells): readonly string[] => [...cells].map(([key, severity]) => `${key} ${severity}`).sort();

const cellsArbitrary = fc
  .array(fc.tuple(fc.nat(60), fc.nat(4), fc.constantFrom(...MARKED_SEVERITIES)), { maxLength: 120 })
  .map((all) => new Map(all.map(([row, column, severity]) => [`${row}/${column}`, severity])));

const without = (cells: Cells, others: Cells): Cells =>
  new Map([...cells].filter(([key, severity]) => others.get(key) !== severity));

test("what is put otherwise covers the same cells as what would be put at first", () => {
  fc.assert(
    fc.property(fc.array(cellsArbitrary, { minLength: 2, maxLength: 5 }), ([first = new Map(), ...then]) => {
      let marks = placedFor(marksFrom(first));
      let before: Cells = first;
      for (const after of then) {
        const change = { gone: marksFrom(without(before, after)), come: marksFrom(without(after, before)) };
        const changed = changedPlacing(marks, change);
        const formats = (one: PlacedMarks) => MARKED_SEVERITIES.flatMap((severity) => one[severity]);
        expect(formats(changed.marks).filter((one) => !formats(marks).includes(one))).toEqual(changed.come);
        expect(formats(marks).filter((one) => !formats(changed.marks).includes(one))).toEqual(changed.gone);
        expect(covered(changed.marks)).toEqual(wanted(after));
        [marks, before] = [changed.marks, after];
      }
    }),
  );
});

/** Every other cell of three columns: some ten formats. */
const MANY: Marks = {
  violation: Array.from({ length: 30_000 }, (_, i) => ({ row: 2 * (i % 10_000), column: Math.floor(i / 10_000) })),
  missing: [],
  caution: [],
};

const NONE: Marks = { violation: [], missing: [], caution: [] };

const one = (row: number, column: number): Marks => ({ ...NONE, violation: [{ row, column }] });

test.each([
  ["a cell in the middle is marked no more", { gone: one(10_000, 1), come: NONE }],
  ["one comes between others", { gone: NONE, come: one(10_001, 1) }],
  ["one comes before all", { gone: one(0, 0), come: one(1, 0) }],
  ["one comes behind all", { gone: NONE, come: one(50_000, 7) }],
])("of many formats one is made anew, and stays as short as Excel takes it: %s", (_what, change) => {
  const before = placedFor(MANY);
  expect(before.violation.length).toBeGreaterThan(20);
  const { gone, come, marks } = changedPlacing(before, change);
  expect(gone).toHaveLength(1);
  expect(come.length).toBeLessThanOrEqual(2);
  for (const { address } of marks.violation) expect(address.length).toBeLessThanOrEqual(8_000);
});

test("a format that grows too long becomes two", () => {
  const before = placedFor(MANY);
  let marks = before;
  for (let row = 200_000; row < 202_000; row += 200) {
    const violation = Array.from({ length: 100 }, (_, i) => ({ row: row + 2 * i, column: 2 }));
    marks = changedPlacing(marks, { gone: NONE, come: { ...NONE, violation } }).marks;
  }
  expect(marks.violation[0]).toBe(before.violation[0]);
  expect(marks.violation.length).toBeGreaterThan(before.violation.length);
  expect(new Set(covered(marks)).size).toBe(31_000);
  for (const { address } of marks.violation) expect(address.length).toBeLessThanOrEqual(8_000);
});

test("a format whose cells are all marked no more is gone", () => {
  const { marks, gone, come } = changedPlacing(placedFor(one(3, 4)), { gone: one(3, 4), come: NONE });
  expect([marks.violation, gone.length, come]).toEqual([[], 1, []]);
});

test("formats that have a cell in common with an area", () => {
  const marks = placedFor({
    violation: [
      { row: 2, column: 4 },
      { row: 9, column: 4 },
      { row: 0, column: 6 },
    ],
    missing: [{ row: 5, column: 5 }],
    caution: [],
  });
  const met = (address: string): readonly string[] =>
    meeting(marks, areasOf(address) ?? []).map(({ severity }) => severity);
  expect([met("E3"), met("E4:E9"), met("F1:F9"), met("A1:Z99"), met("A1,H9"), met("G1,F6")]).toEqual([
    ["violation"],
    [],
    ["missing"],
    ["violation", "missing"],
    [],
    ["violation", "missing"],
  ]);
});

test.each([
  ["E3:F4,E5", "E3:E5,F3:F4"],
  ["'it''s, 甲'!B2,'it''s, 甲'!B1", "B1:B2"],
  ["甲!$B$2:$B$3", "B2:B3"],
])("Excel may list %s", (address, joined) =>
  expect(
    joinedRuns(areasOf(address) ?? [])
      .map(rectAddress)
      .join(),
  ).toBe(joined),
);

test.each(["", "#REF!", "甲!B2,"])("%s is no list of areas", (address) => expect(areasOf(address)).toBeNull());
