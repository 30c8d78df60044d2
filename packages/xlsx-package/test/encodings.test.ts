/** Parts in any encoding are read, and written again in UTF-8. */
import { unzipSync, zipSync } from "fflate";
import { readWorkbook } from "xlsx-package";
import { partsOf, sheetOf, zip } from "./support/package";
import { patched } from "./support/patched";
import { linesOf, partsOfZip } from "./support/parts";

const TEXT = "柳河镇𠮷中学";
const CELL = `<c r="A1" t="inlineStr"><is><t>${TEXT}</t></is></c>`;
/** So long that characters are cut wherever pieces of a part end. */
const BEHIND = `<c r="B1"><v>7</v></c><!-- ${TEXT.repeat(40_000)} -->`;

const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = Uint8Array.from(Buffer.from(text, "utf16le"));
  return isBig ? Uint8Array.from(bytes, (_, i) => bytes[i ^ 1] ?? 0) : bytes;
};
const declared = (encoding: string, xml: string): string => `<?xml version="1.0" encoding="${encoding}"?>${xml}`;
const MARK = "\ufeff";

test.each<[string, (xml: string) => Uint8Array]>([
  ["UTF-8", (xml) => Buffer.from(declared("UTF-8", xml))],
  ["UTF-8 with a mark", (xml) => Buffer.from(MARK + declared("UTF-8", xml))],
  ["UTF-8 that says nothing", (xml) => Buffer.from(xml)],
  ["UTF-8 that says UTF-16", (xml) => Buffer.from(declared("UTF-16", xml))],
  ["UTF-16, the little end first, with a mark", (xml) => utf16(MARK + declared("UTF-16", xml), false)],
  ["UTF-16, the big end first, with a mark", (xml) => utf16(MARK + declared("UTF-16", xml), true)],
  ["UTF-16 with a mark that says nothing", (xml) => utf16(MARK + xml, false)],
  ["UTF-16 without a mark, the little end first", (xml) => utf16(declared("UTF-16LE", xml), false)],
  ["UTF-16 without a mark, the big end first", (xml) => utf16(declared("UTF-16BE", xml), true)],
  ["UTF-16 that says UTF-8", (xml) => utf16(MARK + declared("UTF-8", xml), true)],
])("parts in %s: a cell, a name and marks come in, and all else stays", (_what, encoded) => {
  const parts = partsOf(sheetOf(`<row r="1">${CELL}${BEHIND}</row>`));
  const plain = unzipSync(zip(parts));
  const names = ["xl/s.xml", "xl/workbook.xml", "xl/y.xml", "xl/_rels/workbook.xml.rels"];
  const before = zipSync({ ...plain, ...Object.fromEntries(names.map((name) => [name, encoded(parts[name] ?? "")])) });
  const after = patched(before, {
    sheets: [
      {
        sheet: "S",
        cells: [{ row: 0, column: 2, content: TEXT }],
        formats: {
          add: [{ areas: [{ top: 0, left: 0, bottom: 0, right: 0 }], formula: 'N("一")=0', look: { fill: "#ffd966" } }],
        },
      },
    ],
    newSheets: [{ name: TEXT, cells: [{ row: 0, column: 0, content: 1 }] }],
  });
  const read = readWorkbook(after, { looks: true });
  if (!read.ok) throw new Error(read.trouble.code);
  const { sheets, texts } = read.workbook;
  expect(sheets.map(({ name }) => name)).toEqual(["S", TEXT]);
  expect([texts, sheets[0]?.conditionalFormats.map(({ formulas }) => formulas)]).toEqual([[TEXT], [['N("一")=0']]]);
  const written = partsOfZip(after);
  for (const name of names) {
    expect(written[name]?.includes("\u0000")).toBe(false);
    expect(linesOf(parts[name] ?? "").filter((line) => !linesOf(written[name] ?? "").includes(line))).toEqual([]);
  }
});
