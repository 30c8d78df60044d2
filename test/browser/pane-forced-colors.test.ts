/** 强制颜色 (Windows high contrast): what colours tell elsewhere is told by lines. */
import { workbookBytes } from "../support/workbooks";
import { press, violations } from "./support/pane";
import { usePreviews } from "./support/preview";
import { untilSeen } from "./support/until";

const previews = usePreviews();

const HEADERS = ["姓名", "单位", "单位性质", "现职称", "取得时间", "申报职称", "是否签订承诺书"];
const PERSON = ["王小明", "某镇中学", "乡镇", "二级教师", "2010.11", "基层一级教师", "否"];
const ROSTER = [["2020年度职称申报花名册"], HEADERS, PERSON];

test("a link that is a button is known by its line", async () => {
  // Dark: axe looks at the theme's own colours, not at those that are forced upon it.
  const workbook = await workbookBytes({ 东镇: ROSTER, 西镇: ROSTER });
  const preview = await previews.open({ workbook, colorScheme: "dark" });
  const { page, pane } = preview;
  const withoutLine = (): Promise<readonly string[]> =>
    pane.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button.fui-Link")]
        .filter((link) => link.offsetParent !== null && getComputedStyle(link).textDecorationLine !== "underline")
        .map((link) => link.innerText),
    );
  await press(preview, /^检查全部工作表/);
  await press(preview, /^列出有问题的/);
  expect(await withoutLine()).not.toEqual([]);
  await page.emulateMedia({ forcedColors: "active" });
  expect(await withoutLine()).toEqual([]);
  expect(await violations(preview)).toEqual([]);
  await press(preview, "打开 东镇");
  await press(preview, /王小明/);
  expect(await withoutLine()).toEqual([]);
  expect(await violations(preview)).toEqual([]);
});

test("what a chosen verdict says stands in the colour of its button, under the pointer too", async () => {
  const preview = await previews.open({ workbook: await workbookBytes({ 东镇: ROSTER }) });
  const { page, pane } = preview;
  await page.emulateMedia({ forcedColors: "active" });
  await press(preview, "检查");
  const verdict = pane.getByRole("button", { name: /^1 不符合$/ });
  /** The colours of the button and of the words in it, each once. */
  const colors = (): Promise<readonly string[]> =>
    verdict.evaluate((button) => [
      ...new Set([button, ...button.querySelectorAll("*")].map((part) => getComputedStyle(part).color)),
    ]);
  await verdict.click();
  await untilSeen(async () => expect(await colors()).toHaveLength(1));
  await page.mouse.move(0, 0);
  await untilSeen(async () => expect(await colors()).toHaveLength(1));
});
