/** `--out`: a marked copy of each workbook, never over another file, and nothing half when something goes wrong. */
import * as node from "node:fs";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, parse } from "node:path";
import { unzipSync } from "fflate";
import { copyTroubleWords } from "../../cli/copies";
import { writeBeside, type Files } from "../../cli/write-beside";
import { isSigned } from "../../src/rules/engine/marks";
import { readShown } from "../../xlsx/read-shown";
import { runCheck, type Ran } from "../support/run-check";
import { workbookBytes, zipOf } from "../support/workbooks";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "jc-out-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const HEADERS = ["姓名", "单位", "单位性质", "现职称", "取得时间", "学历", "申报职称", "培训经历", "申报年度"];
const FINE = ["王小明", "某镇中学", "乡镇", "一级教师", "2012.11", "本科", "基层高级教师", "县级培训", "2020"];
const LOCKED = ["=李小红", "某镇中学", "乡镇", "一级教师", "2018.11", "本科", "基层一级教师", "县级培训", "2020"];

async function roster(
  name = "名.xlsx",
  more: Readonly<Record<string, readonly (readonly string[])[]>> = {},
): Promise<Uint8Array> {
  const bytes = await workbookBytes({ 花名册: [HEADERS, FINE, LOCKED], ...more });
  writeFileSync(join(folder, name), bytes);
  return bytes;
}
const check = (...args: readonly string[]): Promise<Ran> => runCheck(folder, args);
const written = (): readonly string[] => readdirSync(join(folder, "out")).sort();
const bytesOf = (...path: readonly string[]): Uint8Array => readFileSync(join(folder, ...path));

async function sheetsOf(bytes: Uint8Array): Promise<Readonly<Record<string, Shown>>> {
  const shown = await readShown(bytes);
  if (!shown.ok) throw new Error(shown.trouble.code);
  return Object.fromEntries(
    shown.workbook.sheets.map(({ name, rows, formats }) => [
      name,
      {
        rows: rows.map((row) => (row ?? []).map((cell) => cell?.value ?? "")),
        marks: formats.map(({ formula, ranges }) => [formula, ranges.length] as const),
        formulas: rows.flatMap((row) => (row ?? []).flatMap((cell) => cell?.formula ?? [])),
      },
    ]),
  );
}
interface Shown {
  readonly rows: readonly (readonly unknown[])[];
  readonly marks: readonly (readonly [formula: string, areas: number])[];
  readonly formulas: readonly string[];
}

test("a copy has our marks and the list of what was found; the file itself is as it was", async () => {
  const before = await roster();
  const { status, stdout } = await check("名.xlsx", "--out", "out");
  expect(status).toBe(1);
  expect(stdout).toMatch(/已写入 .*out.名\.xlsx：标记\d+格，工作表“审核结果”列出\d+条/u);
  expect(bytesOf("名.xlsx")).toEqual(Buffer.from(before));
  const { 花名册: marked, 审核结果: report } = await sheetsOf(bytesOf("out", "名.xlsx"));
  expect(marked?.rows.map((row) => row[0])).toEqual(["姓名", "王小明", "=李小红"]);
  expect(marked?.marks.length).toBeGreaterThan(0);
  expect(marked?.marks.filter(([formula]) => !isSigned(formula))).toEqual([]);
  const lines = report?.rows ?? [];
  expect(lines[0]?.[0]).toBe("审核结果：名.xlsx");
  const head = lines.findIndex((row) => row[0] === "工作表");
  expect(lines[head]).toEqual(["工作表", "行", "姓名", "单位", "结论", "最早可报", "类别", "条款", "单元格", "说明"]);
  // What begins with = is a text.
  expect(lines[head + 1]?.slice(0, 4)).toEqual(["花名册", 3, "=李小红", "某镇中学"]);
  expect(report?.formulas).toEqual([]);
});

test("a click on a line leads to its cell", async () => {
  await roster();
  await check("名.xlsx", "--out", "out");
  const parts = unzipSync(bytesOf("out", "名.xlsx"));
  const links = Object.values(parts).map((part) => new TextDecoder().decode(part));
  expect(links.join("")).toMatch(/<hyperlink ref="B\d+" location="'花名册'!A3" tooltip="点击转到这一行"\/>/u);
  expect(links.join("")).toMatch(/<hyperlink ref="I\d+" location="'花名册'![A-I]3" tooltip="点击转到这一格"\/>/u);
});

test("the copy is judged as the file is, and checked again it has one list and the same marks", async () => {
  await roster();
  await check("名.xlsx", "--out", "out");
  const rows = async (file: string): Promise<unknown> => {
    const { files } = JSON.parse((await check(file, "--json")).stdout) as { files: readonly { sheets: unknown }[] };
    return files[0]?.sheets;
  };
  expect(await rows("out/名.xlsx")).toEqual(await rows("名.xlsx"));
  await check("out/名.xlsx", "--out", "again");
  const [once, twice] = [await sheetsOf(bytesOf("out", "名.xlsx")), await sheetsOf(bytesOf("again", "名.xlsx"))];
  expect(twice).toEqual(once);
});

test("no file is written over: the next one has a number", async () => {
  await roster();
  for (let i = 0; i < 3; i++) await check("名.xlsx", "--out", "out");
  expect(written()).toEqual(["名 (2).xlsx", "名 (3).xlsx", "名.xlsx"]);
  await check("名.xlsx", "--out", ".");
  expect(existsSync(join(folder, "名 (2).xlsx"))).toBe(true);
});

