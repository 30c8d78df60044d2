/** Sizes, merges, filters, what is hidden or in sight: in the file as it was left, and nothing else is new. */
import { changedParts, partsOfZip } from "../../packages/xlsx-package/test/support/parts";
import { plainParts, SHEET_NAME, SHEET_PART, zipped } from "../../test/corpus/builder";
import { richParts } from "../../test/corpus/rich";
import { PlainEditor } from "../../test/support/plain-editor";
import { readShown, type ShownSheet } from "../read-shown";
import type { EditedSheet } from "./edited-workbook";
import { savedWorkbook } from "./save-workbook";

const WORKBOOK = "xl/workbook.xml";
const PARTS_OF = { rich: richParts, plain: () => plainParts() } as const;

async function savedSheet(bytes: Uint8Array, change: (sheet: EditedSheet) => Partial<EditedSheet>) {
  const editor = await PlainEditor.open(bytes);
  editor.change(SHEET_NAME, change);
  const saved = await savedWorkbook(bytes, editor.workbook, "JC");
  if (!saved.ok) throw new Error(saved.trouble.code);
  const read = await readShown(saved.bytes);
  if (!read.ok) throw new Error(read.trouble.code);
  const sheet = read.workbook.sheets.find(({ name }) => name === SHEET_NAME);
  if (sheet === undefined) throw new Error("the sheet is gone");
  return { ...saved, sheet };
}

type Layout = Partial<
  Pick<
    ShownSheet,
    "rowHeights" | "hiddenRows" | "columnWidths" | "hiddenColumns" | "merges" | "frozen" | "visibility" | "filter"
  >
>;
const merge = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const [UPPER, LOWER] = [merge(0, 11, 1, 12), merge(5, 0, 6, 3)];

describe.each(["rich", "plain"] as const)("in a %s workbook", (kind) => {
  test.each<readonly [string, Layout, readonly string[]]>([
    ["rows that were made higher", { rowHeights: [[1, 30], [2, 24.75]] }, [SHEET_PART]], // prettier-ignore
    ["a row without cells that was made higher", { rowHeights: [[40, 60]] }, [SHEET_PART]],
    ["rows that were hidden, one of them without cells", { hiddenRows: [2, 30] }, [SHEET_PART]],
    ["a row that was made higher and hidden", { rowHeights: [[2, 30]], hiddenRows: [2] }, [SHEET_PART]],
    ["columns that were hidden, one of them within a span of three", { hiddenColumns: [3, 8] }, [SHEET_PART]],
    ["merges beside those that stand there", { merges: [UPPER, LOWER] }, [SHEET_PART]],
    ["rows that stay in sight", { frozen: { rows: 3, columns: 0 } }, [SHEET_PART]],
    ["columns that stay in sight", { frozen: { rows: 0, columns: 2 } }, [SHEET_PART]],
    ["both", { frozen: { rows: 2, columns: 1 } }, [SHEET_PART]],
    [
      "a filter by values and by a condition, with the rows that it hides",
      {
        filter: {
          area: merge(9, 0, 13, 8),
          columns: [
            { column: 1, values: { list: ["教师", "a&b"], blank: true } },
            {
              column: 4,
              conditions: {
                all: true,
                list: [
                  { operator: "greaterThan", value: "3" },
                  { operator: "equal", value: "*小学" },
                ],
              },
            },
          ],
        },
        hiddenRows: [11],
      },
      [WORKBOOK, SHEET_PART],
    ],
    ["a sheet that was hidden", { visibility: "Hidden" }, [WORKBOOK]],
  ])("%s", async (_, layout, parts) => {
    const bytes = zipped(PARTS_OF[kind]());
    const before = (await PlainEditor.open(bytes)).sheet(SHEET_NAME);
    const saved = await savedSheet(bytes, () => layout);
    expect(saved.sheet).toMatchObject("hiddenColumns" in layout ? { hiddenColumns: layout.hiddenColumns } : layout);
    expect(saved.remarks).toEqual([]);
    expect(changedParts(bytes, saved.bytes)).toEqual(parts);
    const { rowHeights, hiddenRows, hiddenColumns, columnWidths, merges, frozen, visibility } = before;
    const back = { rowHeights, hiddenRows, hiddenColumns, columnWidths, merges, frozen, visibility };
    const again = await savedSheet(saved.bytes, () => back);
    expect(again.sheet).toMatchObject(back);
  });
});

