/** A row along its route: verdict, claim, earliest date, notes. */
import fc from "fast-check";
import { assess, type Assessment } from "../../src/rules/assess";
import { addDays, isoOf, parseIso, type Day } from "../../src/rules/calendar";
import { explain } from "../../src/rules/explain";
import { notMet, MET } from "../../src/rules/judgement";
import { notesOfRows, planFor } from "../../src/rules/plan";
import { RULEBOOK, type Rulebook } from "../../src/rules/rulebook";
import type { RouteConditions } from "../../src/rules/routes/route";
import { caseRow, type CaseRow } from "../support/case-sheet";

const on = (iso: string): Day => parseIso(iso) as Day;
const today = on("2026-01-15");

const ELIGIBLE = {
  unitLevel: "乡镇",
  heldTitle: "一级教师",
  heldDate: "2012.11",
  applyTitle: "基层高级教师",
  training: "县级培训",
  "trainingHours:2019": "96",
  pledge: "是",
  discipline: "无",
  fraud: "无",
  applyYear: "2020",
};

const rowOf = (cells: Readonly<Record<string, string>>): CaseRow =>
  caseRow({ title: "", on: "2020-12-31", outcome: "", reason: "", at: "", metOn: "", cells });

function judged(
  cells: Readonly<Record<string, string>>,
  asOf: string | null = null,
  rulebook: Rulebook = RULEBOOK,
): Assessment {
  const { applicant } = rowOf(cells);
  return assess(applicant, planFor(applicant.sheet, rulebook), { asOf: asOf === null ? null : on(asOf), today });
}

const kinds = ({ findings }: Assessment): readonly string[] =>
  findings.map(({ rule, severity, reason }) => `${severity} ${rule} ${reason.kind}`);

describe("verdict", () => {
  test("nothing wrong is eligible, with the day of judgement as the earliest", () => {
    const one = judged(ELIGIBLE);
    expect([one.verdict, one.route, one.earliest && isoOf(one.earliest), kinds(one)]).toEqual([
      "eligible",
      "normal",
      "2020-12-31",
      [],
    ]);
  });
  test("a violation decides whatever else is blank", () =>
    expect(judged({ ...ELIGIBLE, pledge: "否", training: "", discipline: "" }).verdict).toBe("ineligible"));
  test("a blank that matters leaves it open", () =>
    expect(judged({ ...ELIGIBLE, pledge: "" }).verdict).toBe("undetermined"));
  test("a caution does not touch it", () => {
    const one = judged({ ...ELIGIBLE, idNumber: "371500198905020338" });
    expect([one.verdict, kinds(one)]).toEqual(["eligible", ["caution id-number id-fault"]]);
  });
  test("without a title, type or level applied for, nobody applies; a year is none", () => {
    const one = judged({ heldTitle: "一级教师", heldDate: "2012.11", applyYear: "2020", "trainingHours:2019": "80" });
    expect([one.verdict, one.route, one.earliest, kinds(one)]).toEqual([
      "not-applying",
      null,
      null,
      ["caution training-hours hours-short"],
    ]);
  });
  test("where the sheet holds applications, a row that shows none is open", () =>
    expect(judged({ ...ELIGIBLE, applyTitle: "" }).verdict).toBe("undetermined"));
});

