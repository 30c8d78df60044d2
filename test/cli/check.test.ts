/** The command line: what a person or a script sees. Once as a process, else within the test. */
import { spawnSync } from "node:child_process";
import { utils, write } from "@e965/xlsx";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCheck, type Ran } from "../support/run-check";
import { compoundFile, workbookBytes } from "../support/workbooks";

const ROOT = join(__dirname, "..", "..");
const ROSTERS = join(ROOT, "test", "fixtures", "rosters");

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "jc-check-"))));
afterAll(() => rmSync(folder, { recursive: true }));

const HEADERS = ["姓名", "单位", "单位性质", "现职称", "取得时间", "学历", "申报职称", "培训经历", "申报年度"];
const PERSON = ["王小明", "某镇中学", "乡镇", "一级教师", "2012.11", "本科", "基层高级教师", "县级培训", "2020"];
const locked = ["李小红", "某镇中学", "乡镇", "一级教师", "2018.11", "本科", "基层一级教师", "县级培训", "2020"];

async function fileOf(name: string, rows: readonly (readonly string[])[], sheet = "花名册"): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, await workbookBytes({ [sheet]: rows }));
  return path;
}

const check = (...args: readonly string[]): Promise<Ran> => runCheck(folder, args);

/** As `npm run -s check` does it. */
function checkProcess(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, INIT_CWD: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "scripts", "check.mjs"), ...args], {
    encoding: "utf8",
    env,
  });
  return { status, stdout, stderr };
}

interface Json {
  readonly version: number;
  readonly files: readonly {
    readonly file: string;
    readonly error: { readonly code: string } | null;
    readonly sheets: readonly {
      readonly sheet: string;
      readonly asOf: string | null;
      readonly facts: Readonly<Record<string, { readonly value: unknown; readonly from: string }>>;
      readonly rows: readonly {
        readonly row: number;
        readonly verdict: string;
        readonly earliest: string | null;
        readonly conditions?: readonly { readonly rule: string; readonly unjudged: readonly string[] }[];
      }[];
    }[];
  }[];
}
const json = (stdout: string): Json => JSON.parse(stdout) as Json;

describe("exit status", () => {
  test("0 when nothing is to be done", async () => {
    const { status, stdout, stderr } = await check(await fileOf("fine.xlsx", [HEADERS, PERSON]));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("符合 1人");
  });
  test("1 when some row is ineligible", async () => {
    const { status, stdout } = await check(await fileOf("locked.xlsx", [HEADERS, PERSON, locked]));
    expect(status).toBe(1);
    expect(stdout).toMatch(/三（一）.*2018年11月/u);
  });
  test("2 when a file could not be read, and the others still are", async () => {
    const good = await fileOf("good.xlsx", [HEADERS, locked]);
    const { status, stdout, stderr } = await check(good, "missing.xlsx", "--json");
    expect(status).toBe(2);
    expect(stderr).toContain("missing.xlsx");
    expect(json(stdout).files.map(({ error, sheets }) => [error?.code ?? null, sheets.length])).toEqual([
      [null, 1],
      ["not-found", 0],
    ]);
  });
  test.each([
    ["no files", []],
    ["an unknown option", ["--nonsense", "a.xlsx"]],
    ["a date that is none", ["--as-of", "2020-13-01", "a.xlsx"]],
    ["a month for a date", ["--as-of", "2020-12", "a.xlsx"]],
    ["an option without its value", ["a.xlsx", "--sheet"]],
    ["a reading of blanks that there is not", ["--blank", "no", "a.xlsx"]],
    ["an assumption without a value", ["--assume", "applyType", "a.xlsx"]],
    ["an assumption about no field", ["--assume", "colour=red", "a.xlsx"]],
    ["an assumption that cannot be read", ["--assume", "applyType=别的", "a.xlsx"]],
    ["a row that is none", ["--explain", "x", "a.xlsx"]],
    ["a year that is none", ["--assume", "applyYear=1850", "a.xlsx"]],
    ["two kinds for one sheet", ["--assume", "applyType=基层", "--assume", "申报类型=全省统一", "a.xlsx"]],
    ["two dates", ["--as-of", "2020-12-31", "--as-of", "2021-12-31", "a.xlsx"]],
    ["two rows", ["--explain", "2", "--explain", "3", "a.xlsx"]],
  ])("64 for wrong use: %s", async (_what, args) => {
    const { status, stdout, stderr } = await check(...args);
    expect({ status, stdout }).toEqual({ status: 64, stdout: "" });
    expect(stderr).toContain("用法");
  });
});

