/** The JC functions in the preview: the real custom-function runtime, called by formulas of a real grid. */
import ExcelJS from "exceljs";
import { VERDICT_LABELS } from "../../src/rules/engine/labels";
import { workbookBytes } from "../support/workbooks";
import { usePreviews, type OpenPreview } from "./support/preview";

const previews = usePreviews();

const SHEET = "花名册";
const HEADERS = [
  "序号",
  "姓名",
  "身份证号",
  "单位",
  "单位性质",
  "学历",
  "现职称",
  "取得时间",
  "申报职称",
  "2020年学时",
  "申报方式",
];
const person = (name: string, obtained: string, hours: number): (string | number)[] => [
  1,
  name,
  "371500196904100100",
  "某镇中学",
  "乡镇",
  "本科",
  "二级教师",
  obtained,
  "一级教师",
  hours,
  "",
];
const ROSTER = [
  ["某县2021年度教师职称申报花名册"],
  HEADERS,
  person("王小明", "2012.11", 95),
  person("李小红", "2012.11", 60),
  person("张小强", "2019.11", 95),
];

async function opened(sheets: Parameters<typeof workbookBytes>[0] = { [SHEET]: ROSTER }): Promise<OpenPreview> {
  return previews.open({ workbook: await workbookBytes(sheets) });
}

async function formulas(preview: OpenPreview, entries: Readonly<Record<string, string>>, sheet = SHEET): Promise<void> {
  for (const [cell, formula] of Object.entries(entries)) await preview.call("formula", sheet, cell, formula);
  await preview.call("settle");
}

const read = (preview: OpenPreview, address: string, sheet = SHEET): Promise<unknown[][]> =>
  preview.call("read", sheet, address);
const cell = async (preview: OpenPreview, address: string, sheet = SHEET): Promise<unknown> =>
  (await read(preview, address, sheet))[0]?.[0];

async function write(preview: OpenPreview, address: string, value: unknown): Promise<void> {
  await preview.call("write", SHEET, address, [[value]]);
  await preview.call("settle");
}

test("every function of plain values answers in a cell, errors with their words", async () => {
  const preview = await opened();
  await formulas(preview, {
    N1: '=JC.DATE("2009年7月15日")',
    N2: "=JC.DATE(H3)",
    N3: '=JC.FULLYEARS("2010-07-01","2020-06-30")',
    N4: '=JC.RETIREON("1963-12-10","男",,,"2020-12-31")',
    N5: "=JC.IDCHECK(C3)",
    N6: "=JC.IDBIRTH(C3)",
    N7: "=JC.IDSEX(C3)",
    N8: '=JC.EXAMPASS("基础58、实践55",60)',
    N9: "=JC.TITLELEVEL(G3)",
    N10: '=JC.CLAUSE("五年")',
    N11: '=JC.CLAUSE("five-year-lock")',
    N12: "=JC.FULLYEARS(M99)",
  });
  const answers = (await read(preview, "N1:N12")).map(([value]) => value);
  expect(answers.slice(0, 10)).toEqual([40009, 41214, 9, 45270, true, 25303, "女", true, "助理级", "#VALUE!"]);
  expect(answers[10]).toMatch(/^三（一）：/u);
  expect(answers[11]).toBe("#N/A");
  expect(await preview.call("errorText", SHEET, "N10")).toMatch(/没有“五年”这个条款/u);
  expect(await preview.call("errorText", SHEET, "N12")).toBe("起始日期是空的");
  expect(preview.troubles).toEqual([]);
});

test("ranges with the header, whole columns, another sheet, one person's table", async () => {
  const preview = await opened({ [SHEET]: ROSTER, 汇总: [["结论"]] });
  await formulas(preview, { M1: "=JC.VERDICT(A:K)", N2: "=JC.VERDICT(A2:K5)", P10: "=JC.FINDINGS(A4:K4)" });
  await formulas(preview, { A2: `=JC.VERDICT(${SHEET}!A3:K5)` }, "汇总");
  const verdicts = (await read(preview, "N3:N5")).map(([value]) => value);
  expect(verdicts).toEqual([VERDICT_LABELS.eligible, VERDICT_LABELS.ineligible, expect.any(String)]);
  expect((await read(preview, "M1:M6")).map(([value]) => value)).toEqual(["", "结论", ...verdicts, ""]);
  expect(await cell(preview, "N2")).toBe("结论");
  expect((await read(preview, "A2:A4", "汇总")).map(([value]) => value)).toEqual(verdicts);
  const table = await read(preview, "P10:T11");
  expect(table[0]).toEqual(["级别", "规则", "条款", "单元格", "说明"]);
  expect(table[1]?.slice(0, 4)).toEqual(["违规", "每年继续教育不少于90学时", "三（五）第1段", "J4"]);
  expect(preview.troubles).toEqual([]);
});

