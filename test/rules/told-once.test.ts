/** A cell that is blank or cannot be read, or not in one way, is told once, whichever rules rest on it. */
import { isoOf } from "../../src/core/calendar";
import { explain } from "../../src/rules/engine/explain";
import type { Assessment } from "../../src/rules/engine/assessment";
import { planFor } from "../../src/rules/engine/plan";
import { sentenceOf } from "../../src/rules/words/sentences";
import { RosterWide } from "../../src/rules/engine/roster-wide";
import { withAcross } from "../../src/rules/engine/with-across";
import { postEntries } from "../../src/roster/post-table";
import { postTableOf } from "../../src/roster/posts-by-unit";
import { ELIGIBLE, judged, kinds, rowOf, today } from "../support/judged";

const LOCKED = { ...ELIGIBLE, applyTitle: "基层一级教师", applyDate: "2020-05-01" };

test.each<[what: string, cells: Record<string, string>, expected: readonly string[], earliest: string | null]>([
  ["a title nobody knows", { heldTitle: "骨干教师" }, ["missing unknown-title title-unknown"], null],
  ["the one applied for", { applyTitle: "学科带头人" }, ["missing unknown-title title-unknown"], null],
  ["another one beside", { otherTitle: "骨干教师" }, ["missing unknown-title title-unknown"], null],
  [
    "one that a claim rests on: the claim tells it",
    { heldTitle: "骨干教师", route: "急需引进", urgentNeed: "是", voluntary: "是" },
    ["missing route-claim unreadable"],
    null,
  ],
  [
    "a date with two readings",
    { ...LOCKED, heldDate: "#2015.1" },
    ["missing ambiguous-date date-ambiguous"],
    "2021-01-01",
  ],
  [
    "a date with two readings, both too early",
    { ...LOCKED, heldDate: "#2014.1" },
    ["caution ambiguous-date date-ambiguous"],
    "2020-12-31",
  ],
  [
    "a date with two readings, both too late",
    { ...LOCKED, heldDate: "#2018.1" },
    ["violation five-year-lock locked", "caution ambiguous-date date-ambiguous"],
    "2023-10-01",
  ],
  ["a date known to its year", { ...LOCKED, heldDate: "2015" }, ["missing ambiguous-date month-needed"], "2021-01-01"],
  [
    "a kind that both ladders read",
    { heldTitle: "二级教师", heldType: "甲类", applyTitle: "一级教师", applyType: "全省统一" },
    ["missing grassroots-ladder unreadable"],
    null,
  ],
  [
    "a kind that decides nothing but what is applied from",
    { heldType: "甲类" },
    ["missing unknown-title unreadable"],
    null,
  ],
  [
    "two cells of one row are two",
    { heldTitle: "骨干教师", otherTitle: "骨干教师" },
    ["missing unknown-title title-unknown", "missing unknown-title title-unknown"],
    null,
  ],
])("%s", (_, cells, expected, earliest) => {
  const one = judged({ ...ELIGIBLE, ...cells });
  expect([kinds(one), one.earliest && isoOf(one.earliest)]).toEqual([expected, earliest]);
});

describe("who waits for the same cell is named where it is told", () => {
  test.each<[what: string, cells: Record<string, string>, told: readonly string[], sentence: string]>([
    [
      "a blank kind",
      { ...LOCKED, heldDate: "2017.10", heldType: "" },
      ["five-year-lock: grassroots-ladder"],
      "“现职称类型”未填（P2），“基层职称只可晋升高一级基层职称”也因此定不了；",
    ],
    [
      "a series that its title contradicts",
      { applySeries: "农业" },
      ["level-ladder: base-tenure"],
      "“申报职称”和“申报系列”写的不是同一个系列（H2、O2），不知以哪个为准，“任职年限”也因此定不了；",
    ],
  ])("%s", (_, cells, told, sentence) => {
    const { findings } = judged({ ...ELIGIBLE, ...cells });
    const waited = findings.filter(({ waiting }) => waiting.length > 0);
    expect(waited.map(({ rule, waiting }) => `${rule}: ${waiting.join()}`)).toEqual(told);
    const { roster } = rowOf({ ...ELIGIBLE, ...cells });
    expect(waited.map((one) => sentenceOf(one, roster)).join("；")).toContain(sentence);
  });
});

