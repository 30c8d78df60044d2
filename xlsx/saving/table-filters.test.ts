/** Filters of the workbook's own tables: shown, and written into the parts of the tables. */
import { zip } from "../../packages/xlsx-package/test/support/package";
import { changedParts, partsOfZip } from "../../packages/xlsx-package/test/support/parts";
import { withTable } from "../../packages/xlsx-package/test/support/patched";
import { PlainEditor } from "../../test/support/plain-editor";
import { readShown, type ShownFilter } from "../read-shown";
import { savedWorkbook } from "./save-workbook";

const SHEET = "S";
const TABLE = "xl/table.xml";
const PART = "xl/s.xml";
const AREA = { top: 0, left: 0, bottom: 2, right: 1 };
const ONE: ShownFilter["columns"] = [{ column: 1, values: { list: ["1"], blank: false } }];

async function shown(bytes: Uint8Array): Promise<ShownFilter | null> {
  const read = await readShown(bytes);
  if (!read.ok) throw new Error(read.trouble.code);
  return read.workbook.sheets[0]?.filter ?? null;
}

async function saved(bytes: Uint8Array, work: (editor: PlainEditor) => void) {
  const editor = await PlainEditor.open(bytes);
  work(editor);
  const result = await savedWorkbook(bytes, editor.workbook, "JC");
  if (!result.ok) throw new Error(result.trouble.code);
  const filter =
    /<autoFilter[^>]*(?:\/>|[^/]>.*?<\/autoFilter>)/u.exec(partsOfZip(result.bytes)[TABLE] ?? "")?.[0] ?? "";
  return { ...result, filter, changed: changedParts(bytes, result.bytes) };
}

const filteredBy = (columns: ShownFilter["columns"], hiddenRows: readonly number[]) => (editor: PlainEditor) =>
  editor.change(SHEET, () => ({ filter: { area: AREA, columns }, hiddenRows }));

test("a table has its filter in the grid, and what is chosen there stands in the table", async () => {
  const bytes = withTable();
  expect(await shown(bytes)).toEqual({ area: AREA, columns: [], table: "T" });
  const chosen = await saved(bytes, filteredBy(ONE, [2]));
  expect(chosen.filter).toBe(
    `<autoFilter ref="A1:B3"><filterColumn colId="1"><filters><filter val="1"/></filters></filterColumn></autoFilter>`,
  );
  expect(chosen.changed).toEqual([PART, TABLE]);
  expect(partsOfZip(chosen.bytes)[PART]).not.toContain("autoFilter");
  expect(await shown(chosen.bytes)).toEqual({ area: AREA, columns: ONE, table: "T" });
  // Nothing is done: nothing is another; all shown again, the file is as it was.
  expect((await saved(chosen.bytes, () => undefined)).changed).toEqual([]);
  const back = await saved(chosen.bytes, filteredBy([], []));
  expect(changedParts(bytes, back.bytes)).toEqual([]);
});

test("a filter that is taken off goes from its table, and comes back", async () => {
  const bytes = withTable();
  const off = await saved(bytes, (editor) => editor.change(SHEET, () => ({ filter: null })));
  expect([off.filter, off.changed, off.remarks]).toEqual(["", [TABLE], []]);
  expect(await shown(off.bytes)).toBeNull();
  const on = await saved(off.bytes, filteredBy([], []));
  expect(changedParts(bytes, on.bytes)).toEqual([]);
});

test("a table that has grown is filtered down to its new end", async () => {
  const grown = await saved(withTable(), (editor) => {
    filteredBy(ONE, [])(editor);
    editor.set(SHEET, 3, 0, { value: 5 });
    editor.change(SHEET, ({ tables }) => ({ tables: tables.map((one) => ({ ...one, rect: { ...AREA, bottom: 3 } })) }));
  });
  expect(grown.filter).toContain(`<autoFilter ref="A1:B4"><filterColumn colId="1">`);
  expect(partsOfZip(grown.bytes)[TABLE]).toContain(`displayName="T" ref="A1:B4"`);
});

test("one that lies over a part of a table is left out, and that is said", async () => {
  const over = await saved(withTable(), (editor) =>
    editor.change(SHEET, () => ({ filter: { area: { ...AREA, right: 4 }, columns: ONE } })),
  );
  expect(over.remarks).toEqual([{ code: "table-filter", sheet: SHEET }]);
  expect(over.changed).toEqual([]);
});

test("one beside the table is the sheet's own, and the table has none any more", async () => {
  const area = { top: 0, left: 3, bottom: 2, right: 4 };
  const beside = await saved(withTable(), (editor) => editor.change(SHEET, () => ({ filter: { area, columns: [] } })));
  expect(beside.filter).toBe("");
  expect(await shown(beside.bytes)).toEqual({ area, columns: [] });
});

test("a table without a row of headers has no filter; of words that are not known nothing is shown or changed", async () => {
  const table = (change: (text: string) => string): Uint8Array => {
    const parts = partsOfZip(withTable());
    return zip({ ...parts, [TABLE]: change(parts[TABLE] ?? "") });
  };
  expect(await shown(table((text) => text.replace(' id="1"', ' id="1" headerRowCount="0"')))).toBeNull();
  const colored = table((text) =>
    text.replace(
      '<autoFilter ref="A1:B3"/>',
      '<autoFilter ref="A1:B3"><filterColumn colId="0"><colorFilter dxfId="0"/></filterColumn></autoFilter>',
    ),
  );
  expect(await shown(colored)).toBeNull();
  expect((await saved(colored, () => undefined)).changed).toEqual([]);
});
