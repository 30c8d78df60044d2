/** The grid's own sorting: the people of a roster change places, its title, header and total do not. */
import ExcelJS from "exceljs";
import { selected } from "./support/pane";
import { usePreviews, type OpenPreview } from "./support/preview";
import { untilSeen } from "./support/until";

const previews = usePreviews();

/** So long a menu takes at most to open. */
const MENU_MS = 3_000;

const BY_SOUND = new Intl.Collator("zh-CN-u-co-pinyin");
const SHEET = "申报人员";
/** Title, a line below it, header; then 48 people and a total. */
const [FIRST, LAST] = [4, 51];

/** By the menu of the cells that are selected. @param y of a row that has somebody in it, in pixels of the page */
async function choose({ page }: OpenPreview, item: string, y = 300): Promise<void> {
  // A dialog that has just gone still keeps the page from being pressed.
  await page.waitForFunction(() => getComputedStyle(document.body).pointerEvents !== "none");
  const sorting = page.getByText("排序", { exact: true }).filter({ visible: true }).first();
  // A press that still meets the dialog's veil opens nothing.
  await untilSeen(async () => {
    await page.mouse.click(200, y, { button: "right" });
    await sorting.hover({ timeout: MENU_MS });
  });
  await page.getByText(item).first().click();
}

test("“拓展区域升序” sorts the people alone, says so, and is undone in one step", async () => {
  const preview = await previews.open();
  const { page, call } = preview;
  const rows = (): Promise<unknown[][]> => call("read", SHEET, `A1:AC${LAST + 1}`);
  const before = await rows();
  await call("select", SHEET, "B8");
  // A cell of the column of units, in pixels of the page.
  await choose(preview, "拓展区域升序");
  const remarks = page.locator("#remarks-text");
  await remarks.getByText(`只给第${FIRST}行到第${LAST}行排了序`).waitFor();
  await call("settle");

  const after = await rows();
  const people = (all: unknown[][]): unknown[][] => all.slice(FIRST - 1, LAST);
  const others = (all: unknown[][]): unknown[][] => [...all.slice(0, FIRST - 1), ...all.slice(LAST)];
  expect(others(after)).toEqual(others(before));
  expect(people(after)).not.toEqual(people(before));
  // Nobody is lost, and each row is still one person's.
  expect(new Set(people(after).map((row) => row.join("|")))).toEqual(
    new Set(people(before).map((row) => row.join("|"))),
  );
  const units = people(after).map(([, unit]) => String(unit));
  expect(units.filter((unit, i) => unit !== units[i - 1])).toEqual([...new Set(units)].sort(BY_SOUND.compare));

  await page.locator("#undo").click();
  await call("settle");
  expect(await rows()).toEqual(before);
  expect(preview.troubles).toEqual([]);
});

test("who sorts a column by itself is told that the others stay where they are", async () => {
  const preview = await previews.open();
  const { page, call } = preview;
  await call("select", SHEET, `B${FIRST}:B${LAST}`);
  await choose(preview, "当前区域升序");
  await page.locator("#remarks-text").getByText("同一行里别的列没有跟着动").waitFor();
  expect(preview.troubles).toEqual([]);
});

test("“自定义排序” offers what the headers say; what is given up, or refused, is not told as done", async () => {
  const preview = await previews.open({ ownPage: true });
  const { page, call } = preview;
  const before = await call("read", SHEET, `A1:AC${LAST + 1}`);
  const dialog = page.getByRole("dialog");
  const remarks = page.locator("#remarks");
  const adding = dialog.getByText("添加排序条件");
  // From a single cell all are meant; of several rows it is asked.
  const begin = async (selected: "B8" | "B6:B7"): Promise<void> => {
    await call("select", SHEET, selected);
    await choose(preview, "自定义排序");
    if (selected !== "B8") {
      await dialog.getByText("拓展排序范围", { exact: true }).click();
      await dialog.getByText("确认", { exact: true }).click();
    }
    await adding.waitFor();
  };
  await begin("B8");
  await dialog.getByText("A 序号").click();
  await page.getByText("B 单位", { exact: true }).waitFor();
  await page.getByText("C 姓名", { exact: true }).click();
  await dialog.getByText("C 姓名").waitFor();
  // Nobody is asked whether the first person is a header.
  expect(await dialog.getByText("标题不参与排序").isVisible()).toBe(false);
  await dialog.getByText("取消", { exact: true }).click();
  await dialog.waitFor({ state: "hidden" });
  await call("settle");
  expect([await remarks.isVisible(), await call("read", SHEET, `A1:AC${LAST + 1}`)]).toEqual([false, before]);

  await begin("B6:B7");
  await dialog.getByText("A 序号").click();
  await page.getByText("C 姓名", { exact: true }).click();
  await dialog.getByText("确认", { exact: true }).click();
  await remarks.getByText(`只给第${FIRST}行到第${LAST}行排了序`).waitFor();
  await call("settle");
  const names = (await call<string[][]>("read", SHEET, `C${FIRST}:C${LAST}`)).map(([name = ""]) => name);
  expect(names).toEqual([...names].sort(BY_SOUND.compare));

  await page.locator("#remarks-close").click();
  await call("select", SHEET, "B8:B8");
  await choose(preview, "当前区域升序");
  await dialog.getByText("仅有一行，无法排序").waitFor();
  expect(await remarks.isVisible()).toBe(false);
  expect(preview.troubles).toEqual([]);
});

