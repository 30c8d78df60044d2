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

describe("a column of formulas that was saved and taken out again", () => {
  const JC = "=JC.VERDICT(A2:A2)";
  const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const book = (sheet: string, calculation: string): Uint8Array => {
    const parts = plainParts(sheet);
    const workbook = String(parts["xl/workbook.xml"]).replace("</workbook>", `${calculation}</workbook>`);
    return zipped({ ...parts, "xl/workbook.xml": workbook });
  };
  const cells = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
  const SHEET = `<worksheet ${MAIN}><dimension ref="A1:A2"/><sheetData>${cells}</sheetData></worksheet>`;

  test.each([
    ["nothing is said of calculating", ""],
    ["something is", '<calcPr calcId="191029"/>'],
  ])("every part is what it was where %s", async (_, calculation) => {
    const bytes = book(SHEET, calculation);
    const filled = await PlainEditor.open(bytes);
    const look = filled.workbook.looks.length;
    filled.workbook = { ...filled.workbook, looks: [...filled.workbook.looks, { format: "0.000", bold: true }] };
    filled.set(SHEET_NAME, 0, 1, { value: "结论", look });
    filled.set(SHEET_NAME, 1, 1, { value: "符合", formula: JC, look });
    const { bytes: written } = await saved(bytes, filled);
    expect(partsOfZip(written)[SHEET_PART]).toContain('<dimension ref="A1:B2"/>');
    expect(partsOfZip(written)["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
    const emptied = await PlainEditor.open(written);
    emptied.change(SHEET_NAME, ({ rows }) => ({ rows: rows.map((row) => row?.slice(0, 1)) }));
    expect(changedParts(bytes, (await saved(written, emptied)).bytes)).toEqual([]);
  });

  test("formulas of others are calculated as before", async () => {
    const own = SHEET.replace("<v>2</v>", "<f>A1+1</f><v>2</v>");
    const bytes = book(own, "");
    const filled = await PlainEditor.open(bytes);
    filled.set(SHEET_NAME, 1, 1, { value: "符合", formula: JC });
    const { bytes: written } = await saved(bytes, filled);
    const emptied = await PlainEditor.open(written);
    emptied.set(SHEET_NAME, 1, 1, { value: null });
    const { bytes: after } = await saved(written, emptied);
    expect(changedParts(bytes, after)).toEqual(["xl/workbook.xml"]);
    expect(partsOfZip(after)["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
  });
});

test("a table that grew for a column is as wide as before when the column is gone", async () => {
  const bytes = zipped(richParts());
  const wide = await PlainEditor.open(bytes);
  const name = Object.keys(partsOfZip(bytes)).find((part) => part.startsWith("xl/tables/")) ?? "";
  const grow = (editor: PlainEditor, by: number): void =>
    editor.change(SHEET_NAME, ({ tables }) => ({
      tables: tables.map((table) => ({ ...table, rect: { ...table.rect, right: table.rect.right + by } })),
    }));
  const [table] = wide.sheet(SHEET_NAME).tables;
  if (table === undefined) throw new Error("no table");
  grow(wide, 1);
  wide.set(SHEET_NAME, table.rect.top, table.rect.right + 1, { value: "结论" });
  const { bytes: grown } = await saved(bytes, wide);
  expect(changedParts(bytes, grown)).toContain(name);
  const narrow = await PlainEditor.open(grown);
  grow(narrow, -1);
  narrow.set(SHEET_NAME, table.rect.top, table.rect.right + 1, { value: null });
  // Its other formulas are calculated when it is opened.
  expect(changedParts(bytes, (await saved(grown, narrow)).bytes)).toEqual(["xl/workbook.xml"]);
});