test("a sheet of somebody else's keeps its name", async () => {
  await roster("名.xlsx", { 审核结果: [["去年的"]] });
  await check("名.xlsx", "--out", "out");
  const sheets = await sheetsOf(bytesOf("out", "名.xlsx"));
  expect(Object.keys(sheets)).toEqual(["花名册", "审核结果", "审核结果 (2)"]);
  expect(sheets["审核结果"]?.rows).toEqual([["去年的"]]);
});

test.each<[string, () => Uint8Array | Promise<Uint8Array>, RegExp]>([
  ["text.csv", () => Buffer.from([HEADERS, FINE].map((row) => row.join(",")).join("\n")), /另存为 \.xlsx，再带 --out/u],
  [
    "signed.xlsx",
    async () => {
      const parts = unzipSync(await workbookBytes({ 花名册: [HEADERS, FINE] }));
      const texts = Object.entries(parts).map(([name, part]) => [name, new TextDecoder().decode(part)] as const);
      return zipOf({ ...Object.fromEntries(texts), "_xmlsignatures/origin.sigs": "" });
    },
    /数字签名/u,
  ],
])("%s is judged and not copied, and it is said why and how on", async (name, bytes, words) => {
  writeFileSync(join(folder, name), await bytes());
  const { status, stdout, stderr } = await check(name, "--out", "out");
  expect(status).toBe(2);
  expect(stdout).toContain("王小明");
  expect(stderr).toMatch(words);
  expect(existsSync(join(folder, "out"))).toBe(false);
});

test("JSON says where the copy is, and why there is none", async () => {
  await roster();
  writeFileSync(join(folder, "a.csv"), [HEADERS, FINE].map((row) => row.join(",")).join("\n"));
  const { stdout } = await check("名.xlsx", "a.csv", "--out", "out", "--json");
  const { files } = JSON.parse(stdout) as { files: readonly { out: unknown }[] };
  expect(files.map(({ out }) => out)).toEqual([
    expect.objectContaining({ file: join(folder, "out", "名.xlsx"), report: "审核结果", error: null }),
    { file: null, error: expect.objectContaining({ code: "not-patchable" }) as unknown },
  ]);
});

test("a folder that cannot be is said to be none", async () => {
  await roster();
  writeFileSync(join(folder, "out"), "");
  const { status, stderr } = await check("名.xlsx", "--out", "out");
  expect([status, stderr]).toEqual([2, expect.stringContaining("建不起来")]);
});

test("--help tells of it", async () => {
  const { status, stdout } = await check("--help");
  expect([status, stdout]).toEqual([0, expect.stringContaining("--out 文件夹")]);
});

const failing =
  (code: string): (() => never) =>
  () => {
    throw Object.assign(new Error(code), { code });
  };
const half: Files["writeSync"] = ((file: number, bytes: Uint8Array, at: number) => {
  if (at > 0) failing("ENOSPC")();
  return node.writeSync(file, bytes.subarray(0, 2));
}) as Files["writeSync"];

test.each<[string, Partial<Files>, string, RegExp]>([
  ["a folder that is read only", { openSync: failing("EROFS") }, "read-only", /只读，或者没有权限.*换一个/u],
  ["no right to write", { mkdirSync: failing("EACCES") }, "read-only", /不能写入/u],
  ["a place that takes no folder", { mkdirSync: failing("ENOENT") }, "no-folder", /建不起来.*换一个/u],
  ["a disk that is full half way", { writeSync: half }, "no-room", /空间不够/u],
  ["anything else", { fsyncSync: failing("EIO") }, "not-written", /EIO/u],
])("%s: nothing is left, and it is said", async (_what, files, code, words) => {
  const result = await writeBeside(join(folder, "out"), "名.xlsx", Uint8Array.of(1, 2, 3, 4), { ...node, ...files });
  if (result.ok) throw new Error("written");
  expect(result.trouble.code).toBe(code);
  expect(copyTroubleWords(result.trouble)).toMatch(words);
  expect(existsSync(join(folder, "out")) ? written() : []).toEqual([]);
});

test("where a file has one name only it is renamed, over nobody", async () => {
  const files: Files = { ...node, linkSync: failing("EPERM") };
  const write = (byte: number) => writeBeside(join(folder, "out"), "名.xlsx", Uint8Array.of(byte), files);
  await write(1);
  await write(2);
  expect(written().map((name) => bytesOf("out", name)[0])).toEqual([2, 1]);
});

test("a name longer than names may be loses its end and never its number", async () => {
  const name = `${"册".repeat(90)}.xlsx`;
  for (let i = 0; i < 2; i++) await writeBeside(join(folder, "out"), name, Uint8Array.of(i));
  expect(written()).toEqual([`${"册".repeat(82)} (2).xlsx`, `${"册".repeat(83)}.xlsx`]);
});

test("a file system that takes shorter names has shorter ones", async () => {
  const linkSync: Files["linkSync"] = (half, file) =>
    Buffer.byteLength(parse(String(file)).base) > 143 ? failing("ENAMETOOLONG")() : node.linkSync(half, file);
  const result = await writeBeside(join(folder, "out"), `${"册".repeat(50)}.xlsx`, Uint8Array.of(1), {
    ...node,
    linkSync,
  });
  expect([result.ok, written()]).toEqual([true, [`${"册".repeat(45)}.xlsx`]]);
});

test("an interruption waits until the file is whole", async () => {
  const came: string[] = [];
  const told = (): void => void came.push("interrupted");
  const files: Files = { ...node, fsyncSync: (file) => (process.emit("SIGINT"), node.fsyncSync(file)) };
  const kill = jest.spyOn(process, "kill").mockImplementation(() => (told(), true));
  const result = await writeBeside(join(folder, "out"), "名.xlsx", Uint8Array.of(1, 2, 3), files);
  kill.mockRestore();
  expect([result.ok, came, written()]).toEqual([true, ["interrupted"], ["名.xlsx"]]);
});