test("what was changed and taken back in a workbook of one view leaves every part as it was", async () => {
  const view = '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const sheet = String(plainParts()[SHEET_PART]).replace("<sheetData>", `${view}<sheetData>`);
  const bytes = zipped(plainParts(sheet));
  const layout: Layout = {
    ...{ rowHeights: [[1, 30], [40, 60]], hiddenRows: [2, 30], hiddenColumns: [3], merges: [LOWER] }, // prettier-ignore
    frozen: { rows: 1, columns: 0 },
  };
  const { bytes: changed } = await savedSheet(bytes, () => layout);
  expect(changedParts(bytes, changed)).toEqual([SHEET_PART]);
  const { bytes: after } = await savedSheet(changed, () => ({
    ...{ rowHeights: [], hiddenRows: [], hiddenColumns: [], columnWidths: [], merges: [] },
    frozen: { rows: 0, columns: 0 },
  }));
  expect(changedParts(bytes, after)).toEqual([]);
});

test("a height that somebody took away is as high as the texts again", async () => {
  const { bytes } = await savedSheet(zipped(richParts()), () => ({ rowHeights: [[1, 30]] }));
  expect(partsOfZip(bytes)[SHEET_PART]).toMatch(/<row r="2"[^>]* ht="30" customHeight="1"/u);
  const { bytes: after } = await savedSheet(bytes, () => ({ rowHeights: [] }));
  expect(partsOfZip(after)[SHEET_PART]).not.toContain("customHeight");
});

test("sizes and merges go along with rows that come in above, and are not said twice", async () => {
  const bytes = zipped(richParts());
  const { bytes: high } = await savedSheet(bytes, () => ({ rowHeights: [[2, 30]], hiddenRows: [3] }));
  const editor = await PlainEditor.open(high);
  editor.insertRow(SHEET_NAME, 1);
  const saved = await savedWorkbook(high, editor.workbook, "JC");
  if (!saved.ok) throw new Error(saved.trouble.code);
  const read = await readShown(saved.bytes);
  if (!read.ok) throw new Error(read.trouble.code);
  expect(read.workbook.sheets[0]).toMatchObject({
    rowHeights: [[3, 30]],
    hiddenRows: [4],
    merges: [merge(0, 11, 2, 12)],
  });
  expect(partsOfZip(saved.bytes)[SHEET_PART]?.match(/customHeight/gu)).toHaveLength(1);
});

test("what lay unseen below a merge does not come to light when the merge ends", async () => {
  const row = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>';
  const bytes = zipped(
    plainParts(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${row}</sheetData><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells></worksheet>`,
    ),
  );
  const { sheet, bytes: after } = await savedSheet(bytes, ({ rows }) => ({
    merges: [],
    rows: [[rows[0]?.[0], { value: "新的" }]],
  }));
  expect(sheet.rows[0]?.map((cell) => cell?.value)).toEqual([1, "新的"]);
  expect(partsOfZip(after)[SHEET_PART]).not.toContain("mergeCell");
});

test("the sheet in front is one that can be seen", async () => {
  const { bytes } = await savedSheet(zipped(richParts()), () => ({ visibility: "Hidden" }));
  const book = partsOfZip(bytes)[WORKBOOK] ?? "";
  const states = [...book.matchAll(/<sheet [^>]*>/gu)].map(([tag]) => !tag.includes("state="));
  expect(states[Number(/activeTab="(\d+)"/u.exec(book)?.[1] ?? 0)]).toBe(true);
});

test("a filter that was taken off is gone, with its name", async () => {
  const bytes = zipped(richParts());
  const { bytes: after } = await savedSheet(bytes, () => ({ filter: null }));
  const parts = partsOfZip(after);
  expect(parts[SHEET_PART]).not.toContain("<autoFilter");
  expect(parts[WORKBOOK]).not.toContain("_FilterDatabase");
});

test("a filter of a kind that the page does not know stays as it is", async () => {
  const other = '<filterColumn colId="2"><top10 val="3"/></filterColumn>';
  const sheet = String(plainParts()[SHEET_PART]).replace(
    "</sheetData>",
    `</sheetData><autoFilter ref="A1:J4">${other}</autoFilter>`,
  );
  const bytes = zipped(plainParts(sheet));
  const { sheet: shown, bytes: after } = await savedSheet(bytes, () => ({ rowHeights: [[1, 30]] }));
  expect(shown.filter).toBeNull();
  expect(partsOfZip(after)[SHEET_PART]).toContain(other);
});
