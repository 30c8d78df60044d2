/** Rules across rows and sheets, over small sheets read by the real reader. */
import fc from "fast-check";
import { assess } from "../../src/rules/engine/assess";
import { addressOn } from "../../src/core/positions";
import { day } from "../../src/core/calendar";
import { planFor } from "../../src/rules/engine/plan";
import { RosterWide } from "../../src/rules/engine/roster-wide";
import { withAcross } from "../../src/rules/engine/with-across";
import type { AcrossRow } from "../../src/rules/engine/compared";
import type { PostTable } from "../../src/rules/posts";
import { DEFAULT_SETTINGS } from "../../src/rules/settings/settings";
import { valueOf } from "../../src/core/reading";
import { postEntries } from "../../src/roster/post-table";
import { postTableOf } from "../../src/roster/posts-by-unit";
import { readRosters } from "../../src/roster/read-roster";
import { sentenceOf } from "../../src/rules/words/sentences";
import { noteWords } from "../../src/rules/engine/words";
import { runs } from "../support/properties";

/** All rows at once: what is found of each, in their order. */
function judgeAcross(rows: readonly AcrossRow[], posts: PostTable | null) {
  const wide = new RosterWide(posts, timing);
  for (const row of rows) wide.add(row);
  return { wide, found: rows.map(({ applicant }) => wide.judge(applicant)) };
}

const timing = { asOf: null, today: day(2026, 1, 15) };
const A = "371500198905020339";
const B = "37150019920827037X";

const HEADERS = [
  "姓名",
  "身份证号",
  "出生年月",
  "工作单位",
  "单位层级",
  "申报职称",
  "申报类型",
  "申报年度",
  "申报方式",
  "违法违纪",
];
type Line = readonly string[];

/** 姓名, 身份证号, 出生年月, 申报类型, 申报年度, 申报方式, 单位 */
const line = (
  name: string,
  id: string,
  birth: string,
  type: string,
  year = "2020",
  route = "",
  unit = "某镇中学",
): Line => [name, id, birth, unit, "乡镇", "一级教师", type, year, route, "无"];

interface Found {
  readonly found: readonly string[];
  readonly notes: readonly string[];
}

const POSTS = [["单位", "级别", "空岗数"]] as readonly (readonly unknown[])[];

function across(
  sheets: Readonly<Record<string, readonly Line[]>>,
  posts: readonly (readonly unknown[])[] | null = null,
): Found {
  const rosters = Object.entries(sheets).flatMap(([name, lines]) =>
    readRosters(
      { name, values: [HEADERS, ...lines], merges: [] },
      { assumed: [], directory: null, settings: DEFAULT_SETTINGS, defaultYear: 2020 },
    ),
  );
  const table = posts === null ? null : postTableOf(postEntries({ name: "岗位设置", values: posts, merges: [] }) ?? []);
  const planned = rosters.map((roster) => ({ roster, plan: planFor(roster.context) }));
  const rows: AcrossRow[] = planned.flatMap(({ roster, plan }) =>
    roster.applicants.map((applicant) => ({ sheet: roster.sheet, applicant, plan })),
  );
  const { wide, found } = judgeAcross(rows, table);
  for (const [i, row] of rows.entries()) {
    for (const one of found[i] ?? [])
      expect(sentenceOf(one, { sheet: row.sheet, headerOf: () => null })).not.toMatch(/undefined|null|NaN/u);
    const assessment = assess(row.applicant, row.plan, timing);
    const full = withAcross(assessment, found[i] ?? []);
    expect(full.rowVerdict).toBe(assessment.verdict);
    expect(wide.has(row.applicant)).toBe(true);
    expect(wide.explain(row.applicant)).toHaveLength(3);
  }
  return {
    found: rows.map(
      ({ sheet, applicant }, i) =>
        `${valueOf(applicant.facts.name) ?? ""}: ${(found[i] ?? [])
          .map(
            ({ rule, severity, cells }) => `${severity} ${rule} ${cells.map((cell) => addressOn(sheet, cell)).join()}`,
          )
          .join("; ")}`,
    ),
    notes: planned.flatMap(({ plan }) => wide.notes(plan).map(noteWords)),
  };
}

