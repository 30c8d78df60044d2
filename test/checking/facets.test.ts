/** Facets combine: AND across them, OR within one; each is counted under the others. */
import {
  cleared,
  FACETS,
  findingFor,
  NO_CHOICE,
  peopleUnder,
  rulesByWeight,
  toggled,
  turnedRound,
  type Choice,
  type View,
} from "../../src/checking/facets";
import { EMPTY_VIEW, Listing } from "../../src/checking/listing";
import { SheetJudge } from "../../src/checking/judge-sheet";
import type { CheckedPerson } from "../../src/checking/people";
import type { ReviewState } from "../../src/checking/reviews/review";
import { Slices } from "../../src/checking/slices";
import { DEFAULT_SETTINGS } from "../../src/rules/settings/settings";

const HEADERS = ["姓名", "单位", "单位性质", "现职称", "取得时间", "申报职称", "是否签订承诺书"];
const ROWS = [
  ["王小明", "甲镇中学", "乡镇", "一级教师", "2008.11", "基层高级教师", "否"],
  ["李小红", "甲镇中学", "乡镇", "一级教师", "2008.11", "基层高级教师", ""],
  ["张小强", "乙镇中学", "乡镇", "二级教师", "2008.11", "基层一级教师", "否"],
  ["赵小明", "乙镇中学", "乡镇", "二级教师", "2008.11", "基层一级教师", "是"],
];

/** More columns: who is in order has nothing to look at, whom more is open to only good news. */
const WHOLE = [
  [
    "姓名",
    "单位",
    "单位性质",
    "学历",
    "现职称",
    "取得时间",
    "乡镇工作年限",
    "申报职称",
    "县级以上培训",
    "2019年继续教育学时",
    "是否签订承诺书",
    "违纪违规",
    "弄虚作假",
  ],
  [
    "周小平",
    "丙镇中学",
    "乡镇",
    "本科",
    "一级教师",
    "2012.11",
    "8",
    "基层高级教师",
    "县级培训",
    "96",
    "是",
    "无",
    "无",
  ],
  [
    "吴小兰",
    "丙镇中学",
    "乡镇",
    "本科",
    "一级教师",
    "2012.11",
    "22",
    "基层高级教师",
    "县级培训",
    "96",
    "是",
    "无",
    "无",
  ],
  [
    "郑小军",
    "丙镇中学",
    "乡镇",
    "本科",
    "一级教师",
    "2012.11",
    "8",
    "基层高级教师",
    "县级培训",
    "96",
    "否",
    "无",
    "无",
  ],
];

async function view(
  choice: Choice,
  reviewed: readonly string[] = [],
  rows: readonly (readonly string[])[] = [HEADERS, ...ROWS],
): Promise<View> {
  const options = { assumed: [], directory: null, settings: DEFAULT_SETTINGS, defaultYear: 2020 };
  const timing = { asOf: null, today: { year: 2020, month: 12, day: 1 } };
  const { signal } = new AbortController();
  const judge = new SheetJudge("表", [], options, timing, new Slices(signal));
  await judge.add([["2020年度申报花名册"], ...rows]);
  await judge.finish();
  const reviewOf = ({ name }: CheckedPerson): ReviewState => (reviewed.includes(name) ? "passed" : "open");
  return (await new Listing().viewOf(judge.people, choice, signal, reviewOf)) ?? EMPTY_VIEW;
}

const names = ({ listed }: View): readonly string[] => listed.map(({ name }) => name);

test("nothing chosen: everybody is counted, those with something to look at are listed", async () => {
  const { counts, listed } = await view(NO_CHOICE);
  expect([...counts.unit]).toEqual([
    ["甲镇中学", 2],
    ["乙镇中学", 2],
  ]);
  expect([...counts.level]).toEqual([
    ["associate-senior", 2],
    ["intermediate", 2],
  ]);
  expect(counts.rule.get("pledge")).toBe(3);
  expect(listed.every(({ worst }) => worst !== null)).toBe(true);
});

test("one unit in several spellings is one", async () => {
  const spelled = ["甲镇Ａ中学", "甲镇 A中学", "甲镇a中学"].map((unit, i) => [
    `王${i}`,
    unit,
    ...(ROWS[0] ?? []).slice(2),
  ]);
  const { counts } = await view(NO_CHOICE, [], [HEADERS, ...spelled]);
  expect([...counts.unit]).toEqual([["甲镇A中学", 3]]);
});

test("who waits for a cell that another rule tells is under both rules", async () => {
  const headers = [...HEADERS, "现职称类型"];
  const person = ["王小明", "甲镇中学", "乡镇", "一级教师", "2017.11", "基层一级教师", "是", ""];
  const both = await view(NO_CHOICE, [], [headers, person]);
  expect(both.listed[0]?.assessment.findings.map(({ rule }) => rule)).not.toContain("grassroots-ladder");
  expect([both.counts.rule.get("five-year-lock"), both.counts.rule.get("grassroots-ladder")]).toEqual([1, 1]);
  expect(peopleUnder(both, "grassroots-ladder").map(({ finding }) => finding.rule)).toEqual(["five-year-lock"]);
  const chosen = toggled(NO_CHOICE, "rule", "grassroots-ladder");
  const [person1] = (await view(chosen, [], [headers, person])).listed;
  expect(person1 && findingFor(person1, chosen)?.rule).toBe("five-year-lock");
});

