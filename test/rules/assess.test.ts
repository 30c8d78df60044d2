/** A row along its route: verdict, claim, direct routes, notes. */
import { isoOf } from "../../src/core/calendar";
import { notMet, MET } from "../../src/core/judgement";
import { addressOn } from "../../src/core/positions";
import { assess, directAnswer } from "../../src/rules/engine/assess";
import { notesOfRows, planFor } from "../../src/rules/engine/plan";
import { RULEBOOK, type Rulebook } from "../../src/rules/rulebook";
import type { Route } from "../../src/rules/routes/route";
import { ELIGIBLE, judged, kinds, rowOf, today } from "../support/judged";

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
    const one = judged({ ...ELIGIBLE, idNumber: "371500198905020338", birthDate: "1989.05", sex: "男" });
    expect([one.verdict, kinds(one)]).toEqual(["eligible", ["caution id-number id-fault"]]);
  });
  test.each([
    ["undetermined", "undetermined", "missing"],
    ["violation", "ineligible", "violation"],
  ] as const)("不合格 in the year before: where the settings say %s, %s", (failedAppraisal, verdict, severity) => {
    const { applicant } = rowOf({ ...ELIGIBLE, "appraisals:2019": "不合格" });
    const sheet = { ...applicant.sheet, settings: { ...applicant.sheet.settings, failedAppraisal } };
    const one = assess({ ...applicant, sheet }, planFor(sheet), { asOf: null, today });
    expect([one.verdict, kinds(one)]).toEqual([verdict, [`${severity} appraisal appraisal-failed`]]);
  });
  test("what a route makes a caution of is one too where it cannot be told", () => {
    const TALENT = { education: "硕士研究生", urgentNeed: "是", voluntary: "是", route: "急需引进" };
    const one = judged({ ...ELIGIBLE, ...TALENT, "trainingHours:2019": "" });
    expect([one.verdict, kinds(one)]).toEqual(["eligible", ["caution training-hours hours-blank"]]);
  });
  test.each(["破格", "破格申报", "转评"])("申报方式 “%s” is that of a normal application", (route) =>
    expect(judged({ ...ELIGIBLE, route })).toMatchObject({ verdict: "eligible", route: "normal" }),
  );
  test.each([
    ["nothing bars it", {}, ["caution route-claim exam-no-title"]],
    ["something else is open", { pledge: "" }, ["caution route-claim exam-no-title", "missing pledge blank"]],
    ["something else bars it", { pledge: "否" }, ["violation pledge pledge-unsigned"]],
    ["the unit lies elsewhere", { unitLevel: "县直" }, ["violation township-post not-township"]],
  ])("以考代评 says that somebody may compete where %s", (_what, cells, expected) => {
    const exam = { heldTitle: "护师", applyTitle: "主管护师", route: "以考代评", examScores: "58", passMarks: "60" };
    expect(kinds(judged({ ...ELIGIBLE, ...exam, ...cells }))).toEqual(expected);
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
  test("of two routes claimed neither is taken for the other: what one of them lifts is open", () => {
    const locked = { ...ELIGIBLE, applyTitle: "基层一级教师", heldDate: "2018.11" };
    const one = judged({ ...locked, route: "直评、急需引进" });
    expect([one.verdict, kinds(one)]).toEqual([
      "undetermined",
      ["missing route-claim claim-names-several", "missing five-year-lock locked"],
    ]);
    expect(judged({ ...locked, route: "直评、博士直报" }).verdict).toBe("ineligible");
  });
  test("what no route lifts stays a violation under any claim", () =>
    expect(judged({ ...ELIGIBLE, pledge: "否", route: "绿色通道" }).verdict).toBe("ineligible"));
  test.each([
    ["基层", "unknown-title", ["doctor"]],
    ["全省统一", "grassroots-ladder", []],
  ] as const)(
    "of a title whose kind nobody can read, a doctor applying for %s is asked by %s",
    (applyType, rule, direct) => {
      const DOCTOR = { education: "博士研究生", outstanding: "是", heldTitle: "二级教师", heldType: "甲类" };
      const one = judged({ ...ELIGIBLE, ...DOCTOR, applyTitle: "正高级教师", applyType, route: "博士直报" });
      expect([one.verdict, one.direct, kinds(one)]).toEqual(["undetermined", direct, [`missing ${rule} unreadable`]]);
    },
  );
  /** Holds 中级 of both kinds: the step up is open, the lock at the level applied for is not. */
  const LOCKED_ABOVE = {
    ...ELIGIBLE,
    education: "硕士研究生",
    heldTitle: "二级教师",
    otherTitle: "全省统一一级教师",
    otherDate: "2018.11",
    applyTitle: "基层一级教师",
    urgentNeed: "是",
    voluntary: "是",
  };
  test("a claim that cannot be told opens what its route lifts", () => {
    const one = judged({
      ...ELIGIBLE,
      heldDate: "2018.11",
      education: "硕士研究生",
      urgentNeed: "",
      voluntary: "是",
      route: "急需引进",
    });
    expect([one.verdict, one.route, one.claimHolds, kinds(one)]).toEqual([
      "undetermined",
      "talent",
      false,
      ["missing route-claim blank", "missing base-tenure tenure-short"],
    ]);
    expect(one.findings[1]?.liftedIf).toBe("talent");
  });
  test.each<[string, Record<string, string>, string, string]>([
    ["holds: nobody says whether it lifts a skipped level", {}, "undetermined", "missing level-ladder skips-level"],
    ["fails: the level is skipped", { birthDate: "1963.01" }, "ineligible", "violation level-ladder skips-level"],
    ["is open: so is the level", { birthDate: "" }, "undetermined", "missing level-ladder skips-level"],
  ])("a claim of transfer that %s", (what, cells, verdict, found) => {
    const moved = { fromUnitLevel: "县直", sex: "男", birthDate: "1980.01", heldTitle: "二级教师", route: "交流" };
    const one = judged({ ...ELIGIBLE, ...moved, ...cells });
    const skips = one.findings.find(({ reason }) => reason.kind === "skips-level");
    expect([one.verdict, kinds(one)]).toEqual([verdict, expect.arrayContaining([found])]);
    const isOpen = what.startsWith("is open");
    const holds = what.startsWith("holds");
    expect(skips).toMatchObject({ liftedIf: isOpen ? "transfer" : null, leftOpenBy: holds ? "transfer" : null });
  });
  test("but not what it does not lift", () => {
    const one = judged({ ...ELIGIBLE, heldDate: "2018.11", townshipYears: "", route: "直评" });
    expect([one.verdict, kinds(one)]).toEqual([
      "ineligible",
      ["missing route-claim blank", "violation base-tenure tenure-short"],
    ]);
  });
  test("a claim of a route whose columns the sheet lacks cannot be told", () => {
    const one = judged({ ...ELIGIBLE, route: "急需引进", education: "硕士研究生" });
    expect([one.verdict, kinds(one)]).toEqual([
      "undetermined",
      ["missing route-claim no-column", "missing route-claim no-column"],
    ]);
  });
  test("a claim that fails lifts nothing and says what the normal route would do", () => {
    const short = judged({ ...ELIGIBLE, townshipYears: "19", route: "直评" });
    expect([short.verdict, kinds(short), short.findings[0]?.normalWould]).toEqual([
      "ineligible",
      ["violation route-claim township-years-short"],
      "eligible",
    ]);
    const talentless = judged({
      ...ELIGIBLE,
      heldDate: "2018.11",
      urgentNeed: "否",
      voluntary: "是",
      route: "急需引进",
    });
    expect([talentless.verdict, kinds(talentless), talentless.findings.map(({ normalWould }) => normalWould)]).toEqual([
      "ineligible",
      ["violation route-claim talent-not-qualified", "violation base-tenure tenure-short"],
      ["ineligible", null],
    ]);
    const open = judged({ ...ELIGIBLE, pledge: "", townshipYears: "19", route: "直评" });
    expect(open.findings[0]?.normalWould).toBe("undetermined");
  });
  test("a county unit's claim of a direct route fails by its unit, and the normal route would do", () => {
    const one = judged({
      ...ELIGIBLE,
      unitLevel: "县直",
      applyTitle: "高级教师",
      fromUnitLevel: "市直",
      birthDate: "1985.01",
      sex: "男",
      route: "交流",
    });
    expect([one.verdict, one.claimHolds, one.findings[0]?.normalWould]).toEqual(["ineligible", false, "eligible"]);
  });
  test.each(["2018.11", "2010.11", ""])(
    "a route that lifts the lock leaves the 基层 holder to the ladder (%s)",
    (heldDate) => {
      const one = judged({
        ...ELIGIBLE,
        heldTitle: "基层一级教师",
        applyTitle: "一级教师",
        heldDate,
        urgentNeed: "",
        voluntary: "",
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

  const talent = (evaluate: Route["evaluate"]): Rulebook => ({
    ...RULEBOOK,
    routes: RULEBOOK.routes.map((one) => (one.id === "talent" ? { ...one, needs: [], evaluate } : one)),
  });
  const locked = { ...LOCKED_ABOVE, applyTitle: "基层一级教师", route: "急需引进" };
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

describe("what stands in the way of a claim", () => {
  const where = (cells: Readonly<Record<string, string>>): readonly string[] => {
    const { applicant, roster } = rowOf({ ...ELIGIBLE, ...cells });
    const { findings } = assess(applicant, planFor(applicant.sheet), { asOf: null, today });
    return findings
      .filter(({ rule }) => rule === "route-claim")
      .map((one) => [...one.fields, ...one.cells.map((at) => addressOn(roster.sheet, at))].join(" "));
  };
  test.each<[what: string, cells: Record<string, string>, expected: readonly string[]]>([
    [
      "points to the claim, then to what it fails on",
      { route: "直评", townshipYears: "19" },
      ["route townshipYears O2 P2"],
    ],
    ["to the claim alone where no other cell is there", { route: "直评" }, ["route townshipYears O2"]],
    ["to the claim once where that itself is not understood", { route: "绿色通道" }, ["route O2"]],
    ["and to nothing where it holds", { route: "直评", townshipYears: "20" }, []],
  ])("%s", (_what, cells, expected) => expect(where(cells)).toEqual(expected));

  test("a claim that holds says so", () => {
    const of = (cells: Readonly<Record<string, string>>) => {
      const { route, claimHolds } = judged({ ...ELIGIBLE, ...cells });
      return [route, claimHolds];
    };
    expect(of({ route: "直评", townshipYears: "20" })).toEqual(["veteran", true]);
    expect(of({ route: "直评", townshipYears: "19" })).toEqual(["veteran", false]);
    expect(of({})).toEqual(["normal", true]);
  });
  test("a claim that holds may be worth a look all the same", () =>
    expect(kinds(judged({ ...ELIGIBLE, route: "十年直评", townshipYears: "25" }))).toEqual([
      "caution route-claim claim-names-other-years",
    ]));
  test("only a claim that fails says what the normal route would do", () =>
    expect(judged({ ...ELIGIBLE, townshipYears: "", route: "直评" }).findings[0]?.normalWould).toBeNull());
});

describe("notes", () => {
  test("a rule without its columns is not judged, and the sheet says so", () => {
    const { applicant } = rowOf({
      heldTitle: "一级教师",
      heldDate: "2012.11",
      applyTitle: "基层高级教师",
      unitLevel: "乡镇",
    });
    const { notes } = planFor(applicant.sheet);
    const unjudged = notes.flatMap((note) =>
      note.kind === "no-column" ? [`${note.rule}: ${note.fields.join(" ")}`] : [],
    );
    expect(notes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["post-assumed-professional"]));
    // A requirement that is yet to come may have a note of its own.
    expect(unjudged).toEqual(
      expect.arrayContaining([
        "in-service: status birthDate",
        "training-hours: trainingHours",
        "training-experience: training trainingHours",
        "appraisal: appraisals",
        "major-match: majorMatches",
        "integrity-veto: discipline fraud",
        "pledge: pledge",
      ]),
    );
    expect(
      unjudged.filter((note) => /^(?:township-post|five-year-lock|level-ladder|base-tenure):/u.test(note)),
    ).toEqual([]);
  });
  test("an ID number tells the birth date: in-service is judged, and only the status is lacking", () => {
    const { applicant } = rowOf({ ...ELIGIBLE, idNumber: "371500196012310014" });
    const plan = planFor(applicant.sheet);
    expect(plan.requirements.map(({ id }) => id)).toContain("in-service");
    expect(plan.notes).toContainEqual({ kind: "no-column", rule: "in-service", fields: ["status"] });
  });
  test("a direct route whose columns the sheet lacks is not considered, and the sheet says so", () => {
    const lacking = (cells: Readonly<Record<string, string>>): readonly string[] =>
      planFor(rowOf(cells).applicant.sheet).notes.flatMap((note) =>
        note.kind === "route-not-considered" ? [`${note.route}: ${note.fields.join(" ")}`] : [],
      );
    expect(lacking(ELIGIBLE)).toEqual([
      "veteran: townshipYears",
      "transfer: fromUnitLevel",
      "general-practitioner: gpTraining",
      "talent: urgentNeed voluntary",
      "doctor: outstanding",
    ]);
    expect(lacking({ ...ELIGIBLE, townshipStart: "", fromUnit: "", voluntary: "" })).toEqual([
      "general-practitioner: gpTraining",
      "talent: urgentNeed",
      "doctor: outstanding",
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

describe("direct routes", () => {
  const answer = (cells: Readonly<Record<string, string>>): { holding: readonly string[]; open: readonly string[] } => {
    const { applicant } = rowOf({ ...ELIGIBLE, ...cells });
    const { holding, open } = directAnswer(applicant, planFor(applicant.sheet), { asOf: null, today });
    expect(judged({ ...ELIGIBLE, ...cells }).direct).toEqual(holding);
    return { holding, open: open.map(({ route }) => route) };
  };
  const doctor = { education: "博士研究生", outstanding: "是", applyTitle: "正高级教师" };
  test("without their columns none is considered", () => expect(answer({})).toEqual({ holding: [], open: [] }));
  test("claimed without its columns it cannot be told", () =>
    expect(answer({ route: "直评" })).toEqual({ holding: [], open: ["veteran"] }));
  test("nor can it where the sheet has the columns of another", () =>
    expect(answer({ route: "直评", fromUnitLevel: "乡镇" })).toEqual({ holding: [], open: ["veteran"] }));
  test("one that holds is listed, claimed or not", () => {
    expect(answer({ townshipYears: "20" })).toEqual({ holding: ["veteran"], open: [] });
    expect(answer({ townshipYears: "20", route: "直评" })).toEqual({ holding: ["veteran"], open: [] });
  });
  test("one that fails is not", () => expect(answer({ townshipYears: "19" })).toEqual({ holding: [], open: [] }));
  test("a blank leaves it open", () =>
    expect(answer({ townshipYears: "" })).toEqual({ holding: [], open: ["veteran"] }));
  test("what it does not lift has to be met", () => {
    expect(answer({ townshipYears: "20", pledge: "否" })).toEqual({ holding: [], open: [] });
    expect(answer({ townshipYears: "20", pledge: "" })).toEqual({ holding: [], open: ["veteran"] });
    expect(answer({ townshipYears: "20", heldDate: "2018.11" })).toEqual({ holding: [], open: [] });
  });
  test("what it lifts need not be", () =>
    expect(answer({ ...doctor, heldDate: "2018.11" })).toEqual({ holding: ["doctor"], open: [] }));
  test("it asks for a township unit, whatever is applied for", () => {
    expect(answer({ townshipYears: "20", applyTitle: "高级教师", unitLevel: "县直" })).toEqual({
      holding: [],
      open: [],
    });
    expect(answer({ townshipYears: "20", applyTitle: "高级教师", unitLevel: "" })).toEqual({
      holding: [],
      open: ["veteran"],
    });
  });
  test("what the notice leaves open along it cannot be told", () =>
    expect(answer({ heldTitle: "二级教师", fromUnitLevel: "县直", sex: "男", birthDate: "1985.01" })).toEqual({
      holding: [],
      open: ["transfer"],
    }));
  test("a sheet without applications has none", () => {
    const { applicant } = rowOf({ heldTitle: "一级教师", townshipYears: "30" });
    expect(assess(applicant, planFor(applicant.sheet), { asOf: null, today }).direct).toEqual([]);
  });
});
