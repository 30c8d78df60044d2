/** What the command line says of its own options, and of a sheet before its people. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCheck } from "../support/run-check";
import { workbookBytes } from "../support/workbooks";

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "jc-said-"))));
afterAll(() => rmSync(folder, { recursive: true }));

const HEADERS = ["姓名", "单位", "单位性质", "现职称", "取得时间", "学历", "申报职称", "申报类型"];
const person = (name: string, type = "基层"): readonly string[] => [
  ...[name, "某镇中学", "乡镇", "一级教师", "2012.11", "本科", "高级教师", type],
];
const TITLE = ["某县2020年度职称申报花名册"];

async function put(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Promise<void> {
  writeFileSync(join(folder, "名.xlsx"), await workbookBytes(sheets));
}

test.each([
  ["the same twice is once", ["--assume", "applyType=基层", "--assume", "申报类型=基层"], 0, ""],
  [
    "two values for one sheet",
    ["--assume", "applyType=基层", "--assume", "申报类型=全省统一"],
    64,
    "--assume 给“申报类型”指定了两个不同的值，不知以哪个为准",
  ],
  ["two dates", ["--as-of", "2020-12-31", "--as-of", "2021-12-31"], 64, "--as-of 写了两次，只能写一次"],
  ["a year that is none", ["--assume", "applyYear=1850"], 64, "“1850”不能作“applyYear”的值：填2000到2099的四位年份"],
  ["a year", ["--assume", "applyYear=2021"], 0, ""],
])("%s", async (_what, args, status, said) => {
  await put({ 花名册: [TITLE, HEADERS, person("王小明")] });
  const ran = await runCheck(folder, ["名.xlsx", ...args]);
  expect([ran.status, ran.stderr.includes(said), ran.stdout === ""]).toEqual([status, true, status === 64]);
});

test("several sheets are all checked, and one that is not there is said", async () => {
  await put(Object.fromEntries(["甲", "乙", "丙"].map((name) => [name, [TITLE, HEADERS, person(`王${name}`)]])));
  const two = await runCheck(folder, ["名.xlsx", "--sheet", "甲", "--sheet", "丙"]);
  expect(two.stdout.match(/工作表“.”/gu)).toEqual(["工作表“甲”", "工作表“丙”"]);
  const wrong = await runCheck(folder, ["名.xlsx", "--sheet", "甲", "--sheet", "丁"]);
  expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining("没有名为“丁”的工作表")]);
});

test("what is said of all is for the blank cells of its column", async () => {
  await put({ 花名册: [TITLE, HEADERS, person("王小明", "全省统一"), person("李小红", "")] });
  const { stdout } = await runCheck(folder, ["名.xlsx", "--assume", "applyType=基层", "--assume", "applySeries=教师"]);
  expect(stdout).toContain("申报类型 基层（表中有这一列，只用于未填的），申报系列 教师，");
});

test("rows that were passed over are told by where they stand, however many they are", async () => {
  const note = (text: string): readonly string[] => [text];
  const many = Array.from({ length: 3_000 }, (_, i) => note(`注：${i}`));
  await put({ 花名册: [TITLE, HEADERS, person("王小明"), HEADERS, person("李小红"), ...many] });
  const { stdout } = await runCheck(folder, ["名.xlsx"]);
  const line = stdout.split("\n").find((one) => one.startsWith("未作为人员的行"));
  expect(line).toMatch(/^未作为人员的行：第4行（重复的表头）、第6至3005行（.+）$/u);
});

test("spellings of one unit are one unit, for its posts, its directory and its people, and that is said", async () => {
  const spelled = ["贾镇A小学", "贾镇 Ａ小学", "贾镇a小学"];
  const rows = spelled.map((unit, i) => [
    `王${i}`,
    unit,
    ...person("")
      .slice(2)
      .map((cell, at) => (at === 0 ? "" : cell)),
  ]);
  const posts = [
    ["单位", "级别", "核准数", "现聘数"],
    ["贾镇a小学", "副高级", 3, 0],
  ];
  const directory = [
    ["单位", "纳入时间"],
    ["贾镇 A小学", "2018.01"],
  ];
  await put({ 花名册: [TITLE, HEADERS, ...rows], 岗位设置: posts as unknown as string[][], 基层单位目录: directory });
  const { stdout } = await runCheck(folder, ["名.xlsx", "--json", "--out", "出", "--split", "unit"]);
  const { files } = JSON.parse(stdout) as {
    readonly files: readonly [
      {
        readonly units: readonly { readonly unit: string; readonly people: number }[];
        readonly sheets: readonly [
          {
            readonly notes: readonly { readonly message: string }[];
            readonly rows: readonly { readonly verdict: string }[];
          },
        ];
      },
    ];
  };
  const [{ units, sheets }] = files;
  expect(units).toMatchObject([{ unit: "贾镇A小学", people: 3 }]);
  expect(sheets[0].rows.map(({ verdict }) => verdict)).toEqual(["eligible", "eligible", "eligible"]);
  expect(sheets[0].notes.map(({ message }) => message).filter((words) => words.includes("同一单位"))).toEqual([
    "单位名称只差空格、大小写或全角半角的按同一单位计（B4、B5与上面写的不同），请统一写法",
  ]);
});
