/** The data rules beside the requirements: what a cell in trouble amounts to depends on what rests on it. */
import type { Reading } from "../../src/core/reading";
import { FIELDS } from "../../src/fields";
import { DATES } from "../../src/rules/records/ambiguous-date/rule";
import type { Case } from "../../src/rules/cases";
import { assess } from "../../src/rules/engine/assess";
import { isoOf, day } from "../../src/core/calendar";
import type { RuleId } from "../../src/rules/ids";
import { planFor } from "../../src/rules/engine/plan";
import { caseRow, cellsOnly } from "../support/case-sheet";

const ROW = {
  unitLevel: "乡镇",
  heldTitle: "一级教师",
  heldDate: "2012.09",
  applyTitle: "基层高级教师",
  education: "本科",
  applyYear: "2020",
};

function judged(cells: Readonly<Record<string, string>>, rule: RuleId): readonly string[] {
  const one: Case = cellsOnly({ ...ROW, ...cells }, "2020-12-31");
  const { applicant } = caseRow(one);
  const { findings } = assess(applicant, planFor(applicant.sheet), { asOf: null, today: day(2020, 12, 31) });
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ severity, fields, metOn }) => [severity, ...fields, ...(metOn === null ? [] : [isoOf(metOn)])].join(" "));
}

test.each<[what: string, cells: Record<string, string>, rule: RuleId, expected: string[]]>([
  ["a date that nothing rests on", { joinedUnit: "去年" }, "unreadable-cell", ["caution joinedUnit"]],
  ["a date from which the years are counted, said by the tenure", { heldDate: "去年" }, "unreadable-cell", []],
  ["a claim, said by the claim's own rule", { route: "从优" }, "unreadable-cell", []],
  ["a level that the ladder needs, said by the ladder", { heldLevel: "某级" }, "unreadable-cell", []],
  ["hours, said by the rule about hours", { "trainingHours:2019": "达标" }, "unreadable-cell", []],
  [
    "a stage of school that decides, and of which the tenure says another thing",
    { schoolStage: "待定", education: "大专", heldTitle: "二级教师", applyTitle: "一级教师" },
    "unreadable-cell",
    ["missing schoolStage"],
  ],
  ["an ID number that nothing rests on", { idNumber: "待补", birthDate: "1980.05" }, "id-number", ["caution idNumber"]],
  ["an ID number that alone would tell the birth date", { idNumber: "待补" }, "id-number", []],
  ["a faulty one that alone would tell it", { idNumber: "371500198905020338" }, "id-number", []],
  [
    "a faulty one beside the birth date",
    { idNumber: "371500198905020338", birthDate: "1989.05" },
    "id-number",
    ["caution idNumber"],
  ],
  ["an ambiguous date that nothing rests on", { joinedUnit: "20151" }, "ambiguous-date", ["caution joinedUnit"]],
  ["an ambiguous date that does not decide", { heldDate: "20111" }, "ambiguous-date", ["caution heldDate"]],
  ["an ambiguous date that decides", { heldDate: "20161" }, "ambiguous-date", ["missing heldDate 2021-01-01"]],
  ["a bare year that does not decide", { heldDate: "2014" }, "ambiguous-date", []],
  [
    "a bare year whose month decides",
    { heldDate: "2015", applyDate: "2020-06-30", applyTitle: "基层一级教师" },
    "ambiguous-date",
    ["missing heldDate 2021-01-01"],
  ],
  ["an appointment before the title, said by the tenure already", { appointedDate: "2012.08" }, "date-order", []],
  [
    "an appointment before the title where the tenure is not asked",
    { appointedDate: "2012.08", applyTitle: "基层一级教师" },
    "date-order",
    ["caution appointedDate heldDate"],
  ],
  [
    "a level alone where the series matters",
    { heldTitle: "中级", applyTitle: "一级教师" },
    "unknown-title",
    ["missing heldTitle"],
  ],
])("%s", (_what, cells, rule, expected) => {
  expect(judged(cells, rule)).toEqual(expected);
});

test("a bare year that time settles does not hide from which day the row is eligible", () => {
  const cells = { heldDate: "2015", applyDate: "2020-06-30", applyTitle: "基层一级教师" };
  const one: Case = cellsOnly({ ...ROW, ...cells }, "2020-06-30");
  const { applicant } = caseRow(one);
  const plan = planFor(applicant.sheet);
  const { earliest } = assess(applicant, plan, { asOf: day(2020, 6, 30), today: day(2020, 6, 30) });
  const without = assess(applicant, { ...plan, records: [] }, { asOf: day(2020, 6, 30), today: day(2020, 6, 30) });
  expect(earliest).toEqual(without.earliest);
});

test("a row that is plainly readable shares its list of troubled cells with every other", () => {
  const [a, b] = [ROW, { ...ROW, heldDate: "2013.09" }].map((cells) => caseRow(cellsOnly(cells)).applicant);
  expect(a?.troubled).toBe(b?.troubled);
});

test("every fact that is read as a date is among those that may be ambiguous, or still to come", () => {
  const isDate = ({ state, ...rest }: Reading<unknown>): boolean =>
    state === "known" &&
    JSON.stringify((rest as { readonly value: unknown }).value) === JSON.stringify(day(2016, 9, 1));
  const dates = FIELDS.flatMap((field) =>
    field.kind === "fact" && isDate(field.read(field.label, null)("2016-09-01")) ? [field.id] : [],
  );
  expect([...DATES].sort()).toEqual(dates.sort());
});
