/** What clerks and templates write into rosters, as a file: who is found, what is skipped, what is said. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkCharacter } from "../../src/rules/standards/id-number";
import { runCheck } from "../support/run-check";
import { gb18030 } from "../support/gb18030";
import { cellXml, columnAt, MONTH_STYLE, DATE_STYLE, plainParts, sheetXml, zipped, type Value } from "./builder";

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "jc-rosters-"))));
afterAll(() => rmSync(folder, { recursive: true }));

const HEADERS = [
  "姓名",
  "身份证号",
  "出生年月",
  "单位",
  "单位性质",
  "学历",
  "现职称",
  "取得时间",
  "申报职称",
  "申报类型",
];
const TITLE = "某县2020年度基层职称申报花名册（教师系列）";
/** Born on 12 March 1980, the nth of that day. */
function idOf(n: number, area = "371500"): string {
  const digits = `${area}19800312${String(n).padStart(2, "0")}1`;
  return digits + checkCharacter(digits);
}
const ID = idOf(1);
/** The first that ends in X. */
const WITH_X = Array.from({ length: 99 }, (_, n) => idOf(n)).find((id) => id.endsWith("X")) ?? "";

/** A number with its style. */
interface Styled {
  readonly number: number;
  readonly style: number;
}
type Cell = Value | Styled;
type Person = Readonly<Partial<Record<string, Cell>>>;

const person = (differently: Person): readonly Cell[] => {
  const plain: Person = {
    ...{ 姓名: "王小明", 身份证号: ID, 出生年月: "1980.03", 单位: "柳河镇中学", 单位性质: "乡镇", 学历: "本科" },
    ...{ 现职称: "一级教师", 取得时间: "2012.11", 申报职称: "高级教师", 申报类型: "基层" },
  };
  return HEADERS.map((header) => ({ ...plain, ...differently })[header] ?? null);
};

const written = (cell: Cell, at: string): string =>
  typeof cell === "object" && cell !== null ? cellXml(cell.number, at, cell.style) : cellXml(cell, at);

function roster(rows: readonly (readonly Cell[])[], headers: readonly string[] = HEADERS): Uint8Array {
  const xml = [[TITLE], headers, ...rows].map((row, r) => {
    const cells = row.map((cell, c) => written(cell, `${columnAt(c)}${r + 1}`));
    return `<row r="${r + 1}">${cells.join("")}</row>`;
  });
  return zipped(plainParts(sheetXml(xml.join(""))));
}

interface Json {
  readonly files: readonly {
    readonly error: { readonly message: string } | null;
    readonly sheets: readonly {
      readonly skipped: readonly { readonly row: number; readonly why: string }[];
      readonly rows: readonly {
        readonly row: number;
        readonly name: string;
        readonly verdict: string;
        readonly findings: readonly { readonly message: string }[];
      }[];
    }[];
  }[];
}

/** One line for each person, for each row that was skipped, and for what went wrong. */
async function said(bytes: Uint8Array, name = "花名册.xlsx"): Promise<readonly string[]> {
  writeFileSync(join(folder, name), bytes);
  const { stdout } = await runCheck(folder, [name, "--json"]);
  const [file] = (JSON.parse(stdout) as Json).files;
  return [
    ...(file?.error == null ? [] : [file.error.message]),
    ...(file?.sheets ?? []).flatMap(({ rows, skipped }) => [
      ...rows.map(({ row, name: who, verdict, findings }) =>
        [row, who, verdict, ...findings.map(({ message }) => message)].join(" "),
      ),
      ...skipped.map(({ row, why }) => `${row} ${why}`),
    ]),
  ];
}

