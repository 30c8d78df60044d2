/**
 * Every pair of route and requirement: a row that breaks this one requirement and satisfies the route and all others.
 * What becomes of the breach is written here from the notice, not taken from the routes.
 */
import { contextFor, judge } from "../../src/rules/engine/assess";
import { parseIso, type Day } from "../../src/core/calendar";
import { datesOf } from "../../src/rules/engine/dates";
import type { RequirementId, RouteId } from "../../src/rules/ids";
import { planFor } from "../../src/rules/engine/plan";
import { routeNamed } from "../../src/rules/routes/claim";
import { decisionOn } from "../../src/rules/routes/route";
import { REQUIREMENT_IDS, ROUTE_IDS, RULEBOOK } from "../../src/rules/rulebook";
import { standsInTheWay } from "../../src/rules/engine/verdict";
import { caseRow, cellsOnly } from "../support/case-sheet";

type Cells = Readonly<Record<string, string>>;

const COMMON: Cells = {
  unitLevel: "乡镇",
  postKind: "专业技术",
  status: "在职",
  sex: "男",
  birthDate: "1985.01",
  education: "本科",
  heldTitle: "一级教师",
  heldDate: "2012.11",
  otherTitle: "无",
  otherDate: "",
  applyTitle: "基层高级教师",
  applyYear: "2020",
  majorMatches: "是",
  training: "县级培训",
  "trainingHours:2019": "96",
  "appraisals:2019": "合格",
  pledge: "是",
  discipline: "无",
  fraud: "无",
};

const EXCHANGE_YEARS: Cells = Object.fromEntries(
  [2015, 2016, 2017, 2018, 2019, 2020].flatMap((year) => [
    [`appraisals:${year}`, "合格"],
    [`trainingHours:${year}`, "96"],
  ]),
);

/** A row that holds along the route; what makes the claim fail; what leaves it open. */
const ROWS: Readonly<Record<Exclude<RouteId, "normal">, { holds: Cells; fails: Cells; open: Cells }>> = {
  veteran: {
    holds: { route: "直评", townshipYears: "25" },
    fails: { townshipYears: "5" },
    open: { townshipYears: "" },
  },
  transfer: {
    holds: { route: "交流", fromUnitLevel: "县直" },
    fails: { fromUnitLevel: "乡镇" },
    open: { fromUnitLevel: "" },
  },
  "general-practitioner": {
    holds: {
      route: "全科认定",
      unit: "某镇卫生院",
      heldTitle: "主治医师",
      heldDate: "2009.05",
      applyTitle: "基层副主任医师",
      gpTraining: "合格",
      gpTrainingDate: "2008.01",
      joinedUnit: "2005.07",
    },
    fails: { gpTraining: "否" },
    open: { gpTraining: "待定" },
  },
  talent: {
    holds: { route: "急需引进", education: "硕士研究生", urgentNeed: "是", voluntary: "是" },
    fails: { urgentNeed: "否" },
    open: { urgentNeed: "" },
  },
  doctor: {
    holds: {
      route: "博士直报",
      education: "博士研究生",
      outstanding: "是",
      heldTitle: "高级教师",
      applyTitle: "正高级教师",
    },
    fails: { outstanding: "否" },
    open: { outstanding: "" },
  },
  exchange: {
    holds: {
      ...EXCHANGE_YEARS,
      route: "换发",
      heldTitle: "基层一级教师",
      heldDate: "2014.03",
      appointedDate: "2014.06",
      applyTitle: "一级教师",
    },
    fails: { "appraisals:2016": "不合格", "appraisals:2017": "不合格", "appraisals:2018": "不合格" },
    open: { "appraisals:2016": "", "appraisals:2017": "" },
  },
  "exam-margin": {
    holds: { route: "以考代评", heldTitle: "护师", applyTitle: "主管护师", examScores: "基础55、实践58" },
    fails: { examScores: "基础54、实践58" },
    open: { examScores: "" },
  },
};

const HEALTH: Cells = { heldTitle: "主治医师", applyTitle: "基层副主任医师", majorMatches: "否" };
const NURSE: Cells = { heldTitle: "护师", applyTitle: "基层主管护师" };
const NOTHING_SHOWN: Cells = { training: "无", "trainingHours:2019": "0" };

