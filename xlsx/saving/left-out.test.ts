/** What was changed and is not written: it is said, and nothing in the file is another. */
import { changedParts } from "../../packages/xlsx-package/test/support/parts";
import { SHEET_NAME, zipped } from "../../test/corpus/builder";
import { richParts } from "../../test/corpus/rich";
import { PlainEditor } from "../../test/support/plain-editor";
import { savedWorkbook, type SavingRemark } from "./save-workbook";

test.each<readonly [string, (editor: PlainEditor) => void, SavingRemark]>([
  [
    "a protection that was taken off",
    (editor) => editor.change(SHEET_NAME, ({ isProtected }) => ({ isProtected: !isProtected })),
    { code: "protection", sheet: SHEET_NAME },
  ],
  [
    "a filter over a part of a table",
    (editor) =>
      editor.change(SHEET_NAME, () => ({ filter: { area: { top: 0, left: 0, bottom: 3, right: 3 }, columns: [] } })),
    { code: "table-filter", sheet: SHEET_NAME },
  ],
  ...(["tab-color", "gridlines", "color-filter", "range-protection"] as const).map(
    (code) =>
      [
        code,
        (editor: PlainEditor) => editor.change(SHEET_NAME, () => ({ others: [code] })),
        { code, sheet: SHEET_NAME },
      ] as const,
  ),
  [
    "a name that was given to cells",
    (editor) => {
      editor.workbook = { ...editor.workbook, newNames: ["名册区"] };
    },
    { code: "names", names: ["名册区"] },
  ],
])("%s is not written, and that is said", async (_, work, expected) => {
  const bytes = zipped(richParts());
  const editor = await PlainEditor.open(bytes);
  work(editor);
  const saved = await savedWorkbook(bytes, editor.workbook, "JC");
  if (!saved.ok) throw new Error(saved.trouble.code);
  expect(saved.remarks).toEqual([expected]);
  expect(changedParts(bytes, saved.bytes)).toEqual([]);
});