describe("files that are no rosters", () => {
  test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ["old.xls", () => compoundFile("Workbook"), "damaged"],
    ["locked.xlsx", () => compoundFile("EncryptedPackage"), "encrypted"],
    ["text.xlsx", () => Buffer.from("hello"), "no-roster"],
    ["print.pdf", () => Buffer.from("%PDF-1.4"), "not-xlsx"],
    [
      "nobody.xlsx",
      () =>
        workbookBytes({
          表: [
            ["科目", "金额"],
            ["甲", 1],
          ],
        }),
      "no-roster",
    ],
    ["blank.xlsx", () => workbookBytes({ 表: [] }), "empty-workbook"],
  ])("%s", async (name, bytes, code) => {
    const path = join(folder, name);
    writeFileSync(path, await bytes());
    const { status, stdout, stderr } = await check(path, "--json");
    expect([status, json(stdout).files[0]?.error?.code]).toEqual([2, code]);
    expect(stderr).toContain(name);
  });
});

test("a header with nobody below is said to be one", async () => {
  const path = join(folder, "template.xlsx");
  writeFileSync(path, await workbookBytes({ 花名册: [HEADERS] }));
  const { status, stderr } = await check(path);
  expect(status).toBe(2);
  expect(stderr).toContain("“花名册”第1行的表头认出来了，下面没有人");
});

test("what was passed over is said where no roster is found, and of sheets without one", async () => {
  const formula = { formula: "1+1", date1904: false };
  const none = join(folder, "none.xlsx");
  writeFileSync(none, await workbookBytes({ 表: [["科目", formula]] }));
  expect((await check(none)).stderr).toMatch(/没有找到花名册[^\n]*\n[^\n]*工作表“表”注意：B1的公式还没有算过/u);
  const beside = join(folder, "beside.xlsx");
  writeFileSync(beside, await workbookBytes({ 花名册: [HEADERS, PERSON], 表: [["科目", formula]] }));
  expect((await check(beside)).stdout).toContain("工作表“表”注意：B1的公式还没有算过");
});