/** What the breach counts along the claim that holds. */
type Counts = "violation" | "missing" | "lifted";
type Pair = readonly [RequirementId, Counts, Cells, what?: string];

const SAME_UNDER_ALL = (hours: Counts): readonly Pair[] => [
  ["training-hours", hours, { "trainingHours:2019": "80" }],
  ["integrity-veto", "violation", { fraud: "有" }],
  ["pledge", "violation", { pledge: "否" }],
];

const PAIRS: Readonly<Record<Exclude<RouteId, "normal">, readonly Pair[]>> = {
  veteran: [
    ...SAME_UNDER_ALL("violation"),
    ["township-post", "violation", { unitLevel: "县直" }],
    ["in-service", "violation", { status: "退休" }],
    ["five-year-lock", "violation", { otherTitle: "全省统一高级教师", otherDate: "2019.01" }],
    ["grassroots-ladder", "violation", { heldTitle: "基层二级教师" }],
    ["level-ladder", "violation", { heldTitle: "二级教师" }],
    ["examined-level", "missing", NURSE],
    ["base-tenure", "violation", { heldDate: "2019.01" }],
    ["appraisal", "missing", { "appraisals:2019": "不合格" }],
    ["major-match", "violation", HEALTH],
  ],
  // Without a township post the transfer itself fails.
  transfer: [
    ...SAME_UNDER_ALL("violation"),
    ["in-service", "violation", { status: "退休" }],
    ["five-year-lock", "violation", { otherTitle: "全省统一高级教师", otherDate: "2019.01" }],
    ["grassroots-ladder", "missing", { heldTitle: "基层二级教师" }, "skipped level"],
    ["grassroots-ladder", "violation", { heldTitle: "基层正高级教师" }, "lower level"],
    ["grassroots-ladder", "violation", { heldTitle: "基层一级教师", applyTitle: "高级教师" }, "other kind"],
    ["level-ladder", "missing", { heldTitle: "二级教师" }, "skipped level"],
    ["level-ladder", "missing", { heldTitle: "无" }, "no title"],
    ["level-ladder", "missing", { otherTitle: "基层三级教师" }, "one of two titles skips"],
    ["level-ladder", "violation", { heldTitle: "正高级教师" }, "lower level"],
    ["examined-level", "missing", NURSE],
    ["base-tenure", "lifted", { heldDate: "2019.01" }],
    ["appraisal", "missing", { "appraisals:2019": "不合格" }],
    ["major-match", "violation", HEALTH],
  ],
  // 副高 is never an examined level; a figure of tenure that varies is open along the normal route.
  // Without a township post the claim itself fails.
  "general-practitioner": [
    ...SAME_UNDER_ALL("violation"),
    ["in-service", "violation", { status: "退休" }],
    ["five-year-lock", "violation", { otherTitle: "全省统一副主任医师", otherDate: "2019.01" }],
    ["grassroots-ladder", "violation", { heldTitle: "基层主治医师", otherTitle: "基层主任医师" }],
    ["level-ladder", "violation", { otherTitle: "全省统一主任医师" }],
    ["base-tenure", "lifted", { education: "高中" }],
    ["appraisal", "missing", { "appraisals:2019": "不合格" }],
    ["major-match", "violation", { majorMatches: "否" }],
  ],
  // Exactly one post level up: no title of the other kind can lie at the level applied for.
  talent: [
    ...SAME_UNDER_ALL("lifted"),
    ["township-post", "violation", { unitLevel: "县直" }],
    ["in-service", "violation", { status: "退休" }],
    ["grassroots-ladder", "lifted", { heldTitle: "基层三级教师", applyTitle: "基层一级教师" }],
    ["level-ladder", "lifted", { heldTitle: "三级教师", applyTitle: "基层一级教师" }],
    ["examined-level", "lifted", NURSE],
    ["base-tenure", "lifted", { heldDate: "2019.01" }],
    ["appraisal", "missing", { "appraisals:2019": "不合格" }],
    ["major-match", "violation", HEALTH],
  ],
  // Without a township unit the claim itself fails; 正高 is never an examined level.
  doctor: [
    ...SAME_UNDER_ALL("violation"),
    ["in-service", "violation", { status: "退休" }],
    [
      "five-year-lock",
      "violation",
      { applyTitle: "基层正高级教师", otherTitle: "全省统一正高级教师", otherDate: "2019.01" },
    ],
    ["grassroots-ladder", "lifted", { heldTitle: "基层一级教师", applyTitle: "基层正高级教师" }, "skipped level"],
    ["grassroots-ladder", "missing", { heldTitle: "基层高级教师" }, "other kind"],
    ["grassroots-ladder", "violation", { heldTitle: "基层正高级教师", applyTitle: "基层正高级教师" }, "held already"],
    ["level-ladder", "lifted", { heldTitle: "一级教师" }, "skipped level"],
    ["level-ladder", "lifted", { heldTitle: "无" }, "no title"],
    ["level-ladder", "lifted", { applyTitle: "基层正高级教师", otherTitle: "基层二级教师" }, "one of two titles skips"],
    ["level-ladder", "violation", { heldTitle: "正高级教师" }, "held already"],
    ["base-tenure", "lifted", { heldDate: "2019.01" }],
    ["appraisal", "missing", { "appraisals:2019": "不合格" }],
    ["major-match", "violation", { heldTitle: "副主任医师", applyTitle: "主任医师", majorMatches: "否" }],
  ],
  // A provincial application is not asked for a township post; tenure is not asked where the level is held; hours are
  // part of the record, so that training is always shown.
  exchange: [
    ...SAME_UNDER_ALL("lifted"),
    ["in-service", "violation", { birthDate: "1958.01" }],
    ["five-year-lock", "lifted", { heldDate: "2015.06", appointedDate: "2015.06", applyDate: "2020-03-01" }],
    ["grassroots-ladder", "lifted", {}],
    ["level-ladder", "lifted", { otherTitle: "高级教师", otherDate: "2012.01" }],
    ["examined-level", "lifted", { heldTitle: "基层主管护师", applyTitle: "主管护师" }],
    ["appraisal", "lifted", { "appraisals:2019": "不合格" }],
    ["major-match", "violation", { heldTitle: "基层主管护师", applyTitle: "主管护师", majorMatches: "否" }],
  ],
  "exam-margin": [
    ...SAME_UNDER_ALL("lifted"),
    ["township-post", "violation", { unitLevel: "县直", applyTitle: "基层主管护师" }],
    ["in-service", "violation", { status: "退休" }],
    ["five-year-lock", "lifted", { otherTitle: "基层主管护师", otherDate: "2019.01" }],
    ["grassroots-ladder", "lifted", { heldTitle: "基层护师" }],
    ["level-ladder", "lifted", { heldTitle: "护士" }],
    ["examined-level", "lifted", {}],
    ["base-tenure", "lifted", { heldDate: "2019.01" }],
    ["training-experience", "lifted", NOTHING_SHOWN],
    ["appraisal", "lifted", { "appraisals:2019": "不合格" }],
    ["major-match", "lifted", { majorMatches: "否" }],
  ],
};