const ofSheet = (...lines: readonly Line[]): readonly string[] => across({ 名单: lines }).found;

describe("one type per year", () => {
  test.each<[what: string, lines: readonly Line[], expected: readonly string[]]>([
    ["two people", [line("甲", A, "", "基层"), line("乙", B, "", "全省统一")], ["甲: ", "乙: "]],
    [
      "both kinds in one year",
      [line("甲", A, "", "基层"), line("甲", A, "", "全省统一")],
      ["甲: violation one-type-per-year G2,G3", "甲: violation one-type-per-year G3,G2"],
    ],
    [
      "both kinds in different years",
      [line("甲", A, "", "基层", "2019"), line("甲", A, "", "全省统一")],
      ["甲: ", "甲: "],
    ],
    [
      "the old form of the ID number is the same person",
      [line("甲", A, "", "基层"), line("甲", "371500890502033", "", "全省统一")],
      ["甲: violation one-type-per-year G2,G3", "甲: violation one-type-per-year G3,G2"],
    ],
    [
      "by name and birth date it is to be verified",
      [line("甲", A, "1989.05", "基层"), line("甲", "", "1989.05", "全省统一")],
      ["甲: missing one-type-per-year G2,G3", "甲: missing one-type-per-year G3,G2"],
    ],
    [
      "namesakes born in other months",
      [line("甲", A, "1989.05", "基层"), line("甲", "", "1989.06", "全省统一")],
      ["甲: ", "甲: "],
    ],
    [
      "namesakes born on other days",
      [line("甲", "", "1989-05-02", "基层"), line("甲", "", "1989-05-03", "全省统一")],
      ["甲: ", "甲: "],
    ],
    [
      "namesakes with ID numbers of their own",
      [line("甲", A, "1989.05", "基层"), line("甲", B, "1989.05", "全省统一")],
      ["甲: ", "甲: "],
    ],
    ["namesakes without birth dates", [line("甲", "", "", "基层"), line("甲", "", "", "全省统一")], ["甲: ", "甲: "]],
    [
      "a kind that cannot be read",
      [line("甲", A, "", "基层"), line("甲", A, "", "其他")],
      ["甲: missing one-type-per-year G2,G3", "甲: missing one-type-per-year G3,G2"],
    ],
    [
      "a year that cannot be read",
      [line("甲", A, "", "基层"), line("甲", A, "", "全省统一", "去年")],
      ["甲: missing one-type-per-year G2,G3", "甲: missing one-type-per-year G3,G2"],
    ],
    ["a cell that lists both kinds", [line("甲", A, "", "基层、全省统一")], ["甲: violation one-type-per-year G2"]],
    [
      "换发 is no application",
      [line("甲", A, "", "基层"), line("甲", A, "", "全省统一", "2020", "换发")],
      ["甲: ", "甲: "],
    ],
    [
      "以考代评 is none either",
      [line("甲", A, "", "基层"), line("甲", A, "", "全省统一", "2020", "以考代评")],
      ["甲: ", "甲: "],
    ],
    [
      "a claim nobody understands may be 换发",
      [line("甲", A, "", "基层"), line("甲", A, "", "全省统一", "2020", "从优")],
      ["甲: missing one-type-per-year G2,G3", "甲: missing one-type-per-year G3,G2"],
    ],
    [
      "the same kind twice is a row too many",
      [line("甲", A, "", "基层"), line("甲", A, "", "基层")],
      ["甲: caution duplicate-row B2,B3", "甲: caution duplicate-row B3,B2"].map((one) =>
        one.replace(/B(\d)$/u, "G$1"),
      ),
    ],
    [
      "one number beside two names, both kinds: the numbers are to be looked at",
      [line("甲", A, "", "基层"), line("乙", A, "", "全省统一")],
      ["甲: missing one-type-per-year B2,B3", "乙: missing one-type-per-year B3,B2"],
    ],
    [
      "the same name comes first, wherever it stands",
      [line("甲", A, "", "基层"), line("乙", A, "", "全省统一"), line("甲", A, "", "全省统一")],
      [
        "甲: violation one-type-per-year G2,G4",
        "乙: missing one-type-per-year B3,B2; caution duplicate-row B3,B4",
        "甲: violation one-type-per-year G4,G2; caution duplicate-row B4,B3",
      ],
    ],
    ["the same kind in another year", [line("甲", A, "", "基层", "2019"), line("甲", A, "", "基层")], ["甲: ", "甲: "]],
  ])("%s", (_what, lines, expected) => {
    expect(ofSheet(...lines)).toEqual(expected);
  });

  test("on another sheet, with its name before the cell", () => {
    const { found } = across({
      基层: [line("甲", A, "", "基层")],
      全省: [line("乙", B, "", "基层"), line("甲", A, "", "全省统一")],
    });
    expect(found).toEqual([
      "甲: violation one-type-per-year G2,全省!G3",
      "乙: ",
      "甲: violation one-type-per-year G3,基层!G2",
    ]);
  });

  test("however the rows stand", () => {
    const lines = [
      line("甲", A, "", "基层"),
      line("甲二", A, "", "全省统一"),
      line("乙", B, "1992.08", "基层"),
      line("乙", "", "1992.08", "全省统一"),
      line("丙", "", "1990.01", "基层", "2019"),
      line("丙", "", "1990.01", "基层", "2020"),
      line("丁", "", "1990.01", "基层"),
      line("丁", "", "1990.01", "基层"),
    ];
    const kinds = (ordered: readonly Line[]): readonly string[] =>
      ofSheet(...ordered)
        .map((one) => one.replace(/ [A-Z]\d.*$/u, ""))
        .sort();
    const expected = kinds(lines);
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
        expect(kinds(shuffled)).toEqual(expected);
      }),
      { numRuns: runs(30) },
    );
  });

  test("of a hundred names with one number each is compared with one other", () => {
    const lines = Array.from({ length: 100 }, (_, i) => line(`甲${i}`, A, "", "基层"));
    expect(new Set(ofSheet(...lines).map((one) => one.replace(/^.*: | [A-Z]\d.*$/gu, "")))).toEqual(
      new Set(["caution duplicate-row"]),
    );
  });

  test("a row repeated a hundred times is compared with one of its kind", () => {
    const lines = Array.from({ length: 100 }, (_, i) => line("甲", A, "1989.05", i % 2 === 0 ? "基层" : "全省统一"));
    expect(new Set(ofSheet(...lines).map((one) => one.replace(/[A-Z]\d.*$/u, "")))).toEqual(
      new Set(["甲: violation one-type-per-year "]),
    );
  });
});

