/** Folders, patterns, many files: what is checked, what is said of all of them, people of several files together. */
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { workbooksBelow } from "../../cli/folder";
import { inputsNamed } from "../../cli/inputs";
import { mayHoldRosters, passedOverWords } from "../../cli/passed-over";
import { Progress } from "../../cli/progress";
import { check } from "../../cli/run";
import { readWorkbook } from "../../xlsx/read-workbook";
import { runCheck } from "../support/run-check";
import { workbookBytes } from "../support/workbooks";

const HEADERS = ["姓名", "身份证号", "单位", "单位性质", "现职称", "取得时间", "学历", "申报职称", "申报年度"];
const person = (name: string, id: string, unit: string, applied: string, obtained = "2012.11"): string[] => [
  ...[name, id, unit, "乡镇", "一级教师", obtained, "本科", applied, "2020"],
];
/** Obtained too late for the year: a unit has something to correct. */
const SHORT = "2019.11";
const WANG = "371500198905020339";
const LI = "37150019920827037X";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "jc-many-"))));
afterEach(() => rmSync(folder, { recursive: true }));

async function put(name: string, rows: readonly (readonly string[])[], sheet = "花名册"): Promise<void> {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await workbookBytes({ [sheet]: rows }));
}
function touch(name: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), "");
}
const named = async (names: readonly string[], out: string | null = null): Promise<readonly string[]> =>
  (await inputsNamed(names, folder, out)).inputs.map((input) =>
    "trouble" in input ? `${input.file}: none` : input.file,
  );

describe("what is named", () => {
  beforeEach(() => {
    for (const name of [
      "2.xlsx",
      "10.xlsx",
      "花名册[2020].xlsx",
      "~$2.xlsx",
      "说明.docx",
      "县/乙镇.XLS",
      "空/说明.txt",
    ])
      touch(name);
  });

  test("a folder is the workbooks in it and below, in the order of their names", async () => {
    expect(await named(["."])).toEqual(["2.xlsx", "10.xlsx", "花名册[2020].xlsx", join("县", "乙镇.XLS")]);
    expect(await named(["县"])).toEqual([join("县", "乙镇.XLS")]);
  });
  test("a pattern is what it matches", async () => {
    expect(await named(["*.xlsx"])).toEqual(["2.xlsx", "10.xlsx", "花名册[2020].xlsx"]);
    expect(await named(["**/*镇.*"])).toEqual(["县/乙镇.XLS"]);
  });
  test("a file is itself, whatever characters its name has, and once", async () => {
    expect(await named(["花名册[2020].xlsx", "*.xlsx"])).toEqual(["花名册[2020].xlsx", "2.xlsx", "10.xlsx"]);
    expect(await named(["没有.xlsx"])).toEqual(["没有.xlsx"]);
  });
  test("a pattern takes what it names, of whatever kind", async () => {
    expect(await named(["*.docx", "空/*.txt"])).toEqual(["说明.docx", "空/说明.txt"]);
  });
  test("a folder or pattern that stands for nothing is said", async () => {
    expect(await named(["空", "*.et"])).toEqual(["空: none", "*.et: none"]);
  });
  test("copies that a check has written are not checked, unless they are asked for", async () => {
    touch("已审/2.xlsx");
    expect(await named(["."], "已审")).not.toContain(join("已审", "2.xlsx"));
    expect(await named(["已审"], "已审")).toEqual([join("已审", "2.xlsx")]);
  });
});