const LIFTED_WHOLE: Readonly<Record<Exclude<RouteId, "normal">, readonly RequirementId[]>> = {
  veteran: ["post-quota"],
  transfer: ["base-tenure", "post-quota"],
  "general-practitioner": ["base-tenure", "examined-level"],
  talent: ["base-tenure", "examined-level", "post-quota", "five-year-lock", "level-ladder", "grassroots-ladder"],
  doctor: ["base-tenure"],
  exchange: [
    "grassroots-ladder",
    "level-ladder",
    "five-year-lock",
    "base-tenure",
    "post-quota",
    "training-hours",
    "training-experience",
    "appraisal",
    "one-type-per-year",
    "examined-level",
  ],
  "exam-margin": [
    "one-type-per-year",
    "five-year-lock",
    "grassroots-ladder",
    "level-ladder",
    "examined-level",
    "base-tenure",
    "training-hours",
    "training-experience",
    "appraisal",
    "major-match",
  ],
};

function found(cells: Cells): {
  claim: readonly string[];
  others: readonly string[];
  ruled: Readonly<Record<string, string>>;
} {
  const { applicant } = caseRow(cellsOnly(cells));
  const plan = planFor(applicant.sheet);
  const today = parseIso("2020-12-31") as Day;
  const judged = judge(contextFor(applicant, plan, datesOf(applicant, { asOf: null, today })), plan);
  const inTheWay = judged.findings.filter(standsInTheWay);
  const shown = (own: boolean): readonly string[] => [
    ...new Set(
      inTheWay
        .filter(({ rule }) => (rule === "route-claim") === own)
        .map(({ severity, rule }) => `${severity} ${rule}`),
    ),
  ];
  return {
    claim: shown(true),
    others: shown(false),
    ruled: Object.fromEntries(plan.requirements.map(({ id }, i) => [id, judged.rulings[i]?.outcome ?? ""])),
  };
}

