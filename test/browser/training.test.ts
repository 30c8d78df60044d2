/**
 * The training of 45 minutes as the manual's chapter tells it, step by step, by what it says to click; on a screen as a
 * projector has it.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { workbookBytes } from "../support/workbooks";
import { violations } from "./support/pane";
import { currentPane, usePreviews, type OpenPreview } from "./support/preview";

const previews = usePreviews();
const CHAPTER =
  readFileSync(join(__dirname, "..", "..", "docs", "manual.zh-CN.md"), "utf8").split("## 七、45 分钟培训怎么讲")[1] ??
  "";

let preview: OpenPreview;
beforeAll(async () => {
  preview = await previews.open({ workbook: "sample", width: 1_366, height: 768 });
});

/** What is pressed is what the manual names; its quotation marks stand within others there. */
async function press(said: string, name: string | RegExp = said, within?: string): Promise<void> {
  expect(CHAPTER).toContain(said);
  const place = within === undefined ? preview.pane.locator("body") : preview.pane.locator(within);
  await place
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();
  await preview.call("settle");
}

const inTab = async (name: string): Promise<void> => {
  await preview.pane.getByRole("tab", { name, exact: true }).click();
  await preview.call("settle");
};
const toPerson = async (cell: string): Promise<void> => {
  await preview.call("select", "示例花名册", cell);
  await preview.call("settle");
};
/** How often it is to be seen: other sections and tabs stay as they were left. */
const told = (words: string | RegExp): Promise<number> =>
  preview.pane.getByText(words).filter({ visible: true }).count();
/** There is one to be had: what goes from person to person does not ask the same beside it. */
const answer = async (): Promise<void> => {
  await preview.pane.getByRole("button", { name: "看答案" }).filter({ visible: true }).click();
  await preview.call("settle");
};
const fill = (label: RegExp, text: string): Promise<void> => preview.pane.getByLabel(label).first().fill(text);

test("0–12: the sheet is checked, how it was read is shown, one finding is explained, and its clause", async () => {
  const { pane } = preview;
  await press("检查");
  await press("怎么认的表", /怎么认的表/u);
  await press("返回结果");
  await press("王小明", /王小明/u);
  await pane
    .getByText(/2018年11月取得全省统一中级职称/u)
    .first()
    .waitFor();
  await pane.getByText("怎么办").first().waitFor();
  await press("在‘政策’中看三（一）", "在“政策”中看三（一） ›");
  await pane.getByRole("button", { name: "大屏" }).click();
  expect(await violations(preview)).toEqual([]);
});

test("12–22: 三（一）: an example is asked before it is answered, whom it concerns is listed, and back", async () => {
  const clause = "[data-clause='三（一）']";
  await press("取得一类5年内不报另一类同级", undefined, clause);
  await press("例子", undefined, clause);
  const { pane } = preview;
  const answers = pane.locator(clause).getByRole("button", { name: "看答案" });
  await answers.last().waitFor();
  expect(await answers.count()).toBe(2);
  expect(
    await pane
      .locator(clause)
      .getByText(/2016年1月1日取得/u)
      .count(),
  ).toBe(0);
  await answers.last().click();
  expect(
    await pane
      .locator(clause)
      .getByText(/2016年1月1日取得/u)
      .count(),
  ).toBe(1);
  await press("本表涉及", /^本表涉及/u, clause);
  expect(await pane.locator(clause).getByRole("button", { name: "王小明" }).count()).toBe(1);
  await press("返回刚才的问题", "‹ 返回刚才的问题");
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe("在“政策”中看三（一） ›");
});

test("22–30: every paragraph of 三（四） has examples of its routes, and the sheet says what each person shows", async () => {
  const { pane, call } = preview;
  await inTab("政策");
  const paragraphs = await pane
    .locator("[data-clause^='三（四）']")
    .evaluateAll((all) => all.map((one) => one.getAttribute("data-clause") ?? ""));
  expect(paragraphs.length).toBeGreaterThan(5);
  let answered = 0;
  for (const id of paragraphs) {
    const clause = pane.locator(`[data-clause='${id}']`);
    const folds = clause.locator("button[aria-expanded=false]").filter({ hasNotText: /^(本表涉及|解读|例子)/u });
    while ((await folds.count()) > 0) await folds.first().click();
    const examples = clause.getByRole("button", { name: "例子", exact: true });
    for (let i = 0; i < (await examples.count()); i++) await examples.nth(i).click();
    await call("settle");
    const answers = clause.getByRole("button", { name: "看答案" });
    while ((await answers.count()) > 0) {
      await answers.first().click();
      answered++;
    }
  }
  expect(answered).toBeGreaterThan(15);
  expect(await violations(preview)).toEqual([]);
  const [[head = []] = [], ...rows] = [
    await call<unknown[][]>("read", "示例花名册", "A3:BZ3"),
    ...(await call<unknown[][]>("read", "示例花名册", "A28:BZ30")),
  ];
  const column = head.indexOf("看点");
  expect([column > 0, ...rows.map((row) => String(row[column]) !== "")]).toEqual([true, true, true, true]);
});