describe("post quota", () => {
  const [one, two] = [line("甲", A, "", "基层"), line("乙", B, "", "基层")];
  const quota = (vacant: unknown, ...lines: readonly Line[]): readonly string[] =>
    across({ 名单: lines }, [...POSTS, ["某镇中学", "中级", vacant]]).found;

  test.each<[what: string, vacant: unknown, lines: readonly Line[], expected: readonly string[]]>([
    ["as many posts as people", 2, [one, two], ["甲: ", "乙: "]],
    [
      "one post fewer",
      1,
      [one, two],
      ["甲: missing post-quota D2,F2,岗位设置!C2", "乙: missing post-quota D3,F3,岗位设置!C2"],
    ],
    ["none", 0, [one], ["甲: violation post-quota D2,F2,岗位设置!C2"]],
    ["blank is never none", "", [one], ["甲: missing post-quota D2,F2,岗位设置!C2"]],
    ["unreadable neither", "若干", [one], ["甲: missing post-quota D2,F2,岗位设置!C2"]],
    [
      "people are counted, not rows",
      1,
      [one, line("甲", A, "", "基层")],
      ["甲: caution duplicate-row B2,G3", "甲: caution duplicate-row B3,G2"],
    ],
    [
      "one number beside two names may be two people",
      1,
      [one, line("乙", A, "", "基层")],
      [
        "甲: missing post-quota D2,F2,岗位设置!C2; caution duplicate-row B2,B3",
        "乙: missing post-quota D3,F3,岗位设置!C2; caution duplicate-row B3,B2",
      ],
    ],
    ["another year is another round", 1, [one, line("乙", B, "", "基层", "2019")], ["甲: ", "乙: "]],
    ["换发 takes no post", 1, [one, line("乙", B, "", "全省统一", "2020", "换发")], ["甲: ", "乙: "]],
    [
      "a claim that cannot be told leaves it open",
      0,
      [line("甲", A, "", "基层", "2020", "直评10年")],
      ["甲: missing post-quota D2,F2,岗位设置!C2"],
    ],
    ["no unit", 1, [line("甲", A, "", "基层", "2020", "", "")], ["甲: missing post-quota D2"]],
  ])("%s", (_what, vacant, lines, expected) => {
    expect(quota(vacant, ...lines)).toEqual(expected);
  });

  test("people of all sheets compete", () => {
    const posts = [...POSTS, ["某镇中学", "中级", 1]];
    const { found } = across({ 一: [one], 二: [two] }, posts);
    expect(found).toEqual(["甲: missing post-quota D2,F2,岗位设置!C2", "乙: missing post-quota D2,F2,岗位设置!C2"]);
  });

  test("a unit or a level that is not listed is said once", () => {
    const { found, notes } = across({ 名单: [one, two] }, [
      ...POSTS,
      ["别处中学", "中级", 1],
      ["某镇中学", "副高级", 1],
    ]);
    expect(found).toEqual(["甲: ", "乙: "]);
    expect(notes).toEqual(["未核部分人员的“岗位结构比例”：岗位设置表中没有某镇中学中级"]);
  });
  test("each of several units and levels is named", () => {
    const posts = [...POSTS, ["别处中学", "中级", 1], ["某镇中学", "副高级", 1]];
    const other = line("丙", "", "1990.01", "基层", "2020", "", "某乡中学");
    expect(across({ 名单: [one, other, two] }, posts).notes).toEqual([
      "未核部分人员的“岗位结构比例”：岗位设置表中没有某镇中学中级、某乡中学中级",
    ]);
  });
  test("nothing is said where all are listed", () =>
    expect(across({ 名单: [one] }, [...POSTS, ["某镇中学", "中级", 1]]).notes).toEqual([]));

  test("without a sheet of posts it is not judged, said once a sheet", () => {
    const said = "未核“岗位结构比例”：工作簿中没有岗位设置表（单位、级别、核准数、现聘数、空岗数）";
    expect(across({ 一: [one], 二: [two] }).notes).toEqual([said, said]);
  });
});

