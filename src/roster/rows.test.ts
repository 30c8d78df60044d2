/** Who is a person, and what the sheet's title may say about one: cases met on rosters. */
import { day } from "../core/calendar";
import { DEFAULT_SETTINGS } from "../rules/settings/settings";
import { assess } from "../rules/engine/assess";
import { planFor } from "../rules/engine/plan";
import { readRosters } from "./read-roster";

const HEADERS = ["单位", "姓名", "单位性质", "现职称", "取得时间", "学历", "申报职称"];

function judged(title: string, ...rows: readonly (readonly unknown[])[]): readonly string[] {
  const sheet = { name: "花名册", merges: [], values: [[title], HEADERS, ...rows] };
  const [roster] = readRosters(sheet, { assumed: [], directory: null, settings: DEFAULT_SETTINGS, defaultYear: 2026 });
  if (roster === undefined) return [];
  const plan = planFor(roster.context);
  const timing = { asOf: null, today: day(2026, 1, 15) };
  return roster.applicants.map((applicant) => {
    const { verdict, findings } = assess(applicant, plan, timing);
    return `${applicant.row} ${verdict} ${findings.map(({ reason }) => reason.kind).join(" ")}`.trim();
  });
}

test("a level in the title does not argue with the title applied for in the row", () =>
  expect(
    judged("2020年度基层中级职称申报花名册", ["某镇中学", "王小明", "乡镇", "二级教师", "2010.09", "本科", "高级教师"]),
  ).toEqual(["3 ineligible skips-level"]));

test("a level in the title stands in where the row's cell is blank", () =>
  expect(
    judged("2020年度基层中级职称申报花名册", ["某镇小学", "王小明", "乡镇", "二级教师", "2010.09", "本科", ""]),
  ).toEqual(["3 undetermined blank"]));

test("namesakes told apart by a number are two people", () =>
  expect(
    judged(
      "2020年度教师职称申报花名册",
      ["某镇中学", "王伟1", "乡镇", "二级教师", "2010.09", "本科", "一级教师"],
      ["某镇中学", "王伟2", "乡镇", "二级教师", "2010.09", "本科", "一级教师"],
    ),
  ).toEqual(["3 eligible", "4 eligible"]));

test("signature lines spread over cells are nobody", () =>
  expect(
    judged(
      "2020年度教师职称申报花名册",
      ["某镇中学", "王小明", "乡镇", "二级教师", "2010.09", "本科", "一级教师"],
      ["单位（盖章）", "负责人："],
      ["学校意见：", "同意推荐"],
      ["校长（签字）：", "王建国"],
      ["公示时间：", "五个工作日"],
      ["呈报单位公章", "经办人"],
      ["说明", "按推荐顺序排列"],
    ),
  ).toEqual(["3 eligible"]));

test("marks stand on as many lines as there are subjects", () => {
  const values = [
    ["姓名", "身份证号", "现职称", "申报职称", "考试成绩"],
    ["周安", "371500198001010024", "医师", "主治医师", "基础58"],
    ["", "", "", "", "实践55"],
  ];
  const options = { assumed: [], directory: null, settings: DEFAULT_SETTINGS, defaultYear: 2020 };
  const [roster] = readRosters({ name: "花名册", merges: [], values }, options);
  expect(roster?.applicants.map(({ row, examScores: [marks] }) => [row, marks?.reading])).toEqual([
    [
      2,
      {
        state: "known",
        value: [
          { subject: "基础", points: 58 },
          { subject: "实践", points: 55 },
        ],
      },
    ],
  ]);
});
