/** The year and the day a sheet is judged by, changed in the pane where they are shown. */
import { press, violations } from "./support/pane";
import { usePreviews, type OpenPreview } from "./support/preview";
import { openTwoTeachers } from "./support/two-teachers";

const previews = usePreviews();

const marks = ({ call }: OpenPreview): Promise<unknown> => call("marks", "花名册");

test("with the mouse: everything follows, the sheet stays, one click takes it back", async () => {
  const preview = await openTwoTeachers(previews);
  const { pane, call } = preview;
  await press(preview, "检查");
  await press(preview, "标色");
  const [before, text] = [await marks(preview), await call("text", "花名册", "A1:I6")];
  await press(preview, "算到 2020-12-31，修改");
  expect(await violations(preview)).toEqual([]);
  await pane.getByLabel("计算截止日", { exact: true }).fill("2023-11-30");
  await press(preview, "确定");
  await pane.getByRole("img", { name: "符合 1，待核 1" }).waitFor();
  await pane.getByText("算到 2023-11-30").waitFor();
  expect(await marks(preview)).not.toEqual(before);
  expect(await call("text", "花名册", "A1:I6")).toEqual(text);
  expect(await violations(preview)).toEqual([]);
  await press(preview, "撤回：算到 2023-11-30");
  await pane.getByRole("img", { name: "不符合 2" }).waitFor();
  expect(await marks(preview)).toEqual(before);
  expect(preview.troubles).toEqual([]);
});

test("with the keyboard: the focus goes in, and back to where it came from", async () => {
  const preview = await openTwoTeachers(previews);
  const { pane, page, call } = preview;
  const year = pane.getByRole("button", { name: "2020 年度，修改" });
  await year.focus();
  await page.keyboard.press("Enter");
  expect(await pane.getByLabel("申报年度", { exact: true }).evaluate((input) => input === document.activeElement)).toBe(
    true,
  );
  await page.keyboard.press("Escape");
  expect(await year.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("2024");
  await page.keyboard.press("Enter");
  await call("settle");
  await pane.getByText("算到 2024-12-31").waitFor();
  expect(preview.troubles).toEqual([]);
});

test("narrow and low: nothing is cut off sideways", async () => {
  const preview = await openTwoTeachers(previews, { width: 683, height: 384 });
  await press(preview, "算到 2020-12-31，修改");
  const isWider = await preview.pane.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  await preview.pane.getByRole("button", { name: "确定" }).scrollIntoViewIfNeeded();
  expect([isWider, await violations(preview)]).toEqual([false, []]);
});

test("what was pressed is where the focus goes: the year, the day, and from one to the other", async () => {
  const { pane } = await openTwoTeachers(previews);
  const inFront = (label: string): Promise<boolean> =>
    pane.getByLabel(label, { exact: true }).evaluate((input) => input === document.activeElement);
  await pane.getByRole("button", { name: "算到 2020-12-31，修改" }).click();
  expect(await inFront("计算截止日")).toBe(true);
  await pane.getByRole("button", { name: "2020 年度，修改" }).click();
  expect(await inFront("申报年度")).toBe(true);
  await pane.getByRole("button", { name: "2020 年度，修改" }).click();
  expect(await pane.getByLabel("申报年度", { exact: true }).count()).toBe(0);
});
