/**
 * What a question is worth is what its answer does: read once more with the answer the same sheet has so many fewer to
 * be verified. The most useful question comes first.
 */
import { join } from "node:path";
import { judgeSheets, type JudgedRoster } from "../../cli/check-file";
import { parseOptions } from "../../cli/options";
import { resultAsText } from "../../cli/as-text";
import { day } from "../../src/core/calendar";
import { DEFAULT_SETTINGS, type Settings } from "../../src/rules/settings/settings";
import { EMPTY_STATE } from "../../src/roster/workbook-state";
import { runCheck } from "../support/run-check";

const timing = { asOf: null, today: day(2022, 11, 1) };

function judged(
  values: readonly (readonly unknown[])[],
  args: readonly string[],
  settings: Partial<Settings>,
): JudgedRoster {
  const parsed = parseOptions(["a.xlsx", ...args]);
  if (!parsed.ok) throw new Error(parsed.misuse.kind);
  const sheet = { name: "花名册", values, merges: [], hidden: false, hiddenRows: [], hiddenColumns: [] };
  const on = { ...timing, asOf: parsed.options.asOf };
  const [one] = judgeSheets([sheet], parsed.options, on, EMPTY_STATE, { ...DEFAULT_SETTINGS, ...settings });
  if (one === undefined) throw new Error("a roster is expected");
  return one;
}

const openIn = ({ assessments }: JudgedRoster): number =>
  assessments.filter(({ verdict }) => verdict === "undetermined").length;

const TITLE = ["2020年度职称申报花名册"];
const HEADERS = "姓名 单位 学历 现职称 取得时间 申报职称 申报类型 是否签订承诺书 诚信情况 性别 出生年月".split(" ");
const row = (name: string, ...rest: readonly string[]): readonly string[] => [name, "柳河镇中心小学", "本科", ...rest];
const ROWS = [
  TITLE,
  HEADERS,
  row("周安", "一级教师", "2012.10", "高级教师", "基层", "是", "良好", "男", "1975.01"),
  row("吴宁", "一级教师", "2012.10", "高级教师", "基层", "是", "良好", "女", "1976.01"),
  // Something else is open besides.
  row("郑洁", "一级教师", "2012.10", "高级教师", "基层", "", "良好", "男", "1975.01"),
  // Sixty within the year.
  row("王平", "一级教师", "2012.10", "高级教师", "全省统一", "是", "良好", "男", "1960-06-15"),
  row("冯磊", "一级教师", "2012.10", "高级教师", "全省统一", "是", "是", "男", "1975.01"),
  // Two questions at once: neither settles it alone.
  row("陈静", "一级教师", "2015-06-15", "一级教师", "基层", "是", "良好", "女", "1975.01"),
];

const worth = ({ roster }: JudgedRoster): readonly string[] =>
  roster.questions.map(({ kind, settles }) => `${kind} ${settles ?? "-"}`);

test("so many are decided by each answer; who waits for something else too is not counted", () => {
  const before = judged(ROWS, [], {});
  expect(openIn(before)).toBe(6);
  expect(worth(before)).toEqual(["all-township 2", "unclear-answer 1", "apply-date 1"]);
  expect(openIn(judged(ROWS, ["--assume", "unitLevel=乡镇"], {}))).toBe(4);
  // Whatever the day one is decided; on an early one a second, by the lock that has not run out.
  expect(openIn(judged(ROWS, ["--assume", "applyDate=2020-03-01"], {}))).toBe(4);
  expect(openIn(judged(ROWS, ["--assume", "applyDate=2020-09-01"], {}))).toBe(5);
});

test("a woman who serves to sixty under the ages of then waits for the day of applying, as a man does", () => {
  const woman = row("冯玉", "高级教师", "2012.10", "正高级教师", "全省统一", "是", "良好", "女", "1960-06-15");
  expect(worth(judged([...ROWS, woman], [], {}))).toContain("apply-date 2");
  const on = (applied: string): number =>
    openIn(judged([TITLE, HEADERS, woman], ["--assume", `applyDate=${applied}`], {}));
  expect([on("2020-06-14"), on("2020-06-15")]).toEqual([0, 0]);
});

test("once one question is answered the others are worth more", () =>
  expect(worth(judged(ROWS, ["--assume", "unitLevel=乡镇"], {}))).toEqual(["apply-date 2", "unclear-answer 1"]));

test("the day of applying is asked for where it decides, and not where it is given", () => {
  const kinds = (rows: readonly (readonly unknown[])[]): readonly string[] =>
    judged(rows, [], {}).roster.questions.map(({ kind }) => kind);
  expect(kinds(ROWS.slice(0, 4))).not.toContain("apply-date");
  expect(kinds(ROWS)).toContain("apply-date");
  expect(kinds([TITLE, ["填报时间：2020年9月20日"], ...ROWS.slice(1)])).not.toContain("apply-date");
});

