/** What whole columns and rows look like, and what stays in sight: shown, and written where it is another. */
import { changedParts } from "../../packages/xlsx-package/test/support/parts";
import { plainParts, SHEET_NAME, SHEET_PART, zipped } from "../../test/corpus/builder";
import { richParts } from "../../test/corpus/rich";
import { PlainEditor } from "../../test/support/plain-editor";
import type { CellLook } from "../looks";
import { readShown, type ShownSheet } from "../read-shown";
import type { EditedSheet } from "./edited-workbook";
import { savedWorkbook } from "./save-workbook";

const YELLOW: CellLook = { fill: "#ffff00", format: "@" };

async function saved(bytes: Uint8Array, change: (sheet: EditedSheet, yellow: number) => Partial<EditedSheet>) {
  const editor = await PlainEditor.open(bytes);
  const looks = [...editor.workbook.looks, YELLOW];
  editor.workbook = { ...editor.workbook, looks };
  editor.change(SHEET_NAME, (sheet) => change(sheet, looks.length - 1));
  const result = await savedWorkbook(bytes, editor.workbook, "JC");
  if (!result.ok) throw new Error(result.trouble.code);
  expect(result.remarks).toEqual([]);
  const read = await readShown(result.bytes);
  if (!read.ok) throw new Error(read.trouble.code);
  const { sheets, looks: now } = read.workbook;
  const shown = (sheet: ShownSheet | undefined): readonly (readonly [number, CellLook | undefined])[] =>
    (sheet?.columnLooks ?? []).map(([column, look]) => [column, now[look]]);
  return { bytes: result.bytes, sheets, looks: now, shown, changed: changedParts(bytes, result.bytes) };
}

test("columns that got a look have it in the file; what is taken off leaves the sheet as it was", async () => {
  const bytes = zipped(plainParts());
  const yellow = await saved(bytes, (_, look) => ({ columnLooks: [[2, look], [20, look]] })); // prettier-ignore
  expect(yellow.shown(yellow.sheets[0])).toMatchObject([
    [2, YELLOW],
    [20, YELLOW],
  ]);
  expect(yellow.changed).toEqual([SHEET_PART, "xl/styles.xml"].sort());
  expect((await saved(yellow.bytes, () => ({}))).changed).toEqual([]);
  const back = await saved(yellow.bytes, () => ({ columnLooks: [] }));
  expect(changedParts(bytes, back.bytes)).not.toContain(SHEET_PART);
});

test("columns of the file have their looks, and keep them where nothing is done", async () => {
  const bytes = zipped(richParts());
  const nothing = await saved(bytes, () => ({}));
  expect(nothing.changed).toEqual([]);
  expect(nothing.shown(nothing.sheets[0]).map(([column]) => column)).toEqual([2, 3, 4]);
  const [, , [, text] = []] = nothing.shown(nothing.sheets[0]);
  expect(text?.format).toBe("@");
});

/** Row, look; the cells that the row has stay as they are. */
const rowsOf = ({ sheets: [sheet], looks }: Awaited<ReturnType<typeof saved>>): readonly unknown[] =>
  (sheet?.rowLooks ?? []).map(([row, look]) => [row, looks[look]]);

test("rows that got a look have it in the file, beside their height; what is taken off leaves the sheet as it was", async () => {
  const bytes = zipped(plainParts());
  const yellow = await saved(bytes, (sheet, look) => ({
    rowLooks: [[1, look], [40, look]], // prettier-ignore
    rowHeights: [...sheet.rowHeights, [40, 33]],
  }));
  expect(rowsOf(yellow)).toMatchObject([
    [1, YELLOW],
    [40, YELLOW],
  ]);
  expect(yellow.sheets[0]?.rowHeights).toContainEqual([40, 33]);
  expect(yellow.changed).toEqual([SHEET_PART, "xl/styles.xml"].sort());
  expect((await saved(yellow.bytes, () => ({}))).changed).toEqual([]);
  const back = await saved(yellow.bytes, ({ rowHeights }) => ({
    rowLooks: [],
    rowHeights: rowHeights.filter(([row]) => row !== 40),
  }));
  expect(changedParts(bytes, back.bytes)).not.toContain(SHEET_PART);
});

test("a row's look goes along with the row, and what is written into it looks so", async () => {
  const bytes = zipped(plainParts());
  const yellow = await saved(bytes, (_, look) => ({ rowLooks: [[40, look]] }));
  const moved = await saved(yellow.bytes, ({ rows, rowLooks = [] }) => {
    const written = [rows[0], undefined, ...rows.slice(1)];
    written[41] = [{ value: "王平" }];
    return {
      shifts: [{ axis: "rows", at: 1, insert: 1 }],
      rows: written,
      rowLooks: rowLooks.map(([row, look]) => [row + 1, look] as const),
    };
  });
  expect(rowsOf(moved)).toMatchObject([[41, YELLOW]]);
  const [cell] = moved.sheets[0]?.rows[41] ?? [];
  expect([cell?.value, moved.looks[cell?.look ?? -1]]).toMatchObject(["王平", YELLOW]);
});

test("a new sheet has them, too", async () => {
  const editor = await PlainEditor.open(zipped(plainParts()));
  const { looks, sheets } = editor.workbook;
  const [roster] = sheets;
  if (roster === undefined) throw new Error("no sheet");
  const columnLooks = [[1, looks.length]] as const;
  editor.workbook = {
    ...editor.workbook,
    looks: [...looks, YELLOW],
    sheets: [roster, { ...roster, name: "新", origin: null, columnLooks, rowLooks: columnLooks }],
  };
  const result = await savedWorkbook(zipped(plainParts()), editor.workbook, "JC");
  const read = await readShown(result.ok ? result.bytes : new Uint8Array());
  if (!read.ok) throw new Error(read.trouble.code);
  const [[column, look] = [0, 0]] = read.workbook.sheets[1]?.columnLooks ?? [];
  expect([column, read.workbook.looks[look]]).toMatchObject([1, YELLOW]);
  expect(read.workbook.sheets[1]?.rowLooks).toEqual([[column, look]]);
});

test.each<readonly [string, EditedSheet["frozen"]]>([
  ["rows further down, that a scrolled window began with", { rows: 2, columns: 0, from: { row: 5, column: 0 } }],
  ["both", { rows: 1, columns: 1, from: { row: 3, column: 2 } }],
])("what stays in sight: %s", async (_, frozen) => {
  const bytes = zipped(plainParts());
  const there = await saved(bytes, () => ({ frozen }));
  expect(there.sheets[0]?.frozen).toEqual(frozen);
  expect((await saved(there.bytes, () => ({}))).changed).toEqual([]);
});
