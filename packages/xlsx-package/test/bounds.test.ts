/** What is too much is noticed before it is held, and what is only odd costs what its cells cost. */
import { DEFAULT_BOUNDS, readWorkbook, type Bounds, type Trouble } from "xlsx-package";
import { partsOf, sheetOf, zip } from "./support/package";

const cell = (at: string): string => `<c r="${at}"><v>1</v></c>`;

function troubleOf(bytes: Uint8Array, bounds: Partial<Bounds> = {}): Trouble | null {
  const result = readWorkbook(bytes, { bounds });
  return result.ok ? null : result.trouble;
}

const SHEET = sheetOf(`<row r="1">${cell("A1")}${cell("B1")}${cell("C1")}</row>`);
const STRINGS = ["a".repeat(50), "b".repeat(50)];

test.each<[string, Partial<Bounds>, string]>([
  ["cells on a sheet", { cellsOnSheet: 2 }, "cellsOnSheet"],
  ["cells and strings of the workbook", { cells: 4 }, "cells"],
  ["characters", { characters: 99 }, "characters"],
  ["inflated bytes", { inflatedBytes: 600 }, "inflatedBytes"],
  ["sheets", { sheets: 0 }, "sheets"],
])("%s: one too many", (_what, bounds, what) =>
  expect(troubleOf(zip(partsOf(SHEET, STRINGS)), bounds)).toMatchObject({ code: "too-much", what }),
);

test("all of them at their bounds are read", () =>
  expect(
    troubleOf(zip(partsOf(SHEET, STRINGS)), { cellsOnSheet: 3, cells: 5, characters: 100, sheets: 1 }),
  ).toBeNull());

test("a part that inflates to very many times its size is given up on the way, and its sheet is named", () => {
  const bomb = zip(partsOf(sheetOf("<row/>".repeat(400_000))));
  expect(troubleOf(bomb, { ratioFrom: 1_000_000, ratio: 100 })).toMatchObject({
    code: "too-much",
    what: "ratio",
    sheet: "S",
  });
  expect(troubleOf(bomb)).toBeNull();
});

test.each(["<!DOCTYPE a [<!ENTITY b 'c'>]>", "<!DOCTYPE a SYSTEM 'http://example.invalid/a.dtd' [ ]>"])(
  "%s is refused",
  (declaration) => expect(troubleOf(zip(partsOf(declaration + SHEET)))).toEqual({ code: "entities", part: "xl/s.xml" }),
);

test("a declaration without entities does no harm", () =>
  expect(troubleOf(zip(partsOf(`<!DOCTYPE worksheet>${SHEET}`)))).toBeNull());

test.each<[string, string]>([
  ["one cell at the far end", `<row r="1048576">${cell("XFD1048576")}</row>`],
  ["ten thousand cells in the last column", rowsOf(10_000, (row) => cell(`XFD${row}`))],
  ["a million empty rows", "<row/>".repeat(1_000_000)],
  ["a row beyond the last one", '<row r="10000000"/>'],
])("%s: each cell takes the place of one", (_what, rows) => {
  const result = readWorkbook(zip(partsOf(sheetOf(rows)), { level: 1 }));
  if (!result.ok) throw new Error(result.trouble.code);
  const cells = result.workbook.sheets[0]?.blocks.reduce((sum, block) => sum + block.length, 0);
  expect(cells).toBe([...rows.matchAll(/<c /gu)].length);
});

function rowsOf(count: number, write: (row: number) => string): string {
  return Array.from({ length: count }, (_, i) => `<row r="${i + 1}">${write(i + 1)}</row>`).join("");
}

test.each<[string, (i: number) => string, number, number]>([
  ["apart from each other", (i) => `A${2 * i + 1}:XFD${2 * i + 1}`, 50_000, 0],
  ["beside each other in one row", (i) => `${letters(i)}1:${letters(i)}2`, 16_384, 0],
  ["all over each other", (i) => `A${i + 1}:XFD1048576`, 1, 49_999],
  ["all the same", () => "A1:XFD1048576", 1, 0],
])("fifty thousand merges %s", (_what, write, kept, overlapping) => {
  const count = kept === 16_384 ? kept : 50_000;
  const merges = Array.from({ length: count }, (_, i) => `<mergeCell ref="${write(i)}"/>`).join("");
  const result = readWorkbook(zip(partsOf(sheetOf("", `<mergeCells>${merges}</mergeCells>`))));
  if (!result.ok) throw new Error(result.trouble.code);
  const [sheet] = result.workbook.sheets;
  expect([sheet?.merges.length, sheet?.overlapping.length]).toEqual([kept, overlapping]);
});

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

test("the usual bounds are those of Excel where it has any", () =>
  expect(DEFAULT_BOUNDS).toMatchObject({ sheets: 5_000, cellsOnSheet: 5_000_000 }));