test("of many sheets the first are named", async () => {
  const path = join(folder, "many.xlsx");
  writeFileSync(
    path,
    await workbookBytes(Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i}月`, [["a"]]]))),
  );
  expect((await check(path)).stderr).toContain("看过：0月、1月、2月、3月、4月、5月、6月、7月、8月、9月等12张");
});

describe("options", () => {
  test("--sheet takes one sheet; a name that is not there is said", async () => {
    const path = join(folder, "two.xlsx");
    writeFileSync(path, await workbookBytes({ 甲: [HEADERS, PERSON], 乙: [HEADERS, locked] }));
    expect(json((await check(path, "--json")).stdout).files[0]?.sheets.map(({ sheet }) => sheet)).toEqual(["甲", "乙"]);
    expect(
      json((await check(path, "--json", "--sheet", "乙")).stdout).files[0]?.sheets.map(({ sheet }) => sheet),
    ).toEqual(["乙"]);
    const none = await check(path, "--sheet", "丙");
    expect(none.status).toBe(2);
    expect(none.stderr).toContain("甲、乙");
  });
  test("--as-of moves the date of judgement", async () => {
    const path = await fileOf("as-of.xlsx", [HEADERS, locked]);
    const verdict = async (asOf: string): Promise<string | undefined> =>
      json((await check(path, "--json", "--as-of", asOf)).stdout).files[0]?.sheets[0]?.rows[0]?.verdict;
    expect([await verdict("2023-10-31"), await verdict("2023-11-01")]).toEqual(["ineligible", "eligible"]);
  });
  test("--blank unknown asks for blanks that otherwise say that nothing is marked", async () => {
    const path = await fileOf("blank.xlsx", [
      [...HEADERS, "另一类职称"],
      [...locked.map((cell) => (cell === "基层一级教师" ? "高级教师" : cell)), ""],
    ]);
    const verdict = async (...more: readonly string[]): Promise<string | undefined> =>
      json((await check(path, "--json", ...more)).stdout).files[0]?.sheets[0]?.rows[0]?.verdict;
    expect(await verdict("--as-of", "2026-12-31")).toBe("eligible");
    expect(await verdict("--as-of", "2026-12-31", "--blank", "not-marked")).toBe("eligible");
    expect(await verdict("--as-of", "2026-12-31", "--blank", "unknown")).toBe("undetermined");
  });
  test.each([
    ["身份证号=371500198905020339", /“身份证号”各人不同，不能用 --assume 替整张表指定。请在表中逐人填写/u],
    ["name=王小明", /“姓名”各人不同/u],
    ["身份证号码=371500198905020339", /“身份证号”各人不同/u],
    ["继续教育学时=90", /“继续教育学时”各人不同/u],
    ["颜色=红", /没有“颜色”这个字段。可用：.*单位层级.*申报年度/u],
    ["申报类型=别的", /“别的”不能作“申报类型”的值：填“基层”或“全省统一”/u],
    ["单位层级=371500198905020339", /“\*{14}0339”不能作“单位层级”的值/u],
  ])("--assume %s is refused, and it is said why", async (given, words) => {
    const { status, stderr } = await check(await fileOf("refused.xlsx", [HEADERS, PERSON]), "--assume", given);
    expect([status, stderr]).toEqual([64, expect.stringMatching(words)]);
    expect(stderr).not.toContain("19890502");
  });
  test("--assume gives a fact for the whole sheet, by id or by name, and the column comes first", async () => {
    const without = HEADERS.filter((header) => header !== "单位性质");
    const path = await fileOf("assume.xlsx", [without, PERSON.filter((cell) => cell !== "乡镇")]);
    expect((await check(path)).status).toBe(1);
    const assumed = json((await check(path, "--json", "--assume", "单位层级=乡镇")).stdout).files[0]?.sheets[0];
    expect(assumed?.facts["unitLevel"]).toEqual({ value: "乡镇", from: "assume" });
    expect(assumed?.rows[0]?.verdict).toBe("eligible");
    expect((await check(path, "--assume", "单位性质=乡镇")).status).toBe(0);
    const both = await fileOf("both.xlsx", [HEADERS, PERSON]);
    expect((await check(both, "--assume", "unitLevel=县直")).status).toBe(0);
  });
  test("--explain says of each condition what was judged by what, and what was not", async () => {
    const headers = [...HEADERS, "违法违纪", "2019年学时", "参加工作时间"];
    const path = await fileOf("parts.xlsx", [headers, [...PERSON, "无", "96", "一九九几年"]]);
    const { stdout } = await check(path, "--explain", "2");
    const line = (rule: string): string | undefined =>
      stdout.split("\n").find((one) => one.includes(`${rule}（`) && /^(?:满足|提醒|部分未核|未核)/u.test(one));
    expect(line("一票否决")).toMatch(/^部分未核\s+一票否决.*；其中一部分未核，本表无“学术造假”列/u);
    expect(line("每年继续教育不少于90学时")).toMatch(/^满足\s+.*；表中认读为：2019年继续教育学时 96$/u);
    expect(line("单元格内容")).toMatch(/^提醒\s+.*看不懂/u);
    expect(line("个人承诺")).toMatch(/^未核\s+.*本表无“个人承诺”列$/u);
    const rows = json((await check(path, "--json", "--explain", "2")).stdout).files[0]?.sheets[0]?.rows;
    const unjudged = rows?.[0]?.conditions?.map(({ rule, unjudged: lacking }) => `${rule}: ${lacking.join()}`);
    expect(unjudged).toEqual(expect.arrayContaining(["integrity-veto: fraud", "pledge: pledge", "training-hours: "]));
  });
  test("--explain lists the conditions of one row only; a row without a person is wrong use", async () => {
    const path = await fileOf("explain.xlsx", [HEADERS, PERSON, locked]);
    const rows = json((await check(path, "--json", "--explain", "3")).stdout).files[0]?.sheets[0]?.rows;
    expect(rows?.map(({ row, conditions }) => [row, conditions !== undefined])).toEqual([
      [2, false],
      [3, true],
    ]);
    expect((await check(path, "--explain", "3")).stdout).toContain("第3行逐项说明");
    expect(await check(path, "--explain", "99")).toEqual({
      ...{ status: 64, stdout: "" },
      stderr: "第99行没有人员。--explain 后面写人员所在的行号：“花名册”第2至3行\n",
    });
    expect((await check(path, "--explain", "99", "--json")).stdout).toBe("");
  });
});

test("as a process: an .xls is read in one of its own, and a bad one does not take the others along", () => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([HEADERS, PERSON]), "花名册");
  writeFileSync(join(folder, "老.xls"), new Uint8Array(write(book, { type: "array", bookType: "xls" }) as ArrayBuffer));
  writeFileSync(join(folder, "坏.xls"), compoundFile("Workbook"));
  const { status, stdout, stderr } = checkProcess("坏.xls", "老.xls");
  expect([status, stdout.includes("符合 1人")]).toEqual([2, true]);
  expect(stderr.trim()).toMatch(/^坏\.xls：工作簿已损坏[^\n]*$/u);
});

test("as a process: files are named from where the person stands, and wrong use is 64", () => {
  copyFileSync(join(ROSTERS, "schools-2020.xlsx"), join(folder, "花名册.xlsx"));
  const { status, stdout } = checkProcess("花名册.xlsx");
  expect(status).toBe(1);
  expect(stdout).toContain("48人");
  expect(checkProcess()).toEqual({ status: 64, stdout: "", stderr: expect.stringContaining("用法") });
});

test("as a process, from the sources: many files are read as few are", async () => {
  const names = await Promise.all(["甲", "乙", "丙", "丁"].map((name) => fileOf(`${name}.xlsx`, [HEADERS, PERSON])));
  const program = [join(ROOT, "node_modules", "tsx", "dist", "cli.mjs"), join(ROOT, "cli", "main.ts")];
  const { status, stdout } = spawnSync(process.execPath, [...program, ...names], { encoding: "utf8", cwd: folder });
  expect([status, stdout.match(/符合 1人/gu)?.length]).toEqual([0, 4]);
});
