/** Sheets put into the workbook, through the real office.js: all or none, nobody's in the place of another. */
import { closeWorkbooks } from "office-host/testing";
import { insertSheets } from "../../src/workbook/insert-sheets";
import { sampleSheets } from "../../src/teaching/sample/sheets";
import { blankRoster } from "../../src/teaching/template";
import { openAddin, type Addin } from "../support/addin";

afterEach(() => closeWorkbooks());

const OWN = { name: "岗位设置", merges: [], values: [["单位"], ["甲"]] };

const names = ({ workbook }: Addin): readonly string[] => workbook.sheets().map(({ name }) => name);

test("the sample with its directory and its posts, as texts, behind what is there", async () => {
  const addin = await openAddin([OWN]);
  const [roster] = sampleSheets();
  expect(await insertSheets(sampleSheets())).toEqual({ ok: true, value: ["示例花名册", "基层单位目录", "岗位设置 2"] });
  expect(names(addin)).toEqual(["岗位设置", "示例花名册", "基层单位目录", "岗位设置 2"]);
  const [, { id = "" } = {}] = addin.workbook.sheets();
  const area = { row: 0, column: 0, rows: roster.values.length, columns: roster.widths.length };
  expect(addin.workbook.readValues(id, area)).toEqual(
    roster.values.map((row) => roster.widths.map((_, column) => row[column] ?? null)),
  );
  expect(addin.workbook.activeSheet()).toBe(id);
  expect(addin.workbook.frozen(id).rows).toBe(3);
});

test("the blank roster brings its lists", async () => {
  const addin = await openAddin([OWN]);
  await insertSheets([blankRoster(2021)]);
  const [, { id = "" } = {}] = addin.workbook.sheets();
  const { lists } = addin.workbook.extras.extras(id);
  expect(lists).toContainEqual({
    area: { row: 3, column: 3, rows: 30, columns: 1 },
    source: "男,女",
    style: "Warning",
  });
});

test.each([1, 2, 3])("the request %d fails: nothing has come, and the next try brings all", async (which) => {
  const addin = await openAddin([OWN]);
  addin.host.faults.failRequest(which, "GeneralException");
  expect(await insertSheets(sampleSheets())).toMatchObject({ ok: false });
  expect(names(addin)).toEqual(["岗位设置"]);
  expect(await insertSheets(sampleSheets())).toMatchObject({ ok: true });
  expect(names(addin)).toHaveLength(4);
});
