/** Cells that were sorted, or put elsewhere, are saved with what hangs on their cells. */
import { changedParts, partsOfZip } from "../../packages/xlsx-package/test/support/parts";
import { partsOf, sheetOf, zip } from "../../packages/xlsx-package/test/support/package";
import { SHEET_NAME, zipped } from "../../test/corpus/builder";
import { richParts } from "../../test/corpus/rich";
import { PlainEditor } from "../../test/support/plain-editor";
import { readShown } from "../read-shown";
import type { EditedSheet } from "./edited-workbook";
import { savedWorkbook } from "./save-workbook";

async function saved(bytes: Uint8Array, { workbook }: PlainEditor): Promise<Uint8Array> {
  const result = await savedWorkbook(bytes, workbook, "JC");
  if (!result.ok) throw new Error(result.trouble.code);
  expect(result.remarks).toEqual([]);
  return result.bytes;
}

const linksOf = async (bytes: Uint8Array): Promise<readonly (readonly [number, string])[]> => {
  const read = await readShown(bytes);
  if (!read.ok) throw new Error(read.trouble.code);
  const { links = [] } = read.workbook.sheets[0] ?? {};
  return links.map(({ area, location, address = "" }) => [area.top, address + location]);
};

/** The cells of the two links. */
const CUT = { carried: { top: 1, left: 0, bottom: 2, right: 0 }, to: { row: 8, column: 3 } };
/** The first two columns change places. */
const DRAGGED = { sorted: { top: 0, left: 0, bottom: 1_048_575, right: 1 }, order: [1, 0], along: "columns" } as const;
/** The third person comes first. */
const ORDER = [2, 0, 1];

test("links and comments go with their cells; the filter, validations, formats and the table stay", async () => {
  const bytes = zipped(richParts());
  const [[, first = ""] = [], [, second = ""] = []] = await linksOf(bytes);
  expect(await linksOf(bytes)).toEqual([
    [1, first],
    [2, second],
  ]);
  const editor = await PlainEditor.open(bytes);
  editor.sort(SHEET_NAME, 1, ORDER);
  const after = await saved(bytes, editor);
  expect(await linksOf(after)).toEqual([
    [2, first],
    [3, second],
  ]);
  const parts = partsOfZip(after);
  const refOf = (part: string, element: string): string | undefined =>
    new RegExp(`<${element} [^>]*ref="([^"]*)"`, "u").exec(parts[part] ?? "")?.[1];
  expect(refOf("xl/comments1.xml", "comment")).toBe("B3");
  expect(refOf("xl/threadedComments/threadedComment1.xml", "threadedComment")).toBe("B3");
  expect(changedParts(bytes, after).filter((part) => /tables|charts|drawing|pivot/u.test(part))).toEqual([]);
});

test("sorted and sorted back is no change", async () => {
  const bytes = zipped(richParts());
  const editor = await PlainEditor.open(bytes);
  editor.sort(SHEET_NAME, 1, ORDER);
  editor.sort(SHEET_NAME, 1, [1, 2, 0]);
  expect(changedParts(bytes, await saved(bytes, editor))).toEqual([]);
});

test.each<readonly [string, EditedSheet["shifts"]]>([
  [
    "cells cut and put elsewhere, undone",
    [CUT, { carried: { top: 8, left: 3, bottom: 9, right: 3 }, to: { row: 1, column: 0 } }],
  ],
  ["columns dragged and dragged back", [DRAGGED, { ...DRAGGED, order: [1, 0] }]],
  ["columns let go where they stood", [{ ...DRAGGED, order: [0, 1] }]],
])("%s: no change", async (_what, shifts) => {
  const bytes = zipped(richParts());
  const editor = await PlainEditor.open(bytes);
  editor.change(SHEET_NAME, () => ({ shifts }));
  expect(changedParts(bytes, await saved(bytes, editor))).toEqual([]);
});

test.each<readonly [string, EditedSheet["shifts"], readonly (readonly [row: number, column: number])[]]>([
  [
    "cells cut and put elsewhere",
    [CUT],
    [
      [8, 3],
      [9, 3],
    ],
  ],
  [
    "put there and put back further up, which is no undoing",
    [CUT, { ...CUT, carried: { top: 8, left: 3, bottom: 8, right: 3 }, to: { row: 1, column: 0 } }],
    [
      [1, 0],
      [9, 3],
    ],
  ],
  [
    "columns dragged",
    [DRAGGED],
    [
      [1, 1],
      [2, 1],
    ],
  ],
])("%s: links go along", async (_what, shifts, places) => {
  const bytes = zipped(richParts());
  const editor = await PlainEditor.open(bytes);
  editor.change(SHEET_NAME, () => ({ shifts }));
  const read = await readShown(await saved(bytes, editor));
  expect(read.ok && read.workbook.sheets[0]?.links.map(({ area }) => [area.top, area.left])).toEqual(places);
});