describe("claim", () => {
  test("nothing claimed, and the normal route claimed, are the same", () => {
    expect(judged({ ...ELIGIBLE, route: "" }).verdict).toBe("eligible");
    expect(judged({ ...ELIGIBLE, route: "正常" }).route).toBe("normal");
  });
  test("a claim that is not understood is open, and what some route lifts with it", () => {
    const one = judged({ ...ELIGIBLE, applyTitle: "基层一级教师", heldDate: "2018.11", route: "绿色通道" });
    expect([one.verdict, kinds(one)]).toEqual([
      "undetermined",
      ["missing route-claim claim-not-understood", "missing five-year-lock locked"],
    ]);
  });
  test("what no route lifts stays a violation under any claim", () =>
    expect(judged({ ...ELIGIBLE, pledge: "否", route: "绿色通道" }).verdict).toBe("ineligible"));
  test("a claim whose conditions are not judged yet opens what its route lifts", () => {
    const one = judged({ ...ELIGIBLE, applyTitle: "基层一级教师", heldDate: "2018.11", route: "急需引进" });
    expect([one.verdict, one.route, kinds(one)]).toEqual([
      "undetermined",
      "talent",
      ["missing route-claim route-not-judged-yet", "missing five-year-lock locked"],
    ]);
    expect(one.findings[1]?.liftedIf).toBe("talent");
  });
  test("but not what it does not lift", () => {
    const one = judged({ ...ELIGIBLE, applyTitle: "基层一级教师", heldDate: "2018.11", route: "直评" });
    expect([one.verdict, kinds(one)]).toEqual([
      "ineligible",
      ["missing route-claim route-not-judged-yet", "violation five-year-lock locked"],
    ]);
  });
  test.each(["2018.11", "2010.11", ""])(
    "a route that lifts the lock leaves the 基层 holder to the ladder (%s)",
    (heldDate) => {
      const one = judged({
        ...ELIGIBLE,
        heldTitle: "基层一级教师",
        applyTitle: "一级教师",
        heldDate,
        route: "急需引进",
      });
      expect([one.verdict, kinds(one)]).toEqual([
        "ineligible",
        expect.arrayContaining(["violation grassroots-ladder grassroots-only-upwards"]),
      ]);
    },
  );
  test("a transfer with a skipped level is left open", () =>
    expect(kinds(judged({ ...ELIGIBLE, heldTitle: "二级教师", route: "县级及以上交流" }))).toContain(
      "missing level-ladder skips-level",
    ));

  const talent = (judge: RouteConditions["judge"]): Rulebook => ({
    ...RULEBOOK,
    routes: [...RULEBOOK.routes.filter(({ route }) => route !== "talent"), { route: "talent", needs: [], judge }],
  });
  const locked = { ...ELIGIBLE, applyTitle: "基层一级教师", heldDate: "2018.11", route: "急需引进" };
  test("a claim that holds lifts what its route lifts", () => {
    const one = judged(
      locked,
      null,
      talent(() => MET),
    );
    expect([one.verdict, kinds(one)]).toEqual(["eligible", []]);
  });
  test("a claim that fails lifts nothing, and cites its route's clause", () => {
    const one = judged(
      locked,
      null,
      talent(() => notMet({ reason: { kind: "blank", field: "education" }, fields: ["route"], metOn: null })),
    );
    expect([one.verdict, kinds(one)]).toEqual([
      "ineligible",
      ["violation route-claim blank", "violation five-year-lock locked"],
    ]);
    expect(one.findings[0]?.clause).toBe("三（四）第4段");
  });
});

describe("earliest", () => {
  const LOCKED = { ...ELIGIBLE, applyTitle: "基层一级教师", heldDate: "2016-02-29" };
  test("time alone cures the lock", () => expect(isoOf(judged(LOCKED).earliest as Day)).toBe("2021-02-28"));
  test("time does not sign a pledge", () => expect(judged({ ...LOCKED, pledge: "否" }).earliest).toBeNull());
  test("a date known to the year is certain in December", () =>
    expect(isoOf(judged({ ...LOCKED, heldDate: "2016" }).earliest as Day)).toBe("2021-12-01"));
  test("after the lock the ladder stands in the way of a 基层 holder", () =>
    expect(judged({ ...LOCKED, heldTitle: "基层一级教师", applyTitle: "一级教师" }).earliest).toBeNull());
  test("a recorded date of applying moves on with time", () => {
    const one = judged({ ...LOCKED, heldDate: "2015-11-01", applyDate: "2020-09-20" });
    expect([one.verdict, isoOf(one.earliest as Day)]).toEqual(["ineligible", "2021-01-01"]);
  });
  test("the row is eligible on that day and not the day before", () => {
    const obtained = fc
      .tuple(fc.integer({ min: 2010, max: 2024 }), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 28 }))
      .map(([year, month, day]) =>
        month === 0 ? `${year}` : day === 0 ? `${year}-${month}` : `${year}-${month}-${day}`,
      );
    fc.assert(
      fc.property(obtained, fc.option(obtained, { nil: "" }), (heldDate, applyDate) => {
        const cells = { ...LOCKED, heldDate, applyDate };
        const { earliest, asOf } = judged(cells);
        if (earliest === null) return;
        expect(judged(cells, isoOf(earliest)).verdict).toBe("eligible");
        if (isoOf(earliest) !== isoOf(asOf))
          expect(judged(cells, isoOf(addDays(earliest, -1))).verdict).not.toBe("eligible");
      }),
      { numRuns: 300 },
    );
  });
});

