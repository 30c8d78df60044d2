/**
 * What holds of every row: the earliest date is the first eligible one, a blank that was not asked for changes nothing,
 * what is decided stays decided, a row is judged by itself.
 *
 * Rows are drawn from lists of cell texts and read by the real reader. Not among the blanks filled in are the facts
 * that give way to another one while they are blank, so that filling them replaces what decided: 聘任
 * (取得 stands in), 申报类型 (the name of the title does), 申报日期 (the cut-off), 申报方式 (blank claims nothing), 拟聘岗位等级
 * (“if given”), 取得时间 beside a 聘任 (which is counted from), 年度考核 of a year (“blank → nothing”), the second and third
 * source of township years.
 */
import fc from "fast-check";
import { assess } from "../../src/rules/engine/assess";
import { type Assessment } from "../../src/rules/engine/assessment";
import { addDays, compareDays, isoOf, parseIso, type Day } from "../../src/core/calendar";
import { planFor } from "../../src/rules/engine/plan";
import { DEFAULT_SETTINGS } from "../../src/rules/settings/settings";
import { labelOf, type ColumnField } from "../../src/fields";
import { readRosters } from "../../src/roster/read-roster";
import { caseRow, cellsOnly } from "../support/case-sheet";
import { waitingUntil } from "../support/judged";
import { runs } from "../support/properties";

type Cells = Readonly<Record<string, string>>;

const today = parseIso("2020-12-31") as Day;

function judged(cells: Cells, asOf: Day | null = null): Assessment {
  const { applicant } = caseRow(cellsOnly(cells));
  return assess(applicant, planFor(applicant.sheet), { asOf, today });
}

const judgedWaiting = (cells: Cells, until: Day): Assessment => judged(waitingUntil(cells, until), until);

/** Blanks that may be filled: no other fact stands in for them. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  unitLevel: ["乡镇", "乡镇", "乡镇", "县直"],
  postKind: ["专业技术", "专业技术", "管理"],
  status: ["在职", "在职", "在职", "退休", "借调", "延聘"],
  sex: ["男", "女"],
  birthDate: ["1985-03-02", "1980.01", "1966", "1962-07-15", "1965-02-28", "1958.01"],
  education: ["本科", "硕士研究生", "博士研究生", "大专", "研究生"],
  degree: ["无", "学士", "硕士", "博士"],
  heldTitle: ["一级教师", "基层一级教师", "无", "二级教师", "高级教师", "基层高级教师", "主治医师", "护师", "农艺师"],
  heldDate: ["2012.11", "2018", "2017-05-06", "2016-02-29", "2015.09", "2005.03"],
  applyTitle: [
    "基层高级教师",
    "高级教师",
    "基层一级教师",
    "一级教师",
    "正高级教师",
    "基层副主任医师",
    "主管护师",
    "高级农艺师",
  ],
  training: ["县级培训", "县级培训", "无"],
  "trainingHours:2019": ["96", "96", "80", "0"],
  majorMatches: ["是", "是", "否"],
  pledge: ["是", "是", "是", "否"],
  discipline: ["无", "无", "无", "有", "警告处分 2009"],
  fraud: ["无", "无", "无", "有"],
  townshipYears: ["25", "20", "19年11个月", "10"],
  fromUnitLevel: ["县直", "乡镇"],
  urgentNeed: ["是", "否"],
  voluntary: ["是", "否"],
  outstanding: ["是", "否"],
  gpTraining: ["合格", "否"],
  gpTrainingDate: ["2008.01", "2012-03-04", "2010"],
  joinedUnit: ["2005.07", "2012-02-29", "2011"],
};

/** Facts that stand in for others, or for which others stand in. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  appointedDate: ["2013.01", "2018-06-30", "2011.05", "2016"],
  applyDate: ["2020-09-20", "2020.10", "2020"],
  route: ["正常", "直评", "交流", "急需引进", "博士直报", "全科认定", "换发", "以考代评", "绿色通道"],
  examScores: ["55", "54", "70"],
  "appraisals:2018": ["合格", "不合格", "基本合格", "优秀"],
  "appraisals:2019": ["合格", "合格", "不合格", "优秀"],
  workHistory: ["200507至今 某镇中学", "2010.12.15至今 某镇卫生院", "201001~201507 某镇卫生院；201509至今 某镇卫生院"],
  otherTitle: ["无", "无", "高级教师", "基层高级教师"],
  otherDate: ["2019.01", "2014-02-28"],
};

const ALL = { ...ASKED, ...OTHERS };

/** Columns that some sheets lack. */
const anyRow: fc.Arbitrary<Cells> = fc
  .tuple(
    fc.record(
      Object.fromEntries(
        Object.entries(ALL).map(([field, values]) => [
          field,
          fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: fc.constant("") }),
        ]),
      ),
    ) as fc.Arbitrary<Record<string, string>>,
    fc.subarray(Object.keys(ALL).filter((field) => field !== "applyTitle")),
    fc.boolean(),
  )
  .map(([cells, columns, allColumns]) =>
    Object.fromEntries(
      Object.entries(cells).filter(([field]) => allColumns || field === "applyTitle" || columns.includes(field)),
    ),
  );