test("a route that holds and lifts the quota takes nobody's post", () => {
  const values = [
    ["姓名", "身份证号", "工作单位", "单位层级", "申报职称", "申报类型", "申报年度", "申报方式", "乡镇工作年限"],
    ["甲", A, "某镇中学", "乡镇", "一级教师", "基层", "2020", "直评10年", "12"],
    ["乙", B, "某镇中学", "乡镇", "一级教师", "基层", "2020", "", "12"],
  ];
  const posts = postTableOf(
    postEntries({ name: "岗位设置", values: [...POSTS, ["某镇中学", "中级", 1]], merges: [] }) ?? [],
  );
  const [roster] = readRosters(
    { name: "名单", values, merges: [] },
    { assumed: [], directory: null, settings: DEFAULT_SETTINGS, defaultYear: 2020 },
  );
  if (roster === undefined) throw new Error("no roster");
  const plan = planFor(roster.context);
  const rows = roster.applicants.map((applicant) => ({ sheet: "名单", applicant, plan }));
  expect(judgeAcross(rows, posts).found).toEqual([[], []]);
});

test("a sheet that holds no applications takes no part: nothing is compared, and nothing said", () => {
  const values = [
    ["姓名", "身份证号", "工作单位", "现职称"],
    ["甲", A, "某镇中学", "一级教师"],
    ["甲", A, "某镇中学", "一级教师"],
  ];
  const [roster] = readRosters(
    { name: "在职人员", values, merges: [] },
    { assumed: [], directory: null, settings: DEFAULT_SETTINGS, defaultYear: 2020 },
  );
  if (roster === undefined) throw new Error("no roster");
  const plan = planFor(roster.context);
  const { wide, found } = judgeAcross(
    roster.applicants.map((applicant) => ({ sheet: "在职人员", applicant, plan })),
    null,
  );
  expect([found, wide.notes(plan)]).toEqual([[[], []], []]);
  expect(roster.applicants.map((applicant) => [wide.has(applicant), wide.explain(applicant)])).toEqual([
    [false, []],
    [false, []],
  ]);
});
