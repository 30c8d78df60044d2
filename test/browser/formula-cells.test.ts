/** Formulas that come, move and go after the grid has remembered where formulas stand. */
import { workbookBytes } from "../support/workbooks";
import { usePreviews, type OpenPreview } from "./support/preview";

const previews = usePreviews();

const SHEET = "表";

const read = ({ call }: OpenPreview, address: string): Promise<unknown[][]> => call("read", SHEET, address);

const write = async ({ call }: OpenPreview, cell: string, value: number): Promise<void> => {
  await call("write", SHEET, cell, [[value]]);
  await call("settle");
};

const enter = async ({ call }: OpenPreview, cell: string, formula: string): Promise<void> => {
  await call("formula", SHEET, cell, formula);
  await call("settle");
};

const inserted = ({ pane }: OpenPreview, rows: string): Promise<void> =>
  pane.evaluate(
    ([sheet = "", address = ""]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(address).insert("Down");
        await context.sync();
      }),
    [SHEET, rows],
  );

test("they go on being calculated, wherever they stand by then", async () => {
  const preview = await previews.open({ workbook: await workbookBytes({ [SHEET]: [[1], [2], [3]] }) });
  await write(preview, "A1", 10);
  await enter(preview, "B1", "=A1*2");
  expect(await read(preview, "B1")).toEqual([[20]]);
  // Only values are written from here on: where formulas stand is not looked for again.
  await write(preview, "A1", 11);
  await write(preview, "A2", 5);
  expect(await read(preview, "B1")).toEqual([[22]]);
  await enter(preview, "B2", "=B1+A2");
  await write(preview, "A1", 12);
  expect(await read(preview, "B1:B2")).toEqual([[24], [29]]);
  await inserted(preview, "1:1");
  await preview.call("settle");
  await write(preview, "A2", 13);
  expect(await read(preview, "B2:B3")).toEqual([[26], [31]]);
  await write(preview, "B2", 1);
  await write(preview, "A2", 14);
  expect(await read(preview, "B2:B3")).toEqual([[1], [6]]);
  await enter(preview, "B2", "=A2");
  await write(preview, "A2", 15);
  expect(await read(preview, "B2:B3")).toEqual([[15], [20]]);
  expect(preview.troubles).toEqual([]);
});
