/** ID numbers typed where they do not belong: whatever is said or written of a roster, nobody reads them in it. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readShown } from "../../xlsx/read-shown";
import { runCheck } from "../support/run-check";
import { workbookBytes } from "../support/workbooks";

/** Of somebody in each column, so that what leaks is known by its number. */
const idIn = (column: number): string => `371500${1960 + column}0101${String(100 + column)}1`;
const WELL_FILLED = {
  姓名: "王小明",
  单位: "某镇中学",
  身份证号: "371500198905020339",
  单位性质: "乡镇",
  现职称: "一级教师",
  取得时间: "2018.11",
  学历: "本科",
  申报职称: "基层一级教师",
  申报年度: "2020",
  申报途径: "破格",
  岗位类别: "专业技术岗位",
  年度考核: "合格",
  "2019年学时": "90",
  诚信承诺: "是",
  是否违法违纪: "否",
  评审结果: "不通过",
  不通过原因: "论文不足",
  工作经历: "2012.09至今 某镇中学",
  参加工作时间: "2012.09",
  另一类职称: "无",
  备注: "无",
};
const HEADERS = Object.keys(WELL_FILLED);
const IDS = HEADERS.map((_header, column) => idIn(column));
const beside = (id: string, value: string, column: number): string => (column === 2 ? value : `${value} ${id}`);
const instead = (id: string, value: string, column: number): string => (column === 2 ? value : id);

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "jc-hidden-"))));
afterEach(() => rmSync(folder, { recursive: true }));

async function put(name: string, fill: (id: string, value: string, column: number) => string): Promise<void> {
  const row = HEADERS.map((header, column) =>
    fill(idIn(column), WELL_FILLED[header as keyof typeof WELL_FILLED], column),
  );
  const headers = [...HEADERS, `民族${idIn(90)}`];
  const title = [`2020年度花名册 单位：某镇中学${idIn(91)}`];
  writeFileSync(join(folder, name), await workbookBytes({ 花名册: [title, headers, row, row] }));
}

/** What of somebody's number stands there: the birth date is more than others may know. */
const leaks = (text: string): readonly string[] =>
  [...IDS, idIn(90), idIn(91)].filter((id) => text.includes(id.slice(0, 14)));

test("in the names of files, folders and sheets", async () => {
  const [ofFile, ofSheet, ofFolder, ofOther] = [92, 93, 94, 95].map(idIn) as [string, string, string, string];
  const row = Object.values(WELL_FILLED);
  const posts = {
    [`岗位设置${ofOther}`]: [
      ["单位", "级别", "核准数", "现聘数"],
      ["某镇中学", "中级", 1, 1],
    ],
  };
  const bytes = await workbookBytes({ [`花名册${ofSheet}`]: [["2020年度花名册"], HEADERS, row, row], ...posts });
  mkdirSync(join(folder, ofFolder));
  for (const name of [`${ofFolder}/名${ofFile}.xlsx`, `名${ofFile}.xlsx`, `上报${ofFile}.xlsx`])
    writeFileSync(join(folder, name), bytes);
  const own = [ofFile, ofSheet, ofFolder, ofOther];
  const shows = (text: string): readonly string[] => own.filter((id) => text.includes(id.slice(0, 14)));
  const out = ["--out", `out${ofFolder}`, "--split", "unit"];
  for (const how of [
    [`名${ofFile}.xlsx`, ...out, "--compare", `上报${ofFile}.xlsx`, "--explain", "3"],
    [".", ...out, "--together"],
    [`没有${ofFile}.xlsx`],
    [`名${ofFile}.xlsx`, "--sheet", `没有${ofSheet}`],
    [`名${ofFile}.xlsx`, "--settings", `没有${ofFile}.json`],
    ["."],
  ])
    for (const asked of [how, [...how, "--json"]]) {
      const { stdout, stderr } = await runCheck(folder, asked);
      expect([asked, shows(stdout + stderr)]).toEqual([asked, []]);
    }
  const written = readdirSync(join(folder, `out${ofFolder}`));
  expect(shows(written.join("\n"))).toEqual([]);
  expect(written.length).toBeGreaterThanOrEqual(8);
  for (const name of written) {
    const shown = await readShown(readFileSync(join(folder, `out${ofFolder}`, name)));
    if (!shown.ok) throw new Error(shown.trouble.code);
    for (const sheet of shown.workbook.sheets.filter((one) => !own.some((id) => one.name.endsWith(id))))
      expect([name, sheet.name, shows(JSON.stringify([sheet.name, sheet.rows]))]).toEqual([name, sheet.name, []]);
  }
  // A copy is known for one all the same, whatever became of its name.
  const { stderr } = await runCheck(folder, ["."]);
  expect(stderr).toContain("是以前检查时写出的标记副本");
});

test.each([
  ["beside what belongs there", beside],
  ["instead of it", instead],
])("%s", async (_what, fill) => {
  await put("名.xlsx", fill);
  await put("上报.xlsx", (id, value, column) => fill(id.replace(/1$/u, "2"), value, column));
  const args = ["--out", "out", "--split", "unit", "--compare", "上报.xlsx", "--explain", "3"];
  for (const how of [[], ["--json"]]) {
    const { stdout, stderr } = await runCheck(folder, ["名.xlsx", ...args, ...how]);
    expect(stdout).toContain("**************");
    expect(leaks(stdout + stderr)).toEqual([]);
  }
  const written = readdirSync(join(folder, "out"));
  expect(written.length).toBeGreaterThanOrEqual(4);
  expect(leaks(written.join("\n"))).toEqual([]);
  for (const name of written) {
    const shown = await readShown(readFileSync(join(folder, "out", name)));
    if (!shown.ok) throw new Error(shown.trouble.code);
    // The roster itself is the user's.
    for (const sheet of shown.workbook.sheets.filter((one) => one.name !== "花名册"))
      expect([name, sheet.name, leaks(JSON.stringify([sheet.name, sheet.rows]))]).toEqual([name, sheet.name, []]);
  }
});