test("rows that come in between two sorts are sorted with the others, and their links with them", async () => {
  const bytes = zipped(richParts());
  const before = await linksOf(bytes);
  const editor = await PlainEditor.open(bytes);
  editor.sort(SHEET_NAME, 1, ORDER);
  editor.insertRow(SHEET_NAME, 1);
  editor.sort(SHEET_NAME, 1, [3, 2, 1, 0]);
  expect(await linksOf(await saved(bytes, editor))).toEqual([
    [2, before[0]?.[1]],
    [1, before[1]?.[1]],
  ]);
});

const RUNS = '<si><r><t xml:space="preserve">王 </t></r><r><rPr><color rgb="FFFF0000"/></rPr><t>平</t></r></si>';
const GUIDED = '<si><t>李明</t><rPh sb="0" eb="2"><t>リメイ</t></rPh></si>';

test.each<readonly [string, number | null, string]>([
  [
    "as they were",
    null,
    '<c r="A1" t="s"><v>1</v></c><c r="A2" t="s"><v>0</v></c><c r="A3" t="inlineStr"><is><t>赵</t>',
  ],
  [
    "one typed over since",
    0,
    '<c r="A1" t="inlineStr"><is><t>王明</t></is></c><c r="A2" t="s"><v>0</v></c><c r="A3" t="inlineStr"><is><t>赵</t>',
  ],
])("texts whose letters have looks of their own keep them where rows are sorted: %s", async (_what, typed, cells) => {
  const rows = [0, 2, 1].map((text, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>${text}</v></c></row>`);
  const parts = { ...partsOf(sheetOf(rows.join(""))), "xl/t.xml": `<sst>${RUNS}${GUIDED}<si><t>赵</t></si></sst>` };
  const bytes = zip(parts);
  const editor = await PlainEditor.open(bytes);
  editor.sort("S", 0, [2, 0, 1]);
  if (typed !== null) editor.set("S", typed, 0, { value: "王明" });
  const sheet = partsOfZip(await saved(bytes, editor))["xl/s.xml"] ?? "";
  expect(sheet.replace(/<.?row[^>]*>/gu, "")).toContain(cells);
});

const ONE = '<c r="A1" t="inlineStr" ph="1"><is><r><t>王</t></r><r><rPr><b/></rPr><t>平 </t></r></is></c>';
const OTHER = '<c r="A2" s="0" t="inlineStr"><is><t>李明</t><rPh sb="0" eb="2"><t>リメイ</t></rPh></is></c>';
const PLAIN = '<c r="A3" t="inlineStr"><is><t>赵</t></is></c>';

test.each<readonly [string, "x:" | "", string | null, readonly string[]]>([
  [
    "as they were",
    "",
    null,
    [PLAIN.replace("A3", "A1"), ONE.replace("A1", "A2"), OTHER.replace("A2", "A3").replace(' s="0"', "")],
  ],
  [
    "with a prefix",
    "x:",
    null,
    [PLAIN.replace("A3", "A1"), ONE.replace("A1", "A2"), OTHER.replace("A2", "A3").replace(' s="0"', "")],
  ],
  [
    "one typed over since",
    "",
    "王平",
    [
      PLAIN.replace("A3", "A1"),
      PLAIN.replace("A3", "A2").replace("赵", "王平"),
      OTHER.replace("A2", "A3").replace(' s="0"', ""),
    ],
  ],
])("and so do those whose cells hold them themselves: %s", async (_what, prefix, typed, cells) => {
  const rows = [ONE, OTHER, PLAIN].map((cell, i) => `<row r="${i + 1}">${cell}</row>`).join("");
  const withPrefix = (xml: string): string => xml.replace(/<(\/?)(?!\?)/gu, `<$1${prefix}`);
  const sheet = withPrefix(sheetOf(rows)).replace(/xmlns=/u, prefix === "" ? "xmlns=" : "xmlns:x=");
  const bytes = zip(partsOf(sheet));
  const editor = await PlainEditor.open(bytes);
  editor.sort("S", 0, [2, 0, 1]);
  if (typed !== null) editor.set("S", 1, 0, { value: typed });
  const after = partsOfZip(await saved(bytes, editor))["xl/s.xml"] ?? "";
  expect(after.replace(/<.?(?:x:)?row[^>]*>/gu, "")).toContain(withPrefix(cells.join("")));
});
