/** The tab 政策 over the sample that the page opens with: one page for all of it. */
import { noticeDocument } from "../support/invented-notice";
import { violations } from "./support/pane";
import { usePreviews, type OpenPreview } from "./support/preview";

const previews = usePreviews();

let preview: OpenPreview;
beforeAll(async () => {
  preview = await previews.open({ workbook: "sample", width: 900 });
});

const hasSidewaysScroll = (): Promise<boolean> =>
  preview.pane.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

async function press(name: string | RegExp, role: "button" | "tab" = "button"): Promise<void> {
  await preview.pane
    .getByRole(role, { name, exact: typeof name === "string" })
    .first()
    .click();
  await preview.call("settle");
}

test("the page opens with the sample, the person of the README first", async () => {
  expect(await preview.call("sheets")).toEqual(["示例花名册", "基层单位目录", "岗位设置"]);
  expect(await preview.call("read", "示例花名册", "C4")).toEqual([["王小明"]]);
});

test("from a finding to its clause, to an example, to whom it concerns, and back to the finding", async () => {
  const { pane } = preview;
  await press("检查");
  await press(/王小明/);
  await press("在“政策”中看三（一） ›");
  const clause = pane.locator("[data-clause='三（一）']");
  await clause.getByRole("button", { name: "取得一类5年内不报另一类同级" }).click();
  await clause.getByRole("button", { name: "例子" }).click();
  await clause.getByText("正好五年").waitFor();
  expect(await clause.getByText(/2016年1月1日取得全省统一中级职称/).count()).toBe(1);
  await clause.getByRole("button", { name: /^本表涉及/ }).click();
  expect(await clause.getByRole("button", { name: "王小明" }).count()).toBe(1);
  expect(await violations(preview)).toEqual([]);
  expect(await hasSidewaysScroll()).toBe(false);
  await press("‹ 返回刚才的问题");
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe("在“政策”中看三（一） ›");
});

test("the time line draws when a condition holds, and tells the same in a table", async () => {
  const { pane } = preview;
  await press("政策", "tab");
  await press("时间轴");
  await pane.getByText("最早可报：2023-11-01").waitFor();
  await pane.getByRole("img", { name: /^结论：.*2023-11-01起 符合$/ }).waitFor();
  await press("数据表");
  expect(await pane.getByRole("cell", { name: "取得一类5年内不报另一类同级：满足" }).count()).toBe(1);
  expect(await violations(preview)).toEqual([]);
});

test("facts are tried in the pane, and written to the sheet only when that is asked for", async () => {
  const { pane } = preview;
  await press("政策", "tab");
  await press("试一试");
  await pane
    .getByLabel(/取得时间/)
    .first()
    .fill("2014.12");
  await pane.getByText("不符合 → 符合").waitFor();
  expect(await violations(preview)).toEqual([]);
  expect(await hasSidewaysScroll()).toBe(false);
  expect(await preview.call("read", "示例花名册", "L4")).toEqual([["2018.11"]]);
  await press("写回表格（改了 1 格）");
  expect(await pane.getByRole("button", { name: "先勾选要写回的格" }).isDisabled()).toBe(true);
  await pane.getByRole("checkbox", { name: "L4 取得时间：2018.11 → 2014.12" }).check();
  await press("写回选中的 1 格");
  expect(await preview.call("read", "示例花名册", "L4")).toEqual([["2014.12"]]);
});

