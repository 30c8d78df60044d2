/** Whatever somebody does, one thing after the other: what is read of the saved file is what was left. */
import fc from "fast-check";
import { plainParts, SHEET_NAME, zipped } from "../../test/corpus/builder";
import { PlainEditor } from "../../test/support/plain-editor";
import { readShown, type ShownCell } from "../read-shown";
import type { CellLook } from "../looks";
import { savedWorkbook } from "./save-workbook";

const row = fc.nat({ max: 7 });
const column = fc.nat({ max: 11 });
const value = fc.oneof(
  fc.constant(null),
  fc.string({ maxLength: 6, unit: "grapheme" }),
  fc.integer({ min: -5, max: 50_000 }),
  fc.boolean(),
);
/** Those of the plain workbook: a date, and none. */
const look = fc.constantFrom(0, undefined);

const work = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("set" as const), row, column, value, look }),
    fc.record({ kind: fc.constant("insert row" as const), at: row }),
    fc.record({ kind: fc.constant("remove row" as const), at: row }),
    fc.record({ kind: fc.constant("insert column" as const), at: column }),
    fc.record({
      kind: fc.constant("sort" as const),
      top: row,
      order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
    }),
  ),
  { maxLength: 12 },
);
type Work = typeof work extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

function carryOut(editor: PlainEditor, one: Work): void {
  switch (one.kind) {
    case "set": {
      const given = one.look === undefined ? {} : { look: one.look };
      return editor.set(SHEET_NAME, one.row, one.column, { value: one.value, ...given });
    }
    case "insert row":
      return editor.insertRow(SHEET_NAME, one.at);
    case "remove row":
      return editor.removeRow(SHEET_NAME, one.at);
    case "insert column":
      return editor.insertColumn(SHEET_NAME, one.at);
    case "sort":
      return editor.sort(SHEET_NAME, one.top, one.order);
  }
}

/** By address, what it holds and how a number in it is shown; what is blank and plain is nothing. */
function cellsOf(rows: readonly (readonly (ShownCell | undefined)[] | undefined)[], looks: readonly CellLook[]) {
  const cells: Record<string, unknown> = {};
  rows.forEach((line, r) =>
    line?.forEach((cell, c) => {
      const format = looks[cell?.look ?? -1]?.format ?? null;
      const held = cell?.value === "" ? null : (cell?.value ?? null);
      if (held !== null || format !== null) cells[`${r} ${c}`] = [held, format];
    }),
  );
  return cells;
}

test("what is read of the saved file is what was left", async () => {
  const bytes = zipped(plainParts());
  await fc.assert(
    fc.asyncProperty(work, async (all) => {
      const editor = await PlainEditor.open(bytes);
      for (const one of all) carryOut(editor, one);
      const saved = await savedWorkbook(bytes, editor.workbook, "JC");
      if (!saved.ok) throw new Error(saved.trouble.code);
      const read = await readShown(saved.bytes);
      if (!read.ok) throw new Error(read.trouble.code);
      const [sheet] = read.workbook.sheets;
      const edited = editor.sheet(SHEET_NAME);
      expect(cellsOf(sheet?.rows ?? [], read.workbook.looks)).toEqual(cellsOf(edited.rows, editor.workbook.looks));
    }),
  );
});
