/** Marked copies of an earlier check that lie where rosters are looked for: which are checked, and what is said. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import ExcelJS from "exceljs";
import { runCheck } from "../support/run-check";
import { workbookBytes } from "../support/workbooks";

const HEADERS = ["姓名", "身份证号", "单位", "单位性质", "现职称", "取得时间", "学历", "申报职称", "申报年度"];
const person = (name: string, id: string): string[] => [
  ...[name, id, "甲镇中学", "乡镇", "一级教师", "2012.11", "本科", "基层高级教师", "2020"],
];
const WANG = person("王小明", "371500198905020339");
const LI = person("李小红", "37150019920827037X");
const ZHAO = person("赵小强", "371500198702010011");
const NOBODY = person("钱小刚", "");

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "jc-copies-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => {
  const path = join(folder, ...name.split("/"));
  mkdirSync(dirname(path), { recursive: true });
  return path;
};
const put = async (name: string, ...people: readonly string[][]): Promise<void> =>
  writeFileSync(at(name), await workbookBytes({ 花名册: [HEADERS, ...people] }));

/** A marked copy of a 花名册.xlsx with these people, and nothing besides. */
async function copy(name: string, ...people: readonly string[][]): Promise<void> {
  await put("原件/花名册.xlsx", ...people);
  await runCheck(folder, ["原件/花名册.xlsx", "--out", "写出"]);
  copyFileSync(join(folder, "写出", "花名册.xlsx"), at(name));
  for (const one of ["原件", "写出"]) rmSync(join(folder, one), { recursive: true });
}

/** As a clerk who corrects a cell of it. */
async function correct(name: string, cell: string, value: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(readFileSync(at(name))).buffer);
  const sheet = workbook.getWorksheet("花名册");
  if (sheet === undefined) throw new Error("the copy has no roster");
  sheet.getCell(cell).value = value;
  writeFileSync(at(name), new Uint8Array(await workbook.xlsx.writeBuffer()));
}

interface Looked {
  readonly files: readonly { readonly file: string }[];
  readonly summary: { readonly passedOver: readonly { readonly file: string; readonly code: string }[] };
}

/** @returns what was checked, what was passed over and why, and of what it is said that it may be a copy */
async function looked(...named: readonly string[]): Promise<Record<"checked" | "passedOver" | "maybe", string[]>> {
  const { stdout, stderr } = await runCheck(folder, [...named, "--json"]);
  const { files, summary } = JSON.parse(stdout) as Looked;
  const maybe = /^(.*)：是以前检查时写出的标记副本，可能与另一个文件是同一份花名册，都检查了/mu.exec(stderr)?.[1];
  const posix = (path: string): string => path.replaceAll("\\", "/");
  return {
    checked: files.map(({ file }) => posix(file)).sort(),
    passedOver: summary.passedOver.map(({ file, code }) => `${posix(file)} ${code}`).sort(),
    maybe: maybe === undefined ? [] : posix(maybe).split("、").sort(),
  };
}

type Laid = (() => Promise<void>)[];
const BOTH = ["东阿/花名册.xlsx", "阳谷/花名册.xlsx"];

describe("a marked copy that lay in a folder", () => {
  test.each<[string, Laid, string[], string[], string[], string[]]>([
    [
      "copies of the rosters of two counties, one name: both are checked",
      [() => copy("东阿/花名册.xlsx", WANG), () => copy("阳谷/花名册.xlsx", LI)],
      ["."],
      BOTH,
      [],
      [],
    ],
    [
      "the copy of another county's roster beside a roster of its name: both are checked",
      [() => copy("东阿/花名册.xlsx", WANG), () => put("阳谷/花名册.xlsx", LI)],
      ["."],
      BOTH,
      [],
      [],
    ],
    [
      "beside its original it is passed over, wherever that lies",
      [() => copy("东阿/花名册.xlsx", WANG, LI), () => put("阳谷/花名册.xlsx", WANG, LI)],
      ["."],
      ["阳谷/花名册.xlsx"],
      ["东阿/花名册.xlsx own-copy"],
      [],
    ],
    [
      "corrected since: passed over as what it is",
      [
        () => copy("东阿/花名册.xlsx", WANG, LI),
        () => correct("东阿/花名册.xlsx", "F2", "2019.11"),
        () => put("阳谷/花名册.xlsx", WANG, LI),
      ],
      ["."],
      ["阳谷/花名册.xlsx"],
      ["东阿/花名册.xlsx changed-copy"],
      [],
    ],
    [
      "somebody is in it who is not in the original: checked, and said",
      [() => copy("东阿/花名册.xlsx", WANG, LI), () => put("阳谷/花名册.xlsx", WANG, ZHAO)],
      ["."],
      BOTH,
      [],
      ["东阿/花名册.xlsx"],
    ],
    [
      "a row more without a number: checked, and said",
      [() => copy("东阿/花名册.xlsx", WANG, NOBODY), () => put("阳谷/花名册.xlsx", WANG)],
      ["."],
      BOTH,
      [],
      ["东阿/花名册.xlsx"],
    ],
    [
      "no numbers by which people are known: checked, and said",
      [() => copy("东阿/花名册.xlsx", NOBODY), () => put("阳谷/花名册.xlsx", NOBODY, NOBODY)],
      ["."],
      BOTH,
      [],
      ["东阿/花名册.xlsx"],
    ],
    [
      "two copies of one roster in two folders: neither is the original of the other",
      [() => copy("东阿/花名册.xlsx", WANG), () => copy("阳谷/花名册.xlsx", WANG)],
      ["东阿", "阳谷"],
      BOTH,
      [],
      BOTH,
    ],
    [
      "one of them was named: it is no original either",
      [() => copy("东阿/花名册.xlsx", WANG), () => copy("阳谷/花名册.xlsx", WANG)],
      ["东阿", "阳谷/花名册.xlsx"],
      BOTH,
      [],
      ["东阿/花名册.xlsx"],
    ],
    [
      "copies of two rosters in one folder, counted on: both are checked",
      [() => copy("出/花名册.xlsx", WANG), () => copy("出/花名册 (2).xlsx", LI)],
      ["出"],
      ["出/花名册 (2).xlsx", "出/花名册.xlsx"],
      [],
      [],
    ],
    [
      "copies of one roster in one folder: the later is checked",
      [() => copy("出/花名册.xlsx", WANG), () => copy("出/花名册 (2).xlsx", WANG)],
      ["出"],
      ["出/花名册 (2).xlsx"],
      ["出/花名册.xlsx older-copy"],
      [],
    ],
  ])("%s", async (_, laid, named, checked, passedOver, maybe) => {
    for (const lay of laid) await lay();
    expect(await looked(...named)).toEqual({ checked: [...checked].sort(), passedOver, maybe: [...maybe].sort() });
  });

  test("of one that was corrected it is said how it is checked, and so it is", async () => {
    await copy("出/花名册.xlsx", WANG);
    await correct("出/花名册.xlsx", "F2", "2019.11");
    await put("花名册.xlsx", WANG);
    const { status, stderr } = await runCheck(folder, ["."]);
    expect([status, stderr]).toEqual([0, expect.stringMatching(/内容有改动，改动没有检查。.*请写出它的文件名/u)]);
    expect((await runCheck(folder, ["出/花名册.xlsx"])).status).toBe(1);
  });
});