test("30–37: what if: the room answers before the pane does, with every change", async () => {
  const { pane, call } = preview;
  await toPerson("C4");
  await press("试一试");
  expect(await told(/^(符合|不符合)$/u)).toBe(0);
  await answer();
  expect(await told(/^不符合$/u)).toBe(1);
  await fill(/取得时间/u, "2014.12");
  await call("settle");
  expect(await told("不符合 → 符合")).toBe(0);
  await answer();
  await pane.getByText("不符合 → 符合").waitFor();
  await fill(/承诺/u, "否");
  await call("settle");
  expect(await told("不符合 → 符合")).toBe(0);
  await answer();
  await pane.getByText("新增").first().waitFor();
  expect(await violations(preview)).toEqual([]);
});

test("37–42: when: the time line waits for the answer too, the years of the sheet stand below", async () => {
  const { pane } = preview;
  await press("时间轴");
  expect(await told("最早可报：2023-11-01")).toBe(0);
  await answer();
  expect(await told("最早可报：2023-11-01")).toBe(1);
  await pane
    .getByRole("img", { name: /2023-11-01起 符合/u })
    .first()
    .waitFor();
  await pane.getByRole("heading", { name: "本表：各年够条件的人数" }).waitFor();
  expect(await violations(preview)).toEqual([]);
});

test("from the strip to a clause and back to the section that was in front, by name", async () => {
  const { pane } = preview;
  const walk = pane.getByRole("region", { name: "逐人讲" });
  await pane.getByRole("button", { name: "下一个问题" }).click();
  await preview.call("settle");
  await walk.getByRole("button", { name: "看这个问题" }).click();
  await walk.getByRole("button", { name: "三（一）" }).click();
  await pane.locator("[data-clause='三（一）']").waitFor();
  await pane.getByRole("button", { name: "‹ 返回“时间轴”" }).click();
  expect(await pane.getByRole("button", { name: "时间轴" }).getAttribute("aria-pressed")).toBe("true");
  await pane.getByRole("heading", { name: "本表：各年够条件的人数" }).waitFor();
  await pane.getByRole("button", { name: "条款" }).click();
  await walk.getByRole("button", { name: "三（一）" }).click();
  await pane.getByRole("button", { name: "‹ 返回“逐人讲”" }).click();
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe("三（一）");
});

test("with time left, a round of exercises by a number on the blackboard", async () => {
  const { pane } = preview;
  await press("练习");
  await pane.getByRole("textbox", { name: "编号" }).fill("57");
  await pane.getByRole("textbox", { name: "编号" }).press("Enter");
  await pane.getByRole("radio", { name: "待核" }).check();
  const clause = pane.getByRole("combobox", { name: "哪一条" });
  if ((await clause.count()) > 0) await clause.selectOption({ index: 1 });
  await pane.getByRole("button", { name: "确定" }).click();
  expect(await told(/应为：/u)).toBe(0);
  await press("看答案");
  expect(await told(/应为：/u)).toBe(1);
  expect(await violations(preview)).toEqual([]);
});

test("42–45: their own roster is opened and checked", async () => {
  const headers = ["姓名", "单位", "单位性质", "现职称", "取得时间", "申报职称", "是否签订承诺书"];
  const own = ["赵小兰", "某镇中学", "乡镇", "一级教师", "2018.11", "基层一级教师", "是"];
  const bytes = await workbookBytes({ 花名册: [["2020年度教师职称申报花名册"], headers, own] });
  expect(CHAPTER).toContain("“打开…”");
  const chooser = preview.page.waitForEvent("filechooser");
  await preview.page.getByRole("button", { name: "打开…" }).click();
  await (await chooser).setFiles({ name: "自己的.xlsx", mimeType: "", buffer: Buffer.from(bytes) });
  // There was work in the sample? Then it is asked whether it may go: nothing was written.
  await preview.page.waitForFunction(() => document.title.includes("自己的"));
  preview = await currentPane(preview);
  await press("检查");
  await preview.pane.getByRole("button", { name: /赵小兰/u }).waitFor();
  expect(preview.troubles).toEqual([]);
});
