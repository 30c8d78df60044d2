/** A workbook is saved: the work is in the file, and nothing else in it is another. */
import { utils, write } from "@e965/xlsx";
import { unzipSync } from "fflate";
import { partsOfZip, changedParts } from "../../packages/xlsx-package/test/support/parts";
import { plainParts, SHEET_NAME, SHEET_PART, TABLE, zipped } from "../../test/corpus/builder";
import { richParts } from "../../test/corpus/rich";
import { VARIANTS } from "../../test/corpus/variants";
import { PlainEditor } from "../../test/support/plain-editor";
import { xmlOf, EMPTY_STATE } from "../../src/roster/workbook-state";
import { MARK_COLORS, signature } from "../../src/rules/engine/marks";
import { readShown, type ShownCell, type ShownSheet, type ShownWorkbook } from "../read-shown";
import { readWorkbook } from "../read-workbook";
import { savedWorkbook, type SavingRemark } from "./save-workbook";

interface Saved {
  readonly bytes: Uint8Array;
  readonly remarks: readonly SavingRemark[];
  readonly workbook: ShownWorkbook;
}

async function saved(bytes: Uint8Array, { workbook }: PlainEditor): Promise<Saved> {
  const result = await savedWorkbook(bytes, workbook, "JC");
  if (!result.ok) throw new Error(result.trouble.code);
  const read = await readShown(result.bytes);
  if (!read.ok) throw new Error(read.trouble.code);
  return { ...result, workbook: read.workbook };
}

const rowsOf = (
  { sheets }: { readonly sheets: readonly Pick<ShownSheet, "name" | "rows">[] },
  name = SHEET_NAME,
): readonly unknown[][] => {
  const { rows } = sheets.find((sheet) => sheet.name === name) ?? { rows: [] };
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell?.value ?? null));
};

const table = (
  ...changes: readonly (readonly [row: number, column: number, value: ShownCell["value"]])[]
): unknown[][] =>
  TABLE.map((row, r) =>
    row.map((value, c) => changes.find(([row2, column]) => row2 === r && column === c)?.[2] ?? value),
  );

describe("where nothing was done", () => {
  test.each([
    ...VARIANTS.map(({ name, parts }) => [name, () => zipped(parts())] as const),
    ["everything", () => zipped(richParts())] as const,
  ])("%s: every part is what it was", async (_, bytesOf) => {
    const bytes = bytesOf();
    const editor = await PlainEditor.open(bytes);
    const { bytes: after, remarks } = await saved(bytes, editor);
    expect(changedParts(bytes, after)).toEqual([]);
    expect(remarks).toEqual([]);
  });

  test("rows that came and went again, or went and came back, are no change", async () => {
    const bytes = zipped(richParts());
    const editor = await PlainEditor.open(bytes);
    const before = editor.workbook;
    editor.insertRow(SHEET_NAME, 2);
    editor.insertColumn(SHEET_NAME, 0);
    editor.change(SHEET_NAME, ({ shifts }) => ({
      ...before.sheets.find(({ name }) => name === SHEET_NAME),
      shifts: [...shifts, { axis: "columns", at: 0, remove: 1 }, { axis: "rows", at: 2, remove: 1 }],
    }));
    expect(changedParts(bytes, (await saved(bytes, editor)).bytes)).toEqual([]);
  });
});

test("cells that were corrected are in the file, with the looks that they had", async () => {
  const bytes = zipped(plainParts());
  const editor = await PlainEditor.open(bytes);
  editor.set(SHEET_NAME, 1, 0, { value: "王晓明" });
  editor.set(SHEET_NAME, 1, 5, { value: 41_000 });
  editor.set(SHEET_NAME, 2, 9, { value: null });
  editor.set(SHEET_NAME, 3, 9, { value: true });
  editor.set(SHEET_NAME, 6, 3, { value: "新的" });
  const { workbook, bytes: after } = await saved(bytes, editor);
  expect(rowsOf(workbook)).toEqual([
    ...table([1, 0, "王晓明"], [1, 5, 41_000], [3, 9, true]).map((row, r) => (r === 2 ? row.slice(0, 9) : row)),
    [],
    [],
    [null, null, null, "新的"],
  ]);
  expect(workbook.looks[workbook.sheets[0]?.rows[1]?.[5]?.look ?? -1]?.format).toBe("yyyy/m/d");
  expect(changedParts(bytes, after)).toEqual([SHEET_PART]);
});

