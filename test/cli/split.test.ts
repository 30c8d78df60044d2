/** `--split unit` and `--compare`: a workbook for each unit; an earlier version beside the roster. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unitFilesWords, unitsJson, unwrittenWords } from "../../cli/unit-files";
import { readShown } from "../../xlsx/read-shown";
import { idNumber } from "../support/one-roster";
import { FINE, HEADERS, LOCKED, row } from "../support/report-source";
import { runCheck, type Ran } from "../support/run-check";
import { workbookBytes } from "../support/workbooks";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "jc-split-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const check = (...args: readonly string[]): Promise<Ran> => runCheck(folder, args);
const written = (): readonly string[] => readdirSync(join(folder, "out")).sort();

async function roster(name: string, ...rows: readonly (readonly string[])[]): Promise<void> {
  writeFileSync(join(folder, name), await workbookBytes({ 花名册: [HEADERS, ...rows] }));
}

async function sheetsOf(file: string): Promise<Readonly<Record<string, readonly (readonly unknown[])[]>>> {
  const shown = await readShown(readFileSync(join(folder, "out", file)));
  if (!shown.ok) throw new Error(shown.trouble.code);
  return Object.fromEntries(
    shown.workbook.sheets.map(({ name, rows }) => [
      name,
      Array.from(rows, (line) => Array.from(line ?? [], (cell) => cell?.value ?? "")),
    ]),
  );
}

test("a workbook for each unit that has something to correct, beside the copy; the others are named", async () => {
  await roster(
    "名.xlsx",
    FINE,
    LOCKED,
    row(LOCKED, "张小强", "某镇/中学", idNumber(3)),
    row(FINE, "无名", "", idNumber(4)),
  );
  const { status, stdout } = await check("名.xlsx", "--out", "out", "--split", "unit");
  expect(status).toBe(1);
  expect(stdout).toContain("已按单位写入 2 个工作簿：");
  expect(stdout).toContain("\n没有需要更正的，不另给：某镇中学、（没有单位）\n");
  expect(written()).toEqual(["名-某镇_中学.xlsx", "名-某镇小学.xlsx", "名.xlsx"]);
  const sheets = await sheetsOf("名-某镇小学.xlsx");
  expect(Object.keys(sheets)).toEqual(["某镇小学"]);
  const [title, , , head, first] = sheets["某镇小学"] ?? [];
  expect([title?.[0], head?.at(-1)]).toEqual(["某镇小学：需要核对、更正的事项", "更正情况"]);
  expect(first?.slice(0, 4)).toEqual(["花名册", 3, "李小红", "不符合"]);
});

test("where nobody has anything to correct, no workbook is written", async () => {
  await roster("名.xlsx", FINE);
  const { status, stdout } = await check("名.xlsx", "--out", "out", "--split", "unit");
  expect([status, written()]).toEqual([0, ["名.xlsx"]]);
  expect(stdout).toContain("已按单位写入 0 个工作簿\n没有需要更正的，不另给：某镇中学\n");
});

test("a workbook of a unit is no roster itself", async () => {
  await roster("名.xlsx", LOCKED);
  await check("名.xlsx", "--out", "out", "--split", "unit");
  const { status, stderr } = await check("out/名-某镇小学.xlsx");
  expect([status, stderr]).toEqual([2, expect.stringContaining("没有找到花名册")]);
});

test("files that are changed in no other way are split all the same, and again under other names", async () => {
  writeFileSync(join(folder, "名.csv"), [HEADERS, LOCKED].map((line) => line.join(",")).join("\n"));
  for (let i = 0; i < 2; i++) await check("名.csv", "--out", "out", "--split", "unit");
  expect(written()).toEqual(["名-某镇小学 (2).xlsx", "名-某镇小学.xlsx"]);
});

const LONG_TOWN = "聊城市东昌府区某某镇人民政府所属";

test.each<[string, string, readonly string[], readonly string[]]>([
  ["too long for a file", "名", [`${LONG_TOWN.repeat(9)}中学`], [`名-${LONG_TOWN.repeat(4).slice(0, 53)}.xlsx`]],
  [
    "that begin alike, longer than a sheet's name",
    "名",
    [`${LONG_TOWN.repeat(2)}中学`, `${LONG_TOWN.repeat(2)}小学`],
    [`名-${LONG_TOWN.repeat(2)}中学.xlsx`, `名-${LONG_TOWN.repeat(2)}小学.xlsx`],
  ],
  [
    "whose first of it is the same",
    "名",
    [`${LONG_TOWN.repeat(9)}中学`, `${LONG_TOWN.repeat(9)}小学`],
    [`名-${LONG_TOWN.repeat(4).slice(0, 53)} (2).xlsx`, `名-${LONG_TOWN.repeat(4).slice(0, 53)}.xlsx`],
  ],
  ["of a roster whose name is long", "册".repeat(80), ["某镇中学"], [`${"册".repeat(75)}-某镇中学.xlsx`]],
  ["with strokes, quotation marks and blanks", "名", [" '某镇/中学' "], ["名-'某镇_中学'.xlsx"]],
])("units with names %s", async (_what, file, units, files) => {
  await roster(`${file}.xlsx`, ...units.map((unit, i) => row(LOCKED, `王小明${i}`, unit, "")));
  const { stderr, stdout } = await check(`${file}.xlsx`, "--out", "out", "--split", "unit", "--json");
  expect(stderr).toBe("");
  expect(written().filter((name) => name.includes("-"))).toEqual(files);
  const json = JSON.parse(stdout) as { files: readonly { units: readonly { unit: string }[] }[] };
  expect(json.files[0]?.units.map(({ unit }) => unit)).toEqual(units.map((unit) => unit.trim()));
});

test("what cannot be written for one unit stops no other, and is said with its units", () => {
  const no = { ok: false, trouble: { code: "no-room", folder: "out" } } as const;
  const files = [
    { unit: "甲校", people: 1, toCorrect: 1, written: no },
    { unit: "", people: 2, toCorrect: 1, written: no },
    { unit: "乙校", people: 3, toCorrect: 3, written: { ok: true, file: "out/名-乙校.xlsx" } },
    { unit: "丙校", people: 4, toCorrect: 0, written: null },
  ] as const;
  expect(unwrittenWords(files)).toEqual([
    "甲校、（没有单位）的工作簿没有写成：磁盘空间不够，没有写到 out。请清出空间或换一个磁盘",
  ]);
  expect(unitFilesWords(files)).toBe("已按单位写入 1 个工作簿：out\n没有需要更正的，不另给：丙校");
  expect(unitsJson(files)).toEqual([
    {
      unit: "甲校",
      people: 1,
      toCorrect: 1,
      file: null,
      error: expect.objectContaining({ code: "no-room" }) as unknown,
    },
    { unit: "", people: 2, toCorrect: 1, file: null, error: expect.objectContaining({ code: "no-room" }) as unknown },
    { unit: "乙校", people: 3, toCorrect: 3, file: "out/名-乙校.xlsx", error: null },
    { unit: "丙校", people: 4, toCorrect: 0, file: null, error: null },
  ]);
});

test("JSON says which unit has which file", async () => {
  await roster("名.xlsx", FINE, LOCKED);
  const { stdout } = await check("名.xlsx", "--out", "out", "--split", "unit", "--json");
  const { files } = JSON.parse(stdout) as { files: readonly { units: unknown }[] };
  expect(files[0]?.units).toEqual([
    { unit: "某镇中学", people: 1, toCorrect: 0, file: null, error: null },
    { unit: "某镇小学", people: 1, toCorrect: 1, file: join(folder, "out", "名-某镇小学.xlsx"), error: null },
  ]);
});

test.each([
  ["into something else", ["--out", "out", "--split", "town"], /写 unit（按单位），不是“town”/u],
  ["without a folder", ["--split", "unit"], /要和 --out 文件夹 一起用/u],
  ["beside a file that is not there", ["--compare", "无.xlsx"], /用来比较的文件 无\.xlsx：找不到这个文件/u],
])("wrong use: %s", async (_what, args, words) => {
  await roster("名.xlsx", FINE);
  const { status, stderr } = await check("名.xlsx", ...args);
  expect([status, stderr]).toEqual([64, expect.stringMatching(words)]);
  expect(existsSync(join(folder, "out"))).toBe(false);
});

test("beside an earlier version: said, in JSON, and as a sheet of the copy", async () => {
  await roster("上报.xlsx", FINE, LOCKED);
  await roster("名.xlsx", row(LOCKED, ...LOCKED.slice(0, 5), "2012.11"), FINE);
  const { stdout } = await check("名.xlsx", "--compare", "上报.xlsx", "--out", "out");
  expect(stdout).toContain("比较：上报.xlsx → 名.xlsx");
  expect(stdout).toContain("新增 0人，减少 0人，有变化 1人，没有变化 1人");
  expect(stdout).toMatch(/结论变化 {2}李小红 {2}.*不符合 → 符合 {2}取得时间 2018-11 → 2012-11/u);
  const sheets = await sheetsOf("名.xlsx");
  expect(Object.keys(sheets)).toEqual(["花名册", "审核结果", "比较结果"]);
  const json = JSON.parse((await check("名.xlsx", "--compare", "上报.xlsx", "--json")).stdout) as {
    files: readonly { comparison: unknown }[];
  };
  expect(json.files[0]?.comparison).toMatchObject({
    with: "上报.xlsx",
    joined: [],
    left: [],
    same: 1,
    changed: [
      { verdicts: ["ineligible", "eligible"], solved: ["five-year-lock"], before: { row: 3 }, after: { row: 2 } },
    ],
  });
});

test("--help tells of both", async () => {
  const { stdout } = await check("--help");
  for (const option of ["--split unit", "--compare 文件"]) expect(stdout).toContain(option);
});
