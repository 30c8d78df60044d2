/** What the add-in has left in a file goes out of it again: every part is then what it was before. */
import { changedParts, partsOfZip } from "../../packages/xlsx-package/test/support/parts";
import { EMPTY_STATE, xmlOf } from "../../src/roster/workbook-state";
import { MARK_COLORS, signature } from "../../src/rules/engine/marks";
import { plainParts, SHEET_NAME, SHEET_PART, zipped } from "../../test/corpus/builder";
import { richParts } from "../../test/corpus/rich";
import { PlainEditor } from "../../test/support/plain-editor";
import { savedWorkbook } from "./save-workbook";

async function saved(bytes: Uint8Array, { workbook }: PlainEditor): Promise<{ readonly bytes: Uint8Array }> {
  const result = await savedWorkbook(bytes, workbook, "JC");
  if (!result.ok) throw new Error(result.trouble.code);
  return result;
}

const MARK = (row: number, column: number) => ({
  type: "Custom",
  ranges: [{ top: row, left: column, bottom: row, right: column }],
  formula: `=${signature("violation")}`,
  fill: MARK_COLORS.violation.toLowerCase(),
  fontColor: null,
  stopIfTrue: false,
  priority: 0,
});
test("a width that came goes again, and every part is what it was, also where other columns have theirs", async () => {
  const own = `<cols><col min="1" max="2" width="12" customWidth="1"/></cols>`;
  const sheet = partsOfZip(zipped(plainParts()))[SHEET_PART] ?? "";
  for (const text of [sheet, sheet.replace("<sheetData>", `${own}<sheetData>`)]) {
    const bytes = zipped(plainParts(text));
    const wide = await PlainEditor.open(bytes);
    const columnsOf = (editor: PlainEditor) => editor.sheet(SHEET_NAME).columnWidths;
    wide.change(SHEET_NAME, () => ({ columnWidths: [...columnsOf(wide), [11, 30]] }));
    const widened = (await saved(bytes, wide)).bytes;
    expect(changedParts(bytes, widened)).toEqual([SHEET_PART]);
    const narrow = await PlainEditor.open(widened);
    narrow.change(SHEET_NAME, () => ({ columnWidths: columnsOf(narrow).filter(([column]) => column !== 11) }));
    expect(changedParts(bytes, (await saved(widened, narrow)).bytes)).toEqual([]);
  }
});

test("marks, widths, sheets and what is kept of us go again after they were saved: every part is what it was", async () => {
  const bytes = zipped(richParts());
  const kept = await PlainEditor.open(bytes);
  const [first] = kept.workbook.sheets;
  if (first === undefined) throw new Error("no sheet");
  kept.change(SHEET_NAME, ({ formats, columnWidths }) => ({
    formats: [MARK(1, 2), ...formats],
    columnWidths: [...columnWidths, [40, 22]],
  }));
  const none = { origin: null, tables: [], formats: [], merges: [], columnWidths: [] };
  const rows = [[{ value: "报告" }], [{ value: "=1+1" }]];
  kept.workbook = {
    ...kept.workbook,
    customXml: [...kept.workbook.customXml, xmlOf(EMPTY_STATE)],
    sheets: [...kept.workbook.sheets, { ...first, ...none, name: "审核报告", rows }],
  };
  const { bytes: marked } = await saved(bytes, kept);
  const without = await PlainEditor.open(marked);
  without.workbook = {
    ...without.workbook,
    sheets: without.workbook.sheets.filter(({ name }) => name !== "审核报告"),
    customXml: without.workbook.customXml.filter((xml) => !xml.includes("urn:jc:")),
  };
  without.change(SHEET_NAME, ({ formats, columnWidths }) => ({
    formats: formats.filter(({ formula }) => !formula.includes("JC:")),
    columnWidths: columnWidths.filter(([at]) => at !== 40),
  }));
  expect(changedParts(bytes, (await saved(marked, without)).bytes)).toEqual([]);
});