test("a row that came in is there, and everything behind it stands one further down", async () => {
  const bytes = zipped(richParts());
  const editor = await PlainEditor.open(bytes);
  editor.insertRow(SHEET_NAME, 2);
  editor.set(SHEET_NAME, 2, 0, { value: "新来的" });
  const { workbook } = await saved(bytes, editor);
  const before = rowsOf((await PlainEditor.open(bytes)).workbook);
  expect(rowsOf(workbook)).toEqual([...before.slice(0, 2), ["新来的"], ...before.slice(2)]);
});

test("rows that were sorted stand in their new order, each cell with its look", async () => {
  const bytes = zipped(plainParts());
  const editor = await PlainEditor.open(bytes);
  editor.set(SHEET_NAME, 1, 0, { value: "王小明", look: editor.sheet(SHEET_NAME).rows[1]?.[5]?.look ?? -1 });
  editor.sort(SHEET_NAME, 1, [2, 0, 1]);
  const { workbook } = await saved(bytes, editor);
  expect(rowsOf(workbook)).toEqual([TABLE[0], TABLE[3], TABLE[1], TABLE[2]]);
  const lookAt = (row: number, column: number): string | undefined =>
    workbook.looks[workbook.sheets[0]?.rows[row]?.[column]?.look ?? -1]?.format;
  expect([lookAt(1, 0), lookAt(2, 0), lookAt(2, 5)]).toEqual([undefined, "yyyy/m/d", "yyyy/m/d"]);
});