test("an edit of the row, of the header and of the title each bring new answers", async () => {
  const preview = await opened();
  await formulas(preview, { M3: "=JC.VERDICT(A3:K3)", M4: "=JC.WHY(A4:K4)" });
  expect([await cell(preview, "M3"), await cell(preview, "M4")]).toEqual([
    "符合",
    expect.stringMatching(/2020年继续教育60学时（J4）/u),
  ]);
  await write(preview, "J4", 90);
  expect(await cell(preview, "M4")).toBe("");
  await write(preview, "J4", 60);
  // The rows stay what they are: only what stands over them changes.
  await write(preview, "J2", "毫不相干");
  expect(await cell(preview, "M4")).toBe("");
  await write(preview, "J2", "2020年学时");
  expect(await cell(preview, "M4")).toMatch(/J4/u);
  await write(preview, "A1", "某县2014年度教师职称申报花名册");
  expect(await cell(preview, "M3")).not.toBe("符合");
  await write(preview, "A1", "某县2021年度教师职称申报花名册");
  expect(await cell(preview, "M3")).toBe("符合");
  expect(preview.troubles).toEqual([]);
});

test("an answer given in the pane reaches the formulas", async () => {
  const grassroots = ROSTER.map((row) => row.map((value) => (value === "一级教师" ? "基层一级教师" : value)));
  const without = grassroots.map((row, i) => (i === 0 ? row : row.filter((_, column) => column !== 4)));
  const preview = await opened({ [SHEET]: without });
  await formulas(preview, { M3: "=JC.ELIGIBLE(A3:J3)" });
  const undecided = await cell(preview, "M3");
  expect([undecided, await preview.call("errorText", SHEET, "M3")]).toEqual(["#N/A", expect.stringMatching(/乡镇/u)]);
  await preview.pane.getByRole("button", { name: "都是乡镇单位" }).click();
  await preview.page.waitForFunction(
    ([sheet]) => {
      const shown = Reflect.get(window, "preview") as { read(sheet: string, address: string): unknown[][] };
      return shown.read(sheet as string, "M3")[0]?.[0] === true;
    },
    [SHEET],
  );
  expect(preview.troubles).toEqual([]);
});

// More rows than a sheet is read by at once, and than are kept of its head; what many more cost is told by the bench.
test("6,000 single calls and one call over 6,000 rows answer alike", async () => {
  const people = 6_000;
  const rows = Array.from({ length: people }, (_, i) =>
    person(
      `人${String.fromCharCode(0x4e00 + (i % 5_000))}`,
      i % 3 === 0 ? "2019.11" : "2012.11",
      i % 7 === 0 ? 60 : 95,
    ),
  );
  const preview = await opened({ [SHEET]: [...ROSTER.slice(0, 2), ...rows] });
  const last = people + 2;
  const single = Array.from({ length: people }, (_, i) => [`=JC.VERDICT(A${i + 3}:K${i + 3})`]);
  await preview.call("write", SHEET, `M3:M${last}`, single);
  await preview.call("settle");
  await formulas(preview, { N3: `=JC.VERDICT(A3:K${last})` });
  const answers = await read(preview, `M3:N${last}`);
  expect(answers.filter(([one, spilled]) => one !== spilled)).toEqual([]);
  expect(new Set(answers.map(([one]) => one)).size).toBeGreaterThan(1);
  expect(answers.flat().filter((value) => String(value).startsWith("#"))).toEqual([]);
});

/** The roster as a table, in a name of Chinese letters. */
async function tableOpened(): Promise<OpenPreview> {
  const workbook = new ExcelJS.Workbook();
  const [title = [], , ...rows] = ROSTER;
  const sheet = workbook.addWorksheet(SHEET);
  sheet.addRow(title);
  sheet.addTable({ name: "名单", ref: "A2", columns: HEADERS.map((name) => ({ name })), rows });
  return previews.open({ workbook: new Uint8Array(await workbook.xlsx.writeBuffer()) });
}