test.each<[sentence: string, bytes: () => Uint8Array, expected: readonly (string | RegExp)[]]>([
  [
    "a month of birth, stored as its first day, beside an ID number with another day",
    () =>
      roster([
        person({ 出生年月: { number: 29_281, style: MONTH_STYLE } }),
        person({ 姓名: "李四", 身份证号: idOf(2), 出生年月: { number: 29_281, style: DATE_STYLE } }),
        person({ 姓名: "赵六", 身份证号: idOf(3), 出生年月: { number: 29_282, style: DATE_STYLE } }),
      ]),
    ["3 王小明 eligible", "4 李四 eligible", /^5 赵六 eligible “出生年月”与身份证号中的1980年3月12日不一致/u],
  ],
  [
    "ID numbers as they come",
    () =>
      roster(
        [
          ["赵一", "371500198003121000"],
          ["钱一", `\u200e${ID}`],
          ["孙一", `\u202d${idOf(2)}\u202c`],
          ["李一", `${WITH_X.slice(0, 17)}Х`],
          ["周一", "371500********0012"],
          ["吴一", "USA370080031201"],
          ["郑一", idOf(3, "937840")],
          ["王一", idOf(4, "810000")],
          ["陈一", "E12345678"],
          ["卫一", "H1234567801"],
        ].map(([name = "", id = ""]) => person({ 姓名: name, 身份证号: id })),
      ),
    [
      /^3 赵一 eligible 身份证号（B3）末三位是000，校验不对：可能曾存成数字被 Excel 改掉/u,
      /^4 钱一 eligible 身份证号（B4）中夹有看不见的字符/u,
      /^5 孙一 eligible 身份证号（B5）中夹有看不见的字符/u,
      "6 李一 eligible",
      /^7 周一 eligible 身份证号（B7）遮住了几位/u,
      "8 吴一 eligible",
      "9 郑一 eligible",
      "10 王一 eligible",
      /^11 陈一 eligible 身份证号（B11）像是护照或通行证的号码/u,
      /^12 卫一 eligible 身份证号（B12）像是护照或通行证的号码/u,
    ],
  ],
  [
    "headers with a star before them",
    () =>
      roster(
        [person({})],
        HEADERS.map((header) => `*${header}`),
      ),
    ["3 王小明 eligible"],
  ],
  [
    "the bare header 专业技术职务",
    () =>
      roster(
        [person({})],
        HEADERS.map((header) => (header === "现职称" ? "专业技术职务" : header === "申报职称" ? "拟晋升职称" : header)),
      ),
    ["3 王小明 eligible"],
  ],
  ["a header and nobody below", () => roster([]), ["“花名册”第2行的表头认出来了，下面没有人。请在表头下面每人填一行"]],
  [
    "names with a group, a telephone number, the number of a list",
    () =>
      roster(
        ["王伟（3组）", "李伟\n13800000000", "2号周伟", "吴伟2（女）"].map((name, i) =>
          person({ 姓名: name, 身份证号: idOf(i) }),
        ),
      ),
    ["3 王伟 eligible", "4 李伟 eligible", "5 周伟 eligible", "6 吴伟2 eligible"],
  ],
  [
    "two columns for the same year: they agree, one is blank, they differ",
    () =>
      roster(
        [
          [...person({}), 96, 96],
          [...person({ 姓名: "李四", 身份证号: idOf(2) }), null, 96],
          [...person({ 姓名: "赵六", 身份证号: idOf(3) }), 96, 80],
        ],
        [...HEADERS, "2019年学时", "2019年继续教育学时"],
      ),
    ["3 王小明 eligible", "4 李四 eligible", /^5 赵六 undetermined 2019年继续教育学时不止一个数（96、80）（K5）/u],
  ],
  [
    "a row of letters and an example",
    () =>
      roster([
        ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"],
        person({ 姓名: "张三（示例）" }),
        person({ 身份证号: idOf(2) }),
      ]),
    ["5 王小明 eligible", "3 column-labels", "4 example"],
  ],
])("%s", async (_sentence, bytes, expected) => {
  const lines = await said(bytes());
  expect(lines).toEqual(
    expected.map((line): unknown => (typeof line === "string" ? line : expect.stringMatching(line))),
  );
});

test("text in GB18030 without a roster is read, and says what is missing", async () =>
  expect(await said(gb18030("姓名,单位\n"), "名单.csv")).toEqual([
    "没有找到花名册（看过：名单）。表头至少要有姓名或身份证号，再加单位、职称等两列以上",
  ]));
