/** Undo and redo over everything, by button: what the add-in does as well as what the user does. */
import { usePreviews, type OpenPreview } from "./support/preview";
import { press } from "./support/pane";

const previews = usePreviews();

const SHEET = "申报人员";

const marks = ({ call }: OpenPreview): Promise<readonly { address: string }[]> => call("marks", SHEET);

async function step(preview: OpenPreview, name: "撤销" | "重做"): Promise<void> {
  await preview.page.getByRole("button", { name, exact: true }).click();
  await preview.call("settle");
}

const isEnabled = ({ page }: OpenPreview, name: string): Promise<boolean> =>
  page.getByRole("button", { name, exact: true }).isEnabled();

/** As a user does it: the grid's own step. */
async function typed(preview: OpenPreview, address: string, text: string): Promise<void> {
  const { page, call } = preview;
  // The keys are the grid's.
  await page.mouse.click(500, 650);
  await call("select", SHEET, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await call("settle");
}

test("marks come, go with one step back and come again, and so do those that follow an edit", async () => {
  const preview = await previews.open();
  expect([await isEnabled(preview, "撤销"), await isEnabled(preview, "重做")]).toEqual([false, false]);
  await press(preview, "检查");
  await press(preview, "标色");
  const all = await marks(preview);
  expect(all.length).toBeGreaterThan(3);
  // What is said of them goes and comes with them, though nobody moves.
  const legend = preview.pane.getByRole("group", { name: "图例" });
  await legend.getByText(/已标 \d+ 格/).waitFor();
  await step(preview, "撤销");
  expect(await marks(preview)).toEqual([]);
  await legend.waitFor({ state: "detached" });
  await step(preview, "重做");
  expect(await marks(preview)).toEqual(all);
  await legend.waitFor();

  await preview.pane.getByRole("switch", { name: "实时检查" }).click();
  await preview.call("settle");
  // 2019年学时: enough of them.
  const before = await preview.call("read", SHEET, "W4");
  await typed(preview, "W4", "95");
  const fewer = await marks(preview);
  expect(fewer).not.toEqual(all);
  await step(preview, "撤销");
  expect(await preview.call("read", SHEET, "W4")).toEqual(before);
  expect(await marks(preview)).toEqual(all);
  // What followed the undo has not ended what can be done again.
  await step(preview, "重做");
  expect(await preview.call("read", SHEET, "W4")).toEqual([[95]]);
  expect(await marks(preview)).toEqual(fewer);
  await step(preview, "撤销");
  await step(preview, "撤销");
  expect(await marks(preview)).toEqual([]);
  expect(preview.troubles).toEqual([]);
});

test("what a check puts again as it is, ends nothing that can be done again", async () => {
  const preview = await previews.open();
  await press(preview, "检查");
  await press(preview, "标色");
  const all = await marks(preview);
  await typed(preview, "W4", "95");
  await step(preview, "撤销");
  await press(preview, "重新检查");
  expect(await marks(preview)).toEqual(all);
  expect(await isEnabled(preview, "重做")).toBe(true);
  await step(preview, "重做");
  expect(await preview.call("read", SHEET, "W4")).toEqual([[95]]);
  // Another outcome is a step of its own.
  await press(preview, "重新检查");
  expect(await marks(preview)).not.toEqual(all);
  await step(preview, "撤销");
  expect(await marks(preview)).toEqual(all);
  expect(preview.troubles).toEqual([]);
});

test("the first review undone leaves no record behind, and comes again; the edit before it stays", async () => {
  const preview = await previews.open({ width: 1_360 });
  const { pane, call } = preview;
  await typed(preview, "W4", "95");
  await press(preview, "检查");
  await press(preview, /陈桂英/);
  await press(preview, "退回");
  await pane.getByLabel("审核人姓名").fill("王审核");
  await press(preview, "确定并记下");
  expect(await call("sheets")).toContain("审核记录");
  await pane.getByText(/退回 · 王审核/u).waitFor();
  await step(preview, "撤销");
  expect(await call("sheets")).not.toContain("审核记录");
  expect(await call("read", SHEET, "W4")).toEqual([[95]]);
  await pane.getByText(/退回 · 王审核/u).waitFor({ state: "detached" });
  await step(preview, "重做");
  expect(await call("read", "审核记录", "A1:A2")).toEqual([["姓名"], ["陈桂英"]]);
  await pane.getByText(/退回 · 王审核/u).waitFor();
  expect(preview.troubles).toEqual([]);
});