const ordinary: Cells = {
  unitLevel: "乡镇",
  postKind: "专业技术",
  status: "在职",
  education: "本科",
  heldTitle: "一级教师",
  heldDate: "2012.11",
  applyTitle: "基层高级教师",
  training: "县级培训",
  "trainingHours:2019": "96",
  pledge: "是",
  discipline: "无",
  fraud: "无",
};

/** A few cells away from a row in order: where most decisions fall. */
const nearlyInOrder: fc.Arbitrary<Cells> = fc
  .tuple(anyRow, fc.subarray(Object.keys(ALL), { maxLength: 8 }))
  .map(([cells, changed]) => ({
    ...ordinary,
    ...Object.fromEntries(Object.entries(cells).filter(([field]) => changed.includes(field))),
  }));

const dateFrom = (from: number, to: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 29 }))
    .map(([year, month, day]) =>
      month === 0 ? `${year}` : day === 0 ? `${year}.${month}` : `${year}-${month}-${day}`,
    );

/** In order but for its dates: time cures or breaks them. */
const waiting: fc.Arbitrary<Cells> = fc.oneof(
  fc
    .record(
      {
        heldDate: dateFrom(2013, 2021),
        appointedDate: dateFrom(2013, 2021),
        applyDate: dateFrom(2020, 2021),
        birthDate: dateFrom(1958, 1972),
        sex: fc.constantFrom("男", "女", ""),
        education: fc.constantFrom("本科", "硕士研究生", "博士研究生", ""),
        route: fc.constantFrom("正常", "直评", "交流", "博士直报"),
        townshipStart: dateFrom(1998, 2003),
        fromUnitLevel: fc.constantFrom("县直", ""),
        otherTitle: fc.constantFrom("无", "高级教师"),
        otherDate: dateFrom(2014, 2020),
        "appraisals:2018": fc.constantFrom("合格", "基本合格"),
      },
      { requiredKeys: [] },
    )
    .map((cells) => ({ ...ordinary, ...cells }) as Cells),
  fc
    .record({
      workHistory: fc.constantFrom(
        "201201至今 某镇卫生院",
        "2011.12.31至今 某镇卫生院",
        "200801~201507 某镇卫生院；201508至今 另一镇卫生院",
        "201201~202011 某镇卫生院",
        "2012至今 某镇卫生院",
      ),
      gpTrainingDate: dateFrom(2008, 2013),
      heldDate: dateFrom(2008, 2014),
    })
    .map((cells) => ({
      ...ordinary,
      heldTitle: "主治医师",
      applyTitle: "基层副主任医师",
      gpTraining: "合格",
      route: "全科认定",
      ...cells,
    })),
  fc.record({ heldDate: dateFrom(2012, 2018), appointedDate: dateFrom(2015, 2018) }).map((cells) => ({
    ...ordinary,
    heldTitle: "基层一级教师",
    applyTitle: "一级教师",
    route: "换发",
    ...Object.fromEntries(
      [2015, 2016, 2017, 2018, 2019, 2020].flatMap((year) => [
        [`appraisals:${year}`, "合格"],
        [`trainingHours:${year}`, "96"],
      ]),
    ),
    ...cells,
  })),
);

const rows: fc.Arbitrary<Cells> = fc.oneof(anyRow, nearlyInOrder, nearlyInOrder, waiting, waiting);

/** Where nobody says the year of the application, a later day of judgement is one of a later application. */
function earliestIsTheFirst(drawn: Cells): void {
  const cells = { ...drawn, applyYear: "2020" };
  const { earliest, asOf, verdict } = judged(cells);
  if (verdict === "eligible") expect(earliest).toEqual(asOf);
  if (earliest === null) return;
  expect(judgedWaiting(cells, earliest).verdict).toBe("eligible");
  if (compareDays(earliest, asOf) > 0) expect(judgedWaiting(cells, addDays(earliest, -1)).verdict).not.toBe("eligible");
}

/** A person who is in order but for what is said otherwise. */
const IN_ORDER: Cells = {
  ...{ unitLevel: "乡镇", postKind: "专业技术", status: "在职", education: "本科", heldTitle: "一级教师" },
  ...{ heldDate: "2012.11", applyTitle: "基层高级教师", training: "县级培训", "trainingHours:2019": "96" },
  ...{ pledge: "是", discipline: "无", fraud: "无" },
};

