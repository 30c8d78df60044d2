/** 报告与名单 in the browser edition: read by everybody, reached by keys, narrow; a comparison with a file. */
import { workbookBytes } from "../support/workbooks";
import { press, violations } from "./support/pane";
import { usePreviews } from "./support/preview";
import { openTwoTeachers } from "./support/two-teachers";

const previews = usePreviews();

const HEADERS = ["姓名", "单位", "单位性质", "现职称", "取得时间", "申报职称", "是否签订承诺书"];
const EARLIER = {
  花名册: [
    ["2020年度教师职称申报花名册"],
    HEADERS,
    ["王小明", "某镇中学", "乡镇", "一级教师", "2012.11", "基层一级教师", "是"],
  ],
};

test("with the keyboard, 320 px wide: every part has its name, what was made is opened, a sheet of ours leads back", async () => {
  const preview = await openTwoTeachers(previews, { width: 1_000, height: 700 });
  const { pane, page, call } = preview;
  await press(preview, "检查");
  await pane.getByRole("button", { name: "报告与名单" }).press("Enter");
  await pane.getByRole("heading", { level: 1, name: "报告与名单" }).waitFor();
  await page.evaluate(() => {
    const frame = document.querySelector<HTMLElement>("iframe[name=taskpane]");
    if (frame !== null) frame.style.width = "320px";
  });
  await pane.waitForFunction(() => document.documentElement.clientWidth === 320);
  const parts = await pane.getByRole("region").evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
  expect(parts).toEqual(expect.arrayContaining(["审核报告", "按单位拆分", "公示名单", "比较", "结果列"]));
  expect(await violations(preview)).toEqual([]);
  expect(await pane.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)).toBe(
    false,
  );
  await pane.getByRole("button", { name: "生成审核报告" }).press("Enter");
  await call("settle");
  await pane.getByText("已生成工作表“审核报告”").waitFor();
  expect(await violations(preview)).toEqual([]);
  await page.keyboard.press("Escape");
  expect(await pane.getByRole("button", { name: "报告与名单" }).count()).toBe(1);

  // On a sheet of ours the pane says so.
  await call("select", "审核报告", "A1");
  await call("settle");
  await pane.getByRole("heading", { name: /^本工具生成的表：审核报告/u }).waitFor();
  expect(await violations(preview)).toEqual([]);
  await press(preview, "回到“花名册”");
  await pane.getByRole("button", { name: "报告与名单" }).waitFor();
  expect(preview.troubles).toEqual([]);
});

test("a file is the earlier version: read here, and told where it is none", async () => {
  const preview = await openTwoTeachers(previews);
  const { pane, call } = preview;
  await press(preview, "检查");
  await press(preview, "报告与名单");
  const choose = async (name: string, bytes: Uint8Array): Promise<void> => {
    const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
    await pane.locator("input[type=file]").setInputFiles(file);
  };
  await choose("说明.pdf", new TextEncoder().encode("%PDF-1.7"));
  await pane.getByText("这是 PDF，不是表格文件").waitFor();
  await choose("别的.xlsx", await workbookBytes({ 说明: [["填表说明"]] }));
  await pane.getByText("“别的.xlsx”里没有认出花名册").waitFor();
  await choose("旧.xlsx", await workbookBytes(EARLIER));
  await pane.getByText("已生成工作表“比较结果”").waitFor();
  await call("settle");
  expect(await call("read", "比较结果", "A1:A3")).toEqual([
    ["比较：旧.xlsx → 花名册"],
    [expect.stringMatching(/^由基层职称助手生成/u)],
    ["新增 1人，减少 0人，有变化 1人，没有变化 0人"],
  ]);
  expect(preview.troubles).toEqual([]);
});