describe("formulas", () => {
  const cell = async (before: string, now: ShownCell): Promise<string | undefined> => {
    const rows = `<row r="1"><c r="A1"><v>1</v></c>${before}</row>`;
    const bytes = zipped(
      plainParts(
        `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
      ),
    );
    const editor = await PlainEditor.open(bytes);
    editor.set(SHEET_NAME, 0, 1, now);
    const { bytes: after } = await saved(bytes, editor);
    return /<c r="B1".*?<\/c>/u.exec(partsOfZip(after)[SHEET_PART] ?? "")?.[0];
  };
  const STANDING = '<c r="B1"><f>_xlfn.IFS(A1,2)</f><v>2</v></c>';

  test.each<readonly [string, string, ShownCell, string]>([
    ["one that came to the same is not touched", STANDING, { value: 2, formula: "=IFS(A1,2)" }, STANDING],
    [
      "one that comes to something else keeps its text",
      STANDING,
      { value: 3, formula: "=IFS(A1,2)" },
      '<c r="B1"><f>_xlfn.IFS(A1,2)</f><v>3</v></c>',
    ],
    [
      "one that is not known here keeps what it came to",
      STANDING,
      { value: "#NAME?", formula: "=IFS(A1,2)" },
      STANDING,
    ],
    ["one that is still being calculated, too", STANDING, { value: "#BUSY!", formula: "=IFS(A1,2)" }, STANDING],
    [
      "another one",
      STANDING,
      { value: "不符合", formula: "=JC.VERDICT(A1:A1)" },
      '<c r="B1" t="str"><f>_xldudf_JC_VERDICT(A1:A1)</f><v>不符合</v></c>',
    ],
    [
      "one that fills more cells than its own",
      STANDING,
      { value: 1, formula: "=JC.VERDICT(A1:A2)", fills: { top: 0, left: 1, bottom: 1, right: 1 } },
      '<c r="B1"><f t="array" ref="B1:B2">_xldudf_JC_VERDICT(A1:A2)</f><v>1</v></c>',
    ],
    ["a value in the place of one", STANDING, { value: 2 }, '<c r="B1"><v>2</v></c>'],
    [
      "an error",
      STANDING,
      { value: "#N/A", formula: "=IFS(A1,2)" },
      '<c r="B1" t="e"><f>_xlfn.IFS(A1,2)</f><v>#N/A</v></c>',
    ],
  ])("%s", async (_, before, now, after) => expect(await cell(before, now)).toBe(after));
});

describe("a formula that fills several cells", () => {
  const FILLED =
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>' +
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">F(C1:C2)</f><v>1</v></c><c r="B1"><v>9</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c></row></sheetData></worksheet>';
  const cellsOf = (bytes: Uint8Array): readonly string[] =>
    [...(partsOfZip(bytes)[SHEET_PART] ?? "").matchAll(/<c r=.*?(?:<\/c>|\/>)/gu)].map(([cell]) => cell);
  const fills = { top: 0, left: 0, bottom: 1, right: 0 };

  test.each<readonly [string, (editor: PlainEditor) => void, readonly string[]]>([
    [
      "it is not touched where it comes to the same",
      (editor) => editor.set(SHEET_NAME, 0, 1, { value: 8 }),
      [
        '<c r="A1"><f t="array" ref="A1:A2">F(C1:C2)</f><v>1</v></c>',
        '<c r="B1"><v>8</v></c>',
        '<c r="A2"><v>2</v></c>',
      ],
    ],
    [
      "it comes to something else in all of its cells",
      (editor) => {
        editor.set(SHEET_NAME, 0, 0, { value: 5, formula: "=F(C1:C2)", fills });
        editor.set(SHEET_NAME, 1, 0, { value: "x", isFilled: true });
      },
      [
        '<c r="A1"><f t="array" ref="A1:A2">F(C1:C2)</f><v>5</v></c>',
        '<c r="B1"><v>9</v></c>',
        '<c r="A2" t="str"><v>x</v></c>',
      ],
    ],
    [
      "it fills more cells than before",
      (editor) => {
        editor.set(SHEET_NAME, 0, 0, { value: 1, formula: "=F(C1:C2)", fills: { ...fills, bottom: 2 } });
        editor.set(SHEET_NAME, 2, 0, { value: 3, isFilled: true });
      },
      [
        '<c r="A1"><f t="array" ref="A1:A3">F(C1:C2)</f><v>1</v></c>',
        '<c r="B1"><v>9</v></c>',
        '<c r="A2"><v>2</v></c>',
        '<c r="A3"><v>3</v></c>',
      ],
    ],
  ])("%s", async (_, work, cells) => {
    const bytes = zipped(plainParts(FILLED));
    const editor = await PlainEditor.open(bytes);
    expect(editor.sheet(SHEET_NAME).rows[1]?.[0]).toMatchObject({ value: 2, isFilled: true });
    work(editor);
    expect(cellsOf((await saved(bytes, editor)).bytes)).toEqual(cells);
  });
});

const MARK = (row: number, column: number) => ({
  type: "Custom",
  ranges: [{ top: row, left: column, bottom: row, right: column }],
  formula: `=${signature("violation")}`,
  fill: MARK_COLORS.violation.toLowerCase(),
  fontColor: null,
  stopIfTrue: false,
  priority: 0,
});

describe("marks", () => {
  test("come, move with their rows without being written again, and go without a trace", async () => {
    const bytes = zipped(richParts());
    const editor = await PlainEditor.open(bytes);
    editor.change(SHEET_NAME, ({ formats }) => ({ formats: [MARK(2, 2), ...formats] }));
    const marked = await saved(bytes, editor);
    const ours = (workbook: ShownWorkbook): readonly unknown[] =>
      workbook.sheets.flatMap(({ formats }) =>
        formats.flatMap(({ formula, ranges }) => (formula.includes("JC:") ? ranges : [])),
      );
    expect(ours(marked.workbook)).toEqual([{ top: 2, left: 2, bottom: 2, right: 2 }]);

    const again = await PlainEditor.open(marked.bytes);
    again.insertRow(SHEET_NAME, 1);
    again.change(SHEET_NAME, ({ formats }) => ({
      formats: formats.map((format) => (format.formula.includes("JC:") ? { ...format, ...MARK(3, 2) } : format)),
    }));
    expect(ours((await saved(marked.bytes, again)).workbook)).toEqual([{ top: 3, left: 2, bottom: 3, right: 2 }]);

    const cleared = await PlainEditor.open(marked.bytes);
    cleared.change(SHEET_NAME, ({ formats }) => ({
      formats: formats.filter(({ formula }) => !formula.includes("JC:")),
    }));
    expect(changedParts(bytes, (await saved(marked.bytes, cleared)).bytes)).toEqual([]);
  });
});

test("answers are kept in the workbook, and read by whoever reads files", async () => {
  const bytes = zipped(richParts());
  const editor = await PlainEditor.open(bytes);
  const state = { ...EMPTY_STATE, answers: { [SHEET_NAME]: { unitLevel: "乡镇" } } };
  editor.workbook = { ...editor.workbook, customXml: [...editor.workbook.customXml, xmlOf(state)] };
  const { bytes: after } = await saved(bytes, editor);
  const read = await readWorkbook(after);
  expect(read.ok && read.kept).toEqual({ kind: "state", state: expect.objectContaining({ answers: state.answers }) });
});

test("what nobody can read of ours stays in the file beside what is kept now; both may go", async () => {
  const bytes = zipped(richParts());
  const kept = async (from: Uint8Array, ...parts: readonly string[]): Promise<Uint8Array> => {
    const editor = await PlainEditor.open(from);
    const others = editor.workbook.customXml.filter((xml) => !xml.includes("urn:jc:"));
    editor.workbook = { ...editor.workbook, customXml: [...others, ...parts] };
    return (await saved(from, editor)).bytes;
  };
  const ours = (from: Uint8Array): readonly string[] =>
    Object.values(partsOfZip(from)).filter((text) => text.startsWith("<jc"));
  const unread = `<jc xmlns="urn:jc:workbook:1">{"schemaVersion":</jc>`;
  const [first, second] = [1, 2].map((revision) => xmlOf({ ...EMPTY_STATE, revision }));
  // Two parts of ours are written one after the other, as two people's are.
  const alone = await kept(bytes, first ?? "");
  const damaged = zipped({ ...unzipSync(alone), [partWith(alone, "<jc")]: unread });
  const both = await kept(damaged, unread, second ?? "");
  expect(ours(both)).toEqual([unread, second]);
  expect(ours(await kept(both, unread, first ?? ""))).toEqual([unread, first]);
  expect(ours(await kept(both, second ?? ""))).toEqual([second]);
  expect(changedParts(bytes, await kept(both))).toEqual([]);
});

const partWith = (bytes: Uint8Array, begins: string): string =>
  Object.entries(partsOfZip(bytes)).find(([, text]) => text.startsWith(begins))?.[0] ?? "";

test("sheets that came are behind the others with cells, looks, widths and marks; one that went is gone", async () => {
  const bytes = zipped(richParts());
  const editor = await PlainEditor.open(bytes);
  const [first, ...others] = editor.workbook.sheets;
  if (first === undefined) throw new Error("no sheet");
  const added = {
    ...first,
    ...{ name: "新表", origin: null, tables: [], formats: [MARK(1, 1)], columnWidths: [[0, 20]] as const },
    rows: [
      [
        { value: "甲", look: 0 },
        { value: 1, formula: "=1" },
      ],
      [undefined, { value: 45_000 }],
    ],
  };
  editor.workbook = { ...editor.workbook, sheets: [...others, added] };
  const { workbook } = await saved(bytes, editor);
  expect(workbook.sheets.map(({ name }) => name)).toEqual([...others.map(({ name }) => name), "新表"]);
  expect(rowsOf(workbook, "新表")).toEqual([
    ["甲", 1],
    [null, 45_000],
  ]);
  const read = workbook.sheets.at(-1);
  expect(read?.columnWidths).toContainEqual([0, 20]);
  expect(read?.formats).toMatchObject([{ ...MARK(1, 1), priority: expect.any(Number) }]);
});

test("days are written as the workbook counts them", async () => {
  const variant = VARIANTS.find(({ name }) => name === "day numbers from 1904: true");
  const bytes = zipped(variant?.parts() ?? {});
  const editor = await PlainEditor.open(bytes);
  editor.set(SHEET_NAME, 1, 5, { value: 41_000 });
  editor.set(SHEET_NAME, 1, 9, { value: 88 });
  const { workbook } = await saved(bytes, editor);
  expect(rowsOf(workbook)).toEqual(table([1, 5, 41_000], [1, 9, 88]));
});

test.each([
  ["a text", (): Uint8Array => new TextEncoder().encode(TABLE.map((row) => row.join(",")).join("\n"))],
  [
    "an .xls",
    (): Uint8Array => {
      const book = utils.book_new();
      utils.book_append_sheet(book, utils.aoa_to_sheet(TABLE.map((row) => [...row])), "名册");
      return new Uint8Array(write(book, { type: "array", bookType: "xls" }) as ArrayBuffer);
    },
  ],
])("%s becomes a new workbook, and that is said", async (_, bytesOf) => {
  const bytes = bytesOf();
  const editor = await PlainEditor.open(bytes, "名册.csv");
  editor.set("名册", 1, 0, { value: "王晓明" });
  editor.change("名册", () => ({ formats: [MARK(1, 0)] }));
  const { workbook, remarks } = await saved(bytes, editor);
  expect(remarks).toEqual([{ code: "new-file" }]);
  expect(rowsOf(workbook, "名册")[1]?.slice(0, 4)).toEqual(["王晓明", TABLE[1]?.[1], TABLE[1]?.[2], TABLE[1]?.[3]]);
  expect(workbook.sheets[0]?.formats).toHaveLength(1);
});

test("a signed workbook is not written", async () => {
  const bytes = zipped({
    ...plainParts(),
    "_xmlsignatures/origin.sigs": "",
    "_rels/.rels": (plainParts()["_rels/.rels"] as string).replace(
      "</Relationships>",
      '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
    ),
  });
  const editor = await PlainEditor.open(bytes);
  expect(await savedWorkbook(bytes, editor.workbook, "JC")).toEqual({ ok: false, trouble: { code: "signed" } });
});
