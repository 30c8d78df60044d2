/** Sheets that got another name or place: the file has them so, and of all else nothing is another. */
import { changedParts, partsOfZip } from "../../packages/xlsx-package/test/support/parts";
import { SHEET_NAME, zipped } from "../../test/corpus/builder";
import { richParts } from "../../test/corpus/rich";
import { PlainEditor } from "../../test/support/plain-editor";
import { readShown } from "../read-shown";
import type { EditedSheet } from "./edited-workbook";
import { savedWorkbook } from "./save-workbook";

const WORKBOOK = "xl/workbook.xml";
const NAME = "2020 名册（甲）";
/** Parts that name the roster, and those that name the sheet with the lists. */
const OF_ROSTER = ["xl/charts/chart1.xml", "xl/pivotCache/pivotCacheDefinition1.xml", WORKBOOK];
const OF_LISTS = [WORKBOOK, "xl/worksheets/sheet1.xml"];

async function opened() {
  const bytes = zipped(richParts());
  const editor = await PlainEditor.open(bytes);
  const save = async () => {
    const saved = await savedWorkbook(bytes, editor.workbook, "JC");
    if (!saved.ok) throw new Error(saved.trouble.code);
    expect(saved.remarks).toEqual([]);
    const read = await readShown(saved.bytes);
    if (!read.ok) throw new Error(read.trouble.code);
    return { bytes: saved.bytes, ...read.workbook, changed: changedParts(bytes, saved.bytes) };
  };
  return { bytes, editor, save };
}

test.each([
  ["the roster", SHEET_NAME, NAME, OF_ROSTER],
  ["the sheet with the lists", "说明", "说明 2", OF_LISTS],
  ["a sheet that nothing names", "密", "密2", [WORKBOOK]],
])("%s gets another name: only the parts that name it are others", async (_, sheet, name, parts) => {
  const { editor, save } = await opened();
  editor.change(sheet, () => ({ name }));
  const saved = await save();
  expect(saved.sheets.map((one) => one.name)).toContain(name);
  expect(saved.changed).toEqual(parts);
});

test("what the grid writes after a rename is the formula of the file, whatever quotes it puts", async () => {
  const { bytes, editor, save } = await opened();
  editor.set("说明", 0, 1, { value: 2, formula: "=花名册!A1+1" });
  const first = await savedWorkbook(bytes, editor.workbook, "JC");
  if (!first.ok) throw new Error(first.trouble.code);
  for (const name of ["名册", NAME]) {
    const again = await PlainEditor.open(first.bytes);
    again.change(SHEET_NAME, () => ({ name }));
    again.set("说明", 0, 1, { value: 2, formula: `='${name}'!A1+1` });
    const second = await savedWorkbook(first.bytes, again.workbook, "JC");
    if (!second.ok) throw new Error(second.trouble.code);
    expect(partsOfZip(second.bytes)["xl/worksheets/sheet2.xml"]).toBe(
      partsOfZip(first.bytes)["xl/worksheets/sheet2.xml"]?.replace("花名册!", name === NAME ? `'${NAME}'!` : "名册!"),
    );
  }
  expect((await save()).changed).toContain("xl/worksheets/sheet2.xml");
});

test("sheets in another order, one that came among them: names of sheets go along", async () => {
  const { bytes, editor, save } = await opened();
  const [roster, lists, secret] = editor.workbook.sheets;
  if (roster === undefined || lists === undefined || secret === undefined) throw new Error("three sheets");
  const added: EditedSheet = { ...secret, name: "新", origin: null, visibility: "Visible" };
  editor.workbook = { ...editor.workbook, sheets: [secret, added, { ...roster, name: NAME }, lists] };
  const saved = await save();
  expect(saved.sheets.map(({ name }) => name)).toEqual(["密", "新", NAME, "说明"]);
  expect(saved.active).toBe(3);
  const text = partsOfZip(saved.bytes)[WORKBOOK] ?? "";
  expect(text).toContain(`name="_xlnm._FilterDatabase" localSheetId="2" hidden="1">'${NAME}'!$A$1:$J$4<`);
  // The order alone touches nothing but the workbook's own part.
  editor.workbook = { ...editor.workbook, sheets: [secret, roster, lists] };
  const again = await savedWorkbook(bytes, editor.workbook, "JC");
  expect(again.ok && changedParts(bytes, again.bytes)).toEqual([WORKBOOK]);
});

test("a sheet with a new name is changed besides", async () => {
  const { editor, save } = await opened();
  editor.change(SHEET_NAME, () => ({ name: NAME }));
  editor.set(NAME, 1, 0, { value: "王晓平" });
  editor.insertRow(NAME, 8);
  editor.set(NAME, 9, 0, { value: "末行" });
  const { sheets } = await save();
  const roster = sheets.find(({ name }) => name === NAME);
  expect(roster?.rows[1]?.[0]?.value).toBe("王晓平");
  expect(roster?.rows[9]?.[0]?.value).toBe("末行");
});
