/** What is undone leaves nothing behind in the file, and done again it is in the file as it was before. */
import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { usePreviews, type OpenPreview } from "./support/preview";

const previews = usePreviews();

const SHEET = "甲";
const PEOPLE = [
  [1, "王平"],
  [2, "冯磊"],
  [3, "陈静"],
] as const;

async function workbook(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook();
  fill(made.addWorksheet(SHEET));
  return new Uint8Array(await made.xlsx.writeBuffer());
}

/** Three people under a filter, then totals that it is not to hide. */
const filtered = (): Promise<Uint8Array> =>
  workbook((sheet) => {
    sheet.addRows([["序号", "姓名"], ...PEOPLE]);
    sheet.getCell("B5").value = { formula: "COUNTA(B2:B4)", result: 3 };
    sheet.getCell("A7").value = { formula: "COUNT(A2:A4)", result: 3 };
    sheet.autoFilter = "A1:B4";
  });

/** The same as a table, which formulas name. */
const table = (): Promise<Uint8Array> =>
  workbook((sheet) => {
    const columns = ["序号", "姓名"].map((name) => ({ name, filterButton: true }));
    sheet.addTable({ name: "名册", ref: "A1", headerRow: true, columns, rows: PEOPLE.map((row) => [...row]) });
    sheet.getCell("D1").value = { formula: "COUNTA(名册[姓名])", result: 3 };
    sheet.getCell("D7").value = { formula: "SUM(名册[序号])", result: 6 };
  });

/** Somebody has a comment, somebody a link; one row is high. */
const hanging = (): Promise<Uint8Array> =>
  workbook((sheet) => {
    sheet.addRows([["序号", "姓名"], ...PEOPLE]);
    sheet.getCell("B2").note = "再核";
    sheet.getCell("B4").value = { text: "陈静", hyperlink: "https://example.invalid/" };
    sheet.getRow(3).height = 40;
  });

type Doing = "insert" | "delete" | "put in" | "type over" | "sort";

/** As the add-in does it because somebody pressed something in the pane. */
const inPane = ({ pane, call }: OpenPreview, what: Doing): Promise<unknown> =>
  pane
    .evaluate(
      (wanted) =>
        Excel.run(async (context) => {
          document.dispatchEvent(new Event("pointerdown"));
          const sheet = context.workbook.worksheets.getFirst();
          switch (wanted) {
            case "insert":
              sheet.getRange("3:3").insert("Down");
              break;
            case "delete":
              sheet.getRange("3:3").delete("Up");
              break;
            case "put in":
              sheet.getRange("A5").values = [[4]];
              break;
            case "type over":
              sheet.getRange("D1").formulas = [["=1+1"]];
              break;
            case "sort":
              sheet.getRange("A2:B4").sort.apply([{ key: 1, ascending: true }]);
              break;
          }
          await context.sync();
        }),
      what,
    )
    .then(() => call("settle"));

const saved = async ({ page }: OpenPreview): Promise<Uint8Array> =>
  Uint8Array.from(await page.evaluate(async () => [...((await window.preview?.save()) ?? [])]));

/** Names of parts that are not the same, or in one of the two alone. */
function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  const isSame = (name: string): boolean => Buffer.compare(a[name] ?? NOTHING, b[name] ?? NOTHING) === 0;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => !isSame(name));
}
const NOTHING = new Uint8Array();

/** What the steps are to leave in the file besides, where that is worth a look. */
type Seen = (sheet: ExcelJS.Worksheet) => unknown;
const filterOf: Seen = ({ autoFilter }) => autoFilter;
const formulaOf: Seen = (sheet) => sheet.getCell("D1").formula;
const hangingOf: Seen = (sheet) =>
  [2, 3, 4, 5].flatMap((row) => {
    const { note, hyperlink } = sheet.getCell(row, 2);
    return [...(note ? [`${row} comment`] : []), ...(hyperlink ? [`${row} link`] : [])];
  });

test.each<readonly [string, () => Promise<Uint8Array>, readonly Doing[], Seen, unknown]>([
  ["a row comes into a filter: the totals below stay out of it", filtered, ["insert"], filterOf, "A1:B5"],
  ["a row of a filter goes", filtered, ["delete"], filterOf, "A1:B3"],
  ["what is put in right below a filter comes into it", filtered, ["put in"], filterOf, "A1:B5"],
  ["and rows that come in then are its rows, too", filtered, ["put in", "insert"], filterOf, "A1:B6"],
  ["a row comes into a table: formulas go on naming it", table, ["insert"], formulaOf, "COUNTA(名册[姓名])"],
  ["a row of a table goes", table, ["delete"], formulaOf, "COUNTA(名册[姓名])"],
  ["another formula over one that names a table", table, ["type over"], formulaOf, "1+1"],
  ["rows are sorted by the add-in", hanging, ["sort"], hangingOf, ["2 link", "4 comment"]],
  ["a row comes in, then they are sorted", hanging, ["insert", "sort"], hangingOf, ["3 comment", "5 link"]],
  ["they are sorted, then a row comes in", hanging, ["sort", "insert"], hangingOf, ["2 link", "5 comment"]],
])("%s", async (_what, made, steps, seen, expected) => {
  const bytes = await made();
  const preview = await previews.open({ workbook: bytes });
  const { page, call } = preview;
  const go = async (button: "#undo" | "#redo"): Promise<void> => {
    for (let left = steps.length; left > 0; left--) {
      await page.locator(button).click();
      await call("settle");
    }
  };
  for (const step of steps) await inPane(preview, step);
  const after = await saved(preview);
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(Uint8Array.from(after).buffer);
  const sheet = read.getWorksheet(SHEET);
  expect(sheet && seen(sheet)).toEqual(expected);

  await go("#undo");
  expect(changedParts(bytes, await saved(preview))).toEqual([]);
  await go("#redo");
  expect(changedParts(after, await saved(preview))).toEqual([]);
  expect(preview.troubles).toEqual([]);
});
