/** 复核 in the browser edition: decided in the pane, kept in the file, there again when it is opened. */
import { press, violations } from "./support/pane";
import { currentPane, usePreviews } from "./support/preview";

const previews = usePreviews();

const RECORD = "审核记录";

test("what is decided stands on a sheet for everybody, goes into the file and comes back", async () => {
  const preview = await previews.open({ width: 1360 });
  const { pane, page, call } = preview;
  await press(preview, "检查");
  await press(preview, /陈桂英/);
  await press(preview, "审核此项");
  await pane.getByLabel("理由（忽略此项时必填）").fill("=已核对原件");
  await press(preview, "忽略此项");
  expect(await pane.getByText("将在本工作簿最后新建一张工作表“审核记录”").count()).toBe(1);
  expect(await call("sheets")).not.toContain(RECORD);
  expect(await violations(preview)).toEqual([]);
  await pane.getByLabel("审核人姓名").fill("王审核");
  await press(preview, "确定并记下");
  await press(preview, "退回");
  await call("settle");
  expect((await call<unknown[][]>("read", RECORD, "A1:I3")).map((row) => [row[0], row[6], row[7], row[8]])).toEqual([
    ["姓名", "审核结论", "审核意见", "审核人"],
    ["陈桂英", "退回", "", "王审核"],
    ["陈桂英", "忽略此项", "=已核对原件", "王审核"],
  ]);
  expect(await violations(preview)).toEqual([]);

  // By key: whoever types a word does not mean it.
  const name = (): Promise<string> => pane.getByRole("heading", { level: 1 }).innerText();
  const before = await name();
  await pane.getByLabel("审核意见（可不填）").press("n");
  expect(await name()).toBe(before);
  await pane.getByRole("heading", { level: 1 }).press("n");
  await call("settle");
  expect(await name()).not.toBe(before);
  await press(preview, "‹ 返回");
  await press(preview, "批量审核");
  await press(preview, /全选所列/);
  await press(preview, "通过");
  await pane.getByText("已审核 46 / 46 人").waitFor();
  expect(await violations(preview)).toEqual([]);

  const saved = await page.evaluate(async () => [...((await window.preview?.save()) ?? [])]);
  await preview.openFile(Uint8Array.from(saved), "花名册.xlsx");
  const again = await currentPane(preview);
  expect(await again.call("sheets")).toContain(RECORD);
  await press(again, "检查");
  await again.pane.getByText("已审核 46 / 46 人").waitFor();
  expect(preview.troubles).toEqual([]);
});
