/** Where a link leads to, and which cells of a sheet one of a file stands on. */
import { SheetExtrasStore, type SheetVisibility } from "office-host";
import { leadsTo, openLinks, type Leading, type Place } from "./links";

const SHEETS: readonly { readonly id: string; readonly name: string; readonly visibility: SheetVisibility }[] = [
  { id: "one", name: "2020 花名册", visibility: "Visible" },
  { id: "two", name: "审核报告", visibility: "Visible" },
  { id: "three", name: "字典", visibility: "Hidden" },
  { id: "four", name: "底稿", visibility: "VeryHidden" },
];

const CELL = { row: 4, column: 1, rows: 1, columns: 1 };
const NAMED: Readonly<Record<string, Place>> = {
  名册: { sheetId: "one", area: CELL },
  学历表: { sheetId: "three", area: CELL },
  旧表: { sheetId: "gone", area: CELL },
};
const hidden = { kind: "hidden", sheet: "字典", sheetId: "three", canBeShown: true, area: CELL };
const nowhere = (reference: string): Leading => ({ kind: "nowhere", reference });

test.each<readonly [string, string, object]>([
  ["a cell of another sheet", "'2020 花名册'!B5", { kind: "cells", sheetId: "one", area: CELL }],
  ["behind a hash, as some programs write it", "#审核报告!B5", { kind: "cells", sheetId: "two", area: CELL }],
  ["without quotes, with dollar signs", "审核报告!$B$5", { kind: "cells", sheetId: "two", area: CELL }],
  [
    "several cells",
    "审核报告!B5:C6",
    { kind: "cells", sheetId: "two", area: { row: 4, column: 1, rows: 2, columns: 2 } },
  ],
  ["its own sheet, not named", "B5", { kind: "cells", sheetId: "two", area: CELL }],
  ["a name", "名册", { kind: "cells", sheetId: "one", area: CELL }],
  ["a name with its sheet", "'2020 花名册'!名册", { kind: "cells", sheetId: "one", area: CELL }],
  ["a sheet that is hidden", "字典!B5", hidden],
  ["a name of cells that are hidden", "学历表", hidden],
  ["a sheet that no menu shows", "底稿!B5", { ...hidden, sheet: "底稿", sheetId: "four", canBeShown: false }],
  ["a sheet that is gone", "#名单!B5", nowhere("名单!B5")],
  ["a cell that was deleted", "审核报告!#REF!", nowhere("审核报告!#REF!")],
  ["a name that is no cells", "税率", nowhere("税率")],
  ["a name of a sheet that is gone", "旧表", nowhere("旧表")],
])("%s", (_, reference, leading) => {
  expect(leadsTo({ reference }, "two", SHEETS, (name) => NAMED[name])).toEqual(leading);
});

test.each([
  ["a page", { address: "https://example.com/57", reference: "" }, "https://example.com/57"],
  ["a place of it", { address: "https://example.com/57", reference: "三" }, "https://example.com/57#三"],
  ["another workbook", { address: "名册.xlsx", reference: "花名册!B5" }, "名册.xlsx#花名册!B5"],
])("outside of the workbook, though a sheet here is called so: %s", (_, link, address) => {
  expect(leadsTo(link, "two", SHEETS, () => undefined)).toEqual({ kind: "outside", address });
});

test("a link of a file stands on each of its cells; one that covers a sheet on none", () => {
  const extras = new SheetExtrasStore();
  openLinks({ extras }, "two", [
    { area: { top: 2, left: 0, bottom: 2, right: 1 }, location: "'2020 花名册'!A9", tip: "点击转到这一行" },
    { area: { top: 9, left: 0, bottom: 1_048_575, right: 0 }, location: "A1", tip: "" },
    { area: { top: 4, left: 0, bottom: 4, right: 0 }, location: "", tip: "", address: "https://example.com/" },
  ]);
  const link = { row: 2, reference: "'2020 花名册'!A9", tip: "点击转到这一行" };
  expect(extras.extras("two").links).toEqual([
    { ...link, column: 0 },
    { ...link, column: 1 },
    { row: 4, column: 0, reference: "", tip: "", address: "https://example.com/" },
  ]);
});
