/** The tab 设置: a setting changes what was found at once, files go out and come in, and nothing of ours stays behind. */
import { strFromU8, unzipSync } from "fflate";
import { workbookBytes } from "../support/workbooks";
import { press, violations } from "./support/pane";
import { usePreviews, type OpenPreview } from "./support/preview";

const previews = usePreviews();

const HEADERS = ["姓名", "单位", "单位性质", "现职称", "取得时间", "申报职称", "是否签订承诺书"];
const LOCKED = ["王小明", "某镇中学", "乡镇", "一级教师", "2017.11", "基层一级教师", "是"];
const FINE = ["李小红", "某镇中学", "乡镇", "二级教师", "2010.11", "基层一级教师", "是"];

const SECTIONS = ["列对应", "整表信息", "口径", "数值", "基本条件", "单位目录和岗位设置", "导出、导入"];

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part, true)]));

const turnTo = async ({ pane, call }: OpenPreview, name: string): Promise<void> => {
  await pane.getByRole("tab", { name }).click();
  await call("settle");
};

test("changed, handed on, and taken out again without a trace", async () => {
  const bytes = new Uint8Array(
    await workbookBytes({ 花名册: [["2020年度教师职称申报花名册"], HEADERS, LOCKED, FINE] }),
  );
  const preview = await previews.open({ workbook: bytes, width: 1_000, height: 1_200 });
  const { pane, page, call } = preview;
  const save = async (): Promise<Uint8Array> =>
    Uint8Array.from(
      await page.evaluate(async () => {
        const { save: saved } = Reflect.get(window, "preview") as { save(): Promise<Uint8Array> };
        return [...(await saved())];
      }),
    );
  await press(preview, "检查");
  await press(preview, "标色");
  const locked = pane.getByText(/未满5年/u).first();
  await locked.waitFor();
  await turnTo(preview, "设置");
  for (const name of SECTIONS) await press(preview, name);
  expect(await violations(preview)).toEqual([]);
  expect(await pane.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)).toBe(
    false,
  );
  // A value of the bureau's own needs a source; then everything follows.
  const name = "取得一类职称后，多少年内不得报另一类同级";
  await press(preview, `改：${name}`);
  await pane.getByLabel("数值（年）").fill("2");
  await press(preview, "确定");
  await pane.getByText("请写明依据").waitFor();
  expect(await violations(preview)).toEqual([]);
  await pane.getByLabel("依据（文号）").fill("某人社字〔2024〕1号");
  await press(preview, "确定");
  await pane.getByText("2年 · 某人社字〔2024〕1号 · 原为 5年").waitFor();
  // A row that the table has not, by the keyboard.
  const add = pane.getByRole("button", { name: "新增一行" });
  await add.press("Enter");
  await pane.getByLabel("系列", { exact: true }).selectOption("图书文博档案");
  await pane.getByLabel("级别", { exact: true }).selectOption("正高级");
  await pane.getByLabel("从哪一年起", { exact: true }).fill("2022");
  await pane.getByLabel("本科", { exact: true }).fill("6");
  await pane.getByLabel("从哪一年起", { exact: true }).press("Enter");
  await pane.getByRole("alert").getByText("请写明依据").waitFor();
  expect(await violations(preview)).toEqual([]);
  await pane.getByLabel("依据（文号）").fill("某人社字〔2022〕3号");
  await pane.getByLabel("依据（文号）").press("Enter");
  const row = "图书文博档案 · 正高级（2022 年起，照此执行）";
  await pane.getByRole("button", { name: `删除：${row}` }).waitFor();
  expect(await add.evaluate((button) => button === document.activeElement)).toBe(true);
  await press(preview, `删除：${row}`);
  await pane.getByText(row).waitFor({ state: "detached" });
  await turnTo(preview, "检查");
  expect(await locked.count()).toBe(0);
  await turnTo(preview, "函数");
  await press(preview, /JC\.EARLIEST/u);
  await press(preview, "填到表右侧");
  expect(partsOf(await save())).not.toEqual(partsOf(bytes));

  await turnTo(preview, "设置");
  await press(preview, "本簿中本工具的内容");
  await pane.getByText(/花名册：JC 公式 1 格（H3）/u).waitFor();
  expect(await violations(preview)).toEqual([]);
  await press(preview, "全部移除…");
  await press(preview, "连结果一起移除");
  await pane.getByText("已全部移除").waitFor();
  await pane.getByText("本工作簿里没有本工具留下的内容。").waitFor();
  expect(await call("marks", "花名册")).toEqual([]);
  expect(partsOf(await save())).toEqual(partsOf(bytes));
  expect(preview.troubles).toEqual([]);
});
