/** States of the pane that no other test has axe look at, wide and narrow, on a laptop's screen, light and dark. */
import { workbookBytes } from "../support/workbooks";
import { press, violations } from "./support/pane";
import { usePreviews, type OpenPreview } from "./support/preview";

const previews = usePreviews();

const HEADERS = ["姓名", "单位", "单位性质", "现职称", "取得时间", "申报职称", "是否签订承诺书"];
const PERSON = ["王小明", "某镇中学", "乡镇", "一级教师", "2018.11", "基层一级教师", "否"];
const OTHER = ["李小红", ...PERSON.slice(1)];
const ROSTER = { 花名册: [["2020年度职称申报花名册"], HEADERS, PERSON, OTHER] };

const SIZES = [
  [1_360, 800, 320],
  [1_360, 800, 480],
  // 1366 × 768 at 200 %.
  [683, 384, null],
] as const;

/** In each size: nothing for axe to say, nothing to be scrolled sideways. */
async function inOrder(preview: OpenPreview): Promise<void> {
  const { page, pane } = preview;
  for (const [width, height, paneWidth] of SIZES) {
    await page.setViewportSize({ width, height });
    await page.evaluate((wanted) => {
      const place = document.querySelector<HTMLElement>("iframe[name=taskpane]")?.parentElement;
      const pixels = wanted === null ? "" : `${wanted}px`;
      if (place !== null && place !== undefined) Object.assign(place.style, { width: pixels, flexBasis: pixels });
    }, paneWidth);
    expect(await violations(preview)).toEqual([]);
    const over = await pane.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(over).toBe(0);
  }
}

const tab = (preview: OpenPreview, name: string): Promise<void> =>
  preview.pane.getByRole("tab", { name, exact: true }).click();

describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
  test("a function unfolded, and a column that is in the way of its results", async () => {
    const preview = await previews.open({ workbook: await workbookBytes(ROSTER), colorScheme });
    await preview.call("write", "花名册", "H4", [["旁注"]]);
    await tab(preview, "函数");
    await press(preview, /JC\.VERDICT/);
    await inOrder(preview);
    await press(preview, "填到表右侧");
    await preview.pane.getByText("结果铺不下去").waitFor();
    await inOrder(preview);
    expect(preview.troubles).toEqual([]);
  });

  test("marks that are out of date, rules with their people, and a row in which somebody else stands by now", async () => {
    const preview = await previews.open({ workbook: await workbookBytes(ROSTER), colorScheme });
    const { pane, call } = preview;
    await press(preview, "检查");
    await press(preview, "标色");
    await press(preview, "按规则");
    await pane.getByRole("list", { name: "按规则" }).getByRole("button").first().click();
    await inOrder(preview);
    await call("write", "花名册", "A3", [OTHER, PERSON]);
    await call("settle");
    await pane.getByText("标色已过时").waitFor();
    await inOrder(preview);
    await press(preview, /王小明/);
    // What was found is not shown as that of who stands there now.
    await pane.getByText("第 3 行现在是“李小红”，下面是检查时在这一行的人的结果").waitFor();
    expect(await pane.getByText("表中原文").count()).toBe(0);
    await inOrder(preview);
    await press(preview, "重新检查");
    await pane.getByRole("heading", { name: "王小明 第 4 行" }).waitFor();
    await pane.getByText(/行现在是/).waitFor({ state: "detached" });
    expect(preview.troubles).toEqual([]);
  });
});

test("in a low pane a message is whole, and its buttons can be pressed", async () => {
  const preview = await previews.open({ width: 683, height: 384, profile: "troubled" });
  const { pane } = preview;
  await press(preview, "检查");
  await press(preview, "标色");
  const known = pane.getByRole("button", { name: "知道了" });
  await known.waitFor();
  const cut = await pane.evaluate(() => {
    const [messages] = document.querySelectorAll("[role=status]");
    return messages === undefined ? -1 : messages.scrollHeight - messages.clientHeight;
  });
  expect(cut).toBe(0);
  expect(await violations(preview)).toEqual([]);
  await known.click();
  await known.waitFor({ state: "detached" });
});