test("of two columns each may be meant: who is decided by either is counted", () => {
  const rows = ROWS.slice(1, 4).map((cells) => [...cells, "2012.10", "乡镇"]);
  const headers = [...HEADERS, "资格取得时间", "单位层级"];
  const [, first = [], second = []] = rows;
  const people = [
    [...first.slice(0, 4), "2018.10", ...first.slice(5, 8), "无", ...first.slice(9)],
    [...second.slice(0, 4), "2013.10", ...second.slice(5, 8), "无", ...second.slice(9)],
    // Something else is open besides where the earlier one counts.
    [...first.slice(0, 4), "2018.10", ...first.slice(5, 7), "", "无", ...first.slice(9)],
  ];
  const before = judged([TITLE, headers, ...people], [], {});
  expect([openIn(before), worth(before)]).toEqual([2, ["two-columns 1"]]);
});

/** 时间 beside the title held: 取得 or 聘任, each of which the years may be counted from. */
test("of a column that may be one of several each may be meant: who is decided by any of them is counted", () => {
  const headers = ["姓名", "单位", "单位层级", "学历", "现职称", "时间", "申报职称", "申报类型"];
  const person = (name: string, since: string, unitLevel: string): readonly string[] => [
    name,
    "柳河镇中心小学",
    unitLevel,
    "本科",
    "一级教师",
    since,
    "高级教师",
    "基层",
  ];
  const people = [
    person("周安", "2012.10", "乡镇"),
    person("吴宁", "2018.10", "乡镇"),
    // Something else is open besides.
    person("郑洁", "2012.10", ""),
    // Whether the month decides depends on nothing that a header says.
    person("王平", "2015", "乡镇"),
  ];
  const before = judged([TITLE, headers, ...people], ["--as-of", "2020-06-30"], {});
  expect([openIn(before), worth(before)]).toEqual([4, ["unclear-column 2"]]);
  for (const header of ["取得时间", "聘任时间"]) {
    const told = headers.map((text) => (text === "时间" ? header : text));
    expect(openIn(judged([TITLE, told, ...people], ["--as-of", "2020-06-30"], {}))).toBe(2);
  }
});

test("what a blank under 另一类职称 says, by the strict reading", () => {
  const rows = ROWS.slice(1, 4).map((cells, i) => [
    ...cells,
    i === 0 ? "另一类职称" : "",
    i === 0 ? "单位层级" : "乡镇",
  ]);
  const before = judged([TITLE, ...rows], [], { blankMeans: "unknown" });
  expect(worth(before)).toEqual([`blank-other-title ${openIn(before)}`]);
  expect(openIn(before)).toBeGreaterThan(0);
  expect(openIn(judged([TITLE, ...rows], ["--assume", "otherTitle=无"], { blankMeans: "unknown" }))).toBe(0);
});

test("the command line says so, the most useful first", () => {
  const file = {
    file: "a.xlsx",
    trouble: null,
    rosters: [judged(ROWS, [], {})],
    kept: null,
    remarks: [],
    source: null,
  };
  const lines = resultAsText(file, { explain: null, timing, width: 0 }).split("\n");
  const asked = lines.filter((line) => line.startsWith("待确认"));
  expect(asked.map((line) => /^待确认（回答后能定下(\d+)人）/u.exec(line)?.[1])).toEqual(["2", "1", "1"]);
  expect(asked[2]).toContain("--assume applyDate=");
});

test("on a sample roster: all units townships", async () => {
  const file = join(__dirname, "../fixtures/rosters/agriculture-2022.xlsx");
  interface Output {
    readonly files: readonly {
      readonly sheets: readonly {
        readonly questions: readonly object[];
        readonly rows: readonly { readonly verdict: string }[];
      }[];
    }[];
  }
  const output = async (...args: readonly string[]): Promise<Output["files"][number]["sheets"][number]> => {
    const { stdout } = await runCheck(".", [file, "--json", ...args]);
    const [sheet] = (JSON.parse(stdout) as Output).files[0]?.sheets ?? [];
    if (sheet === undefined) throw new Error("a sheet is expected");
    return sheet;
  };
  const open = (rows: readonly { readonly verdict: string }[]): number =>
    rows.filter(({ verdict }) => verdict === "undetermined").length;
  const [before, after] = [await output(), await output("--assume", "unitLevel=乡镇")];
  const settles = open(before.rows) - open(after.rows);
  expect(settles).toBe(13);
  expect(before.questions).toEqual([expect.objectContaining({ about: "unitLevel", settles })]);
});