test("structured references: this row and the headers of a table", async () => {
  const preview = await tableOpened();
  await formulas(preview, {
    M3: "=JC.VERDICT(名单[#This Row])",
    M4: "=JC.VERDICT(名单[#This Row],名单[#Headers])",
    N2: "=JC.VERDICT(名单[#All])",
  });
  expect([await cell(preview, "M3"), await cell(preview, "M4")]).toEqual(["符合", "不符合"]);
  expect((await read(preview, "N2:N4")).map(([value]) => value)).toEqual(["结论", "符合", "不符合"]);
  expect(preview.troubles).toEqual([]);
});

const LISTED_MS = 1_000;

describe("structured references, as the user brings them in", () => {
  /** The grid as one who types holds it. */
  async function typing(preview: OpenPreview): Promise<(at: string, keys: string, formula?: string) => Promise<void>> {
    await preview.page.mouse.click(500, 650);
    return async (at, keys, formula = "") => {
      await preview.call("select", SHEET, at);
      await preview.page.keyboard.type(formula, { delay: 20 });
      // The list of functions that the grid proposes follows what is typed a little later; Enter would take from it.
      if (formula !== "") await preview.page.waitForTimeout(LISTED_MS);
      await preview.page.keyboard.press(keys);
      await preview.call("settle");
    };
  }
  const formulasAt = ({ pane }: OpenPreview, address: string): Promise<unknown[][]> =>
    pane.evaluate(
      (at) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getFirst().getRange(at).load("formulas");
          await context.sync();
          return range.formulas as unknown[][];
        }),
      address,
    );

  test("typed, in Chinese and in English: each key on the way is read too, and spoils nothing that follows", async () => {
    const preview = await tableOpened();
    const type = await typing(preview);
    await type("M3", "Enter", "=JC.VERDICT(名单[#此行])");
    await type("N3", "Enter", "=JC.VERDICT(名单[@])");
    await type("O3", "Enter", "=JC.VERDICT(名单[#This Row],名单[#Headers])");
    await type("P3", "Enter", "=名单[@2020年学时]");
    await type("Q3", "Enter", "=ROWS(名单)");
    await type("R3", "Enter", "=SUM(名单[2020年学时])");
    await type("S3", "Enter", "=COUNTA(A3:C3)");
    expect(await read(preview, "M3:S3")).toEqual([["符合", "符合", "符合", 95, 3, 250, 3]]);
    expect(await formulasAt(preview, "M3:N3")).toEqual([["=JC.VERDICT(名单[@])", "=JC.VERDICT(名单[@])"]]);
    expect(preview.troubles).toEqual([]);
  });

  test("filled down and copied, each row is its own; what is typed over it stands by itself", async () => {
    const preview = await tableOpened();
    const type = await typing(preview);
    await type("M3", "Enter", "=JC.VERDICT(名单[@])");
    await type("M3:M5", "Control+d");
    expect((await read(preview, "M3:M4")).map(([value]) => value)).toEqual(["符合", "不符合"]);
    expect(await formulasAt(preview, "M3:M5")).toEqual(Array.from({ length: 3 }, () => ["=JC.VERDICT(名单[@])"]));
    await type("N3", "Enter", "=名单[@2020年学时]+0");
    await preview.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await type("N3", "Control+c");
    await type("N4:N5", "Control+v");
    expect((await read(preview, "N3:N5")).map(([value]) => value)).toEqual([95, 60, 95]);
    await type("M4", "Enter", "=1+1");
    expect([await cell(preview, "M4"), await formulasAt(preview, "M4")]).toEqual([2, [["=1+1"]]]);
    expect(preview.troubles).toEqual([]);
  });
});

test("a formula inside the row that it judges settles, typed or written, one row or a whole column of them", async () => {
  const preview = await opened({ [SHEET]: ROSTER.map((row, i) => (i === 1 ? [...row, "备注"] : [...row, ""])) });
  await formulas(preview, { L3: "=JC.WHY(A3:L3)", L4: "=JC.WHY(A4:L4)", L5: "=JC.WHY(A5:L5)" });
  const [first, second] = (await read(preview, "L3:L5")).map(([value]) => value);
  expect([first, second]).toEqual(["", expect.stringMatching(/2020年继续教育60学时（J4）/u)]);
  expect((await read(preview, "L3:L5")).flat()).not.toContain("#BUSY!");
  // What follows in the row is heard as before.
  await write(preview, "J4", 95);
  expect(await cell(preview, "L4")).toBe("");
  expect(preview.troubles).toEqual([]);
});

