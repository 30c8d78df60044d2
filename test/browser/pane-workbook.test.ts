/** 检查全部工作表: all rosters of a workbook at once, by mouse and by keyboard. */
import { workbookBytes } from "../support/workbooks";
import { press, violations } from "./support/pane";
import { usePreviews, type OpenPreview, type PreviewOptions } from "./support/preview";

const previews = usePreviews();

const HEADERS = ["姓名", "单位", "单位性质", "现职称", "取得时间", "申报职称", "是否签订承诺书"];
const roster = (...people: readonly (readonly string[])[]) => [
  ["2020年度教师职称申报花名册"],
  HEADERS,
  ...people.map(([name = "", pledge = ""]) => [
    name,
    "某镇中学",
    "乡镇",
    "一级教师",
    "2018.11",
    "基层一级教师",
    pledge,
  ]),
];
const BOOK = {
  说明: [["填表说明"], ["一、姓名按身份证填写"]],
  东镇: roster(["王小明", "是"], ["李小红", ""]),
  西镇: roster(["张小强", "是"]),
};

const opened = async (options: PreviewOptions = {}): Promise<OpenPreview> =>
  previews.open({ ...options, workbook: await workbookBytes(BOOK) });

test("all at once, then one sheet, one person, and back", async () => {
  const preview = await opened();
  const { pane, call } = preview;
  await press(preview, "检查全部工作表（3 张）");
  await pane.getByRole("heading", { name: "全部工作表" }).waitFor();
  await pane.getByText("2 张有花名册，共 3 人；跳过 1 张没有花名册的（说明）").waitFor();
  expect(await violations(preview)).toEqual([]);
  await press(preview, "列出有问题的 2 人");
  expect(await pane.getByRole("list", { name: "东镇中有问题的人" }).getByRole("listitem").count()).toBe(2);
  expect(await violations(preview)).toEqual([]);
  await press(preview, "李小红");
  await pane.getByRole("heading", { name: /李小红.*第 4 行/u }).waitFor();
  await press(preview, "‹ 返回");
  await pane.getByRole("heading", { name: "东镇" }).waitFor();
  await pane.getByRole("img", { name: "不符合 2" }).waitFor();
  await press(preview, "标色");
  expect(await call<unknown[]>("marks", "东镇")).not.toEqual([]);
  expect(await call("marks", "西镇")).toEqual([]);
  await press(preview, "全部工作表的结果");
  await press(preview, "打开 西镇");
  await pane.getByRole("heading", { name: "西镇" }).waitFor();
  await pane.getByRole("img", { name: "不符合 1" }).waitFor();
  expect(preview.troubles).toEqual([]);
});

test("with the keyboard, in the dark, narrow and low", async () => {
  const preview = await opened({ width: 683, height: 384, colorScheme: "dark" });
  const { pane, page, call } = preview;
  await pane.getByRole("button", { name: "检查全部工作表（3 张）" }).focus();
  await page.keyboard.press("Enter");
  await call("settle");
  const heading = pane.getByRole("heading", { name: "全部工作表" });
  await heading.waitFor();
  expect(await heading.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  const open = pane.getByRole("button", { name: "打开 东镇" });
  expect(await open.evaluate((one) => one === document.activeElement)).toBe(true);
  const isWider = await pane.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect([isWider, await violations(preview)]).toEqual([false, []]);
  await page.keyboard.press("Enter");
  await call("settle");
  await pane.getByRole("heading", { name: "东镇" }).waitFor();
});
