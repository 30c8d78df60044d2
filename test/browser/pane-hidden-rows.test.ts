/** Rows hidden by hand or by a filter: told with the result, which can be limited to what is to be seen. */
import { press, violations } from "./support/pane";
import { usePreviews, type OpenPreview } from "./support/preview";
import { openTwoTeachers } from "./support/two-teachers";

const previews = usePreviews();

/** As the user does in the grid. */
async function hide(preview: OpenPreview, hidden: boolean): Promise<void> {
  await preview.pane.evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("3:3").rowHidden = wanted;
        await context.sync();
      }),
    hidden,
  );
  await preview.call("settle");
}

test("told, left out, shown again", async () => {
  const preview = await openTwoTeachers(previews);
  const { pane } = preview;
  await press(preview, "检查");
  await press(preview, "标色");
  await hide(preview, true);
  await pane.getByText("含 1 行筛选或隐藏的").waitFor();
  await pane.getByRole("img", { name: "不符合 2" }).waitFor();
  const only = pane.getByRole("switch", { name: "只看可见行" });
  await only.focus();
  await preview.page.keyboard.press("Space");
  await preview.call("settle");
  await pane.getByText("另有 1 行筛选或隐藏的，没有列出").waitFor();
  await pane.getByRole("img", { name: "不符合 1" }).waitFor();
  expect(await pane.getByRole("listitem").count()).toBe(1);
  expect(await violations(preview)).toEqual([]);
  const marked = await preview.call<{ address: string }[]>("marks", "花名册");
  expect(marked.filter(({ address }) => /3$/u.test(address))).toEqual([]);
  await hide(preview, false);
  await pane.getByText("没有筛选或隐藏的行").waitFor();
  await pane.getByRole("img", { name: "不符合 2" }).waitFor();
  expect(preview.troubles).toEqual([]);
});

test("a filter of the grid's own is followed", async () => {
  const preview = await openTwoTeachers(previews);
  const { page, pane, call } = preview;
  await press(preview, "检查");
  // The table from its header on, dragged over as the user does; the arrow of its first column.
  await page.mouse.move(60, 176);
  await page.mouse.down();
  await page.mouse.move(300, 200, { steps: 4 });
  await page.mouse.move(500, 224, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.press("Control+Shift+L");
  await call("settle");
  await page.mouse.click(110, 177);
  // Of the names that it lists, all but one stay chosen: the box is left of the name.
  const name = await page.getByText("王小明").last().boundingBox();
  if (name === null) throw new Error("the filter lists nobody");
  await page.mouse.click(name.x - 16, name.y + name.height / 2);
  await page.getByRole("button", { name: "确认" }).click();
  await call("settle");
  await pane.getByText(/^含 1 行筛选或隐藏的$/u).waitFor();
  expect(preview.troubles).toEqual([]);
});