test("a round is answered, explained in the findings' words and scored; who works with keys stays where it goes on", async () => {
  const { pane } = preview;
  const inFront = (): Promise<string | null | undefined> => pane.evaluate(() => document.activeElement?.textContent);
  await press("政策", "tab");
  await press("练习");
  await pane.getByRole("textbox", { name: "编号" }).fill("2020");
  await pane.getByRole("textbox", { name: "编号" }).press("Enter");
  await pane.getByText("第 1 人，共 10 人；编号 2020").waitFor();
  expect(await inFront()).toMatch(/算到 2020-12-31$/u);
  await pane.getByRole("radio", { name: "待核" }).check();
  await pane.getByRole("combobox", { name: "哪一条" }).selectOption("三（四）第6段");
  expect(await violations(preview)).toEqual([]);
  expect(await hasSidewaysScroll()).toBe(false);
  await press("确定");
  const said = [await pane.getByText(/^(对|不对|结论对，条款不对) 应为：/u).innerText()];
  expect(await violations(preview)).toEqual([]);
  while (said.length < 10) {
    expect(await inFront()).toBe("下一人");
    await pane.getByRole("button", { name: "下一人" }).press("Enter");
    await pane.getByRole("radio", { name: "待核" }).check();
    await press("确定");
    said.push(await pane.getByText(/^(对|不对|结论对，条款不对) 应为：/u).innerText());
  }
  expect(new Set(said).size).toBeGreaterThanOrEqual(3);
  await press("看成绩");
  await pane.getByText(/^10 人中，结论和条款都对 \d+ 人/u).waitFor();
  expect(await inFront()).toBe("成绩 编号 2020");
  expect(await violations(preview)).toEqual([]);
});

test("the sample is put behind what is there, asked first; answers wait on the big screen", async () => {
  const { pane } = preview;
  await press("政策", "tab");
  await press("示例");
  await press("插入示例花名册");
  expect(await violations(preview)).toEqual([]);
  await press("只插入花名册");
  await pane.getByText("已插入：示例花名册 2").waitFor();
  expect(await preview.call("sheets")).toEqual(["示例花名册", "基层单位目录", "岗位设置", "示例花名册 2"]);
  await press("大屏");
  await press("条款");
  const walk = pane.getByRole("region", { name: "逐人讲" });
  const told = (): Promise<string> => walk.getByRole("heading").innerText();
  await preview.call("select", "示例花名册", "C4");
  await preview.call("settle");
  await pane.getByRole("button", { name: "大屏" }).focus();
  await preview.page.keyboard.press("PageUp");
  const first = await told();
  await preview.page.keyboard.press("PageDown");
  await preview.call("settle");
  await preview.page.keyboard.press("ArrowRight");
  await preview.call("settle");
  expect(await told()).not.toBe(first);
  const second = await told();
  await pane.getByRole("searchbox").fill("三");
  await pane.getByRole("searchbox").press("ArrowRight");
  expect(await told()).toBe(second);
  await pane.getByRole("searchbox").fill("");
  expect(await walk.getByText(/^(符合|不符合|待核|仅监管)$/u).count()).toBe(0);
  await walk.getByRole("button", { name: "看答案" }).click();
  expect(await walk.getByText(/^(符合|不符合|待核|仅监管)$/u).count()).toBe(1);
  const clause = pane.locator("[data-clause='三（一）']");
  expect(await clause.getByText(/2016年1月1日取得全省统一中级职称/).count()).toBe(0);
  await clause.getByRole("button", { name: "看答案" }).last().click();
  expect(await clause.getByText(/2016年1月1日取得全省统一中级职称/).count()).toBe(1);
  expect(await violations(preview)).toEqual([]);
  expect(preview.troubles).toEqual([]);
});

test("a bureau's own text stands beside ours, and goes again", async () => {
  const { pane } = preview;
  await press("大屏");
  await press("通知原文");
  const file = { name: "茶园台账.docx", mimeType: "", buffer: Buffer.from(noticeDocument()) };
  const chooser = preview.page.waitForEvent("filechooser");
  await pane.getByRole("button", { name: "载入，存在本工作簿…" }).click();
  await (await chooser).setFiles(file);
  await pane.getByText(/茶园台账\.docx，存在本工作簿/).waitFor();
  const paragraph = pane.locator("[data-clause='三（四）第7段']");
  expect(await paragraph.getByRole("group", { name: "原文", exact: true }).innerText()).toContain(
    "登记错了的，划线更正，不要撕页。",
  );
  expect(await violations(preview)).toEqual([]);
  expect(await hasSidewaysScroll()).toBe(false);
  await press("移除原文");
  await pane.getByText("原文已移除").waitFor();
  expect(await pane.getByRole("group", { name: "原文", exact: true }).count()).toBe(0);
  expect(preview.troubles).toEqual([]);
});
