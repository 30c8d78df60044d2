/** What goes over from the worker is small, and what comes out of it is what went in. */
import { Packer, Unpacker } from "../../../src/checking/aside/packed";
import type { Position } from "../../../src/core/positions";
import { assess } from "../../../src/rules/engine/assess";
import type { Assessment } from "../../../src/rules/engine/assessment";
import { planFor } from "../../../src/rules/engine/plan";
import type { Finding } from "../../../src/rules/finding";
import { findingWith } from "../../support/finding";
import { RULE_FOLDERS } from "../../support/rule-folders";
import { answersIn } from "../../support/ruled";

const TIMING = { asOf: null, today: { year: 2026, month: 11, day: 23 } };

const FINDING = findingWith({ fields: ["pledge"] });

const found = (...findings: readonly Finding[]): Assessment => ({
  asOf: { year: 2020, month: 12, day: 31 },
  ...{ verdict: "undetermined", rowVerdict: "undetermined", route: null, claimHolds: true, direct: [], offered: [] },
  ...{ earliest: null, findings },
});

const at = (row: number, column: number, sheet = "表"): Position => ({ sheet, row, column });
const onCells = (...cells: readonly Position[]): Finding => ({ ...FINDING, cells });

/** Two people in the rows 5 and 9: what is found of each, and how many findings and places go over for both. */
const CASES: readonly (readonly [string, Assessment, Assessment, findings: number, places: number])[] = [
  ["nothing of either", found(), found(), 0, 0],
  ["the same in their own rows", found(onCells(at(4, 7))), found(onCells(at(8, 7))), 1, 1],
  ["the same in their second lines", found(onCells(at(5, 7))), found(onCells(at(9, 7))), 1, 1],
  ["the same in the title's cell, which moves with nobody", found(onCells(at(0, 0))), found(onCells(at(0, 0))), 1, 1],
  ["the same in other columns", found(onCells(at(4, 7))), found(onCells(at(8, 6))), 1, 2],
  [
    "the same on another sheet, in a row like their own",
    found(onCells(at(4, 7, "目录"))),
    found(onCells(at(8, 7, "目录"))),
    ...([1, 2] as const),
  ],
  ["no cell, and one", found(onCells()), found(onCells(at(8, 7))), 1, 2],
  [
    "the same from another day on",
    found({ ...FINDING, metOn: { year: 2021, month: 1, day: 1 } }),
    found({ ...FINDING, metOn: { year: 2021, month: 1, day: 2 } }),
    ...([2, 1] as const),
  ],
  ["one twice, the other not", found(FINDING, FINDING), found(FINDING), 1, 1],
];

test.each(CASES)("%s", (_title, one, other, findings, places) => {
  const packed = structuredClone(new Packer("表").packed([one, other], [5, 9]));
  expect(packed.findings.length).toBe(findings);
  expect(packed.places.length).toBe(places);
  expect(packed.states.length).toBe(1);
  expect(JSON.stringify(new Unpacker().unpacked(packed, [5, 9]))).toBe(JSON.stringify([one, other]));
});

test("what has gone over once does not go again", () => {
  const [packer, unpacker] = [new Packer("表"), new Unpacker()];
  const first = packer.packed([found(onCells(at(4, 7)))], [5]);
  const next = packer.packed([found(onCells(at(8, 7)))], [9]);
  expect([next.states, next.findings, next.places]).toEqual([[], [], []]);
  unpacker.unpacked(first, [5]);
  expect(unpacker.unpacked(next, [9])).toEqual([found(onCells(at(8, 7)))]);
});

test.each(RULE_FOLDERS.map((folder) => [folder.id, folder] as const))("everything that %s finds", (_id, folder) => {
  const written = (assessment: Assessment): string =>
    JSON.stringify(assessment, (_name, value: unknown) => (value === undefined ? "undefined" : value));
  for (const { applicant, roster } of answersIn(folder)) {
    const assessment = assess(applicant, planFor(roster.context), TIMING);
    const packed = structuredClone(new Packer(roster.sheet).packed([assessment], [applicant.row]));
    const [unpacked] = new Unpacker().unpacked(packed, [applicant.row]);
    expect(unpacked).toStrictEqual(assessment);
    expect(unpacked === undefined ? "" : written(unpacked)).toBe(written(assessment));
  }
});
