/** Whatever somebody does, one thing after the other: what is read of the saved file is what was left. */
import fc from "fast-check";
import { plainParts, SHEET_NAME, zipped } from "../../test/corpus/builder";
import { PlainEditor } from "../../test/support/plain-editor";
import { readShown, type ShownCell, type ShownSheet } from "../read-shown";
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
    fc.record({ kind: fc.constant("height" as const), at: row, height: fc.constantFrom(18, 30.75, 60) }),
    fc.record({ kind: fc.constant("hide row" as const), at: row }),
    fc.record({ kind: fc.constant("hide column" as const), at: column }),
    fc.record({ kind: fc.constant("merge" as const), at: row, from: column }),
    fc.record({ kind: fc.constant("unmerge" as const) }),
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
    case "height":
      return editor.change(SHEET_NAME, ({ rowHeights }) => ({
        rowHeights: [...rowHeights.filter(([place]) => place !== one.at), [one.at, one.height]],
      }));
    case "hide row":
      return editor.change(SHEET_NAME, ({ hiddenRows }) => ({ hiddenRows: toggled(hiddenRows, one.at) }));
    case "hide column":
      return editor.change(SHEET_NAME, ({ hiddenColumns }) => ({ hiddenColumns: toggled(hiddenColumns, one.at) }));
    case "merge":
      // Below all that stands there, where rows that came in have moved it: what a merge covers would be seen no more.
      return editor.change(SHEET_NAME, ({ merges }) => {
        const top = Math.max(20, ...merges.map(({ bottom }) => bottom + 2));
        return { merges: [...merges, { top, bottom: top + 1, left: one.from, right: one.from + 2 }] };
      });
    case "unmerge":
      return editor.change(SHEET_NAME, ({ merges }) => ({ merges: merges.slice(0, -1) }));
    case "sort":
      return editor.sort(SHEET_NAME, one.top, one.order);
  }
}

const toggled = (places: readonly number[], at: number): readonly number[] =>
  places.includes(at) ? places.filter((place) => place !== at) : [...places, at];

const sorted = <T>(list: readonly T[], key: (one: T) => number): readonly T[] =>
  [...list].sort((a, b) => key(a) - key(b));

/** Sizes, what is hidden and merges; columns that are hidden have a width, whether they had one or not. */
const layoutOf = ({ rowHeights, hiddenRows, hiddenColumns, merges }: Omit<ShownSheet, "links">) => ({
  rowHeights: sorted(rowHeights, ([row]) => row),
  hiddenRows: sorted(hiddenRows, (row) => row),
  hiddenColumns: sorted(hiddenColumns, (column) => column),
  merges: sorted(merges, ({ top }) => top),
});

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
      if (sheet === undefined) throw new Error("the sheet is gone");
      expect(cellsOf(sheet.rows, read.workbook.looks)).toEqual(cellsOf(edited.rows, editor.workbook.looks));
      expect(layoutOf(sheet)).toEqual(layoutOf(edited));
    }),
  );
});
