/** What a row is advised to do is not what the rows beside it would deny. */
import { day } from "../../src/core/calendar";
import { assess } from "../../src/rules/engine/assess";
import { explain } from "../../src/rules/engine/explain";
import { planFor } from "../../src/rules/engine/plan";
import { RosterWide } from "../../src/rules/engine/roster-wide";
import { withAcross } from "../../src/rules/engine/with-across";
import { sentenceOf } from "../../src/rules/words/sentences";
import { postEntries } from "../../src/roster/post-table";
import { postTableOf } from "../../src/roster/posts-by-unit";
import { caseRows, cellsOnly } from "../support/case-sheet";
import { ELIGIBLE } from "../support/judged";

type Cells = Readonly<Record<string, string>>;

const A = "371500198905020339";
const B = "37150019920827037X";
const timing = { asOf: null, today: day(2026, 1, 15) };

const PERSON: Cells = {
  ...ELIGIBLE,
  ...{ name: "甲", idNumber: A, birthDate: "1989.05", sex: "男" },
  ...{ route: "", townshipYears: "", outstanding: "", examScores: "", passMarks: "" },
};
const SHORT: Cells = { ...PERSON, route: "直评", townshipYears: "19" };
const OTHER: Cells = { ...PERSON, name: "乙", idNumber: B, birthDate: "1992.08" };
const DOCTOR: Cells = {
  ...PERSON,
  ...{ education: "博士研究生", outstanding: "是", townshipYears: "31" },
  ...{ heldTitle: "高级教师", applyTitle: "基层正高级教师" },
};
const MARGIN: Cells = {
  ...PERSON,
  ...{ heldTitle: "护师", applyTitle: "基层主管护师", route: "以考代评", examScores: "54", passMarks: "60" },
};

const NO_MARGIN: Cells = { ...PERSON, route: "以考代评" };

/** The first of the rows, with what the others mean for it. */
function firstOf(rows: readonly Cells[], vacant: readonly [level: string, posts: number] | null) {
  const read = caseRows(rows.map((cells) => cellsOnly(cells)));
  const posts =
    vacant === null
      ? null
      : [
          ["单位", "级别", "空岗数"],
          ["某镇中学", ...vacant],
        ];
  const wide = new RosterWide(
    posts === null ? null : postTableOf(postEntries({ name: "岗位设置", values: posts, merges: [] }) ?? []),
    timing,
  );
  for (const { applicant, roster } of read)
    wide.add({ sheet: roster.sheet, applicant, plan: planFor(applicant.sheet) });
  const [first] = read;
  if (first === undefined) throw new Error("no person read");
  const { applicant } = first;
  const plan = planFor(applicant.sheet);
  const alone = assess(applicant, plan, timing);
  const advised = wide.advised(applicant, alone);
  return { applicant, plan, alone, advised, assessment: withAcross(advised, wide.judge(applicant)) };
}

type Posts = Parameters<typeof firstOf>[1];

