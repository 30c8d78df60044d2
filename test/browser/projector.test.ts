/** 大屏 on a projector of 1280×800: all in one sheet, one answer to be had at a time, and 试一试 goes along. */
import { usePreviews, type OpenPreview } from "./support/preview";
import { press } from "./support/pane";

const previews = usePreviews();
let preview: OpenPreview;

beforeAll(async () => {
  preview = await previews.open({ workbook: "sample", width: 1_280, height: 800 });
  await press(preview, "检查");
  await preview.pane.getByRole("tab", { name: "政策", exact: true }).click();
  await preview.call("settle");
  await press(preview, "大屏");
});

const turnTo = (section: string): Promise<void> => press(preview, section);
const toPerson = async (cell: string): Promise<void> => {
  await preview.call("select", "示例花名册", cell);
  await preview.call("settle");
};
const visible = (name: string) => preview.pane.getByRole("button", { name, exact: true }).filter({ visible: true });

/** How many boxes go up and down by themselves, one within another or side by side. */
const scrolling = (): Promise<number> =>
  preview.pane.evaluate(
    () =>
      [...document.querySelectorAll("*")].filter(
        (one) =>
          one.getClientRects().length > 0 &&
          /auto|scroll/u.test(getComputedStyle(one).overflowY) &&
          one.scrollHeight > one.clientHeight + 1,
      ).length,
  );

test.each(["条款", "试一试", "时间轴", "练习"])(
  "%s with its answers is one sheet that goes up and down",
  async (section) => {
    const { pane, call } = preview;
    await turnTo(section);
    await toPerson("C4");
    if (section === "练习") {
      await pane.getByRole("textbox", { name: "编号" }).fill("57");
      await press(preview, "开始");
      await pane.getByRole("radio", { name: "不符合" }).check();
      await press(preview, "确定");
    }
    while ((await visible("看答案").count()) > 0) await visible("看答案").first().click();
    await call("settle");
    expect(await scrolling()).toBe(1);
  },
);

test("what goes from person to person stays in sight at the end of the sheet, and goes back to its beginning", async () => {
  const { pane } = preview;
  await turnTo("试一试");
  await toPerson("C4");
  await pane.locator("input").filter({ visible: true }).last().scrollIntoViewIfNeeded();
  const name = pane.getByRole("region", { name: "逐人讲" }).getByRole("heading");
  const isSeen = (): Promise<boolean> =>
    name.evaluate((one) => {
      const { top, left } = one.getBoundingClientRect();
      return one.contains(document.elementFromPoint(left + 2, top + 2));
    });
  expect(await isSeen()).toBe(false);
  await visible("下一人").click({ trial: true });
  await press(preview, "下一人");
  expect(await isSeen()).toBe(true);
  // The page around the pane stays where it was.
  expect(await preview.page.locator(".top").evaluate((one) => one.getBoundingClientRect().top)).toBe(0);
});

test("on a laptop at 200 % whoever goes on sees what goes on, and of whom it is", async () => {
  const { page, pane } = preview;
  await page.setViewportSize({ width: 683, height: 384 });
  await preview.call("settle");
  await turnTo("条款");
  const name = pane.getByRole("region", { name: "逐人讲" }).getByRole("heading");
  for (const step of ["下一人", "下一个问题", "上一人"]) {
    await press(preview, step);
    for (const one of [visible(step), name]) {
      const isSeen = await one.evaluate((place) => {
        const { top, left } = place.getBoundingClientRect();
        return place.contains(document.elementFromPoint(left + 8, top + 8));
      });
      expect([step, isSeen]).toEqual([step, true]);
    }
  }
  await page.setViewportSize({ width: 1_280, height: 800 });
  await preview.call("settle");
});

test.each(["试一试", "时间轴"])(
  "in %s one answer is to be had, and a finding has a button of another name",
  async (one) => {
    await turnTo(one);
    await toPerson("C5");
    await toPerson("C4");
    expect([await visible("看答案").count(), await visible("看这个问题").count()]).toEqual([1, 0]);
    await press(preview, "下一个问题");
    expect([await visible("看答案").count(), await visible("看这个问题").count()]).toEqual([1, 1]);
  },
);

test("试一试 goes along from person to person; what was changed of one is there when somebody comes back", async () => {
  const { pane } = preview;
  await turnTo("试一试");
  await toPerson("C4");
  const obtained = pane.getByLabel(/取得时间/u).first();
  await obtained.fill("2014.12");
  await press(preview, "下一人");
  expect(await pane.getByLabel(/姓名/u).first().inputValue()).toBe("刘春梅");
  await pane.getByText("王小明改过的留着，回到这个人还在；没有写进表格").waitFor();
  expect(await obtained.inputValue()).not.toBe("");
  expect(await visible("恢复原样").isDisabled()).toBe(true);
  await press(preview, "上一人");
  expect([await pane.getByLabel(/姓名/u).first().inputValue(), await obtained.inputValue()]).toEqual([
    "王小明",
    "2014.12",
  ]);
  await press(preview, "恢复原样");
  await press(preview, "下一人");
  expect(await pane.getByText(/改过的留着/u).count()).toBe(0);
});

test("so does the form of somebody who stands on no sheet", async () => {
  const { pane } = preview;
  await turnTo("试一试");
  await press(preview, "空白的人");
  await pane.getByLabel(/姓名/u).first().fill("赵小兰");
  await press(preview, "上一人");
  await pane.getByText("空白的人改过的留着，点“空白的人”还在；没有写进表格").waitFor();
  expect(await pane.getByLabel(/姓名/u).first().inputValue()).toBe("王小明");
  await press(preview, "空白的人");
  expect(await pane.getByLabel(/姓名/u).first().inputValue()).toBe("赵小兰");
  expect(preview.troubles).toEqual([]);
});