test("“自定义排序” by keyboard alone: a column, a second condition, its column, its way, and it is sorted", async () => {
  const preview = await previews.open({ ownPage: true });
  const { page, call } = preview;
  await call("select", SHEET, "B8");
  await choose(preview, "自定义排序");
  const dialog = page.getByRole("dialog");
  await dialog.getByText("添加排序条件").waitFor();
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
  const tabTo = async (text: string): Promise<void> => {
    for (let i = 0; i < 20 && (await focused()) !== text; i++) await page.keyboard.press("Tab");
    expect(await focused()).toBe(text);
  };
  const until = (text: string): Promise<unknown> =>
    page.waitForFunction((wanted) => document.activeElement?.textContent?.trim() === wanted, text);

  await tabTo("A 序号");
  await page.keyboard.press("Enter");
  await until("A 序号");
  await page.getByRole("option", { name: "B 单位" }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await until("B 单位");
  await tabTo("添加排序条件");
  await page.keyboard.press("Space");
  await tabTo("A 序号");
  await page.keyboard.press("Space");
  await page.getByRole("option", { name: "C 姓名" }).waitFor();
  // Not among them: it is sorted by already.
  expect(await page.getByRole("option", { name: "B 单位" }).count()).toBe(0);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await until("C 姓名");
  await page.keyboard.press("Enter");
  await page.getByRole("option", { name: "C 姓名" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("option", { name: "C 姓名" }).waitFor({ state: "detached" });
  await until("C 姓名");
  await tabTo("确认");
  await page.keyboard.press("Enter");
  await page.locator("#remarks-text").getByText(`只给第${FIRST}行到第${LAST}行排了序`).waitFor();
  await call("settle");
  const rows = await call<string[][]>("read", SHEET, `B${FIRST}:C${LAST}`);
  const compared = ([unit = "", name = ""]: string[], [otherUnit = "", other = ""]: string[]): number =>
    BY_SOUND.compare(unit, otherUnit) || BY_SOUND.compare(name, other);
  expect(rows).toEqual([...rows].sort(compared));
  expect(preview.troubles).toEqual([]);
});

const HEADER = ["序号", "单位", "姓名", "身份证号", "现任专业技术职务", "取得时间", "拟申报职称"];
const LONG = "在乡镇连续从事教学工作满十年，年度考核均为合格以上，近五年承担县级以上课题两项";

/** Links lead to a sheet of their own; one row is as high as its text. */
async function withLinks(): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet("花名册");
  sheet.addRow(["2020年基层职称申报花名册"]);
  sheet.addRow(HEADER);
  for (const [name, job] of [
    ["周敏", "一级教师"],
    ["安宁", LONG],
    ["李红", "二级教师"],
  ]) {
    const row = sheet.addRow([sheet.rowCount - 1, "胡屯镇中学", name, null, job, "2014.09", "高级教师"]);
    row.getCell(3).value = { text: name ?? "", hyperlink: `#材料!A${sheet.rowCount}` };
  }
  sheet.getRow(4).height = 90;
  sheet.getCell("E4").alignment = { wrapText: true };
  made.addWorksheet("材料").getCell("A9").value = "扫描件";
  return new Uint8Array(await made.xlsx.writeBuffer());
}

interface Drawn {
  readonly names: readonly string[];
  readonly links: readonly (string | undefined)[];
  readonly heights: readonly (number | undefined)[];
}

/** As another program reads the saved file. */
async function savedOf({ page }: OpenPreview): Promise<Drawn> {
  const bytes = await page.evaluate(async () => [...((await window.preview?.save()) ?? [])]);
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(Uint8Array.from(bytes).buffer);
  const rows = [3, 4, 5].map((row) => read.getWorksheet("花名册")?.getRow(row));
  return {
    names: rows.map((row) => row?.getCell(3).text ?? ""),
    links: rows.map((row) => row?.getCell(3).hyperlink),
    heights: rows.map((row) => row?.height),
  };
}

test("links and the heights of rows go with their people, in the grid and in the file; undone, they are back", async () => {
  const preview = await previews.open({ workbook: await withLinks() });
  const { page, call } = preview;
  const undo = async (): Promise<void> => {
    await page.locator("#undo").click();
    await call("settle");
  };
  const before = await savedOf(preview);
  expect(before.names).toEqual(["周敏", "安宁", "李红"]);
  await call("select", "花名册", "C3");
  await choose(preview, "拓展区域升序");
  await page.locator("#remarks-text").getByText("只给第3行到第5行排了序").waitFor();
  await call("settle");

  const after = await savedOf(preview);
  expect(after.names).toEqual(["安宁", "李红", "周敏"]);
  expect(after.links).toEqual(["#材料!A4", "#材料!A5", "#材料!A3"]);
  expect(after.heights[0]).toBe(90);
  expect(after.heights.slice(1)).not.toContain(90);

  // 安宁 stands first now: a click on the name leads where it led before.
  await page.locator("#remarks-close").click();
  await page.mouse.click(230, 230);
  await call("settle");
  expect(await selected(preview)).toBe("材料!A4");
  await undo();
  expect(await savedOf(preview)).toEqual(before);
  await page.locator("#redo").click();
  await call("settle");
  expect(await savedOf(preview)).toEqual(after);
  expect(preview.troubles).toEqual([]);
});

test("rows that are dragged to another place take their links along; undone, they are back", async () => {
  const preview = await previews.open({ ownPage: true, workbook: await withLinks() });
  const { page, call } = preview;
  const before = await savedOf(preview);
  // The header of the third row; the fourth is high.
  const [x, y] = [22, 198];
  await page.mouse.click(x, y);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 20, { steps: 4 });
  await page.mouse.move(x, y + 200, { steps: 10 });
  await page.mouse.up();
  await call("settle");
  const after = await savedOf(preview);
  const places = after.names.map((name) => before.names.indexOf(name));
  expect(after.names[0]).toBe("安宁");
  expect(after.links).toEqual(places.map((place) => (place < 0 ? undefined : before.links[place])));
  await page.locator("#undo").click();
  await call("settle");
  expect(await savedOf(preview)).toEqual(before);
  expect(preview.troubles).toEqual([]);
});

test("“拓展区域” reaches over the whole roster, also behind an empty column: nobody gets what is another's", async () => {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet("花名册");
  sheet.addRow([...HEADER, null, "备注"]);
  for (const name of ["周敏", "安宁", "李红"])
    sheet.addRow([name, "胡屯镇中学", name, null, "一级教师", "2014.09", "高级教师", null, `${name}的备注`]);
  const preview = await previews.open({ workbook: new Uint8Array(await made.xlsx.writeBuffer()) });
  const { page, call } = preview;
  await call("select", "花名册", "C3");
  await choose(preview, "拓展区域升序", 198);
  await page.locator("#remarks-text").getByText("只给第2行到第4行排了序").waitFor();
  await call("settle");
  expect(await call("read", "花名册", "I2:I4")).toEqual([["安宁的备注"], ["李红的备注"], ["周敏的备注"]]);
  expect(await page.locator("#remarks-text").innerText()).not.toContain("别的列");
  expect(preview.troubles).toEqual([]);
});

/** Three rows of automatic height, the second of several lines; a fourth that is hidden. */
async function withWrapped(): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet("花名册");
  sheet.addRow(["2020年基层职称申报花名册"]);
  sheet.addRow(HEADER);
  for (const [name, job] of [
    ["安宁", "一级教师"],
    ["周敏", LONG],
    ["李红", "二级教师"],
    ["陈静", "二级教师"],
  ])
    sheet.addRow([sheet.rowCount - 1, "胡屯镇中学", name, null, job, "2014.09", "高级教师"]).getCell(5).alignment = {
      wrapText: true,
    };
  sheet.getRow(6).hidden = true;
  return new Uint8Array(await made.xlsx.writeBuffer());
}