describe("information", () => {
  const FILL: Readonly<Record<string, readonly string[]>> = {
    unitLevel: ["乡镇", "县直"],
    heldTitle: ["一级教师", "基层一级教师", "无", "二级教师", "小学高级教师"],
    heldDate: ["2012.11", "2018", "2017-05-06"],
    applyTitle: ["基层高级教师", "高级教师", "基层一级教师", "一级教师"],
    applyType: ["基层", "全省统一"],
    training: ["县级培训", "无"],
    "trainingHours:2019": ["96", "80", "0"],
    pledge: ["是", "否"],
    discipline: ["无", "有", "警告处分 2009"],
    route: ["正常", "直评", "急需引进"],
  };
  const anyRow = fc.record(
    Object.fromEntries(Object.entries(FILL).map(([field, values]) => [field, fc.constantFrom("", ...values)])),
  ) as fc.Arbitrary<Record<string, string>>;

  test("filling a blank never reopens what was decided, and a blank not asked for never changes it", () => {
    fc.assert(
      fc.property(anyRow, fc.constantFrom(...Object.keys(FILL)), fc.nat(), (row, field, pick) => {
        if (row[field] !== "" || field === "applyType" || field === "route") return;
        const before = judged(row);
        const choices = FILL[field] ?? [];
        const after = judged({ ...row, [field]: choices[pick % choices.length] ?? "" });
        if (before.verdict === "ineligible") expect(after.verdict).toBe("ineligible");
        const id = field.split(":")[0];
        const asked = before.findings.some(
          ({ severity, fields }) => severity === "missing" && fields.some((one) => one === id),
        );
        if (!asked) expect(after.verdict).toBe(before.verdict);
      }),
      { numRuns: 2000 },
    );
  });

  test("judging twice gives the same", () => {
    fc.assert(fc.property(anyRow, (row) => expect(judged(row)).toEqual(judged(row))));
  });
});

describe("notes", () => {
  test("a rule without its columns is not judged, and the sheet says so", () => {
    const { applicant } = rowOf({
      heldTitle: "一级教师",
      heldDate: "2012.11",
      applyTitle: "基层高级教师",
      unitLevel: "乡镇",
    });
    const notes = planFor(applicant.sheet).notes.map((note) =>
      note.kind === "no-column" ? `${note.rule}: ${note.fields.join(" ")}` : note.kind,
    );
    expect(notes).toEqual([
      "in-service: status",
      "training-hours: trainingHours",
      "training-experience: training trainingHours",
      "integrity-veto: discipline fraud",
      "pledge: pledge",
      "year-assumed",
      "post-assumed-professional",
      "not-judged-yet",
    ]);
  });
  test("of the two columns of the veto the one that lacks is named", () => {
    const { applicant } = rowOf({ ...ELIGIBLE, fraud: "无" });
    expect(planFor(applicant.sheet).notes.some((note) => note.rule === "integrity-veto")).toBe(false);
    const without = Object.fromEntries(Object.entries(ELIGIBLE).filter(([field]) => field !== "fraud"));
    const lacking = rowOf(without).applicant;
    expect(planFor(lacking.sheet).notes).toContainEqual({
      kind: "no-column",
      rule: "integrity-veto",
      fields: ["fraud"],
    });
  });
  test("a date before the notice uses its first figures and says so once", () => {
    const { applicant } = rowOf({ ...ELIGIBLE, applyYear: "2019" });
    const one = assess(applicant, planFor(applicant.sheet), { asOf: null, today });
    expect(notesOfRows([applicant], [one]).map(({ kind }) => kind)).toContain("before-notice");
  });
  test("a plain title is taken for a provincial one, and that is said", () => {
    const { applicant } = rowOf(ELIGIBLE);
    const one = assess(applicant, planFor(applicant.sheet), { asOf: null, today });
    expect(notesOfRows([applicant], [one]).map(({ kind }) => kind)).toEqual(["type-assumed-provincial"]);
  });
});

test("the explanation lists every condition, met ones too, with the cells they rest on", () => {
  const { applicant } = rowOf({ ...ELIGIBLE, pledge: "否" });
  const conditions = explain(applicant, planFor(applicant.sheet), { asOf: null, today });
  expect(conditions.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual([
    "route-claim met",
    "township-post met",
    "five-year-lock not-applicable",
    "grassroots-ladder not-applicable",
    "level-ladder met",
    "training-hours met",
    "training-experience met",
    "integrity-veto met",
    "pledge not-met",
    "id-number not-applicable",
    "in-service not-judged",
  ]);
  const cells = Object.fromEntries(conditions.map((one) => [one.rule, one.cells]));
  expect(cells["pledge"]).toHaveLength(1);
  expect(cells["training-hours"]).toHaveLength(2);
});