describe("what the ID number contradicts is told where it matters, and not once more", () => {
  const OLD = { ...ELIGIBLE, applyDate: "2020-09-10", sex: "男" };
  test.each<[what: string, cells: Record<string, string>, expected: readonly string[]]>([
    [
      "the later birth date on the roster",
      { idNumber: "371500196001050018", birthDate: "1963.01.05" },
      ["missing in-service birth-disagrees"],
    ],
    [
      "the later one in the number",
      { idNumber: "371500196302050011", birthDate: "1960.01.05" },
      ["missing in-service birth-disagrees"],
    ],
    [
      "retired by both",
      { idNumber: "371500196001050018", birthDate: "1959.01.05" },
      ["violation in-service retired", "caution id-birth birth-differs-from-id"],
    ],
    [
      "retired by neither",
      { idNumber: "371500196302050011", birthDate: "1964.01.05" },
      ["caution id-birth birth-differs-from-id"],
    ],
    ["the month alone is no contradiction", { idNumber: "371500196302050011", birthDate: "1963.02" }, []],
    [
      "the sex, which decides",
      { idNumber: "371500196304120028", birthDate: "1963.04.12" },
      ["missing in-service sex-disagrees"],
    ],
    [
      "the sex, which does not",
      { idNumber: "37150019660412002X", birthDate: "1966.04.12" },
      ["caution id-sex sex-differs-from-id"],
    ],
  ])("%s", (_what, cells, expected) => {
    const one = judged({ ...OLD, ...cells });
    expect(kinds(one)).toEqual(expected);
    expect(one.findings.flatMap(({ waiting }) => waiting)).toEqual([]);
  });

  test("the explanation says it with both conditions", () => {
    const cells = { ...OLD, idNumber: "371500196001050018", birthDate: "1963.01.05" };
    const { applicant } = rowOf(cells);
    const conditions = explain(applicant, planFor(applicant.sheet), { asOf: null, today }, judged(cells).findings);
    const told = conditions.filter(({ rule }) => rule === "in-service" || rule === "id-birth");
    expect(told.map(({ findings }) => findings.map(({ reason }) => reason.kind))).toEqual([
      ["birth-disagrees"],
      ["birth-differs-from-id"],
    ]);
  });
});

test("of a date, from when whoever applies is free of it, as the rule would say that rests on it", () => {
  const [finding] = judged({ ...LOCKED, heldDate: "#2015.1" }).findings;
  expect(finding?.reason).toMatchObject({ freeFrom: { year: 2020, month: 10, day: 1 } });
  expect(finding?.metOn && isoOf(finding.metOn)).toBe("2021-01-01");
});

test("the explanation of a row says it with each condition that rests on it", () => {
  const { applicant } = rowOf({ ...ELIGIBLE, heldTitle: "骨干教师" });
  const plan = planFor(applicant.sheet);
  const timing = { asOf: null, today };
  const conditions = explain(applicant, plan, timing, judged({ ...ELIGIBLE, heldTitle: "骨干教师" }).findings);
  const open = conditions.filter(({ outcome }) => outcome === "cannot-tell");
  expect(open.map(({ rule, findings }) => [rule, findings.map(({ reason }) => reason.kind)])).toEqual([
    ["level-ladder", ["unreadable"]],
    ["unknown-title", ["title-unknown"]],
  ]);
  expect(conditions.some(({ rule, outcome }) => rule === "level-ladder" && outcome === "lifted")).toBe(false);
});

test("what a row's own cells lack is told once, though its post cannot be looked up for it either", () => {
  const { applicant } = rowOf({ ...ELIGIBLE, unit: "某镇中学", applyLevel: "中级" });
  const plan = planFor(applicant.sheet);
  const posts = [["单位", "级别", "空岗数"], ...["中级", "副高级"].map((level) => ["某镇中学", level, 1])];
  const wide = new RosterWide(postTableOf(postEntries({ name: "岗位设置", values: posts, merges: [] }) ?? []), {
    asOf: null,
    today,
  });
  wide.add({ sheet: "花名册", applicant, plan });
  const found = wide.judge(applicant);
  expect(found.map(({ reason }) => reason.kind)).toEqual(["level-disagrees"]);
  const alone = judged({ ...ELIGIBLE, unit: "某镇中学", applyLevel: "中级" });
  expect(kinds(withAcross(alone, found))).toEqual(kinds(alone));
  expect(kinds(alone).filter((line) => line.endsWith("level-disagrees"))).toHaveLength(1);
  const waiting = (one: Assessment): readonly string[] => one.findings.flatMap((finding) => finding.waiting);
  expect(waiting(alone)).not.toContain("post-quota");
  expect(waiting(withAcross(alone, found)).filter((rule) => rule === "post-quota")).toHaveLength(1);
});

test("a number of years that cannot be read is told where it leaves the quota open, and not once more", () => {
  const cells = { ...ELIGIBLE, unit: "某镇中学", townshipYears: "约20年" };
  const { applicant } = rowOf(cells);
  const posts = [["单位", "级别", "空岗数"], ...["中级", "副高级"].map((level) => ["某镇中学", level, 0])];
  const wide = new RosterWide(postTableOf(postEntries({ name: "岗位设置", values: posts, merges: [] }) ?? []), {
    asOf: null,
    today,
  });
  wide.add({ sheet: "花名册", applicant, plan: planFor(applicant.sheet) });
  const alone = judged(cells);
  expect(kinds(alone)).toEqual(["caution unreadable-cell cell-unreadable"]);
  const full = withAcross(alone, wide.judge(applicant));
  expect([full.verdict, kinds(full)]).toEqual([
    "undetermined",
    ["missing post-quota no-vacancy-direct-open", "missing post-quota unreadable"],
  ]);
});
