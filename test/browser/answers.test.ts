/** What the user tells the pane of a sheet: a column that was guessed or not found, a day, what “是” means. */
import { workbookBytes } from "../support/workbooks";
import { press, violations } from "./support/pane";
import { usePreviews, type OpenPreview } from "./support/preview";

const previews = usePreviews();

async function opened(values: readonly (readonly string[])[]): Promise<OpenPreview> {
  return previews.open({ workbook: await workbookBytes({ 花名册: values }) });
}

const GUESSED = [
  ["2020年度职称申报花名册"],
  ["姓名", "单位", "单位性质", "现任职称名", "甲项", "申报职称", "是否签订承诺书"],
  ["王小明", "某镇中学", "乡镇", "二级教师", "2010.11", "基层一级教师", "是"],
];

test("a guess is marked and put away; a missing column is chosen among the headers left over, and taken back", async () => {
  const preview = await opened(GUESSED);
  const { pane } = preview;
  await press(preview, /^怎么认的表/);
  const guess = pane.getByRole("listitem").filter({ hasText: "现任职称名" });
  expect(await guess.textContent()).toMatch(/^D推定现职称.*不是$/u);
  expect(await pane.getByText("推定", { exact: true }).count()).toBe(1);
  const choice = pane.getByRole("combobox", { name: "取得时间是哪一列" });
  expect(await choice.locator("option").allTextContents()).toEqual(["选一列…", "E 甲项"]);
  expect(await violations(preview)).toEqual([]);

  await choice.selectOption("E");
  await preview.call("settle");
  await pane.getByText("E列“甲项”是“取得时间”").waitFor();
  expect(await choice.count()).toBe(0);
  await pane.getByRole("button", { name: "D 列不是“现职称”" }).click();
  await preview.call("settle");
  await pane.getByText("D列“现任职称名”不使用").waitFor();
  expect(await pane.getByText("推定", { exact: true }).count()).toBe(0);
  for (let left = 2; left > 0; left--) await press(preview, "撤回");
  await guess.getByText("推定").waitFor();
  expect(await choice.count()).toBe(1);
});

const row = (name: string, ...rest: readonly string[]): readonly string[] => [name, "柳河镇中心小学", ...rest];
const ASKED = [
  ["2020年度职称申报花名册"],
  "姓名 单位 学历 现职称 取得时间 申报职称 申报类型 是否签订承诺书 诚信情况 性别 出生年月".split(" "),
  // Sixty within the year, and one of whom “是” is said.
  row("王平", "本科", "一级教师", "2012.10", "高级教师", "全省统一", "是", "良好", "男", "1960-06-15"),
  row("冯磊", "本科", "一级教师", "2012.10", "高级教师", "全省统一", "是", "是", "男", "1975.01"),
];

test("a day of applying is given and taken back", async () => {
  const preview = await opened(ASKED);
  const { pane } = preview;
  await press(preview, "检查");
  await press(preview, /^怎么认的表/);
  const day = pane.getByLabel("申报日期", { exact: true });
  const give = day.locator("xpath=..").getByRole("button", { name: "确定" });
  expect(await give.isDisabled()).toBe(true);
  expect(await violations(preview)).toEqual([]);
  await day.fill("2020-03-01");
  await give.click();
  await preview.call("settle");
  await pane.getByText("申报日期：2020-03-01").waitFor();
  await press(preview, "返回结果");
  await press(preview, "重新检查");
  await press(preview, /^怎么认的表/);
  expect(await day.count()).toBe(0);
  await press(preview, "撤回");
  expect(await pane.getByText("申报日期：2020-03-01").count()).toBe(0);
});

test.each([["填“是”为没有问题"], ["填“是”为有问题"]])(
  "what “是” means is told by a button (%s), and taken back",
  async (button) => {
    const preview = await opened(ASKED);
    const { pane } = preview;
    await press(preview, "检查");
    await press(preview, /^怎么认的表/);
    await press(preview, button);
    await pane.getByText(`“诚信情况”列${button}`).waitFor();
    await press(preview, "撤回");
    await pane.getByRole("button", { name: button, exact: true }).waitFor();
  },
);