const CLAIMED = ROUTE_IDS.filter((id): id is Exclude<RouteId, "normal"> => id !== "normal");

/** Requirements of which the route decides so, whole. */
const decided = (id: RouteId, decision: string): readonly RequirementId[] =>
  REQUIREMENT_IDS.filter((rule) => decisionOn(routeNamed(RULEBOOK.routes, id), rule) === decision);

test("what routes waive and downgrade is what the notice says", () => {
  for (const id of CLAIMED) expect([id, [...decided(id, "waives")].sort()]).toEqual([id, [...LIFTED_WHOLE[id]].sort()]);
  expect(CLAIMED.map((id) => [id, decided(id, "downgrades")]).filter(([, rules]) => rules?.length !== 0)).toEqual([
    ["general-practitioner", ["training-experience", "post-quota"]],
    ["talent", ["training-hours", "training-experience"]],
    ["exam-margin", ["post-quota"]],
  ]);
  expect(decided("normal", "stands")).toEqual(REQUIREMENT_IDS);
});

describe.each(CLAIMED)("%s", (id) => {
  const { holds, fails, open } = ROWS[id];
  const row = (...patches: readonly Cells[]): Cells => Object.assign({}, COMMON, holds, ...patches) as Cells;

  test("the row to start from is in order", () => expect(found(row())).toMatchObject({ claim: [], others: [] }));
  test("the claim fails, and is left open, as meant", () => {
    expect(found(row(fails)).claim).toEqual(["violation route-claim"]);
    expect(found(row(open)).claim).toEqual(["missing route-claim"]);
  });

  test.each(PAIRS[id].map(([rule, counts, cells, what]) => [rule, what ?? "", counts, cells] as const))(
    "%s %s: %s",
    (rule, _what, counts, cells) => {
      const { claim, others, ruled } = found(row(cells));
      expect(["not-met", "cannot-tell"]).toContain(ruled[rule]);
      const plain = `${ruled[rule] === "not-met" ? "violation" : "missing"} ${rule}`;
      expect(claim).toEqual([]);
      expect(others).toEqual(counts === "lifted" ? [] : [`${counts} ${rule}`]);
      // A claim that fails lifts nothing; one that cannot be told leaves open what it would lift.
      expect(found(row(cells, fails)).others).toContain(plain);
      expect(found(row(cells, open)).others).toContain(counts === "violation" ? plain : `missing ${rule}`);
      // Nobody knows what a claim that is not understood would lift.
      const unclear = found(row(cells, { route: "绿色通道" }));
      expect(unclear.claim).toEqual(["missing route-claim"]);
      const neverLifted = ["township-post", "in-service", "integrity-veto", "pledge"].includes(rule);
      expect(unclear.others).toContain(neverLifted ? plain : `missing ${rule}`);
    },
  );
});

test("training that is denied and not shown by hours breaks the requirement along every route that rests on neither", () => {
  for (const id of ["veteran", "transfer", "doctor"] as const) {
    const denied = { ...COMMON, ...ROWS[id].holds, training: "无" };
    const withoutHours = Object.fromEntries(Object.entries(denied).filter(([field]) => field !== "trainingHours:2019"));
    expect([id, found(withoutHours).others]).toEqual([id, ["violation training-experience"]]);
  }
});