const heightsOf = ({ pane }: OpenPreview): Promise<number[]> =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const rows = [3, 4, 5].map((row) => sheet.getRange(`A${row}`).load("format/rowHeight"));
      await context.sync();
      return rows.map(({ format }) => format.rowHeight);
    }),
  );

test("rows that wrap are as high as before when their sort is undone; the bar says what stayed, as long as it is so", async () => {
  const preview = await previews.open({ workbook: await withWrapped() });
  const { page, call } = preview;
  const remarks = page.locator("#remarks");
  const before = await heightsOf(preview);
  const [low = 0, high = 0] = before;
  expect(high).toBeGreaterThan(4 * low);
  await call("select", "花名册", "C3");
  await choose(preview, "拓展区域降序", 198);
  await remarks.getByText("中间看不见的1行（隐藏的、筛选掉的）留在原来的位置").waitFor();
  await call("settle");
  expect(await call("read", "花名册", "C3:C6")).toEqual([["周敏"], ["李红"], ["安宁"], ["陈静"]]);
  const [first = 0, ...others] = await heightsOf(preview);
  expect(first).toBeGreaterThan(4 * Math.max(...others));

  await page.locator("#undo").click();
  await remarks.waitFor({ state: "hidden" });
  await call("settle");
  expect(await heightsOf(preview)).toEqual(before);
  await page.locator("#redo").click();
  await remarks.waitFor();
  await call("settle");
  expect((await heightsOf(preview))[0]).toBe(first);
  expect(preview.troubles).toEqual([]);
});