test.each<[string, Cells]>([
  ["another title, known to its year, locks", { otherTitle: "高级教师", otherDate: "2016" }],
])("a row that was found before is eligible on its earliest date: %s", (_what, cells) =>
  earliestIsTheFirst({ ...IN_ORDER, ...cells }),
);

test("a row is eligible on its earliest date, and not on the day before", () => {
  fc.assert(fc.property(rows, earliestIsTheFirst), { numRuns: runs(300) });
});

test("no day before the earliest date is eligible", () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 0, max: 4000 }), (cells, days) => {
      const { earliest, asOf, verdict } = judged(cells);
      if (earliest === null || verdict === "eligible") return;
      const between = addDays(asOf, days);
      if (compareDays(between, earliest) < 0) expect(judgedWaiting(cells, between).verdict).not.toBe("eligible");
    }),
    { numRuns: runs(300) },
  );
});

test("nor from a day within the application year on, where no date is named either", () => {
  const within = fc.constantFrom("2020-03-01", "2020-06-30", "2020-08-31").map((iso) => parseIso(iso) as Day);
  fc.assert(
    fc.property(rows, within, fc.integer({ min: 1, max: 700 }), (drawn, from, days) => {
      const cells = { ...drawn, applyYear: "2020" };
      const { earliest, verdict } = judged(cells, from);
      if (verdict === "eligible") {
        expect(earliest).toEqual(from);
        return;
      }
      if (earliest !== null) expect(judgedWaiting(cells, earliest).verdict).toBe("eligible");
      const between = addDays(from, days);
      if (earliest === null || compareDays(between, earliest) < 0)
        expect(judgedWaiting(cells, between).verdict).not.toBe("eligible");
    }),
    { numRuns: runs(300) },
  );
});

test("a blank that was not asked for changes nothing, and what is decided stays decided", () => {
  fc.assert(
    fc.property(rows, fc.constantFrom(...Object.keys(ASKED)), fc.nat(), (cells, field, pick) => {
      if (field === "heldDate" && (cells["appointedDate"] ?? "") !== "") return;
      if (field === "townshipYears" && (cells["townshipStart"] ?? "") !== "") return;
      // A date says for a blank that the training was passed.
      if (field === "gpTraining" && (cells["gpTrainingDate"] ?? "") !== "") return;
      const row = { ...cells, [field]: "" };
      const before = judged(row);
      const choices = ASKED[field] ?? [];
      const after = judged({ ...row, [field]: choices[pick % choices.length] ?? "" });
      const asked = before.findings.some(
        (one) => one.severity === "missing" && one.fields.some((id) => id === field.split(":")[0]),
      );
      if (!asked || before.verdict === "ineligible") expect(after.verdict).toBe(before.verdict);
    }),
    { numRuns: runs(300) },
  );
});

test("judging twice gives the same, and beside another row too", () => {
  // A line without a word would be no person's.
  const labels = ["工作单位", ...Object.keys(ALL)].map((field) => {
    const [id = "", year] = field.split(":");
    if (id === "工作单位") return id;
    return year === undefined ? labelOf(id as ColumnField) : `${year}年${id === "appraisals" ? "考核" : "学时"}`;
  });
  const values = (cells: Cells): readonly string[] => [
    "某镇中学",
    ...Object.keys(ALL).map((field) => cells[field] ?? ""),
  ];
  const assessed = (people: readonly Cells[]): readonly Assessment[] => {
    const sheet = {
      name: "花名册",
      merges: [],
      values: [["序号", "姓名", ...labels], ...people.map((cells, i) => [String(i + 1), `张三${i}`, ...values(cells)])],
    };
    const options = { assumed: [], directory: null, settings: DEFAULT_SETTINGS, defaultYear: 2020 };
    const [roster] = readRosters(sheet, options);
    return (roster?.applicants ?? []).map((one) => assess(one, planFor(one.sheet), { asOf: null, today }));
  };
  fc.assert(
    fc.property(rows, rows, (one, other) => {
      expect(judged(one)).toEqual(judged(one));
      const [alone] = assessed([one]);
      expect(assessed([one, other])[0]).toEqual(alone);
    }),
    { numRuns: runs(300) },
  );
});

test("earliest dates are drawn often enough to mean something", () => {
  const drawn = fc.sample(rows, { numRuns: 400, seed: 1 }).map((cells) => judged(cells));
  const later = drawn.filter(({ earliest, asOf }) => earliest !== null && isoOf(earliest) !== isoOf(asOf));
  expect(later.length).toBeGreaterThan(40);
  expect(new Set(drawn.map(({ verdict }) => verdict))).toEqual(new Set(["eligible", "ineligible", "undetermined"]));
});