test("within a facet either counts, across facets both must hold", async () => {
  const units = toggled(NO_CHOICE, "unit", "甲镇中学");
  expect(names(await view(units))).toEqual(["王小明", "李小红"]);
  expect(names(await view(toggled(units, "unit", "乙镇中学")))).toHaveLength(4);
  const both = toggled(units, "rule", "pledge");
  const pledged = await view(both);
  expect(names(pledged)).toEqual(["王小明", "李小红"]);
  // The unit's own choice does not narrow it, the rule's does.
  expect([...pledged.counts.unit]).toEqual([
    ["甲镇中学", 2],
    ["乙镇中学", 1],
  ]);
  expect(names(await view(toggled(both, "level", "intermediate")))).toEqual([]);
});

test("what is chosen twice is not chosen; a search narrows everything", async () => {
  const twice = toggled(toggled(NO_CHOICE, "unit", "甲镇中学"), "unit", "甲镇中学");
  expect(FACETS.every((facet) => twice.chosen[facet].size === 0)).toBe(true);
  const found = await view({ ...NO_CHOICE, search: "小明" });
  expect(names(found)).toEqual(["王小明", "赵小明"]);
  expect(found.counts.unit.get("甲镇中学")).toBe(1);
});

test("what is chosen of a facet is turned round: everybody but them; without a choice there is nothing to turn", async () => {
  const unit = turnedRound(toggled(NO_CHOICE, "unit", "甲镇中学"), "unit");
  expect(names(await view(unit))).toEqual(["张小强", "赵小明"]);
  expect(toggled(unit, "unit", "甲镇中学").inverted.size).toBe(0);
  expect(cleared(unit, "unit")).toEqual(NO_CHOICE);
  const pledged = turnedRound(toggled(NO_CHOICE, "rule", "pledge"), "rule");
  expect(names(await view(pledged))).toEqual(["赵小明"]);
});

test("who has nothing to look at is counted, and listed on request", async () => {
  const some = await view(NO_CHOICE);
  expect(some.listed.length + some.unlisted).toBe(some.of);
  expect((await view({ ...NO_CHOICE, everybody: true })).listed).toHaveLength(4);
});

test("a line says what was chosen by, else the gravest", async () => {
  const choice = toggled(NO_CHOICE, "rule", "base-tenure");
  const { listed } = await view(choice);
  expect(listed.map((person) => findingFor(person, choice)?.rule)).toEqual(listed.map(() => "base-tenure"));
  expect(listed.map((person) => findingFor(person, NO_CHOICE))).toEqual(listed.map(({ worst }) => worst));
});

test("by rule: the gravest first, each with those whom it concerns", async () => {
  const all = { ...(await view(NO_CHOICE)), choice: NO_CHOICE };
  const groups = rulesByWeight(all);
  // Two have not signed, of one it is not known: she is none of those in breach.
  const people = [
    { severity: "violation", count: 2 },
    { severity: "missing", count: 1 },
  ];
  expect(groups[0]).toEqual({ rule: "pledge", severity: "violation", decides: true, count: 3, people });
  for (const { rule, count } of groups) expect(peopleUnder(all, rule)).toHaveLength(count);
  const only = toggled(NO_CHOICE, "rule", "pledge");
  expect(rulesByWeight({ ...(await view(only)), choice: only }).map(({ rule }) => rule)).toEqual(["pledge"]);
});

test.each<readonly [string, readonly string[], Choice]>([
  ["nobody reviewed", [], NO_CHOICE],
  ["somebody with findings reviewed", ["郑小军"], NO_CHOICE],
  ["somebody without findings reviewed", ["周小平"], NO_CHOICE],
  ["within a unit", ["郑小军"], toggled(NO_CHOICE, "unit", "丙镇中学")],
  ["everybody listed", ["郑小军"], { ...NO_CHOICE, everybody: true }],
  ["one decision chosen already", ["郑小军", "周小平"], toggled(NO_CHOICE, "review", "passed")],
])("what stands beside a value is what a click on it lists: %s", async (_, reviewed, choice) => {
  const { counts, of } = await view(choice, reviewed, WHOLE);
  expect(of).toBe(3);
  for (const facet of FACETS)
    for (const [value, count] of counts[facet]) {
      const alone = toggled(cleared(choice, facet), facet, value);
      const { listed } = await view(alone, reviewed, WHOLE);
      expect([facet, value, listed.length]).toEqual([facet, value, count]);
    }
});

test("a unit that cannot be read stands as it was typed, beside those without one", async () => {
  const [headers = [], ...people] = WHOLE;
  const units = ["#N/A", "", "丙镇中学"];
  const rows = people.map((row, i) => row.map((cell, column) => (column === 1 ? (units[i] ?? cell) : cell)));
  const { counts, listed } = await view({ ...NO_CHOICE, everybody: true }, [], [headers, ...rows]);
  expect([...counts.unit.keys()]).toEqual(units);
  expect(listed.map(({ unit }) => unit)).toEqual(units);
});

test("whom a rule concerns stands under it, those with good news alone too", async () => {
  const all = { ...(await view(NO_CHOICE, [], WHOLE)), choice: NO_CHOICE };
  expect(names(all)).toEqual(["郑小军"]);
  const groups = rulesByWeight(all);
  expect(groups.filter(({ severity }) => severity === "benefit")).not.toEqual([]);
  for (const { rule, count, people } of groups) {
    expect([rule, peopleUnder(all, rule).length]).toEqual([rule, count]);
    expect(people.reduce((sum, one) => sum + one.count, 0)).toBe(count);
  }
});
