/** “Where it applies, it requires …”, and where a finding points. */
import { addressOn } from "../core/positions";
import { because, cannotTell, MET, NOT_MET, notMet, type Judgement } from "../core/judgement";
import type { FieldId } from "../fields";
import { cell } from "../../test/support/sheet";
import { rowOf } from "../../test/support/judged";
import type { Issue } from "./finding";
import { asRuling, findingOf, remarked, RULED_MET, ruling, withWarnings, type Ruling } from "./rule";

const blank = (field: FieldId): Issue => ({ reason: { kind: "blank", field }, fields: [field], metOn: null });

const shown = ({ outcome, issues, warnings }: Ruling): string =>
  [
    outcome,
    ...issues.flatMap(({ fields }) => fields),
    ...warnings.flatMap(({ fields }) => fields.map((f) => `~${f}`)),
  ].join(" ");

const APPLIES: Readonly<Record<string, Judgement<Issue>>> = {
  applies: MET,
  "does not": NOT_MET,
  "may apply": cannotTell(blank("applyTitle")),
};
const REQUIRES: Readonly<Record<string, Judgement<Issue>>> = {
  met: MET,
  "not met": notMet(blank("pledge")),
  open: cannotTell(blank("heldDate")),
};

test.each([
  ["applies", "met", "met"],
  ["applies", "not met", "not-met pledge"],
  ["applies", "open", "cannot-tell heldDate"],
  ["does not", "met", "not-applicable"],
  ["does not", "not met", "not-applicable"],
  ["does not", "open", "not-applicable"],
  ["may apply", "met", "met"],
  // Whether it applies decides: what it requires would be broken.
  ["may apply", "not met", "cannot-tell applyTitle"],
  ["may apply", "open", "cannot-tell applyTitle heldDate"],
])("it %s, what it requires is %s: %s", (applies, requires, expected) =>
  expect(shown(ruling(APPLIES[applies] ?? MET, REQUIRES[requires] ?? MET))).toBe(expected),
);

test("nothing wrong is the same ruling every time, and warnings stand beside any", () => {
  expect(asRuling(because(MET, blank("pledge")))).toBe(RULED_MET);
  expect(withWarnings(RULED_MET, [])).toBe(RULED_MET);
  expect(shown(withWarnings(asRuling(notMet(blank("pledge"))), [blank("route")]))).toBe("not-met pledge ~route");
  expect(shown(remarked(blank("route")))).toBe("met ~route");
});

test.each<[what: string, issue: Partial<Issue>, expected: readonly string[]]>([
  ["one column", { fields: ["pledge"] }, ["F2"]],
  ["two columns", { fields: ["pledge", "unitLevel"] }, ["F2", "D2"]],
  ["none", { fields: [] }, []],
  ["a column and a cell elsewhere", { fields: ["pledge"], elsewhere: [cell("岗位设置!C2")] }, ["F2", "岗位设置!C2"]],
  ["a family of columns", { fields: ["trainingHours"] }, ["G2", "H2"]],
  ["one column of a family", { fields: ["trainingHours"], column: 7 }, ["H2"]],
  ["a column that the sheet lacks", { fields: ["birthDate"] }, []],
])("a finding points to %s", (_what, issue, expected) => {
  const { applicant, roster } = rowOf({
    ...{ unitLevel: "乡镇", applyTitle: "一级教师", pledge: "否" },
    ...{ "trainingHours:2018": "90", "trainingHours:2019": "96" },
  });
  const told = { id: "pledge", clause: "四（四）", decides: true } as const;
  const { cells, clause } = findingOf(told, "violation", { ...blank("pledge"), ...issue }, applicant);
  expect(cells.map((at) => addressOn(roster.sheet, at))).toEqual(expected);
  expect(clause).toBe("四（四）");
});
