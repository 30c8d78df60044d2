/** Where a link leads to, and which cells of a sheet one of a file stands on. */
import { SheetExtrasStore, type SheetVisibility } from "office-host";
import { openLinks, targetOf } from "./links";

const SHEETS: readonly { readonly id: string; readonly name: string; readonly visibility: SheetVisibility }[] = [
  { id: "one", name: "2020 花名册", visibility: "Visible" },
  { id: "two", name: "审核报告", visibility: "Visible" },
  { id: "three", name: "字典", visibility: "Hidden" },
];

const CELL = { row: 4, column: 1, rows: 1, columns: 1 };

test.each([
  ["a cell of another sheet", "'2020 花名册'!B5", { sheetId: "one", area: CELL }],
  ["without quotes, with dollar signs", "审核报告!$B$5", { sheetId: "two", area: CELL }],
  ["several cells", "审核报告!B5:C6", { sheetId: "two", area: { row: 4, column: 1, rows: 2, columns: 2 } }],
  ["its own sheet, not named", "B5", { sheetId: "two", area: CELL }],
  ["a sheet that is hidden", "字典!B5", undefined],
  ["a sheet that is gone", "名单!B5", undefined],
  ["a cell that was deleted", "审核报告!#REF!", undefined],
  ["a name", "名册", undefined],
])("%s", (_, reference, target) => {
  expect(targetOf(reference, "two", SHEETS)).toEqual(target);
});

test("a link of a file stands on each of its cells; one that covers a sheet on none", () => {
  const extras = new SheetExtrasStore();
  openLinks({ extras }, "two", [
    { area: { top: 2, left: 0, bottom: 2, right: 1 }, location: "'2020 花名册'!A9", tip: "点击转到这一行" },
    { area: { top: 9, left: 0, bottom: 1_048_575, right: 0 }, location: "A1", tip: "" },
  ]);
  const link = { row: 2, reference: "'2020 花名册'!A9", tip: "点击转到这一行" };
  expect(extras.extras("two").links).toEqual([
    { ...link, column: 0 },
    { ...link, column: 1 },
  ]);
});
