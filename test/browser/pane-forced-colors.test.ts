/** 强制颜色 (Windows high contrast): what colours tell elsewhere is told by lines. */
import { workbookBytes } from "../support/workbooks";
import { press, violations } from "./support/pane";
import { usePreviews } from "./support/preview";

const previews = usePreviews();

const HEADERS = ["姓名", "单位", "单位性质", "现职称", "取得时间", "申报职称", "是否签订承诺书"];
const PERSON = ["王小明", "某镇中学", "乡镇", "二级教师", "2010.11", "基层一级教师", "否"];
const ROSTER = [["2020年度职称申报花名册"], HEADERS, PERSON];

test("a link that is a button is known by its line", async () => {
  // Dark: axe looks at the theme's own colours, not at those that are forced upon it.
  const workbook = await workbookBytes({ 东镇: ROSTER, 西镇: ROSTER });
  const preview = await previews.open({ workbook, colorScheme: "dark", ownPage: true });
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