test.each<[what: string, rows: readonly Cells[], posts: Posts, alone: string, expected: string]>([
  ["nobody else", [SHORT], null, "eligible", "eligible"],
  [
    "somebody else applies for the other kind",
    [SHORT, { ...OTHER, applyTitle: "高级教师" }],
    null,
    "eligible",
    "eligible",
  ],
  [
    "the same person applies for the other kind",
    [SHORT, { ...PERSON, applyTitle: "高级教师" }],
    null,
    "eligible",
    "ineligible",
  ],
  [
    "perhaps the same person",
    [SHORT, { ...PERSON, idNumber: "", applyTitle: "高级教师" }],
    null,
    "eligible",
    "undetermined",
  ],
  [
    "the same person in another year",
    [SHORT, { ...PERSON, applyYear: "2021", applyTitle: "高级教师" }],
    null,
    "eligible",
    "eligible",
  ],
  ["a vacant post", [SHORT], ["副高级", 1], "eligible", "eligible"],
  ["none", [SHORT], ["副高级", 0], "eligible", "ineligible"],
  ["one for two", [SHORT, OTHER], ["副高级", 1], "eligible", "undetermined"],
  ["two for two", [SHORT, OTHER], ["副高级", 2], "eligible", "eligible"],
  ["within no margin, alone", [MARGIN], null, "undetermined", "undetermined"],
  [
    "within no margin, and the other kind beside it: along the normal route it would be an application",
    [MARGIN, { ...MARGIN, applyTitle: "主管护师", route: "" }],
    null,
    "undetermined",
    "ineligible",
  ],
  ["a teacher has no such margin", [NO_MARGIN], ["副高级", 1], "eligible", "eligible"],
  [
    "a teacher has no such margin, and the post is another's too",
    [NO_MARGIN, OTHER],
    ["副高级", 1],
    "eligible",
    "undetermined",
  ],
])("a claim that fails, what the normal route would do: %s", (_what, rows, posts, alone, expected) => {
  const { alone: own, assessment, ...row } = firstOf(rows, posts);
  const told = [own, assessment].map(
    ({ findings }) => findings.find(({ rule }) => rule === "route-claim")?.normalWould,
  );
  expect(told).toEqual([alone, expected]);
  // The explanation of the row says the same.
  const conditions = explain(row.applicant, row.plan, timing, assessment.findings);
  const claim = conditions.find(({ rule }) => rule === "route-claim");
  expect(claim?.findings.map(({ normalWould }) => normalWould)).toEqual([expected]);
});

test.each<[what: string, rows: readonly Cells[], posts: Posts, expected: readonly string[]]>([
  ["nobody else", [DOCTOR], null, ["veteran", "doctor"]],
  ["a vacant post", [DOCTOR], ["正高级", 1], ["veteran", "doctor"]],
  ["no vacant post, which a doctor needs", [DOCTOR], ["正高级", 0], ["veteran"]],
  ["one for two", [DOCTOR, { ...DOCTOR, ...{ name: "乙", idNumber: B } }], ["正高级", 1], ["veteran"]],
  ["the same person applies for the other kind", [DOCTOR, { ...DOCTOR, applyTitle: "正高级教师" }], null, []],
  ["perhaps the same person", [DOCTOR, { ...DOCTOR, idNumber: "", applyTitle: "正高级教师" }], null, []],
])("direct routes offered: %s", (_what, rows, posts, expected) => {
  const { alone, advised, assessment } = firstOf(rows, posts);
  expect(alone.direct).toEqual(["veteran", "doctor"]);
  const routes = assessment.findings.flatMap(({ reason }) =>
    reason.kind === "direct-routes-open" ? reason.routes : [],
  );
  expect([routes, assessment.offered]).toEqual([expected, expected]);
  // What the row amounts to by itself, as the functions answer it, stays.
  expect(assessment.direct).toEqual(alone.direct);
  // Where nothing is denied the row is the very same: what is drawn of it can stay.
  expect(advised === alone).toBe(expected.length === 2);
});

test("an offer that is left points to the cells of its own route", () => {
  const fieldsOf = (posts: Posts): readonly string[] =>
    firstOf([DOCTOR], posts).assessment.findings.flatMap(({ rule, fields }) =>
      rule === "direct-route-available" ? fields : [],
    );
  expect(fieldsOf(["正高级", 1])).toEqual(["townshipYears", "education", "outstanding"]);
  expect(fieldsOf(["正高级", 0])).toEqual(["townshipYears"]);
});

test.each([
  [
    "nothing written of the examination: how to write it",
    { ...MARGIN, route: "" },
    /；核对考试合格证明；按考试成绩竞聘的，申报方式写“以考代评”/u,
  ],
  ["written already: it is not asked for again", MARGIN, /须核对考试结果；核对考试合格证明$/u],
])("a title by examination, %s", (_what, cells, words) => {
  const { alone } = firstOf([cells], null);
  const [read] = caseRows([cellsOnly(cells)]);
  const finding = alone.findings.find(({ rule }) => rule === "examined-level");
  if (finding === undefined || read === undefined) throw new Error("nothing said of the examination");
  expect(sentenceOf(finding, read.roster)).toMatch(words);
});