describe("the tab 函数", () => {
  async function tab(preview: OpenPreview): Promise<void> {
    await preview.pane.getByRole("tab", { name: "函数" }).click();
  }
  const press = async (preview: OpenPreview, name: string): Promise<void> =>
    preview.pane.getByRole("button", { name, exact: true }).click();

  test("the example of the active sheet works, and fills a column that freezes and comes back", async () => {
    const preview = await opened();
    await tab(preview);
    await preview.pane.getByRole("button", { name: /^JC\.VERDICT/u }).click();
    const example = await preview.pane.locator("code").first().textContent();
    expect(example).toBe("=JC.VERDICT(A3:K3)");
    await press(preview, "填到表右侧");
    await preview.pane.getByText("已填入 L3，3 行").waitFor();
    await preview.call("settle");
    const filled = (await read(preview, "L2:L6")).map(([value]) => value);
    expect(filled).toEqual(["结论", "符合", "不符合", expect.any(String), ""]);
    await press(preview, "固化结果");
    await preview.pane.getByText("已固化 3 格", { exact: false }).waitFor();
    await preview.call("settle");
    await write(preview, "J4", 95);
    expect((await read(preview, "L2:L6")).map(([value]) => value)).toEqual(filled);
    await press(preview, "重新填入公式");
    await preview.pane.getByText("已重新填入 3 格", { exact: false }).waitFor();
    await preview.call("settle");
    expect(await cell(preview, "L4")).toBe("符合");
    expect(preview.troubles).toEqual([]);
  });

  test("a blocked spill is asked about, and goes to a free column", async () => {
    const preview = await opened();
    await write(preview, "L5", "旁注");
    await tab(preview);
    await preview.pane.getByRole("button", { name: /^JC\.WHY/u }).click();
    await press(preview, "填到表右侧");
    await press(preview, "改填 M 列");
    await preview.pane.getByText("已填入 M3，3 行").waitFor();
    await preview.call("settle");
    expect([await cell(preview, "L5"), await cell(preview, "L3"), await cell(preview, "M2")]).toEqual([
      "旁注",
      "",
      "问题",
    ]);
  });
});

test("metadata of another version is said in the pane", async () => {
  const preview = await previews.open({ ownPage: true });
  await preview.page.route("**/functions.json", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ json: { ...((await response.json()) as object), version: "0.0.1" } });
  });
  await preview.openFile(await workbookBytes({ [SHEET]: ROSTER }), "花名册.xlsx");
  await preview.page.frameLocator("iframe[name=taskpane]").getByText("函数说明是 0.0.1 版", { exact: false }).waitFor();
});

test("what the pages load has the hash of its content in its name, or is asked for again each time", async () => {
  const preview = await previews.open({ workbook: "sample" });
  const kept = new Map<string, string>();
  preview.page.on("response", (response) => {
    const name = new URL(response.url()).pathname;
    if (response.url().startsWith("http")) kept.set(name, response.headers()["cache-control"] ?? "");
  });
  // The pane's own page loads after the preview's: what it asks for last is waited for.
  const asked = ["/office/office.js", "/functions.json"].map((name) =>
    preview.page.waitForResponse((response) => new URL(response.url()).pathname === name),
  );
  await preview.page.reload();
  await Promise.all(asked);
  await preview.page.waitForFunction(() => "preview" in window);
  for (const [name, cache] of kept) {
    const hashed = /\.[0-9a-f]{12}\.(?:js|css)$/u.test(name);
    expect([name, cache]).toEqual([name, hashed ? "public, max-age=31536000, immutable" : "no-cache"]);
  }
  const scripts = [...kept.keys()].filter((name) => /\/(?:preview|taskpane)[^/]*\.(?:js|css)$/u.test(name));
  expect(scripts.every((name) => /\.[0-9a-f]{12}\./u.test(name))).toBe(true);
  expect(kept.get("/functions.json")).toBe("no-cache");
  expect(kept.get("/office/office.js")).toBe("no-cache");
});