describe("many files", () => {
  test("one that cannot be read does not stop the others, and all are counted", async () => {
    await put("甲镇.xlsx", [HEADERS, person("王小明", WANG, "甲镇中学", "基层高级教师")]);
    writeFileSync(join(folder, "乙镇.xlsx"), "%PDF-1.7\n");
    await put("丙镇.xlsx", [HEADERS, person("李小红", LI, "丙镇中学", "基层一级教师")]);
    const { status, stdout, stderr } = await runCheck(folder, ["."]);
    expect(status).toBe(2);
    expect(stderr).toContain("乙镇.xlsx：");
    expect(stdout).toContain("共3个文件，1个没有读成（原因见上）；花名册2张，2人");
    expect(stdout).toMatch(/合计 .* 2 /u);
    const json = JSON.parse((await runCheck(folder, [".", "--json"])).stdout) as Record<string, unknown>;
    expect(json).toMatchObject({
      version: 1,
      files: [{ file: "丙镇.xlsx" }, { file: "甲镇.xlsx" }, { file: "乙镇.xlsx", error: { code: "not-xlsx" } }].sort(
        (a, b) => new Intl.Collator("zh-CN").compare(a.file, b.file),
      ),
      summary: { files: 3, unread: 1, rosters: 2, people: 2 },
    });
  });
  test("JSON is the same text whether it was written at once or file by file", async () => {
    await put("甲镇.xlsx", [HEADERS, person("王小明", WANG, "甲镇中学", "基层高级教师")]);
    for (const args of [["甲镇.xlsx"], ["甲镇.xlsx", "没有.xlsx"]]) {
      const { stdout } = await runCheck(folder, [...args, "--json"]);
      expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout), null, 2)}\n`);
    }
  });
  test("nothing but what is asked for: one file has no summary", async () => {
    await put("甲镇.xlsx", [HEADERS, person("王小明", WANG, "甲镇中学", "基层高级教师")]);
    expect((await runCheck(folder, ["甲镇.xlsx"])).stdout).not.toContain("个文件");
    expect(JSON.parse((await runCheck(folder, ["甲镇.xlsx", "--json"])).stdout)).not.toHaveProperty("summary");
  });
  test("names and cells do not steer the terminal", async () => {
    await put("甲\u001b[31m.xlsx", [HEADERS, person("王\u202e小明", WANG, "甲镇中学", "基层高级教师")]);
    const { stdout } = await runCheck(folder, ["."]);
    expect(stdout).toContain("甲[31m.xlsx");
    expect(/(?![\t\n])\p{Cc}|[\u202a-\u202e]/u.test(stdout)).toBe(false);
  });
  test.each([
    [["甲.xlsx", "乙.xlsx", "--compare", "丙.xlsx"], /--compare 一次只比一个文件，这里有2个.*请逐个比较/u],
    [["甲.xlsx", "--together", "--compare", "丙.xlsx"], /--compare .*--together .*不能同时做。请分两次/u],
    [["甲.xlsx", "--compare", "."], /用来比较的文件 \.：这是一个文件夹。请写出其中的一个文件/u],
    [[""], /请给出要检查的文件/u],
    [["甲.xlsx", "--json=true"], /--json 后面不跟值/u],
  ])("%j is wrong use", async (args, words) => {
    await put("丙.xlsx", [HEADERS, person("王小明", WANG, "甲镇中学", "基层高级教师")]);
    const { status, stderr } = await runCheck(folder, args);
    expect([status, stderr]).toEqual([64, expect.stringMatching(words)]);
  });
  test("instructions in the header row, however long, are no header and cost nothing", async () => {
    const long = "填表说明：请如实填写。".repeat(2_900);
    await put("甲.xlsx", [[...HEADERS, long], person("王小明", WANG, "甲镇中学", "基层高级教师")]);
    expect((await runCheck(folder, ["甲.xlsx"])).stdout).toContain("符合 1人");
  });
  test("a folder without a workbook is said, with a way on", async () => {
    mkdirSync(join(folder, "空"));
    const { status, stderr } = await runCheck(folder, ["空"]);
    expect([status, stderr]).toEqual([2, expect.stringContaining("空：这里没有工作簿")]);
  });
});

describe("what lies in a folder and is not checked", () => {
  interface Summed {
    readonly files: readonly { readonly file: string }[];
    readonly summary?: { readonly passedOver: readonly { readonly file: string; readonly code: string }[] };
  }
  const json = async (...args: readonly string[]): Promise<Summed> =>
    JSON.parse((await runCheck(folder, [...args, "--json"])).stdout) as Summed;
  const roster = (name: string, obtained?: string): Promise<void> =>
    put(name, [HEADERS, person("王小明", WANG, "甲镇中学", "基层高级教师", obtained)]);

  test("links to workbooks and folders are said, and not followed", async () => {
    await roster("甲/名.xlsx");
    symlinkSync(join(folder, "甲"), join(folder, "又是甲"));
    symlinkSync(join(folder, "甲", "名.xlsx"), join(folder, "名.xlsx"));
    symlinkSync(join(folder, "没有了.xlsx"), join(folder, "断.xlsx"));
    symlinkSync(join(folder, "甲", "说明.txt"), join(folder, "说明.txt"));
    const { status, stderr } = await runCheck(folder, ["."]);
    expect([status, stderr]).toEqual([
      0,
      expect.stringMatching(/^断\.xlsx、名\.xlsx、又是甲：是链接，没有跟过去。.*\n$/u),
    ]);
    expect(await json(".")).toMatchObject({
      files: [{ file: "甲/名.xlsx" }],
      summary: { files: 1, passedOver: ["断.xlsx", "名.xlsx", "又是甲"].map((file) => ({ file, code: "link" })) },
    });
    expect((await json("名.xlsx")).files).toHaveLength(1);
    expect((await json("名*.xlsx")).files).toHaveLength(1);
  });

  test("a folder that cannot be read is told, its neighbours are checked", async () => {
    const entry = (name: string, kind: "folder" | "file") => ({
      ...{ name, isDirectory: () => kind === "folder", isFile: () => kind === "file", isSymbolicLink: () => false },
    });
    const below: Readonly<Record<string, readonly ReturnType<typeof entry>[]>> = {
      "/x": [entry("锁着", "folder"), entry("开着", "folder"), entry("管道.xlsx", "folder")],
      "/x/开着": [entry("名.xlsx", "file"), entry("._名.xlsx", "file"), entry("~$名.xlsx", "file")],
      "/x/管道.xlsx": [],
    };
    const readdir = (path: string) => {
      const entries = below[path];
      return entries === undefined ? Promise.reject(new Error("EACCES")) : Promise.resolve(entries);
    };
    const found = await workbooksBelow("/x", () => false, { readdir, isFolder: () => Promise.resolve(false) });
    expect(found).toEqual({ files: [join("开着", "名.xlsx")], unreadable: ["锁着"], links: [] });
  });

  test("some of it was not looked at: that is trouble, said once for each reason", () => {
    const locked = [1, 2, 3, 4, 5, 6].map((n) => ({ file: `锁${n}`, code: "unreadable-folder" }) as const);
    const lists = [{ file: "单.xlsx", code: "own-list" }] as const;
    expect(passedOverWords([...lists, ...locked])).toEqual([
      "锁1、锁2、锁3、锁4、锁5等6个：文件夹打不开（没有读取权限），里面的没有检查",
      "单.xlsx：是本工具写出的清单，不是花名册，没有检查",
    ]);
    expect([mayHoldRosters(locked), mayHoldRosters(lists)]).toEqual([true, false]);
  });

  test("copies and unit workbooks of an earlier check are passed over, by what is in them", async () => {
    await roster("名.xlsx", SHORT);
    await roster("乡/名.xlsx", SHORT);
    await runCheck(folder, [".", "--out", ".", "--split", "unit"]);
    // Like a copy by its name alone.
    await roster("名 (3).xlsx");
    const { status, stderr, stdout } = await runCheck(folder, ["."]);
    expect(status).toBe(1);
    expect(stdout).toContain("共3个文件");
    expect(stderr).toContain("名 (2).xlsx、乡-名.xlsx：是以前检查时写出的标记副本");
    expect(stderr).toMatch(/名-甲镇中学\.xlsx、乡-名-甲镇中学\.xlsx：是本工具写出的清单/u);
    expect((await json(".", "--together")).files.map(({ file }) => file)).toEqual([
      "名 (3).xlsx",
      "名.xlsx",
      join("乡", "名.xlsx"),
    ]);
  });

  test("copies are checked where somebody names them, or has nothing else", async () => {
    await roster("名.xlsx");
    await runCheck(folder, ["名.xlsx", "--out", "."]);
    expect((await json("名 (2).xlsx", ".")).files.map(({ file }) => file)).toEqual(["名 (2).xlsx", "名.xlsx"]);
    renameSync(join(folder, "名 (2).xlsx"), join(folder, "名-改.xlsx"));
    const renamed = { file: "名-改.xlsx", code: "own-copy" };
    for (const args of [["."], [".", "--together"]])
      expect(await json(...args)).toMatchObject({ files: [{ file: "名.xlsx" }], summary: { passedOver: [renamed] } });
    expect((await json("名-改.xlsx")).files).toHaveLength(1);
    mkdirSync(join(folder, "审"));
    for (const name of ["名 (2).xlsx", "名 (3).xlsx"])
      copyFileSync(join(folder, "名-改.xlsx"), join(folder, "审", name));
    // Copies of two checks are the same people twice: the later one counts.
    const older = { file: join("审", "名 (2).xlsx"), code: "older-copy" };
    expect(await json("审")).toMatchObject({
      files: [{ file: join("审", "名 (3).xlsx") }],
      summary: { people: 1, passedOver: [older] },
    });
  });

  test("a folder of nothing but lists of ours was not checked", async () => {
    await roster("名.xlsx", SHORT);
    await runCheck(folder, ["名.xlsx", "--out", "出", "--split", "unit"]);
    rmSync(join(folder, "出", "名.xlsx"));
    const { status, stdout, stderr } = await runCheck(folder, ["出", "--json"]);
    expect([status, stderr]).toEqual([2, expect.stringContaining("是本工具写出的清单")]);
    expect(JSON.parse(stdout)).toMatchObject({ files: [], summary: { files: 0 } });
  });
});

test("rosters of one name in several folders: copies, reports and unit workbooks say which", async () => {
  for (const town of ["甲镇", "乙镇"])
    await put(`${town}/名.xlsx`, [HEADERS, person("王小明", WANG, "中学", "基层高级教师", SHORT)]);
  await put("丙.xlsx", [HEADERS, person("王小明", WANG, "中学", "基层高级教师", SHORT)]);
  await runCheck(folder, ["甲镇", "乙镇/名.xlsx", "丙.xlsx", "--out", "出", "--split", "unit"]);
  expect(readdirSync(join(folder, "出")).sort()).toEqual(
    ["丙-中学.xlsx", "丙.xlsx", "乙镇-名-中学.xlsx", "乙镇-名.xlsx", "甲镇-名-中学.xlsx", "甲镇-名.xlsx"].sort(),
  );
  const read = await readWorkbook(readFileSync(join(folder, "出", "乙镇-名.xlsx")));
  if (!read.ok) throw new Error(read.trouble.code);
  expect(read.sheets.at(-1)?.values[0]?.[0]).toBe("审核结果：乙镇/名.xlsx");
  const { stdout } = await runCheck(folder, ["甲镇/名.xlsx", "--compare", "乙镇/名.xlsx"]);
  expect(stdout).toContain("比较：乙镇/名.xlsx → 甲镇/名.xlsx");
});

const RUB_OUT = "\r\u001b[K";

describe("how far it has come", () => {
  const drawn = (columns: number, files: number): string => {
    let said = "";
    const progress = new Progress({ columns, write: (text) => (said += text) }, files);
    progress.show(1);
    progress.clear();
    return said;
  };
  test("is drawn where a person looks on, and rubbed out", () => {
    expect(drawn(80, 4)).toBe(`${RUB_OUT}正在检查 █████░░░░░░░░░░░░░░░ 1/4${RUB_OUT}`);
  });
  test("is not where nobody does, or for one file", () => {
    expect([drawn(0, 4), drawn(80, 1)]).toEqual(["", ""]);
  });
  test("is no part of what is said", async () => {
    await put("甲.xlsx", [HEADERS, person("王小明", WANG, "甲镇中学", "基层高级教师")]);
    await put("乙.xlsx", [HEADERS, person("王小明", WANG, "甲镇中学", "基层高级教师")]);
    const said = { out: "", err: "" };
    await check(["."], {
      ...{ cwd: folder, width: 0, errWidth: 80 },
      out: (text) => void (said.out += text),
      err: (text) => void (said.err += text),
    });
    expect(said.out).not.toContain("正在检查");
    const [lines, ...others] = [said.err.split(RUB_OUT).map((line) => line.replace(/正在检查 [█░]+ \d\/2$/u, ""))];
    expect([...new Set(lines), ...others]).toEqual([""]);
  });
});

describe("together", () => {
  interface Found {
    readonly files: readonly {
      readonly sheets: readonly {
        readonly sheet: string;
        readonly rows: readonly {
          readonly verdict: string;
          readonly findings: readonly { rule: string; cells: string[]; message: string }[];
        }[];
      }[];
    }[];
  }
  async function found(...args: readonly string[]): Promise<Found> {
    return JSON.parse((await runCheck(folder, ["甲镇.xlsx", "乙镇.xlsx", "--json", ...args])).stdout) as Found;
  }
  const verdicts = ({ files }: Found): readonly string[] =>
    files.flatMap(({ sheets }) => sheets.flatMap(({ rows }) => rows.map(({ verdict }) => verdict)));
  const told = ({ files }: Found, at: number, rule: string): unknown =>
    files[at]?.sheets[0]?.rows[0]?.findings.find((one) => one.rule === rule);

  beforeEach(async () => {
    await put("甲镇.xlsx", [HEADERS, person("王小明", WANG, "甲镇中学", "基层高级教师")]);
    await put("乙镇.xlsx", [HEADERS, person("王小明", WANG, "乙镇中学", "高级教师")]);
  });

  test("each file alone knows nothing of the other", async () => {
    expect(verdicts(await found())).toEqual(["eligible", "eligible"]);
  });
  test("a person in two files is one person, and the other file's cell is named with it", async () => {
    const both = await found("--together");
    expect(verdicts(both)).toEqual(["ineligible", "ineligible"]);
    expect(both.files.map(({ sheets }) => sheets[0]?.sheet)).toEqual(["花名册", "花名册"]);
    expect(told(both, 0, "one-type-per-year")).toMatchObject({
      cells: expect.arrayContaining(["[乙镇.xlsx]花名册!H2"]) as unknown,
      message: expect.stringContaining("[乙镇.xlsx]花名册!H2") as unknown,
    });
    expect(told(both, 1, "one-type-per-year")).toMatchObject({
      cells: expect.arrayContaining(["[甲镇.xlsx]花名册!H2"]) as unknown,
    });
  });
  test("a person's own cells go by their own sheet", async () => {
    const [cells] = (await found("--together")).files.map(
      ({ sheets }) => sheets[0]?.rows[0]?.findings.find(({ rule }) => rule === "one-type-per-year")?.cells,
    );
    expect(cells?.filter((cell) => !cell.includes("!")).length).toBeGreaterThan(0);
    expect(cells?.some((cell) => cell.includes("[甲镇.xlsx]"))).toBe(false);
  });
  test("posts may stand in a file of their own, which has no roster", async () => {
    await put("岗位.xlsx", [
      ["单位", "岗位等级", "核准数", "现聘数", "空岗数"],
      ["甲镇中学", "副高级", "5", "5", "0"],
    ]);
    const { stdout, status } = await runCheck(folder, ["甲镇.xlsx", "岗位.xlsx", "--json", "--together"]);
    const { files } = JSON.parse(stdout) as Found & { files: readonly { error: { code: string } | null }[] };
    expect(files[0]?.sheets[0]?.rows[0]).toMatchObject({
      verdict: "ineligible",
      findings: expect.arrayContaining([
        expect.objectContaining({
          rule: "post-quota",
          cells: expect.arrayContaining(["[岗位.xlsx]花名册!E2"]) as unknown,
        }),
      ]) as unknown,
    });
    expect([files[1]?.error, status]).toEqual([null, 1]);
  });
});
