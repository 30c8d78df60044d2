/** What is said once for a sheet beside its verdicts: columns that lack, what was assumed, what the rows show. */
import { parseIso, type Day } from "../../src/core/calendar";
import { assess } from "../../src/rules/engine/assess";
import { notesOfRows, planFor, type Note } from "../../src/rules/engine/plan";
import { noteWords } from "../../src/rules/engine/words";
import { caseRows, cellsOnly } from "../support/case-sheet";
import { rowOf, today } from "../support/judged";

type Cells = Readonly<Record<string, string>>;

const lineOf = (note: Note): string => [note.kind, note.rule ?? "", ...("fields" in note ? note.fields : [])].join(" ");

const notesOf = (cells: Cells): readonly string[] => planFor(rowOf(cells).applicant.sheet).notes.map(lineOf);

const APPLYING = { unitLevel: "乡镇", heldTitle: "一级教师", heldDate: "2012.11", applyTitle: "基层高级教师" };

const APPLYING_ALONE = { heldTitle: "一级教师", heldDate: "2012.11", applyTitle: "基层高级教师" };

describe("of the columns", () => {
  const assumed = (cells: Cells): readonly string[] => notesOf(cells).filter((line) => /assumed/u.test(line));
  test.each<[what: string, cells: Cells, expected: readonly string[]]>([
    ["no kind of post", APPLYING, ["post-assumed-professional township-post"]],
    ["a kind of post", { ...APPLYING, postKind: "专业技术" }, []],
    ["a sheet that holds no applications", { unitLevel: "乡镇", heldTitle: "一级教师" }, []],
  ])("%s", (_what, cells, expected) => expect(assumed(cells)).toEqual(expected));

  test.each<[what: string, cells: Cells, noted: boolean]>([
    ["an allowance in the place of 单位层级", { ...APPLYING_ALONE, townshipAllowance: "是" }, true],
    ["an allowance beside it", { ...APPLYING, townshipAllowance: "是" }, false],
    ["neither", APPLYING_ALONE, false],
  ])("%s", (_what, cells, noted) => expect(notesOf(cells).includes("unit-by-allowance township-post")).toBe(noted));

  const of = (rule: string, cells: Cells): readonly string[] =>
    notesOf(cells).filter((line) => line.startsWith(`no-column ${rule} `) || line === `no-column ${rule}`);
  test.each<[what: string, rule: string, cells: Cells, expected: readonly string[]]>([
    ["where one of several columns is enough", "training-experience", { ...APPLYING, training: "县级培训" }, []],
    ["and none is there", "training-experience", APPLYING, ["no-column training-experience training trainingHours"]],
    [
      "where each is judged by itself",
      "integrity-veto",
      { ...APPLYING, discipline: "无" },
      ["no-column integrity-veto fraud"],
    ],
    ["and all are there", "integrity-veto", { ...APPLYING, discipline: "无", fraud: "无" }, []],
    ["a rule that needs none", "five-year-lock", APPLYING, []],
  ])("%s", (_what, rule, cells, expected) => expect(of(rule, cells)).toEqual(expected));

  test("routes that cannot be considered stand under the entitlement that considers them", () =>
    expect(notesOf({ ...APPLYING, townshipYears: "", fromUnitLevel: "", gpTraining: "", outstanding: "" })).toContain(
      "route-not-considered direct-route-available urgentNeed voluntary",
    ));
});

describe("of the rows", () => {
  /** All rows of one sheet. */
  const said = (rows: readonly Cells[], asOf: string | null = null): readonly string[] => {
    const timing = { asOf: asOf === null ? null : (parseIso(asOf) as Day), today };
    const applicants = caseRows(rows.map((cells) => cellsOnly(cells))).map(({ applicant }) => applicant);
    const assessments = applicants.map((one) => assess(one, planFor(one.sheet), timing));
    return notesOfRows(applicants, assessments).map(noteWords);
  };
  const row = (cells: Cells): Cells => ({
    heldTitle: "",
    otherTitle: "无",
    applyTitle: "",
    applyType: "",
    applyYear: "2020",
    ...cells,
  });

  test.each<[what: string, rows: readonly Cells[], expected: readonly string[]]>([
    ["every title says its kind", [row({ heldTitle: "基层一级教师", applyTitle: "基层高级教师" })], []],
    [
      "a title held does not",
      [row({ heldTitle: "一级教师", applyTitle: "基层高级教师" })],
      ["“现职称”未写明类型的，按全省统一职称看待"],
    ],
    [
      "one row of several is enough, and each column is named once",
      [
        row({ heldTitle: "基层一级教师", applyTitle: "基层高级教师" }),
        row({ heldTitle: "一级教师", applyTitle: "高级教师" }),
        row({ heldTitle: "一级教师", applyTitle: "基层高级教师" }),
      ],
      ["“现职称”未写明类型的，按全省统一职称看待"],
    ],
    ["the name says no kind", [row({ heldTitle: "基层一级教师", applyTitle: "高级教师", applyType: "基层" })], []],
    [
      "nothing is written for whom the column does not concern",
      [row({ heldTitle: "基层一级教师", otherTitle: "", applyTitle: "基层高级教师" })],
      ["“另一类职称”列只给有关的人填，未填的按“无”看待（设置中可改为逐人待核）"],
    ],
    ["there is no name", [row({ heldTitle: "基层一级教师", applyType: "基层" })], []],
    [
      "one row is judged on a day before the notice",
      [
        row({ heldTitle: "基层一级教师", applyTitle: "基层高级教师" }),
        row({ heldTitle: "基层一级教师", applyTitle: "基层高级教师", applyYear: "2019" }),
      ],
      ["计算截止日早于通知印发日（2020年6月5日），各项标准按通知的数值计算"],
    ],
  ])("%s", (_what, rows, expected) => expect(said(rows)).toEqual(expected));

  const APPLIED_BEFORE =
    "计算截止日在申报年度之后：年限等累计的算到截止日；写有申报日期的，在职在岗、5年内另报同级、交流、处分仍按申报日期判断";
  const filed = (applyDate: string): Cells => row({ heldTitle: "基层一级教师", applyTitle: "基层高级教师", applyDate });
  test.each<[what: string, applyDate: string, asOf: string | null, expected: readonly string[]]>([
    ["up to the end of the year", "2020-09-20", null, []],
    ["up to a day of the year after that of applying", "2020-09-20", "2020-12-31", []],
    ["up to a day of the next year", "2020-09-20", "2021-01-01", [APPLIED_BEFORE]],
    ["without a day of applying", "", "2021-01-01", []],
    ["applied in the next year itself", "2021-03-01", "2021-06-30", []],
  ])("judged %s", (_what, applyDate, asOf, expected) => expect(said([filed(applyDate)], asOf)).toEqual(expected));
});
